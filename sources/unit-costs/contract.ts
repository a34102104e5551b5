/** Unit costs: what one unit of a service costs, with everything that must be known before the amount may be used. */

/**
 * What an amount is. Kinds are never added up, averaged or replaced by one another:
 * `tariff` published average cost of keeping one person · `spending` spending per place or person ·
 * `fee` what the resident or the family pays · `statutory` an amount set by law · `grant` a subsidy (PFRON, state) ·
 * `pay` gross pay.
 */
export const priceKindCodes = ["tariff", "spending", "fee", "statutory", "grant", "pay"] as const;
export type PriceKind = (typeof priceKindCodes)[number];

/** How good a number is: measured in this unit, published tariff or act, an estimate; an assumption is no measurement. */
export const gradeCodes = ["measured", "published", "estimate", "assumption"] as const;
export type Grade = (typeof gradeCodes)[number];

export const payerCodes = ["gmina", "powiat", "voivodeship", "state", "health_fund", "family", "eu"] as const;
export type Payer = (typeof payerCodes)[number];

export type CostSide = "help" | "inaction";

/** The codes of units.csv, which has the words for each. */
export const unitCodes = [
  "place_day",
  "place_month",
  "place_year",
  "child_month",
  "person_day",
  "person_month",
  "person_year",
  "family_month",
  "family_year",
  "participant_month",
  "participant_year",
  "employee_month",
  "employee_year",
  "hour",
  "visit",
  "meeting",
  "meal",
  "km",
  "one_off",
] as const;
export type UnitCode = (typeof unitCodes)[number];

/** One price. Those of a unit's own file have the same shape. */
export interface Price {
  /** Stable: it never changes once shipped, so that cards can name it. */
  id: string;
  /** Code of services.csv; a service of a unit's own has its words in lower case with hyphens. */
  service: string;
  serviceLabel: string;
  unit: UnitCode;
  /** Złoty of `year`, above 0. */
  amountPln: number;
  /** The year whose prices the amount is in. */
  year: number;
  /** In Polish words: "Polska", "województwo małopolskie", "powiat świecki". */
  territory: string;
  kind: PriceKind;
  grade: Grade;
  /** A document or page that can be named; never empty. */
  source: string;
  /** First and last day the amount is in force, "YYYY-MM-DD", where the source says so. */
  validFrom?: string;
  validTo?: string;
  note?: string;
  /** Present where the amount was computed here from `n` stated prices, of which these are the least and the greatest. */
  typical?: { statistic: "mean" | "median"; n: number; lowestPln: number; highestPln: number };
}

/** A row of a unit's own price list, as its reader leaves it. Words that people typed are masked before they are stored. */
export interface OwnPrice {
  unitId: string;
  /** null: a service that services.csv does not know. */
  service: string | null;
  serviceLabel: string;
  unit: UnitCode;
  amountPln: number;
  year: number;
  kind: PriceKind;
  grade: Grade;
  payer: Payer | null;
  /** null where the list does not say. */
  territory: string | null;
  source: string;
  validFrom: string | null;
  validTo: string | null;
  note: string | null;
}
