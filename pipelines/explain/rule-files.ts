/** Where a rule of findings is worded, and which queries select what breaks it. */
import { activityCountRules } from "../../sources/activity-counts/rules.ts";
import { caseloadRules } from "../../sources/caseload/rules.ts";
import { costCardRules } from "../../sources/cost-cards/rules.ts";
import { evaluationNoteRules } from "../../sources/evaluation/note-rules.ts";
import { evaluationRules } from "../../sources/evaluation/rules.ts";
import { evaluationResultRules } from "../../sources/evaluation/result-rules.ts";
import { evaluationTableRules } from "../../sources/evaluation/table-rules.ts";
import { fileRules } from "../../sources/files/rules.ts";
import { mpips03CheckRules } from "../../sources/mpips03/check-rules.ts";
import { mpips03Rules } from "../../sources/mpips03/rules.ts";
import { ozpsCheckRules } from "../../sources/ozps/check-rules.ts";
import { ozpsRules } from "../../sources/ozps/rules.ts";
import { projectRules } from "../../sources/project-rules.ts";
import { publicationRules } from "../../sources/publication-rules.ts";
import { residentsRules } from "../../sources/residents/rules.ts";
import { territoryRules } from "../../sources/territory/rules.ts";
import { timeCardRules } from "../../sources/time-cards/rules.ts";
import { unitCostRules } from "../../sources/unit-costs/rules.ts";
import { coreChecks, rawChecks } from "../checks/run-checks.ts";

/** A catalogue that takes in another one stands after it. */
const catalogues: readonly [string, object][] = [
  ["sources/files/rules.ts", fileRules],
  ["sources/time-cards/rules.ts", timeCardRules],
  ["sources/activity-counts/rules.ts", activityCountRules],
  ["sources/caseload/rules.ts", caseloadRules],
  ["sources/ozps/check-rules.ts", ozpsCheckRules],
  ["sources/ozps/rules.ts", ozpsRules],
  ["sources/mpips03/rules.ts", mpips03Rules],
  ["sources/mpips03/check-rules.ts", mpips03CheckRules],
  ["sources/territory/rules.ts", territoryRules],
  ["sources/residents/rules.ts", residentsRules],
  ["sources/unit-costs/rules.ts", unitCostRules],
  ["sources/cost-cards/rules.ts", costCardRules],
  ["sources/evaluation/table-rules.ts", evaluationTableRules],
  ["sources/evaluation/note-rules.ts", evaluationNoteRules],
  ["sources/evaluation/rules.ts", evaluationRules],
  ["sources/evaluation/result-rules.ts", evaluationResultRules],
  ["sources/project-rules.ts", projectRules],
  ["sources/publication-rules.ts", publicationRules],
];

/** @returns paths from the program's folder, the catalogue first */
export function filesOfRule(rule: string): string[] {
  const worded = catalogues.find(([, rules]) => rule in rules);
  const checks = [...rawChecks, ...coreChecks].filter((name) => name.split(".")[0] === rule);
  return [...(worded ? [worded[0]] : []), ...checks.map((name) => `pipelines/checks/${name}.sql`)];
}
