/** How far one input moves the missing posts. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { measuringUnit } from "./gap-interval.ts";
import { activitiesOf } from "./out__workload.ts";
import { rowsBeside } from "./rows-beside.ts";
import { periodSettings, seeRow } from "./scope-settings.ts";

type Sensitivity = Row<"out__fte_gap_sensitivity">;
type Activity = Row<"out__workload_activity">;

/** The gap as computed, and what it is made of; `spread` are the needed hours at times with an interval. */
interface Base {
  gap: Row<"out__fte_gap">;
  activity: Activity | undefined;
  spread: number;
}

export const fteGapSensitivity: Explainer<"out__fte_gap_sensitivity"> = {
  answeredBy: "pipelines/analysis/gap-sensitivity.ts",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__fte_gap_sensitivity">): Promise<How> {
  const [gap] = await rowsBeside(
    "out__fte_gap",
    database,
    "semi join asked using (unit_id, period_start_date, period_end_date, role, scope, scope_id) where time_basis = 'mixed'",
  );
  if (!gap) return { formulas: [] };
  const activities = await activitiesOf(database, "mixed");
  const times = await rowsBeside(
    "out__activity_time",
    database,
    "semi join asked using (period_start_date, period_end_date, role) where ci_low_h is not null and ci_high_h is not null",
  );
  const isSpread = (one: Activity): boolean =>
    one.time_origin !== "standard" &&
    times.some((time) => time.unit_id === measuringUnit(one) && time.activity === one.activity);
  const spread = activities
    .filter(isSpread)
    .reduce((sum, one) => sum + one.activity_count * one.activity_time_h, 0);
  const activity = activities.find((one) => one.activity === row.activity);
  const base = { gap, activity, spread };
  return {
    formulas: [
      inputText(row, activity, words),
      `${words.say("przy dolnej wartości", "at the low value")}: ${gapText(row, base, row.input_low, words)} = ${words.fte(row.gap_at_low_fte)}`,
      `${words.say("przy górnej wartości", "at the high value")}: ${gapText(row, base, row.input_high, words)} = ${words.fte(row.gap_at_high_fte)}`,
      `${words.say("o ile przesuwa", "how far it moves")}: |${words.number(row.gap_at_high_fte)} − ${bracketed(row.gap_at_low_fte, words)}| = ${words.fte(row.swing_fte)}`,
    ],
    settings: await periodSettings(database, words),
    see: [
      seeRow(
        "out__fte_gap",
        gap,
        words.say("brakujące etaty przy danych takich, jak przyjęto", "missing FTE with the inputs as used"),
      ),
      ...(activity === undefined
        ? []
        : [
            seeRow(
              "out__workload_activity",
              activity,
              `${activity.activity_label}: ${words.say("liczba i czas", "count and time")}`,
            ),
          ]),
      ...(activity === undefined || row.range_basis !== "interval"
        ? []
        : [
            seeRow(
              "out__activity_time",
              { ...activity, unit_id: measuringUnit(activity) },
              words.say("skąd przedział czasu", "where the interval of the time is from"),
            ),
          ]),
    ],
    alsoBy: ["pipelines/analysis/out__fte_gap.ts"],
  };
}

/** Which input, its range, and what the range rests on. */
function inputText(row: Sensitivity, activity: Activity | undefined, words: Words): string {
  const shown = (value: number): string =>
    row.gap_input === "activity_time" ? words.factor(value) : words.number(value);
  const of = activity === undefined ? "" : ` „${activity.activity_label}”`;
  return `${words.value("gap_input", row.gap_input)}${of}: ${words.say("przyjęto", "used")} ${shown(row.input_base)}, ${words.say("zakres od", "range")} ${shown(row.input_low)} ${words.say("do", "to")} ${shown(row.input_high)} – ${basisText(row, words)}`;
}

function basisText(row: Sensitivity, words: Words): string {
  if (row.range_basis === "interval")
    return words.say(
      "95-procentowy przedział pomiaru (jackknife po pracownikach)",
      "the 95 % interval of the measurement (jackknife over workers)",
    );
  return row.range_basis === "bounds"
    ? words.say(
        "granice: od kart tak niepełnych, jak są, do pełnych",
        "bounds: from cards as incomplete as they are to complete ones",
      )
    : words.say("założenie, bo nikt tego nie zmierzył", "an assumption, as nobody has measured it");
}

/** The gap with the input at another value, in numbers. */
function gapText(row: Sensitivity, { gap, activity, spread }: Base, value: number, words: Words): string {
  const needed = words.hours(gap.needed_h);
  const available = words.hours(gap.available_h);
  const less = `− ${words.number(gap.fte ?? 0)}`;
  switch (row.gap_input) {
    case "activity_time": {
      const change = `${words.number(activity?.activity_count ?? 0)} × (${words.factor(value)} − ${words.factor(row.input_base)})`;
      return `(${needed} + ${change}) ÷ ${available} ${less}`;
    }
    case "activity_counts":
      return `${needed} × ${words.number(value)} ÷ ${available} ${less}`;
    case "available_share":
      return `${needed} ÷ (${words.hours(gap.available_h / row.input_base)} × ${words.number(value)}) ${less}`;
    default:
      return `(${words.hours(gap.needed_h - spread)} + ${words.hours(spread)} ÷ ${words.number(value)}) ÷ ${available} ${less}`;
  }
}

function bracketed(value: number, words: Words): string {
  return value < 0 ? `(${words.number(value)})` : words.number(value);
}
