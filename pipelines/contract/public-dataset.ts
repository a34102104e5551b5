/** What the public edition is made from: tables that passed disclosure control, and nothing else. */
import type { Row } from "./rows.ts";
import type { TableName } from "./tables.ts";

/** Name of each table of the public edition → the table of the contract that holds its rows. */
export const publicTableNames = {
  out__profile: "public__profile",
  out__profile_rate: "public__profile_rate",
  out__staffing: "public__staffing",
  out__project_post: "public__project_post",
  out__workload: "public__workload",
  out__time_structure: "public__time_structure",
  out__activity_time: "public__activity_time",
  ref_cost_card: "public__cost_card",
  out__cost_card: "public__cost_component",
  out__cost_gain: "public__cost_gain",
  out__cost_summary: "public__cost_summary",
  out__cost_level: "public__cost_level",
  out__cost_linked: "public__cost_linked",
  out__cost_input: "public__cost_input",
  out__cost_sensitivity: "public__cost_sensitivity",
  out__cost_projection: "public__cost_projection",
  out__cost_result: "public__cost_result",
  out__cost_payback: "public__cost_payback",
  out__indicator: "public__indicator",
  out__comparison: "public__comparison",
  out__rule_finding: "public__rule_finding",
  out__powiat_profile: "public__powiat_profile",
  out__powiat_rate: "public__powiat_rate",
  out__powiat_indicator: "public__powiat_indicator",
  ref_powiat: "public__powiat",
  ref_unit: "public__unit",
  ref_concept: "ref_concept",
  ref_series_break: "ref_series_break",
  ref_indicator: "ref_indicator",
  ref_evaluation_rule: "ref_evaluation_rule",
} as const satisfies Record<string, TableName>;

export type PublicTable = keyof typeof publicTableNames;
export type PublicRow<T extends PublicTable> = Row<(typeof publicTableNames)[T]>;

/** How much of something the public edition lacks, in cells: numbers under disclosure control. */
export interface HiddenCount {
  cells: number;
  /** Hidden by the rule: few persons or families, what few received, the work of few. */
  primary: number;
  /** Hidden because others could be computed from them. */
  complementary: number;
}

export interface DisclosureLoss extends HiddenCount {
  /** The least count of persons or families that is shown. */
  minCount: number;
  /** The least number of workers of whose work figures are shown. */
  minWorkers: number;
  /** The same table by table, those only that hold numbers under control. */
  tables: Partial<Record<PublicTable, HiddenCount>>;
  /** Cost cards left out because few real families stand behind their numbers. */
  leftOutCards: number;
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
