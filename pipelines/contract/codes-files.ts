/** What a file holds, by the source that recognised it. */
export const formKinds: Record<string, { pl: string; en: string }> = {
  mpips03: { pl: "sprawozdanie MPiPS-03", en: "MPiPS-03 report" },
  ozps: { pl: "ocena zasobów pomocy społecznej (OZPS)", en: "assessment of resources (OZPS)" },
  "time-cards": { pl: "karty czasu pracy", en: "time cards" },
  "activity-counts": { pl: "liczby czynności", en: "activity counts" },
  caseload: { pl: "stan środowisk i etatów", en: "caseload and posts" },
  territory: { pl: "rejestr TERYT", en: "register of territory" },
  residents: { pl: "liczby mieszkańców", en: "population" },
  "unit-costs": { pl: "ceny usług", en: "prices" },
  "cost-cards": { pl: "karta kosztów zaniechania", en: "card of the cost of inaction" },
  evaluation: { pl: "tabele ewaluacji pilotażu", en: "tables of the pilot's evaluation" },
};
