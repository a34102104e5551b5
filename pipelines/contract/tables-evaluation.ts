/** Tables of the pilot's evaluation: as received and tidy, made from their descriptions, and the rule book. */
import { describe, evaluationTableIds, type EvaluationTableId } from "../../sources/evaluation/tables.ts";
import type { FieldName } from "./fields.ts";
import { place, type Table } from "./table.ts";

/** Columns of a table, without the unit, in the order of its form. */
export function evaluationColumns(table: EvaluationTableId): FieldName[] {
  return Object.keys(describe(table).columns).filter((name) => name !== "unit_id") as FieldName[];
}

function received(table: EvaluationTableId): Table {
  const { grain, required } = describe(table);
  const columns = evaluationColumns(table);
  return {
    grain: { pl: `${grain.pl}, jak w pliku`, en: `${grain.en}, as received` },
    key: [...place],
    fields: [...place, "unit_id", ...columns],
    optional: columns.filter((name) => !required.includes(name)),
  };
}

/** The same rows that count, each once, as known on the day of evaluation; with the place of the row. */
function tidy(table: EvaluationTableId): Table {
  const { grain, key, required } = describe(table);
  const columns = evaluationColumns(table);
  return {
    grain,
    key: ["unit_id", ...(key as FieldName[])],
    fields: ["unit_id", ...columns, ...place],
    optional: columns.filter((name) => !required.includes(name)),
  };
}

function named<Prefix extends string>(
  prefix: Prefix,
  make: (table: EvaluationTableId) => Table,
): Record<`${Prefix}${EvaluationTableId}`, Table> {
  return Object.fromEntries(evaluationTableIds.map((table) => [prefix + table, make(table)])) as Record<
    `${Prefix}${EvaluationTableId}`,
    Table
  >;
}

export const tablesEvaluation = {
  ref_evaluation_setting: {
    grain: { pl: "ustawienie ewaluacji", en: "setting of the evaluation" },
    key: ["setting"],
    fields: ["setting", "setting_value"],
  },
  ref_evaluation_rule: {
    grain: { pl: "reguła modelu albo podręcznika", en: "rule of a model or of the handbook" },
    key: ["rule_id"],
    fields: [
      "rule_id",
      "model",
      "team_kind",
      "rule_form",
      "rule_subject",
      "rule_operator",
      "threshold",
      "measure",
      "severity",
      "rule_text",
      "rule_text_en",
      "source",
    ],
    optional: ["model", "team_kind", "rule_subject"],
    isPublished: true,
  },
  ...named("raw_evaluation__", received),
  core_evaluation__as_of: {
    grain: { pl: "dzień ewaluacji", en: "day of the evaluation" },
    key: ["as_of_date"],
    fields: ["as_of_date", "as_of_basis"],
  },
  ...named("core_evaluation__", tidy),
  out__rule_finding: {
    grain: { pl: "odstępstwo od reguły", en: "breach of a rule" },
    key: ["rule_id", "unit_id", "team_id", "subject_id", "since_date"],
    fields: [
      "rule_id",
      "unit_id",
      "team_id",
      "subject_id",
      "since_date",
      "observed",
      "threshold",
      "measure",
      "excess",
      "severity",
      "source_ref",
      "file_id",
      "sheet_no",
      "row_no",
      "as_of_date",
    ],
    optional: ["team_id", "subject_id"],
    isPublished: true,
  },
} as const satisfies Record<string, Table>;
