/** What the public edition is made from: tables that passed disclosure control, and nothing else. */
import type { Row } from "./rows.ts";
import type { TableName } from "./tables.ts";

/** Name of each table of the public edition → the table of the contract that holds its rows. */
export const publicTableNames = {
  out__profile: "public__profile",
  out__profile_rate: "public__profile_rate",
  ref_unit: "public__unit",
  ref_concept: "ref_concept",
  ref_series_break: "ref_series_break",
} as const satisfies Record<string, TableName>;

export type PublicTable = keyof typeof publicTableNames;
export type PublicRow<T extends PublicTable> = Row<(typeof publicTableNames)[T]>;

/** How much the public edition lacks, in cells: numbers of the profile. */
export interface DisclosureLoss {
  /** The least count of persons or families that is shown. */
  minCount: number;
  cells: number;
  /** Hidden by the rule: few persons or families, or what few received. */
  primary: number;
  /** Hidden because others could be computed from them. */
  complementary: number;
}

declare const passed: unique symbol;

/** Only disclosure control makes one (pipelines/disclosure/public-dataset.ts): rows of the internal edition do not fit. */
export interface PublicDataset {
  readonly [passed]: true;
  project: string;
  version: string;
  loss: DisclosureLoss;
  tables: { [T in PublicTable]: PublicRow<T>[] };
}

/** What a hidden number reads, everywhere. */
export const hiddenMark = "•";

/** Whether a field of a row was hidden (an empty one may be unknown instead). */
export function isHidden(row: { hidden_fields: string | null }, field: string): boolean {
  return row.hidden_fields?.split(" ").includes(field) ?? false;
}
