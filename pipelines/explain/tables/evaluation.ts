/** The rule book of the evaluation, and what breaks it. */
import type { Row } from "../../contract/rows.ts";
import { rowId } from "../../contract/row-id.ts";
import type { Asked, Explainer, How, Setting } from "../types.ts";
import type { Words } from "../words.ts";

export const evaluationRule: Explainer<"ref_evaluation_rule"> = {
  answeredBy: "pipelines/evaluation/rule-book.ts",
  parts: [],
  how: ({ row, words }: Asked<"ref_evaluation_rule">): How => ({
    formulas: [words.language === "pl" ? row.rule_text : row.rule_text_en, scopeOf(row, words)],
    settings: [ruleSetting(row, words)],
    alsoBy: [`pipelines/evaluation/rules/${row.rule_form}.sql`],
  }),
};

export const ruleFinding: Explainer<"out__rule_finding"> = {
  answeredBy: "pipelines/evaluation/evaluation.ts",
  parts: [
    {
      sql: "out__rule_finding.row",
      title: { pl: "wiersz, od którego liczy się odstępstwo", en: "row from which the breach is counted" },
      field: "observed",
    },
  ],
  how: howBroken,
};

function scopeOf({ model, team_kind: kind }: Row<"ref_evaluation_rule">, words: Words): string {
  const models =
    model === null
      ? words.say("wszystkie modele", "all models")
      : `${words.say("model", "model")} ${words.value("model", model)}`;
  const team = kind === null ? "" : `, ${words.say("zespół", "team")} ${String(kind)}`;
  return `${words.say("kogo dotyczy", "to whom it applies")}: ${models}${team}`;
}

async function howBroken({ row, database, words }: Asked<"out__rule_finding">): Promise<How> {
  const [rule] = (await database.query("from ref_evaluation_rule where rule_id = $rule", {
    rule: row.rule_id,
  })) as unknown as Row<"ref_evaluation_rule">[];
  const measure = words.value("measure", row.measure);
  return {
    formulas: [
      ...(rule ? [words.language === "pl" ? rule.rule_text : rule.rule_text_en] : []),
      words.say(
        `stwierdzono ${words.number(row.observed)}, próg ${words.number(row.threshold)}, różnica ${words.number(row.excess)} (${measure})`,
        `observed ${words.number(row.observed)}, threshold ${words.number(row.threshold)}, difference ${words.number(row.excess)} (${measure})`,
      ),
      words.say(
        `reguła złamana od: ${words.value("since_date", row.since_date)}; stan na dzień ewaluacji ${words.value("as_of_date", row.as_of_date)}`,
        `broken since ${row.since_date}; as known on the day of evaluation, ${row.as_of_date}`,
      ),
    ],
    settings: rule ? [ruleSetting(rule, words)] : [],
    see: rule ? [{ id: rowId("ref_evaluation_rule", rule), what: words.say("reguła", "the rule") }] : [],
    alsoBy: rule ? [`pipelines/evaluation/rules/${rule.rule_form}.sql`] : [],
  };
}

function ruleSetting(rule: Row<"ref_evaluation_rule">, words: Words): Setting {
  return {
    name: `${rule.rule_id}, ${words.say("próg", "threshold")}`,
    value: `${words.value("rule_operator", rule.rule_operator)} ${words.number(rule.threshold)} (${words.value("measure", rule.measure)})`,
    source: rule.source,
  };
}
