/** What a comparison says, in Polish: never more than its interval, its tests and its number of units allow. */
import type { Row } from "../contract/rows.ts";
import { bindShortWords, counted, nbsp, nouns, number, plural } from "../lib/polish.ts";
import { LEAST_UNITS } from "./compare/judge.ts";
import type { Contrast } from "./compare/times.ts";

type Comparison = Row<"out__comparison">;
type Named = Pick<Row<"ref_indicator">, "indicator_label" | "indicator_unit">;

/** The finding, how sure it is, and what it rests on. */
export function comparisonSentence(row: Comparison, indicator: Named): string {
  const { indicator_label: label, indicator_unit: unit } = indicator;
  const part = row.indicator_part === null ? "" : ` (${row.indicator_part})`;
  return bindShortWords(`${label}${part}: ${finding(row, unit)}`);
}

function finding(row: Comparison, unit: string): string {
  const { estimate, pilot_mean: pilot, ci_low: low, ci_high: high } = row;
  if (row.verdict === "too_few_units")
    return `za mało jednostek, by wnioskować (${unitsText(row)}; potrzeba co najmniej ${number(LEAST_UNITS)} w każdej grupie).`;
  if (row.verdict === "no_variation")
    return `w każdej grupie wszystkie jednostki zmieniły się tak samo, więc przedziału nie ma (${unitsText(row)}).`;
  if (estimate === null || pilot === null || low === null || high === null)
    return "brak danych do porównania.";
  const say = amounts(unit);
  const interval = `95${nbsp}% PU: ${say.signed(low)} do ${say.signed(high)}`;
  const means =
    row.comparison_mean === null
      ? `średnia zmiana ${say.signed(estimate)}`
      : `${subject(row)} w pilotażu ${say.mean(row, pilot)}, w miejscach porównawczych ${say.mean(row, row.comparison_mean)}, różnica ${say.signed(estimate)}`;
  return `${means}${nbsp}${say.unit} (${interval}; ${unitsText(row)}). ${conclusion(row)}`;
}

function subject({ contrast, purpose }: Comparison): string {
  if (purpose === "pre_trend") return "przed pilotażem zmiana roczna";
  return contrast === "did" ? "zmiana" : "średnia";
}

/** Differences of shares are percentage points; all else keeps the indicator's unit. */
function amounts(unit: string): {
  unit: string;
  signed: (value: number) => string;
  mean: (row: Comparison, value: number) => string;
} {
  const isShare = unit === "udział";
  const shown = (value: number): string => (isShare ? number(value * 100, 1) : number(value, 2));
  const signed = (value: number): string => {
    const text = shown(value);
    return value > 0 ? `+${text}` : text;
  };
  return {
    unit: isShare ? "pkt proc." : `(${unit})`,
    signed,
    mean: (row, value) => {
      if (row.contrast === "did") return signed(value);
      return isShare ? `${shown(value)}${nbsp}%` : shown(value);
    },
  };
}

function unitsText({ contrast, n_pilot, n_comparison }: Comparison): string {
  const pilot = `${counted(n_pilot, nouns.unit)} pilotażu`;
  if (contrast === "before_after") return pilot;
  return `${pilot}, ${number(n_comparison)}${nbsp}${plural(n_comparison, compared)}`;
}

const compared = {
  one: "porównawcza",
  few: "porównawcze",
  many: "porównawczych",
  other: "porównawczej",
};

function conclusion(row: Comparison): string {
  return (
    doubts[row.verdict] ?? [judgements[row.verdict], assumptions[row.contrast as Contrast]].join(" ").trim()
  );
}

const doubts: Readonly<Record<string, string>> = {
  not_shown: "Różnicy nie wykazano, bo przedział obejmuje zero; to nie znaczy, że jej nie ma.",
  methods_disagree: "Wniosek niepewny: test permutacyjny różnicy nie potwierdza.",
  not_after_correction: "Wniosek niepewny: po poprawce na liczbę wskaźników głównych różnicy nie wykazano.",
  differs:
    "Tej różnicy pilotaż nie mógł spowodować, więc miejsca porównawcze mogą nie pokazywać, co byłoby bez pilotażu.",
};

const judgements: Readonly<Record<string, string>> = {
  better: "Kierunek jest korzystny.",
  worse: "Kierunek jest niekorzystny.",
};

/** What a claim takes for granted, or does not say. */
const assumptions: Readonly<Record<Contrast, string>> = {
  did: "Przypisać to pilotażowi można, o ile bez niego zmiany byłyby w obu grupach takie same; miejsca zgłosiły się same.",
  before_after: "Sama zmiana w pilotażu nie mówi, co ją spowodowało.",
  pilot_vs_comparison: "Miejsca zgłosiły się same, więc różnica stanów nie musi być skutkiem pilotażu.",
};
