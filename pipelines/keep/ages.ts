/** How old what readers find is, by the days that the contract names for its table (contract/retention.ts). */
import { retention, retentionOf } from "../contract/retention.ts";
import type { FieldName } from "../contract/fields.ts";
import type { TableName } from "../contract/tables.ts";
import { layouts, type OneTable } from "../ingest/buffer-layouts.ts";
import { describe, type EvaluationTableId } from "../../sources/evaluation/tables.ts";
import type { Observations, SourceId } from "../../sources/reading.ts";
import { sources } from "../../sources/sources.ts";
import { normaliseCase } from "./forgotten.ts";

type EvaluationRow = Observations["evaluation"];

/** The table that observations of a source go into, where its rows age. */
const agedSources: Partial<Record<OneTable, TableName>> = {
  "time-cards": "raw_time_cards__entry",
  "activity-counts": "raw_activity_counts__row",
  caseload: "raw_caseload__row",
};

/** Properties of the observations of a source that hold the days of their age. */
const dayProperties = new Map<SourceId, readonly string[]>(
  Object.entries(agedSources).map(([source, table]) => {
    const rule = retention[table];
    const columns = layouts[source as OneTable] as Partial<Record<FieldName, string>>;
    return [source as SourceId, "days" in rule ? rule.days.map((day) => columns[day] ?? day) : []];
  }),
);

export class Ages {
  /** Unit and case → the last day of its programme, of several for one number the latest; null while one is open. */
  readonly #ends = new Map<string, string | null>();

  /** @returns YYYY-MM-DD; null for what does not age */
  of(source: SourceId, observation: object): string | null {
    const properties = dayProperties.get(source);
    if (properties === undefined) return null;
    return latest(properties.map((name) => (observation as Record<string, unknown>)[name]));
  }

  /** To be told of every row before `ofRow` is asked: a file read later may hold the programme of an earlier row. */
  sees(row: EvaluationRow): void {
    if (row.table !== "programmes") return;
    const name = caseOf(row, "case_id");
    if (name === null) return;
    const end = ownDay(row);
    const known = this.#ends.get(name);
    if (known === undefined || (known !== null && (end === null || end > known))) this.#ends.set(name, end);
  }

  /** The last day of a row of the evaluation, or of its case; null for what goes on, has no day, or does not age. */
  ofRow(row: EvaluationRow): string | null {
    const rule = retentionOf(row.table);
    if (!("days" in rule)) return null;
    const name = rule.caseIn === undefined ? null : caseOf(row, rule.caseIn);
    const end = name === null ? undefined : this.#ends.get(name);
    return end === undefined ? ownDay(row) : end;
  }
}

/** What users know the table as: the form's name. */
export function tableLabel(source: SourceId, table: EvaluationTableId | null): { pl: string; en: string } {
  if (table !== null) return { pl: describe(table).title, en: table };
  return sources.find(({ id }) => id === source)?.label ?? { pl: source, en: source };
}

function ownDay({ table, values }: EvaluationRow): string | null {
  const rule = retentionOf(table);
  if (!("days" in rule)) return null;
  if (rule.openUntil !== undefined && (values[rule.openUntil] ?? null) === null) return null;
  return latest(rule.days.map((day) => values[day]));
}

function caseOf({ unitId, values }: EvaluationRow, column: string): string | null {
  const id = values[column];
  return typeof id === "string" ? `${unitId}|${normaliseCase(id)}` : null;
}

function latest(days: readonly unknown[]): string | null {
  const known = days.filter((day) => typeof day === "string").sort();
  return known.at(-1) ?? null;
}
