/** Tables of the public edition about the pilot's evaluation: rows that passed disclosure control. */
import { tablesEvaluationResults } from "./tables-evaluation-results.ts";
import type { Table } from "./table.ts";

const { out__indicator, out__comparison } = tablesEvaluationResults;

export const publicEvaluationTables = {
  public__indicator: {
    grain: out__indicator.grain,
    key: out__indicator.key,
    fields: [...out__indicator.fields, "hidden_fields"],
    optional: [
      ...out__indicator.optional,
      "n",
      "left_out_n",
      "cluster_count",
      "interval_method",
      "is_too_narrow",
      "status",
      "hidden_fields",
    ],
  },
  public__comparison: {
    grain: out__comparison.grain,
    key: out__comparison.key,
    fields: [...out__comparison.fields, "hidden_fields"],
    optional: [...out__comparison.optional, "hidden_fields"],
  },
  public__rule_finding: {
    grain: {
      pl: "reguła i jednostka; reguły o rodzinach i osobach tylko dla całego projektu („all”)",
      en: "rule and unit; rules about families and persons for the whole project only (“all”)",
    },
    key: ["rule_id", "unit_id"],
    fields: ["rule_id", "unit_id", "severity", "finding_count", "hidden_fields"],
    optional: ["finding_count", "hidden_fields"],
  },
} as const satisfies Record<string, Table>;
