/** Closed sets of codes of unit costs and of the cost of inaction. */
import { units } from "../../sources/unit-costs/units.ts";

export const priceKinds = {
  tariff: { pl: "opublikowany średni koszt utrzymania", en: "published average cost of maintenance" },
  spending: { pl: "wydatek na miejsce albo osobę", en: "spending per place or person" },
  fee: { pl: "odpłatność mieszkańca albo rodziny", en: "fee of the resident or the family" },
  statutory: { pl: "kwota ustawowa", en: "amount set by law" },
  grant: { pl: "dofinansowanie", en: "subsidy" },
  pay: { pl: "wynagrodzenie brutto", en: "gross pay" },
} as const;

export const priceGrades = {
  measured: { pl: "zmierzone w tej jednostce", en: "measured in this unit" },
  published: { pl: "opublikowana taryfa albo akt prawny", en: "published tariff or act" },
  estimate: { pl: "szacunek", en: "estimate" },
  assumption: { pl: "założenie", en: "assumption" },
} as const;

export const payers = {
  gmina: { pl: "gmina", en: "gmina" },
  powiat: { pl: "powiat", en: "powiat" },
  voivodeship: { pl: "województwo", en: "voivodeship" },
  state: { pl: "budżet państwa", en: "state budget" },
  health_fund: { pl: "Narodowy Fundusz Zdrowia", en: "National Health Fund" },
  family: { pl: "osoba albo rodzina", en: "the person or the family" },
  eu: { pl: "środki Unii Europejskiej", en: "funds of the European Union" },
} as const;

export const costSides = {
  help: { pl: "koszt pomocy", en: "cost of help" },
  inaction: { pl: "koszt zaniechania", en: "cost of inaction" },
} as const;

export const indexCertainties = {
  SEEN: { pl: "odczytano na stronie GUS", en: "read on a page of GUS" },
  QUOTED: { pl: "odczytano na stronie, która powołuje się na GUS", en: "read on a page that quotes GUS" },
  KNOWN: { pl: "niepotwierdzone", en: "not confirmed" },
} as const;

export const priceStatistics = {
  mean: { pl: "średnia (nieważona)", en: "mean (unweighted)" },
  median: { pl: "mediana", en: "median" },
} as const;

/** Units of quantities and prices, by code. */
export const costUnits: Record<string, { pl: string; en: string }> = Object.fromEntries(
  units.map(({ unit, label }) => [unit, label]),
);
