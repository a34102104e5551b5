/** What the numbers of each indicator count, for disclosure control (indicators.csv). */
import type { Row } from "../contract/rows.ts";
import { readData } from "../../sources/values/labels.ts";

export type Subject = "family" | "profile" | "work" | "open";

export interface IndicatorRule {
  subject: Subject;
  /** Name of what is counted; null: open. */
  numerator: string | null;
  denominator: string | null;
  /** Quantities that never get less from wave to wave. */
  cumulative: readonly ("numerator" | "denominator")[];
}

/** Quantities of which one is a part of the other: what is between them is a count as well. */
export const partsOf: readonly (readonly [part: string, whole: string])[] = [
  ["programmes.met", "programmes.closed"],
  ["programmes.closed", "programmes.opened"],
];

const subjects: readonly string[] = ["family", "profile", "work", "open"];
const sides: ReadonlyMap<string, IndicatorRule["cumulative"]> = new Map([
  ["denominator", ["denominator"]],
  ["both", ["numerator", "denominator"]],
]);

const rules: ReadonlyMap<string, IndicatorRule> = new Map(
  readData(new URL("./indicators.csv", import.meta.url)).map((line) => {
    const { indicator_id: id = "", subject = "", numerator, denominator, cumulative = "" } = line;
    if (!subjects.includes(subject)) throw new Error(`indicators.csv: ${id} is of no known subject`);
    return [
      id,
      {
        subject: subject as Subject,
        numerator: numerator === "" ? null : (numerator ?? null),
        denominator: denominator === "" ? null : (denominator ?? null),
        cumulative: sides.get(cumulative) ?? [],
      },
    ];
  }),
);

/** An indicator that the list lacks is treated as one of families: hiding is the safe side. */
export function ruleOf(indicatorId: string): IndicatorRule {
  return (
    rules.get(indicatorId) ?? {
      subject: "family",
      numerator: `${indicatorId}.numerator`,
      denominator: `${indicatorId}.denominator`,
      cumulative: [],
    }
  );
}

export function isListed(indicatorId: string): boolean {
  return rules.has(indicatorId);
}

/** Whether the numerator is a sum of amounts (a mean's), not a count. */
export function hasAmounts({ indicator_kind }: Pick<Row<"ref_indicator">, "indicator_kind">): boolean {
  return indicator_kind === "mean";
}
