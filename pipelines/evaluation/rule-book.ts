/** The rule book: shipped rules, with what the project changes, leaves out and adds in miernik.yaml. */
import type { Config } from "../config.ts";
import type { Row } from "../contract/rows.ts";
import { readData } from "../../sources/values/labels.ts";

type Rule = Row<"ref_evaluation_rule">;

const text = (value: string | undefined): string | null =>
  value === undefined || value === "" ? null : value;

/** The rules as shipped. */
export const shippedRules: readonly Rule[] = readData(new URL("./rules.csv", import.meta.url)).map((row) => ({
  rule_id: row.rule_id ?? "",
  model: text(row.model),
  team_kind: text(row.team_kind),
  rule_form: row.form ?? "",
  rule_subject: text(row.subject),
  rule_operator: row.operator ?? "",
  threshold: Number(row.threshold),
  measure: row.measure ?? "",
  severity: row.severity ?? "",
  rule_text: row.text_pl ?? "",
  rule_text_en: row.text_en ?? "",
  source: row.source ?? "",
}));

/**
 * The rules in force. The model's norms of families per FTE are those of `norms`; `evaluation.rules` sets another
 * threshold or switches a rule off; `evaluation.own_rules` adds rules of known forms, for pilots of other models.
 */
export function rulesOf({ norms, evaluation }: Pick<Config, "norms" | "evaluation">): Rule[] {
  const given: Record<string, number | false | undefined> = {
    handbook_social_worker_20: norms.families_per_social_worker,
    handbook_benefits_worker_80: norms.families_per_benefits_worker,
    ...evaluation.rules,
  };
  const kept = shippedRules.flatMap((rule): Rule[] => {
    const threshold = given[rule.rule_id] ?? rule.threshold;
    if (given[rule.rule_id] === false) return [];
    return [
      threshold === rule.threshold ? rule : { ...rule, threshold: Number(threshold), source: "miernik.yaml" },
    ];
  });
  const own = evaluation.own_rules.map(({ rule, like, text, text_en, model, ...change }): Rule => {
    const known = shippedRules.find(({ rule_id }) => rule_id === like);
    if (!known) throw new Error(`no rule ${like}`);
    return {
      ...known,
      rule_id: rule,
      model: model ?? null,
      threshold: change.threshold ?? known.threshold,
      severity: change.severity ?? known.severity,
      rule_text: text,
      rule_text_en: text_en ?? text,
      source: change.source ?? "miernik.yaml",
    };
  });
  return [...kept, ...own];
}
