/** Breaches of the rule book: counted, ordered and as tables. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { capitalised, dateText } from "../lib/polish.ts";
import { measureText } from "./evaluation-words.ts";
import type { TableModel } from "./figure.ts";
import { codeText, shortPseudonyms } from "./labels.ts";

export type RuleFinding = Row<"out__rule_finding">;
type Rule = Row<"ref_evaluation_rule">;

export interface RuleGroup {
  rule: Rule;
  findings: RuleFinding[];
  /** Units in which the rule was broken. */
  unitCount: number;
}

const severities = ["serious", "moderate", "conflict"];

/** Breaches by rule, the most serious rules first, then in the order of the book; the latest breach first. */
export function findingsByRule(findings: readonly RuleFinding[], rules: readonly Rule[]): RuleGroup[] {
  const groups = groupBy(findings, ({ rule_id }) => rule_id);
  return rules
    .flatMap((rule): RuleGroup[] => {
      const own = groups.get(rule.rule_id);
      if (!own) return [];
      return [
        {
          rule,
          findings: own.toSorted((a, b) =>
            a.since_date < b.since_date ? 1 : a.since_date > b.since_date ? -1 : 0,
          ),
          unitCount: new Set(own.map(({ unit_id }) => unit_id)).size,
        },
      ];
    })
    .sort((a, b) => severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity));
}

/** "PZK-1, IPW-3", a person by a short pseudonym; of the whole unit "cała jednostka". */
export function whereText(
  { team_id, subject_id }: Pick<RuleFinding, "team_id" | "subject_id">,
  pseudonyms: ReadonlyMap<string, string>,
): string {
  const subject = subject_id === null ? null : (pseudonyms.get(subject_id) ?? subject_id);
  return [team_id, subject].filter((text) => text !== null).join(", ") || "cała jednostka";
}

/** Short pseudonyms of the persons among the subjects of breaches. */
export function personsOf(findings: readonly RuleFinding[]): Map<string, string> {
  return shortPseudonyms(
    findings.flatMap(({ subject_id }) =>
      subject_id && /^P-[0-9a-f]{12}$/.test(subject_id) ? subject_id : [],
    ),
  );
}

/** "6,2 miesiąca (najwyżej 6 miesięcy)" */
export function observedText({ observed, threshold, measure }: RuleFinding, rule: Rule): string {
  const limit = `${codeText("rule_operator", rule.rule_operator)} ${measureText(threshold, measure)}`;
  return `${measureText(observed, measure, threshold)} (${limit})`;
}

/** Breaches of one unit, a row each. */
export function ownFindingsTable(
  groups: readonly RuleGroup[],
  caption: string,
  mostRows: number,
): TableModel {
  const all = groups.flatMap(({ rule, findings }) => findings.map((finding) => ({ rule, finding })));
  const pseudonyms = personsOf(all.map(({ finding }) => finding));
  return {
    caption,
    columns: [
      { label: "Reguła", kind: "text" },
      { label: "Gdzie", kind: "text" },
      { label: "Złamana od", kind: "text" },
      { label: "Stwierdzono (próg)", kind: "text" },
      { label: "Waga", kind: "text" },
    ],
    rows: all.slice(0, mostRows).map(({ rule, finding }) => ({
      cells: [
        rule.rule_text,
        whereText(finding, pseudonyms),
        dateText(finding.since_date),
        observedText(finding, rule),
        capitalised(codeText("severity", finding.severity)),
      ],
    })),
    notes:
      all.length > mostRows
        ? [
            `Pokazano ${String(mostRows)} z ${String(all.length)}; wszystkie są w pliku out__rule_finding.csv.`,
          ]
        : [],
  };
}
