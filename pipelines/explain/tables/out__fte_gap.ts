/** Posts needed against posts there are. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { intervalLines, seeTimes } from "./gap-interval.ts";
import { measuringCards, seeCards } from "./measuring-cards.ts";
import { activitiesOf, neededHours, seeActivities } from "./out__workload.ts";
import { periodSettings, seeRow, timeSettings } from "./scope-settings.ts";

type Gap = Row<"out__fte_gap">;

export const fteGap: Explainer<"out__fte_gap"> = {
  answeredBy: "pipelines/analysis/out__fte_gap.ts",
  parts: [],
  how,
};

async function how({ row, database, words }: Asked<"out__fte_gap">): Promise<How> {
  const activities = await activitiesOf(database, row.time_basis);
  const cards = await measuringCards(database);
  const standard = activities.filter((one) => one.time_origin === "standard");
  const { needed, text } = neededHours(activities, words);
  const fixed = neededHours(standard, words).needed;
  return {
    formulas: [
      text,
      ...postLines(row, words),
      `${words.say("część policzona ze zmierzonych czasów", "part computed at measured times")}: ${words.hours(needed - fixed)} ÷ ${words.hours(needed)} = ${words.percent(row.measured_share)}`,
      ...intervalLines(row, { fixed, measured: needed - fixed, cards }, words),
      `${words.say("wniosek", "verdict")}: ${words.value("gap_verdict", row.gap_verdict)}`,
    ],
    settings: [
      ...(await periodSettings(database, words)),
      ...(await timeSettings(database, words, standard)),
    ],
    see: [
      seeRow(
        "out__workload",
        row,
        words.say(
          "obciążenie tego samego zakresu: skąd etaty",
          "load of the same scope: where the FTE is from",
        ),
      ),
      ...seeActivities(activities, words),
      ...seeTimes(activities, words),
      ...seeCards(cards, words),
    ],
    alsoBy: ["pipelines/analysis/fte-gap.ts", "pipelines/analysis/measuring-pools.ts"],
  };
}

function postLines(row: Gap, words: Words): string[] {
  const { required_fte: required, fte } = row;
  if (required === null) return [];
  const lines = [
    `${words.say("etaty wymagane", "FTE required")}: ${words.hours(row.needed_h)} ÷ ${words.hours(row.available_h)} = ${words.fte(required)}`,
  ];
  if (fte === null || row.gap_fte === null)
    return [
      ...lines,
      words.say(
        "brakujących etatów nie da się policzyć, bo co najmniej jednego etatu nie podano",
        "missing FTE: cannot be told, because at least one FTE is not given",
      ),
    ];
  lines.push(
    `${words.say("brakujące etaty (ujemne to zapas)", "missing FTE (negative is to spare)")}: ${words.number(required)} − ${words.number(fte)} = ${words.fte(row.gap_fte)}`,
  );
  if (row.workload_available !== null)
    lines.push(
      `${words.say("obciążenie wobec dostępnego czasu", "load on available hours")}: ${words.number(required)} ÷ ${words.number(fte)} = ${words.percent(row.workload_available)}`,
    );
  return lines;
}
