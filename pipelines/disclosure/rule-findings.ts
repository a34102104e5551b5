/** Broken rules for the public edition: how many, never whose or since when. */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { hiding } from "./hide.ts";
import { isSmall } from "./rule.ts";

/**
 * Forms of rules about the organisation: teams, lists, posts, reports. What no line names is about families or persons:
 * hiding is the safe side.
 */
const organisational: readonly string[] = [
  "team_event_gap",
  "list_gap",
  "meeting_notice",
  "report_missing",
  "caseload",
  "post_unfilled",
  "preparation",
  "standard_count",
  "role_tested",
];

/**
 * Rules about the organisation by unit; a monthly report that is missing says nothing of a person. Rules about families
 * and persons in one number for the whole project, hidden if small.
 */
export function publicRuleFindings(
  findings: readonly Row<"out__rule_finding">[],
  rules: readonly Row<"ref_evaluation_rule">[],
  minCount: number,
): PublicRow<"out__rule_finding">[] {
  const forms = new Map(rules.map(({ rule_id, rule_form }) => [rule_id, rule_form]));
  const isOpen = (ruleId: string) => organisational.includes(forms.get(ruleId) ?? "");
  const groups = groupBy(findings, ({ rule_id, unit_id }) =>
    JSON.stringify([rule_id, isOpen(rule_id) ? unit_id : "all"]),
  );
  return [...groups].map(([key, same]) => {
    const [ruleId, unitId] = JSON.parse(key) as [string, string];
    const row = {
      rule_id: ruleId,
      unit_id: unitId,
      severity: same[0]?.severity ?? "",
      finding_count: same.length,
    };
    const isFew = !isOpen(ruleId) && isSmall(same.length, false, minCount);
    return hiding(row, isFew ? ["finding_count"] : []);
  });
}
