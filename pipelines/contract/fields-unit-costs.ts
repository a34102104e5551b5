/** Fields of unit costs and of the price index. */
import {
  priceStatistics,
  costUnits,
  indexCertainties,
  payers,
  priceGrades,
  priceKinds,
} from "./codes-costs.ts";
import type { Field } from "./field.ts";

const pln = { pl: "zł", en: "zł" };

export const unitCostFields = {
  price_id: {
    type: "text",
    pl: "Identyfikator ceny, stały; karty kosztów wskazują nim cenę",
    en: "Id of the price, stable; cost cards name a price by it",
  },
  service: {
    type: "text",
    pl: "Kod usługi albo świadczenia",
    en: "Code of the service or benefit",
  },
  service_label: { type: "text", pl: "Usługa albo świadczenie", en: "Service or benefit (Polish)" },
  unit: {
    type: "text",
    pl: "Jednostka, za którą jest kwota",
    en: "Unit that the amount is for",
    values: costUnits,
  },
  nominal_cost_pln: {
    type: "ratio",
    min: 0,
    unit: pln,
    pl: "Koszt jednostki w cenach roku, z którego pochodzi",
    en: "Cost of one unit in prices of the year it is from",
  },
  unit_cost_pln: {
    type: "ratio",
    min: 0,
    unit: pln,
    pl: "Koszt jednostki w cenach roku, na który przeliczono wyniki; puste: brak wskaźnika cen",
    en: "Cost of one unit in prices of the results’ year; empty: no price index",
  },
  price_year: {
    type: "integer",
    min: 1995,
    pl: "Rok, z którego jest kwota",
    en: "Year whose prices the amount is in",
  },
  target_year: {
    type: "integer",
    min: 1995,
    pl: "Rok, na którego ceny przeliczono kwoty (prices.year w pliku miernik.yaml)",
    en: "Year to whose prices amounts are carried (prices.year in miernik.yaml)",
  },
  price_kind: {
    type: "text",
    pl: "Rodzaj kwoty; kwot różnych rodzajów nie łączy się",
    en: "Kind of amount; kinds are never mixed",
    values: priceKinds,
  },
  grade: { type: "text", pl: "Pewność kwoty", en: "How good the amount is", values: priceGrades },
  payer: { type: "text", pl: "Kto płaci", en: "Who pays", values: payers },
  territory: {
    type: "text",
    pl: "Terytorium, którego dotyczy kwota",
    en: "Territory of which the amount speaks",
  },
  price_note: { type: "text", pl: "Uwaga do kwoty", en: "Note on the amount (Polish)" },
  is_own: {
    type: "boolean",
    pl: "Czy cena jest z wykazu jednostki (nie z wykazu dołączonego do programu)",
    en: "Whether the price is from the unit’s own list (not the shipped catalogue)",
  },
  price_statistic: {
    type: "text",
    pl: "Jak obliczono kwotę z kilku cen; puste: kwota stoi w źródle",
    en: "How the amount was computed from several prices; empty: the source states it",
    values: priceStatistics,
  },
  price_count: {
    type: "integer",
    min: 1,
    pl: "Z ilu cen obliczono kwotę",
    en: "Prices that the amount was computed from",
  },
  lowest_pln: {
    type: "ratio",
    min: 0,
    unit: pln,
    pl: "Najniższa z tych cen",
    en: "The lowest of these prices",
  },
  highest_pln: {
    type: "ratio",
    min: 0,
    unit: pln,
    pl: "Najwyższa z tych cen",
    en: "The highest of these prices",
  },
  index_factor: {
    type: "ratio",
    min: 0,
    pl: "Przez ile pomnożono kwotę, żeby przeliczyć ją na ceny roku wyników",
    en: "What the amount was multiplied by to carry it to prices of the results’ year",
  },
  index_source: { type: "text", pl: "Źródło wskaźników cen", en: "Source of the price indices (Polish)" },
  index_certainty: {
    type: "text",
    pl: "Pewność wskaźnika cen; przy kilku latach: najsłabszego",
    en: "Certainty of the price index; over several years that of the weakest",
    values: indexCertainties,
  },
  index_year: { type: "integer", min: 1995, pl: "Rok wskaźnika cen", en: "Year of the price index" },
  price_index: {
    type: "ratio",
    min: 0,
    pl: "Wskaźnik cen towarów i usług konsumpcyjnych, rok poprzedni = 100",
    en: "Index of consumer prices, former year = 100",
  },
} as const satisfies Record<string, Field>;
