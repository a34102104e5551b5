/** The indicators as data (indicators.csv). README.md of this folder says what each column means. */
import { readData } from "../../sources/values/labels.ts";
import type {
  baselines,
  directions,
  indicatorKinds,
  indicatorLevels,
  timeWindows,
} from "../contract/codes-evaluation-results.ts";
import type { Row } from "../contract/rows.ts";

export interface Indicator {
  id: string;
  /** formulas/FORMULA.sql selects the observations; `argument` is its $argument. */
  formula: string;
  argument: string | null;
  kind: keyof typeof indicatorKinds;
  level: keyof typeof indicatorLevels;
  direction: keyof typeof directions;
  window: keyof typeof timeWindows;
  baseline: keyof typeof baselines;
  /** Observations of one team are alike. */
  hasTeams: boolean;
  leastN: number;
  isHeadline: boolean;
  isPlacebo: boolean;
  disaggregations: readonly string[];
  words: Pick<
    Row<"ref_indicator">,
    | "indicator_unit"
    | "indicator_label"
    | "indicator_question"
    | "numerator_pl"
    | "denominator_pl"
    | "source_tables"
    | "caveat"
    | "method_source"
  >;
}

export const indicators: readonly Indicator[] = readData(new URL("./indicators.csv", import.meta.url)).map(
  (row) => ({
    id: text(row.indicator_id),
    formula: text(row.formula),
    argument: optional(row.argument),
    kind: text(row.kind) as Indicator["kind"],
    level: text(row.level) as Indicator["level"],
    direction: text(row.direction) as Indicator["direction"],
    window: text(row.time_window) as Indicator["window"],
    baseline: text(row.baseline) as Indicator["baseline"],
    hasTeams: row.clusters === "team",
    leastN: Number(row.least_n),
    isHeadline: row.is_headline === "yes",
    isPlacebo: row.is_placebo === "yes",
    disaggregations: (row.disaggregations ?? "").split(" ").filter((word) => word !== ""),
    words: {
      indicator_unit: text(row.unit),
      indicator_label: text(row.label),
      indicator_question: text(row.question),
      numerator_pl: text(row.numerator),
      denominator_pl: optional(row.denominator),
      source_tables: text(row.source_tables),
      caveat: optional(row.caveat),
      method_source: text(row.method_source),
    },
  }),
);

/** The catalogue as the table ref_indicator. */
export function catalogueRows(): Row<"ref_indicator">[] {
  return indicators.map((one) => ({
    ...one.words,
    indicator_id: one.id,
    indicator_level: one.level,
    indicator_kind: one.kind,
    indicator_formula: one.formula,
    indicator_argument: one.argument,
    direction: one.direction,
    time_window: one.window,
    baseline: one.baseline,
    disaggregations: one.disaggregations.length === 0 ? null : one.disaggregations.join(" "),
    least_n: one.leastN,
    is_headline: one.isHeadline,
    is_placebo: one.isPlacebo,
  }));
}

function text(value: string | undefined): string {
  if (value === undefined || value === "")
    throw new Error("indicators.csv: an indicator lacks one of its words");
  return value;
}

function optional(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
