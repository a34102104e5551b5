/** The evaluation in sentences, for pages and reports: what is known, how sure it is, and where nothing can be said. */
import { waves, type comparisonVerdicts } from "../contract/codes-evaluation-results.ts";
import type { measures } from "../contract/codes-evaluation.ts";
import type { Row } from "../contract/rows.ts";
import { bindShortWords, counted, nbsp, nouns, number, plural, stopped, type Forms } from "../lib/polish.ts";
import { amountText, intervalText } from "./evaluation-amounts.ts";

export { comparisonSentence } from "../evaluation/words.ts";
export { amountText, differenceText, intervalText, plainAmount, pText } from "./evaluation-amounts.ts";

type IndicatorRow = Row<"out__indicator">;
type Indicator = Pick<Row<"ref_indicator">, "indicator_label" | "indicator_unit" | "indicator_kind">;
type Verdict = keyof typeof comparisonVerdicts;

/** "Osiągnięcie celu rodziny: 0,76 planu (n = 966; 95 % PU: 0,72–0,81)." with what limits it. */
export function indicatorSentence(row: IndicatorRow, indicator: Indicator): string {
  const part = row.indicator_part === null ? "" : ` (${row.indicator_part})`;
  return bindShortWords(stopped(`${indicator.indicator_label}${part}: ${valueText(row, indicator)}`));
}

/** The value with its n, its interval and its caveat; in words where there is none. */
export function valueText(
  row: IndicatorRow,
  { indicator_unit: unit, indicator_kind: kind }: Indicator,
): string {
  if (row.status === "not_measured") return "brak danych";
  if (row.value === null) return `nieokreślone, bo mianownik jest zerem (${nText(row, kind)})`;
  const inside = [nText(row, kind), certaintyOf(row, unit)].filter((text) => text !== "");
  return `${amountText(row.value, unit)}${inside.length > 0 ? ` (${inside.join("; ")})` : ""}`;
}

/** What a share is made of, "140 z 172"; of all else the number of observations. */
export function nText(row: IndicatorRow, kind: string): string {
  if (kind === "share" && row.numerator !== null && row.denominator !== null)
    return `${number(row.numerator, 0)} z${nbsp}${number(row.denominator, 0)}`;
  return kind === "count" ? "" : `n${nbsp}=${nbsp}${number(row.n, 0)}`;
}

/** "95 % PU: 74,9–86,5 %", and why the interval is missing or too narrow; "" for counts, which have none. */
export function certaintyOf(row: IndicatorRow, unit: string): string {
  if (row.status === "too_few") return "za mało obserwacji na przedział i wniosek";
  if (row.ci_low === null || row.ci_high === null) return "";
  const interval = `95${nbsp}% PU: ${intervalText(row.ci_low, row.ci_high, unit)}`;
  return row.is_too_narrow
    ? `${interval}, za wąski, bo obserwacje z${nbsp}jednego zespołu są do siebie podobne`
    : interval;
}

/**
 * One indicator at two waves of one unit. It is called a change only where the intervals lie apart, which is stricter
 * than a test; it never says what caused it.
 */
export function changeText(first: IndicatorRow, last: IndicatorRow, indicator: Indicator): string {
  const { indicator_unit: unit } = indicator;
  if (first.value === null || last.value === null)
    return "zmiany nie da się podać, bo brak jednego z pomiarów";
  const ends = `${amountText(first.value, unit)} ${waveText(first.wave)}, ${amountText(last.value, unit)} ${waveText(last.wave)}`;
  if (first.ci_low === null || first.ci_high === null || last.ci_low === null || last.ci_high === null)
    return `${ends}; nie da się powiedzieć, czy to zmiana, bo nie ma przedziałów`;
  if (last.ci_low > first.ci_high) return `${ends}; wzrost, przedziały są rozłączne`;
  if (last.ci_high < first.ci_low) return `${ends}; spadek, przedziały są rozłączne`;
  return `${ends}; nie da się powiedzieć, czy to zmiana, bo przedziały zachodzą na siebie`;
}

/** How sure a comparison is, in a cell of a table. */
const certainties: Readonly<Record<Verdict, string>> = {
  better: "zmiana na lepsze",
  worse: "zmiana na gorsze",
  higher: "więcej, bez oceny, czy lepiej",
  lower: "mniej, bez oceny, czy lepiej",
  differs: "porównanie podważone",
  not_shown: "nie da się powiedzieć",
  methods_disagree: "niepewne: testy się różnią",
  not_after_correction: "niepewne po poprawce Holma",
  too_few_units: "za mało jednostek",
  no_variation: "bez przedziału",
  not_measured: "brak danych",
};

/** A few words for a verdict; a code outside the contract is printed as it is. */
export function certaintyText(verdict: string): string {
  return (certainties as Readonly<Record<string, string>>)[verdict] ?? verdict;
}

/** Whether the comparison found a difference that stands: its interval, its tests and the correction agree. */
export function isSupported({ verdict }: Pick<Row<"out__comparison">, "verdict">): boolean {
  return ["better", "worse", "higher", "lower"].includes(verdict);
}

/** "po 6 miesiącach", "na końcu". */
export function waveText(wave: string): string {
  return (waves as Readonly<Record<string, { pl: string }>>)[wave]?.pl ?? wave;
}

const measureForms: Readonly<Record<keyof typeof measures, Forms>> = {
  months: nouns.month,
  days: nouns.day,
  gminas: { one: "gmina", few: "gminy", many: "gmin", other: "gminy" },
  teams: nouns.team,
  reports: { one: "informacja", few: "informacje", many: "informacji", other: "informacji" },
  points: { one: "punkt", few: "punkty", many: "punktów", other: "punktu" },
  amount: { one: "jednostka", few: "jednostki", many: "jednostek", other: "jednostki" },
  families: {
    one: "rodzina na etat",
    few: "rodziny na etat",
    many: "rodzin na etat",
    other: "rodziny na etat",
  },
  persons: nouns.person,
  standards: { one: "standard", few: "standardy", many: "standardów", other: "standardu" },
  roles: { one: "rola", few: "role", many: "ról", other: "roli" },
};

/**
 * An amount in a rule's measure: "6,2 miesiąca", "23 rodziny na etat". It is rounded away from the limit, so that what
 * breaks a rule by a day never reads as the limit itself.
 */
export function measureText(amount: number, measure: string, limit = amount): string {
  const forms = (measureForms as Readonly<Record<string, Forms>>)[measure];
  const tenths = amount * 10;
  const shown = (amount < limit ? Math.floor(tenths + 1e-9) : Math.ceil(tenths - 1e-9)) / 10;
  return forms ? counted(shown, forms, [0, 1]) : `${number(shown, [0, 1])} (${measure})`;
}

/** "5 odstępstw", "1 odstępstwo". */
export function breachesText(n: number): string {
  return `${number(n, 0)}${nbsp}${plural(n, breachForms)}`;
}

const breachForms: Forms = {
  one: "odstępstwo",
  few: "odstępstwa",
  many: "odstępstw",
  other: "odstępstwa",
};
