/** Small evaluation projects written as CSV. */
import { evaluationResultRules } from "../../../sources/evaluation/result-rules.ts";
import { evaluationTables, type EvaluationTableId } from "../../../sources/evaluation/tables.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import type { Analysis } from "../../../pipelines/analyse.ts";
import type { Finding } from "../../../sources/findings.ts";

type Cells = Readonly<Record<string, string | number>>;
export type Tables = Partial<Record<EvaluationTableId, readonly Cells[]>>;

/** A table as a person would type it: Polish headings, one row per record; a column that no record fills is left out unless it must be there. */
export function csv(table: EvaluationTableId, records: readonly Cells[]): string {
  const {
    columns,
    required,
    expected = [],
  }: {
    columns: Readonly<Record<string, { headings: readonly string[] }>>;
    required: readonly string[];
    expected?: readonly string[];
  } = evaluationTables[table];
  const used = Object.keys(columns).filter(
    (name) => required.includes(name) || expected.includes(name) || records.some((record) => name in record),
  );
  const lines = [
    used.map((name) => columns[name]?.headings[0] ?? name),
    ...records.map((record) => used.map((name) => String(record[name] ?? ""))),
  ];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
}

/** One unit, "ops", of a model and kind, whose tables lie beside each other. */
export function evaluationProject(given: Tables, settings = ""): string {
  const files = Object.entries(given).map(([table, records]): [string, string] => [
    `${table}.csv`,
    csv(table as EvaluationTableId, records),
  ]);
  return projectOf(Object.fromEntries(files), settings);
}

export async function evaluated(given: Tables, settings = ""): Promise<Analysis> {
  return analysisOf(evaluationProject(given, settings));
}

/** Findings as "rule cell"; what keeps indicators from being computed is not their matter. */
export function said({ findings }: Pick<Analysis, "findings">): string[] {
  return findings
    .filter(({ rule }) => !(rule in evaluationResultRules))
    .map(({ rule, place }: Finding) => `${rule} ${place?.cell ?? ""}`.trim())
    .sort();
}

/** What breaks rules. */
export async function breaches({
  database,
}: Pick<Analysis, "database">): Promise<Row<"out__rule_finding">[]> {
  return database.rows("out__rule_finding");
}

/** A caseload table of one worker, for the norms of the handbook. */
export function countsOfCaseload(post: string, families: number): string {
  return `stan na;pracownik;stanowisko;rodziny;etat\n2026-03-31;Przykładowa Ewa;${post};${String(families)};1\n`;
}
