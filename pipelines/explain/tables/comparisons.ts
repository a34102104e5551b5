/** The evaluation's comparisons: means of units, tests beside each other, and who was left out. */
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import { comparisonSentence } from "../../evaluation/words.ts";
import { evaluatedUnits } from "../../evaluation/observe.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

type Comparison = Row<"out__comparison">;

export const comparison: Explainer<"out__comparison"> = {
  answeredBy: "pipelines/evaluation/compare/compare.ts",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__comparison">): Promise<How> {
  const [known] = await rowsBeside("ref_indicator", database, "semi join asked using (indicator_id)");
  const inGroup = new Set(
    (await evaluatedUnits(database))
      .filter(({ groups }) => row.group_id === "all" || groups.includes(row.group_id))
      .map(({ unitId }) => unitId),
  );
  const values = await rowsBeside(
    "out__indicator",
    database,
    "semi join asked on asked.indicator_id = out__indicator.indicator_id and asked.indicator_part is not distinct from out__indicator.indicator_part and (out__indicator.wave in (asked.wave_from, asked.wave_to, 'year')) where value is not null",
  );
  return {
    formulas: [
      contrastText(row, words),
      ...estimateText(row, words),
      ...chanceTexts(row, words),
      verdictText(row, known, words),
    ],
    see: [
      ...(known ? [{ id: rowId("ref_indicator", known), what: known.indicator_label }] : []),
      ...values
        .filter((one) => inGroup.has(one.unit_id))
        .map((one) =>
          seeRow(
            "out__indicator",
            one,
            `${one.unit_id}, ${words.value("wave", one.wave)}: ${words.number(one.value ?? 0)}`,
          ),
        ),
    ],
    alsoBy: [
      "pipelines/evaluation/compare/compare-all.ts",
      "pipelines/evaluation/statistics/t-tests.ts",
      "pipelines/evaluation/statistics/mean-test.ts",
    ],
  };
}

function contrastText(row: Comparison, words: Words): string {
  const from = words.value("wave_from", row.wave_from);
  const to = words.value("wave_to", row.wave_to);
  const times = row.wave_from === row.wave_to ? to : `${from} → ${to}`;
  return `${words.value("contrast", row.contrast)}; ${words.value("purpose", row.purpose)}; ${times}`;
}

function estimateText(row: Comparison, words: Words): string[] {
  const { estimate, pilot_mean: pilot, comparison_mean: others } = row;
  const counts = words.say(
    `jednostki: ${words.number(row.n_pilot)} pilotażu i ${words.number(row.n_comparison)} porównawczych`,
    `units: ${words.number(row.n_pilot)} of the pilot and ${words.number(row.n_comparison)} compared`,
  );
  const left = row.left_out === null ? [] : [`${words.say("pominięte", "left out")}: ${row.left_out}`];
  if (estimate === null || pilot === null) return [counts, ...left];
  const difference =
    others === null
      ? `${words.say("średnia", "mean")}: ${words.number(estimate)}`
      : `${words.say("różnica średnich", "difference of means")}: ${words.number(pilot)} − ${signed(others, words)} = ${words.number(estimate)}`;
  return [difference, counts, ...left];
}

/** A negative number after a minus stands in brackets. */
function signed(value: number, words: Words): string {
  return value < 0 ? `(${words.number(value)})` : words.number(value);
}

function chanceTexts(row: Comparison, words: Words): string[] {
  const texts: string[] = [];
  if (row.ci_low !== null && row.ci_high !== null && row.degrees !== null && row.p_value !== null)
    texts.push(
      words.say(
        `przedział 95-procentowy ${words.number(row.ci_low)} do ${words.number(row.ci_high)}, ${words.value("interval_method", row.interval_method)} o ${words.number(row.degrees)} stopniach swobody, p ${words.number(row.p_value)}`,
        `95 % interval ${words.number(row.ci_low)} to ${words.number(row.ci_high)}, ${words.value("interval_method", row.interval_method)} on ${words.number(row.degrees)} degrees of freedom, p ${words.number(row.p_value)}`,
      ),
    );
  if (row.p_permutation !== null)
    texts.push(
      words.say(
        `test permutacyjny: p ${words.number(row.p_permutation)}, błąd losowania ${words.number(row.p_permutation_error ?? 0)}`,
        `permutation test: p ${words.number(row.p_permutation)}, error of drawing ${words.number(row.p_permutation_error ?? 0)}`,
      ),
    );
  if (row.p_holm !== null)
    texts.push(
      words.say(
        `p z poprawką Holma ${words.number(row.p_holm)}`,
        `p after Holm’s correction ${words.number(row.p_holm)}`,
      ),
    );
  return texts;
}

function verdictText(row: Comparison, known: Row<"ref_indicator"> | undefined, words: Words): string {
  if (words.language === "pl" && known) return comparisonSentence(row, known);
  return `${words.say("wniosek", "verdict")}: ${words.value("verdict", row.verdict)}`;
}
