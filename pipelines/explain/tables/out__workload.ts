/** Columns 14–15 of the workload sheet. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";
import { periodSettings, seeRow, timeSettings } from "./scope-settings.ts";

type Activity = Row<"out__workload_activity">;

export const ftePart: Part = {
  sql: "scope.fte",
  title: { pl: "etaty", en: "FTE" },
  field: "fte",
};

export const workload: Explainer<"out__workload"> = {
  answeredBy: "pipelines/analysis/out__workload.sql",
  parts: [
    {
      sql: "out__workload.counts",
      title: { pl: "liczby czynności", en: "activity counts" },
      field: "activity_count",
    },
    { ...ftePart, total: "fte" },
  ],
  how,
};

async function how({ row, database, words }: Asked<"out__workload">): Promise<How> {
  const activities = await activitiesOf(database, row.time_basis);
  const { needed, text } = neededHours(activities, words);
  const isMeasured = activities.some((one) => one.time_origin !== "standard");
  return {
    formulas: [text, ...ratios(row, needed, words)],
    settings: [
      ...(await periodSettings(database, words)),
      ...(await timeSettings(
        database,
        words,
        activities.filter((one) => one.time_origin === "standard"),
      )),
    ],
    see: seeActivities(activities, words),
    alsoBy: [
      "pipelines/analysis/out__workload_activity.sql",
      ...(isMeasured ? ["pipelines/analysis/out__activity_time.ts"] : []),
    ],
  };
}

function ratios(row: Row<"out__workload">, needed: number, words: Asked<"out__workload">["words"]): string[] {
  const available = `${words.say("dostępny czas", "available hours")}: ${words.hours(row.nominal_h)} × ${words.number(row.available_h / row.nominal_h)} = ${words.hours(row.available_h)}`;
  if (row.fte === null || row.hours_per_fte_h === null) return [withoutFte(row.fte, words), available];
  const load = words.hours(row.hours_per_fte_h);
  const lines = [
    `${words.say("na etat", "per FTE")}: ${words.hours(needed)} ÷ ${words.fte(row.fte)} = ${load}`,
    available,
  ];
  if (row.workload_nominal !== null)
    lines.push(
      `${words.say("obciążenie wobec wymiaru", "load on nominal hours")}: ${load} ÷ ${words.hours(row.nominal_h)} = ${words.percent(row.workload_nominal)}`,
    );
  if (row.workload_available !== null)
    lines.push(
      `${words.say("obciążenie wobec dostępnego czasu", "load on available hours")}: ${load} ÷ ${words.hours(row.available_h)} = ${words.percent(row.workload_available)}`,
    );
  return lines;
}

/** Why there is no ratio. */
export function withoutFte(fte: number | null, words: Asked<"out__workload">["words"]): string {
  return fte === null
    ? words.say(
        "na etat: nie da się policzyć, bo co najmniej jednego etatu nie podano",
        "per FTE: cannot be told, because at least one FTE is not given",
      )
    : words.say(
        "na etat: nie da się policzyć, bo etat wynosi 0",
        "per FTE: cannot be told, because the FTE is 0",
      );
}

/** The activities of the asked row's period, role and scope, at the times of that basis. */
export function activitiesOf(database: Database, basis: string): Promise<Activity[]> {
  return rowsBeside(
    "out__workload_activity",
    database,
    "semi join asked using (unit_id, period_start_date, period_end_date, role, scope, scope_id) where time_basis = $basis",
    { basis },
  );
}

/** "40 × 3 h + 20 × 1 h = 140 h", with what is needed in all. */
export function neededHours(activities: readonly Activity[], words: Words): { needed: number; text: string } {
  const needed = activities.reduce((sum, one) => sum + one.activity_count * one.activity_time_h, 0);
  const products = activities
    .map((one) => `${words.number(one.activity_count)} × ${words.factor(one.activity_time_h)}`)
    .join(" + ");
  return {
    needed,
    text: `${words.say("czas potrzebny na czynności", "hours needed for the activities")}: ${products} = ${words.hours(needed)}`,
  };
}

export function seeActivities(activities: readonly Activity[], words: Words): NonNullable<How["see"]> {
  return activities.map((one) =>
    seeRow(
      "out__workload_activity",
      one,
      `${one.activity_label}: ${words.number(one.activity_count)} × ${words.factor(one.activity_time_h)} (${words.value("time_origin", one.time_origin)})`,
    ),
  );
}
