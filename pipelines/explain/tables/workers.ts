/** Two tables of single workers: how whole a card is, and who belongs to which team. */
import { rowsBeside } from "./rows-beside.ts";
import { monthNominal } from "./cards.ts";
import { seeRow } from "./scope-settings.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";

export const workerMonth: Explainer<"out__worker_month"> = {
  answeredBy: "pipelines/analysis/out__worker_month.sql",
  parts: [
    {
      sql: "out__worker_month.hours",
      title: { pl: "godziny z karty czasu pracy", en: "hours of the time card" },
      field: "hours_h",
      total: "entered_h",
      labelled: "task",
    },
    {
      sql: "out__worker_month.fte",
      title: { pl: "etat", en: "FTE" },
      field: "fte",
      total: "fte",
    },
  ],
  how: howWhole,
};

async function howWhole({ row, database, words }: Asked<"out__worker_month">): Promise<How> {
  const nominal = await monthNominal(database, words);
  const label = words.say("godziny oczekiwane", "hours expected");
  const expected =
    row.expected_h === null || row.fte === null
      ? words.say(
          `${label}: nie wiadomo, bo nie podano etatu tej osoby w tym miesiącu`,
          `${label}: not known, because no FTE is given of this worker in this month`,
        )
      : `${label}: ${words.hours(nominal.hours)} × ${words.number(row.fte)} = ${words.hours(row.expected_h)}`;
  return {
    formulas: [
      expected,
      `${words.say("godziny wpisane", "hours entered")}: ${words.hours(row.entered_h)}`,
      ...(row.completeness === null || row.expected_h === null
        ? []
        : [
            `${words.say("kompletność", "completeness")}: ${words.hours(row.entered_h)} ÷ ${words.hours(row.expected_h)} = ${words.percent(row.completeness)}`,
          ]),
      `${words.say("dni z wpisem, czyli różne dni z godzinami większymi od 0", "days filled: distinct days with hours above 0")}: ${words.number(row.filled_days)}`,
    ],
    settings: nominal.settings,
    see: [
      seeRow(
        "out__card_completeness",
        row,
        words.say("karty wszystkich na tym stanowisku", "cards of all workers of the role"),
      ),
    ],
    alsoBy: ["pipelines/core/core_card__worker_month.sql"],
  };
}

const counts: Part = {
  sql: "out__team_member.counts",
  title: { pl: "liczby czynności, które wymieniają tę osobę", en: "activity counts that name this worker" },
  field: "activity_count",
};
const cards: Part = {
  sql: "out__team_member.cards",
  title: {
    pl: "wpisy w kartach tej osoby, gdy liczby czynności zespołu nie wymieniają osób",
    en: "entries of this worker’s cards, where the team’s counts name no workers",
  },
  field: "hours_h",
  labelled: "task",
};

export const teamMember: Explainer<"out__team_member"> = {
  answeredBy: "pipelines/analysis/out__team_member.sql",
  parts: [counts, cards],
  how: howMember,
};

async function howMember({ row, database, words }: Asked<"out__team_member">): Promise<How> {
  const [named] = await rowsBeside(
    "core_activity_counts__holder",
    database,
    `semi join asked on asked.unit_id = core_activity_counts__holder.unit_id
      and asked.period_start_date = core_activity_counts__holder.period_start_date
      and asked.period_end_date = core_activity_counts__holder.period_end_date
      and asked.role = core_activity_counts__holder.role
      and asked.team is not distinct from core_activity_counts__holder.team
      and asked.worker_id = core_activity_counts__holder.worker_id`,
  );
  const place =
    row.team === null
      ? words.say("bez zespołu", "without a team")
      : words.say(`w zespole „${row.team}”`, `in the team “${row.team}”`);
  return {
    formulas: [
      named
        ? words.say(
            `Liczby czynności tego okresu wymieniają tę osobę ${place}.`,
            `The activity counts of the period name this worker ${place}.`,
          )
        : words.say(
            `Liczby czynności tego okresu nie wymieniają osób; do tego wiersza należą ci, których karty z tego okresu są ${row.team === null ? "na tym stanowisku" : place}.`,
            `The activity counts of the period name no workers; those belong here whose cards of the period are ${row.team === null ? "of this role" : place}.`,
          ),
    ],
  };
}
