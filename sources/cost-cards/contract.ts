/** A cost card: what helping costs, what not helping will cost, and a projection of both futures. */
import type { CostSide, Grade, Payer, PriceKind, UnitCode } from "../unit-costs/contract.ts";
import type { Role } from "../vocabulary.ts";

/** One value of a card's file, as it leaves the reader. */
export interface CardValue {
  unitId: string;
  cardId: string;
  /** "help.0.price.id"; lists count from 0. */
  path: string;
  text: string;
}

export interface CostCard {
  id: string;
  title: string;
  area: string;
  problem: string;
  /** The decision asked for. */
  question: string;
  /** Whom it counts: rodzina, rodziny, rodzin. */
  who: { one: string; few: string; many: string };
  /** How many persons or families both lists are for. */
  persons: number;
  /** How many years both lists are for. */
  listYears: number;
  baseYear: number;
  priceYear: number;
  discountRate: number;
  note: string | null;
  components: Component[];
  gains: { gain: string; source: string }[];
  projection: ProjectionPart | null;
}

export interface Place {
  path: string;
  line: number;
}

/** A number of the card with what is known of it. */
export interface Known extends Place {
  kind: "known";
  value: number;
  /** As stated; null: by the grade's default width. */
  range: { low: number; high: number } | null;
  source: string;
  grade: Grade;
}

/** Hours that the unit's cards and counts measure: of an activity, or of all repeatable work per family and year. */
export interface MeasuredHours extends Place {
  kind: "hours";
  role: Role;
  /** null: hours per family. */
  activity: string | null;
  /** How many times; null: once. */
  times: Known | null;
  otherwise: Known | null;
}

/** A value of the gmina's profile, or a share of it. */
export interface ProfileValue extends Place {
  kind: "profile";
  concept: string;
  year: number;
  /** null: the whole value. */
  share: Known | null;
  otherwise: Known | null;
}

export type Quantity = Known | MeasuredHours | ProfileValue;

/** Złoty of a year, of the card's own making or from the catalogue. */
export type AskedPrice =
  | (Place & { kind: "catalogue"; id: string })
  | (Place & {
      kind: "own";
      amountPln: number;
      unit: UnitCode;
      year: number;
      territory: string;
      priceKind: PriceKind;
      source: string;
      grade: Grade;
    });

export type DurationUnit = "day" | "month" | "year";

/** Something that is paid for: so much of it, at prices that are added up. */
export interface Priced extends Place {
  quantity: Quantity;
  unit: UnitCode;
  prices: AskedPrice[];
}

export interface Component extends Priced {
  side: CostSide;
  /** From 1 in its list. */
  no: number;
  name: string;
  duration: { value: number; unit: DurationUnit } | null;
  payers: { payer: Payer; share: number }[];
  isCashable: boolean;
}

/** A yearly cost per person (or in total) in the projection. */
export type Cost =
  | (Place & { kind: "money"; amount: Known; year: number })
  /** What a list of the card costs the public per person and year. */
  | (Place & { kind: "list"; side: CostSide })
  | (Priced & { kind: "priced"; share: number });

/** All lists by level; matrices [from][to]. */
export interface ProjectionPart extends Place {
  years: number;
  levels: string[];
  cohort: Quantity[];
  inflow: Quantity[];
  mandatoryCost: Cost[];
  without: Known[][];
  with: Known[][];
  linked: LinkedPart[];
  action: {
    cost: Cost[];
    fixedCost: Cost | null;
    paidYears: number;
    effectiveYears: number;
    deadweight: Known;
  };
}

export interface LinkedPart extends Place {
  name: string;
  start: Quantity;
  exit: Known;
  without: Known[];
  with: Known[];
  cost: Cost;
}
