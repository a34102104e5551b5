/** The evaluation's results: the catalogue, the indicators, the comparisons. */
import type { Database } from "../database.ts";
import { catalogueRows } from "./catalogue.ts";
import { fillComparison } from "./out__comparison.ts";
import { fillIndicators } from "./out__indicator.ts";

/** Reads the core_evaluation__ tables and the workload's answers; the catalogue is there without any of them. */
export async function fillEvaluationResults(database: Database): Promise<void> {
  await database.insert("ref_indicator", catalogueRows());
  await fillIndicators(database);
  await fillComparison(database);
}
