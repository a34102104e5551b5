/**
 * Every rule a finding can break, in one place: how serious, whether the thing is left out, what is wrong
 * and what to do about it. `{name}` stands for a param of the finding.
 *
 * Severity: `error` – something was left out or is surely wrong; `warning` – counted, but look at it;
 * `note` – said so that nothing happens in silence.
 */
import { fileRules } from "./files/rules.ts";
import { timeCardRules } from "./time-cards/rules.ts";
import { activityCountRules } from "./activity-counts/rules.ts";
import { caseloadRules } from "./caseload/rules.ts";
import { mpips03Rules } from "./mpips03/rules.ts";
import { ozpsRules } from "./ozps/rules.ts";
import { mpips03CheckRules } from "./mpips03/check-rules.ts";
import { costCardRules } from "./cost-cards/rules.ts";
import { evaluationResultRules } from "./evaluation/result-rules.ts";
import { evaluationRules } from "./evaluation/rules.ts";
import { evaluationNoteRules } from "./evaluation/note-rules.ts";
import { residentsRules } from "./residents/rules.ts";
import { territoryRules } from "./territory/rules.ts";
import { unitCostRules } from "./unit-costs/rules.ts";
import { projectRules } from "./project-rules.ts";
import { publicationRules } from "./publication-rules.ts";

export type Severity = "error" | "warning" | "note";

export interface Rule {
  severity: Severity;
  /** true: the thing found does not enter any figure and stands in rejects.csv. */
  isRejected: boolean;
  what: { pl: string; en: string };
  todo: { pl: string; en: string };
}

export const rules = {
  ...projectRules,
  ...publicationRules,
  ...fileRules,
  ...timeCardRules,
  ...activityCountRules,
  ...caseloadRules,
  ...mpips03Rules,
  ...ozpsRules,
  ...mpips03CheckRules,
  ...territoryRules,
  ...residentsRules,
  ...unitCostRules,
  ...costCardRules,
  ...evaluationRules,
  ...evaluationNoteRules,
  ...evaluationResultRules,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** A rule's sentence with the params filled in; a missing param shows as "?". "kwiecień 2025 r." keeps one full stop. */
export function sentence(text: string, params: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}(\.(?!\w))?/g, (_, name: string, stop = "") => {
    const value = String(params[name] ?? "?");
    return value.endsWith(".") ? value : `${value}${String(stop)}`;
  });
}
