/** The evaluation's results: the catalogue, the indicators, the comparisons. */
import { readFileSync } from "node:fs";
import type { Database } from "../database.ts";
import type { Finding } from "../../sources/findings.ts";
import { evaluationTableIds } from "../../sources/evaluation/tables.ts";
import { catalogueRows } from "./catalogue.ts";
import { fillComparison } from "./out__comparison.ts";
import { fillIndicators } from "./out__indicator.ts";
import { layOutWaves } from "./observe.ts";

/**
 * Reads the core_evaluation__ tables and the workload's answers; the catalogue is there without any of them.
 * @param isReceived whether there is any table of an evaluation
 * @returns units whose indicators could not be computed
 */
export async function fillEvaluationResults(database: Database, isReceived: boolean): Promise<Finding[]> {
  await database.insert("ref_indicator", catalogueRows());
  if (!isReceived) return [];
  await layOutWaves(database);
  await fillIndicators(database);
  await fillComparison(database);
  await fillReportTables(database);
  return [
    ...(await findingsOf(database, "evaluation_unit_undescribed", undescribed())),
    ...(await findingsOf(database, "evaluation_start_missing", withoutStart)),
  ];
}

/** Who takes part, the days of the waves, and the evaluator's notes. */
async function fillReportTables(database: Database): Promise<void> {
  for (const table of ["out__evaluation_unit", "out__evaluation_wave", "out__evaluation_note"] as const) {
    const sql = readFileSync(new URL(`./queries/${table}.sql`, import.meta.url), "utf8");
    await database.fill(table, sql);
  }
}

const withoutStart =
  "select unit_id from core_evaluation__units where arm = 'pilot' and start_date is null order by unit_id";

/** Notes on the pilot as a whole are of `all`. */
function undescribed(): string {
  const rows = evaluationTableIds.map((table) => `select unit_id from core_evaluation__${table}`);
  const described = "select unit_id from core_evaluation__units union all select 'all'";
  return `${rows.join(" union ")} except (${described}) order by unit_id`;
}

async function findingsOf(
  database: Database,
  rule: "evaluation_unit_undescribed" | "evaluation_start_missing",
  units: string,
): Promise<Finding[]> {
  const rows = await database.query(units);
  return rows.map(({ unit_id }) => ({ rule, unitId: String(unit_id) }));
}
