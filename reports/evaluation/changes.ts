/** A unit's own changes since the start, as far as its intervals tell them. */
import { plainAmount } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { isKnown, isMeasured, seriesOf, type Series } from "./facts.ts";
import { intervalCell, valueCell } from "./tables.ts";
import type { EvaluationView, IndicatorRow } from "./view.ts";

export type Change = "up" | "down" | "unsure" | "no_interval";

export const changeWords: Readonly<Record<Change, string>> = {
  up: "wzrost",
  down: "spadek",
  unsure: "nie da się powiedzieć",
  no_interval: "bez przedziału",
};

/** Apart only where the intervals are: stricter than a test. null without a measurement at the start or now. */
export function changeOf({ byWave, now }: Series): Change | null {
  const first = byWave.get("ex_ante");
  if (!first || !now || !isKnown(first) || first.value === null || now.value === null) return null;
  if (!hasInterval(first) || !hasInterval(now)) return "no_interval";
  if (now.ci_low > first.ci_high) return "up";
  return now.ci_high < first.ci_low ? "down" : "unsure";
}

export function changeRowsOf(view: EvaluationView): TableModel {
  const ids = view.indicators.map(({ indicator_id }) => indicator_id);
  const rows = seriesOf(view, ids)
    .filter(isMeasured)
    .flatMap((series) => {
      const change = changeOf(series);
      const first = series.byWave.get("ex_ante") ?? null;
      const unit = series.indicator.indicator_unit;
      if (change === null || !series.now) return [];
      return [
        {
          cells: [
            series.label,
            valueCell(first, unit),
            intervalCell(first, unit),
            series.now.value === null ? "–" : plainAmount(series.now.value, unit),
            intervalCell(series.now, unit),
            changeWords[change],
          ],
        },
      ];
    });
  return {
    caption: `Od początku do pomiaru ${view.moment.when}`,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "wartość", kind: "number", group: "Na początku" },
      { label: "95 % PU", kind: "number", group: "Na początku" },
      { label: "wartość", kind: "number", group: "W tym pomiarze" },
      { label: "95 % PU", kind: "number", group: "W tym pomiarze" },
      { label: "Zmiana", kind: "text" },
    ],
    rows,
    notes: [
      "Wzrost albo spadek: przedziały są rozłączne. Gdy zachodzą na siebie, nie da się powiedzieć, czy to zmiana.",
    ],
  };
}

function hasInterval(row: IndicatorRow): row is IndicatorRow & { ci_low: number; ci_high: number } {
  return row.ci_low !== null && row.ci_high !== null;
}
