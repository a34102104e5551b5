/** What the evaluator's pages are made from: the project's tables, and the findings in them, computed once. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import {
  compared,
  headlineFindings,
  type Compared,
  type HeadlineFindings,
} from "../../pipelines/figures/comparison-findings.ts";
import { pilotProgress, type Progress } from "../../pipelines/figures/pilot-progress.ts";
import { findingsByRule, type RuleGroup } from "../../pipelines/figures/rule-findings.ts";
import { dateText } from "../../pipelines/lib/polish.ts";

export interface PilotView {
  tables: Dataset["tables"];
  /** unit_id → name, in the order of miernik.yaml. */
  names: ReadonlyMap<string, string>;
  progress: Progress;
  compared: Compared[];
  findings: HeadlineFindings;
  breaches: RuleGroup[];
  kicker: string[];
}

/** null where no pilot is described. */
export function pilotView({ project, units, tables }: Dataset): PilotView | null {
  const names = new Map(units.map(({ unit_id, unit_name }) => [unit_id, unit_name]));
  const progress = pilotProgress(tables, names);
  if (!progress) return null;
  const all = compared(tables.out__comparison, tables.ref_indicator);
  return {
    tables,
    names,
    progress,
    compared: all,
    findings: headlineFindings(all),
    breaches: findingsByRule(tables.out__rule_finding, tables.ref_evaluation_rule),
    kicker: [project, `stan na ${dateText(progress.asOf)}`, "wydanie wewnętrzne"],
  };
}
