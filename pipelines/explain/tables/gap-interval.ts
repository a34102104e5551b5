/** How the interval of a gap of posts comes about: from the workers who measured, and from the hours their cards lack. */
import type { Row } from "../../contract/rows.ts";
import type { How } from "../types.ts";
import type { Words } from "../words.ts";
import type { MeasuringCards } from "./measuring-cards.ts";
import { seeRow } from "./scope-settings.ts";

type Gap = Row<"out__fte_gap">;
type Activity = Row<"out__workload_activity">;

/** Needed hours at standard and at measured times, and the cards of those who measured. */
interface Basis {
  fixed: number;
  measured: number;
  cards: readonly MeasuringCards[];
}

export function intervalLines(row: Gap, basis: Basis, words: Words): string[] {
  const { required_fte: point, required_low_fte: low, required_high_fte: high } = row;
  if (point === null || low === null || high === null)
    return [whyNone(row, words), ...(row.worker_count > 0 ? completenessLines(row, basis, words) : [])];
  const times = words.number(point / low);
  const available = words.hours(row.available_h);
  const whole = row.completeness ?? 1;
  const widest = `(${words.hours(basis.fixed)} + ${words.hours(basis.measured)} ÷ ${words.number(whole)}) ÷ ${available}`;
  return [
    words.say(
      `losowość: czasy zmierzono u ${words.number(row.worker_count)} osób; liczymy tyle samo razy od nowa, za każdym razem bez jednej z nich (jackknife), a z tego, jak bardzo wyniki się różnią, wychodzi mnożnik ${times}`,
      `chance: ${words.number(row.worker_count)} workers measured the times; we compute as many times anew, each time without one of them (jackknife), and from how far the results differ comes the factor ${times}`,
    ),
    ...completenessLines(row, basis, words),
    words.say(
      "95 %: gdyby taki pomiar powtarzać, przedział objąłby prawdziwą liczbę etatów w 95 przypadkach na 100",
      "95%: were such a measurement repeated, the interval would hold the true number of posts 95 times in 100",
    ),
    `${words.say("etaty wymagane, dół przedziału", "FTE required, low end")}: ${words.number(point)} ÷ ${times} = ${words.fte(low)}`,
    `${words.say("etaty wymagane, góra przedziału", "FTE required, high end")}: ${widest} × ${times} = ${words.fte(high)}`,
    ...(row.gap_low_fte === null || row.gap_high_fte === null || row.fte === null
      ? []
      : [
          `${words.say("brakujące etaty, przedział", "missing FTE, interval")}: ${words.number(low)} − ${words.number(row.fte)} = ${words.fte(row.gap_low_fte)}; ${words.number(high)} − ${words.number(row.fte)} = ${words.fte(row.gap_high_fte)}`,
        ]),
    ...(row.workload_low === null || row.workload_high === null || row.fte === null
      ? []
      : [
          `${words.say("obciążenie, przedział", "load, interval")}: ${words.number(low)} ÷ ${words.number(row.fte)} = ${words.percent(row.workload_low)}; ${words.number(high)} ÷ ${words.number(row.fte)} = ${words.percent(row.workload_high)}`,
        ]),
  ];
}

function whyNone(row: Gap, words: Words): string {
  return row.worker_count === 0
    ? words.say(
        "bez przedziału: wszystkie czasy są standardowe, a te nie mają przedziału",
        "no interval: all times are standard ones, and those have none",
      )
    : words.say(
        "bez przedziału: czasy zmierzyło za mało osób, by liczyć bez jednej z nich",
        "no interval: too few workers measured the times to compute without one of them",
      );
}

function completenessLines({ completeness }: Gap, { cards }: Basis, words: Words): string[] {
  if (completeness === null)
    return [
      words.say(
        "niepełne karty: kompletności kart tych osób nie znamy, więc nie poszerza przedziału",
        "cards with gaps: how complete these workers’ cards are is not known, so it does not widen the interval",
      ),
    ];
  const missing = cards.reduce((sum, one) => sum + one.missing_h, 0);
  const expected = cards.reduce((sum, one) => sum + (one.expected_h ?? 0), 0);
  return [
    `${words.say("kompletność kart osób, które zmierzyły czasy", "completeness of the measuring workers’ cards")}: 1 − ${words.hours(missing)} ÷ ${words.hours(expected)} = ${words.percent(completeness)}`,
    words.say(
      "niepełne karty: dół przedziału zakłada, że żadna z brakujących godzin nie poszła na te czynności, góra – że szły na nie tak samo jak wpisane, więc czas zmierzony dzielimy tam przez kompletność",
      "cards with gaps: the low end takes it that none of the missing hours went to these activities, the high end that they went as the entered ones did, so there the measured hours are divided by the completeness",
    ),
  ];
}

/** The measured times that went in, each once. */
export function seeTimes(activities: readonly Activity[], words: Words): NonNullable<How["see"]> {
  return activities
    .filter((one) => one.time_origin !== "standard" && one.activity_count > 0)
    .map((one) =>
      seeRow("out__activity_time", { ...one, unit_id: measuringUnit(one) }, measuredText(one, words)),
    );
}

/** Whose workers measured the activity's time: the unit's own, or those of all. */
export function measuringUnit({ time_origin, unit_id }: Activity): string {
  return time_origin === "all_measured" ? "all" : unit_id;
}

function measuredText(one: Activity, words: Words): string {
  return `${one.activity_label}: ${words.say("skąd czas", "where the time is from")} ${words.factor(one.activity_time_h)}`;
}
