/**
 * How a table of the evaluation is described: as data. Reader, form to fill, database tables and codebook are all made
 * from these descriptions, so a new table or column is a line here and no code.
 */

/** How a cell of a column is read; `cells.ts` says what each kind accepts. */
export type Kind =
  | "unit"
  | "case"
  | "id"
  | "label"
  | "note"
  | "person"
  | "fact_date"
  | "planned_date"
  | "month"
  | "count"
  | "number"
  | "scale"
  | "money"
  | "hours"
  | "product"
  | "yes_no"
  | "presence"
  | "choice"
  | "list"
  | "narrative";

export interface Words {
  pl: string;
  en: string;
}

/** A code with its Polish word (what the form offers), its English one and other words that people write for it. */
export interface Choice extends Words {
  also?: readonly string[];
}

export type Choices = Readonly<Record<string, Choice>>;

export interface Column {
  kind: Kind;
  /** Headings in Polish; the form prints the first. The column's own name is a heading too. */
  headings: readonly string[];
  /** What the column means, for the form, the database and the codebook. */
  meaning: Words;
  choices?: Choices;
  /** Printed beside values. */
  unit?: Words;
}

export interface TableDescription {
  /** Title of the form and name of its sheet. */
  title: string;
  /** One row per … */
  grain: Words;
  columns: Readonly<Record<string, Column>>;
  /** Columns without whose value no row can be read. */
  required: readonly string[];
  /** Columns that the table must have, though their cells may be empty. */
  expected?: readonly string[];
  /** What tells rows apart, besides the unit. */
  key: readonly string[];
  /** Only rows that have a value here can be told apart; others are never taken for repetitions. */
  toldApartBy?: string;
  /** Pairs of days: the second may not come before the first. */
  order?: readonly (readonly [string, string])[];
  /** What is known only since a day: the day's column, and the columns that a day still to come takes with it. */
  knownSince?: Readonly<Record<string, readonly string[]>>;
}

type Make = (headings: string, pl: string, en: string) => Column;

const plain =
  (kind: Kind, unit?: Words): Make =>
  (headings, pl, en) => ({
    kind,
    headings: headings.split("|"),
    meaning: { pl, en },
    ...(unit ? { unit } : {}),
  });

/** Columns by kind: headings joined by "|", then the meaning in Polish and English. */
export const column = {
  unit: plain("unit"),
  case: plain("case"),
  id: plain("id"),
  label: plain("label"),
  note: plain("note"),
  person: plain("person"),
  fact: plain("fact_date"),
  planned: plain("planned_date"),
  month: plain("month"),
  count: plain("count"),
  number: plain("number"),
  scale: plain("scale"),
  money: plain("money", { pl: "zł", en: "PLN" }),
  hours: plain("hours"),
  product: plain("product"),
  yesNo: plain("yes_no"),
  presence: plain("presence"),
  list: plain("list"),
  narrative: plain("narrative"),
} satisfies Record<string, Make>;

/** A column with a closed list of values. */
export function choice(headings: string, pl: string, en: string, choices: Choices): Column {
  return { kind: "choice", headings: headings.split("|"), meaning: { pl, en }, choices };
}
