/** Columns 2–13 of the workload sheet. */
import type { Asked, Explainer, How } from "../types.ts";
import { ftePart, withoutFte } from "./out__workload.ts";
import { seeRow, timeSettings } from "./scope-settings.ts";

export const workloadActivity: Explainer<"out__workload_activity"> = {
  answeredBy: "pipelines/analysis/out__workload_activity.sql",
  parts: [
    {
      sql: "out__workload_activity.counts",
      title: { pl: "liczby czynności", en: "activity counts" },
      field: "activity_count",
      total: "activity_count",
    },
    ftePart,
  ],
  how,
};

async function how({ row, database, words }: Asked<"out__workload_activity">): Promise<How> {
  const [scope] = await database.query(`
    select cast(core_activity_counts__scope.fte as double) as fte
    from core_activity_counts__scope
    semi join asked using (unit_id, period_start_date, period_end_date, role, scope, scope_id)`);
  const fte = typeof scope?.fte === "number" ? scope.fte : null;
  const needed = row.activity_count * row.activity_time_h;
  const time = `${words.say("czas jednej czynności", "time of one activity")}: ${words.factor(row.activity_time_h)} (${words.value("time_origin", row.time_origin)})`;
  const product = `${words.number(row.activity_count)} × ${words.factor(row.activity_time_h)} = ${words.hours(needed)}`;
  const ratio =
    row.hours_per_fte_h === null || fte === null
      ? withoutFte(fte, words)
      : `${words.say("na etat", "per FTE")}: ${words.hours(needed)} ÷ ${words.fte(fte)} = ${words.hours(row.hours_per_fte_h)}`;
  const isMeasured = row.time_origin !== "standard";
  const measured = { ...row, unit_id: row.time_origin === "all_measured" ? "all" : row.unit_id };
  return {
    formulas: [time, `${words.say("czas potrzebny", "hours needed")}: ${product}`, ratio],
    settings: isMeasured ? [] : await timeSettings(database, words, [row]),
    see: isMeasured
      ? [
          seeRow(
            "out__activity_time",
            measured,
            words.say("skąd czas zmierzony", "where the measured time is from"),
          ),
        ]
      : [],
    alsoBy: isMeasured ? ["pipelines/analysis/out__activity_time.ts"] : [],
  };
}
