/** The effects that the tables of one pilot sample show, taken from them by hand and not by the pipeline's formulas. */
import type { Cells } from "../../../sources/sample/pilot/draw.ts";
import { caseloadOf } from "../../../sources/sample/pilot/cards.ts";
import { measurements } from "../../../sources/sample/pilot/measures.ts";
import { places, type Place } from "../../../sources/sample/pilot/places.ts";
import { surveyTruths, truths, type Truth } from "../../../sources/sample/pilot/truth.ts";

/** Changes from the start to the end of one measure, a number per place that has both, and the truth about them. */
export interface Changes {
  name: string;
  effect: number;
  pilot: number[];
  comparison: number[];
}

export function changesOf(seed: number): Changes[] {
  const measured = places.map((place) => ({ place, ...measurements(seed, place) }));
  const questions = Object.values(surveyTruths).flatMap((items) => Object.entries<Truth>(items));
  return [
    changes("elements_without_gap", truths.elements_without_gap.effect, (one, wave) =>
      share(one.self_assessment, wave, ({ has_gap }) => has_gap === "nie"),
    ),
    changes("cooperation_density", truths.cooperation_density.effect, (one, wave) =>
      share(one.cooperation_matrix, wave, ({ frequency }) => Number(frequency) >= 2),
    ),
    ...questions.map(([item, { effect }]) =>
      changes(item, effect, (one, wave) =>
        mean(
          one.surveys
            .filter((row) => row.wave === wave && row.item === item)
            .map((row) => Number(row.answer_value)),
        ),
      ),
    ),
    changes("families_per_social_worker", truths.families_per_social_worker.effect, ({ place }, wave) =>
      familiesPerPost(seed, place, wave === "na początku" ? "2024-12-31" : "2026-06-30"),
    ),
  ];

  type Measured = (typeof measured)[number];

  function changes(name: string, effect: number, valueOf: (one: Measured, wave: string) => number): Changes {
    const all = measured.map((one) => ({
      isPilot: one.place.isPilot,
      change: valueOf(one, "na końcu") - valueOf(one, "na początku"),
    }));
    const of = (isPilot: boolean): number[] =>
      all.filter((one) => one.isPilot === isPilot && !Number.isNaN(one.change)).map(({ change }) => change);
    return { name, effect, pilot: of(true), comparison: of(false) };
  }
}

function share(rows: readonly Cells[], wave: string, isCounted: (row: Cells) => boolean): number {
  return mean(rows.filter((row) => row.wave === wave).map((row) => Number(isCounted(row))));
}

/** NaN where nothing was measured. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function familiesPerPost(seed: number, place: Place, date: string): number {
  const row = caseloadOf(seed, place).find((one) => one.role === "social_worker" && one.date === date);
  return row ? row.families / row.fte : NaN;
}
