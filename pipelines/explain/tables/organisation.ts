/** What follows from the organisation and the project's posts in miernik.yaml. */
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";

const workers: Part = {
  sql: "out__team_form.workers",
  title: {
    pl: "osoby, które wymieniają liczby czynności zespołu",
    en: "persons whom the team’s counts name",
  },
  field: "persons",
  total: "persons",
  adds: "cells",
};

export const teamForm: Explainer<"out__team_form"> = {
  answeredBy: "pipelines/analysis/out__team_form.sql",
  parts: (row) => (row.as_of_date === null ? [] : [workers]),
  how: ({ row, words }: Asked<"out__team_form">): Promise<How> =>
    Promise.resolve({
      formulas: [personsText(row, words), formText(row, words)],
      settings: [
        {
          name: `${words.value("centre_part", row.centre_part)}, ${words.say("zespół", "team")}`,
          value: row.team ?? words.say("nie podano", "not given"),
          source: "miernik.yaml (units, organisation)",
        },
      ],
    }),
};

function personsText(row: Row<"out__team_form">, words: Words): string {
  if (row.team === null)
    return words.say(
      "miernik.yaml nie podaje zespołu tej części ośrodka",
      "miernik.yaml names no team for this part of the centre",
    );
  if (row.persons === null)
    return words.say(
      "liczby osób nie znamy: nie ma jej w miernik.yaml, a liczby czynności nie wymieniają osób tego zespołu",
      "the number of persons is not known: miernik.yaml does not say, and no counts name the team’s persons",
    );
  return row.as_of_date === null
    ? words.say(
        `osoby: ${words.number(row.persons)} według miernik.yaml`,
        `persons: ${words.number(row.persons)} by miernik.yaml`,
      )
    : words.say(
        `osoby: ${words.number(row.persons)}, tyle różnych osób wymieniają liczby czynności zespołu z ostatniego okresu, do ${words.value("as_of_date", row.as_of_date)}`,
        `persons: ${words.number(row.persons)}, as many as the team’s counts of the latest period name, to ${words.value("as_of_date", row.as_of_date)}`,
      );
}

function formText(row: Row<"out__team_form">, words: Words): string {
  const rule = words.say(
    "1–2 osoby: stanowisko, od 3 osób: zespół (regulamin konkursu z 2015 r.)",
    "1–2 persons: a post, from 3: a team (competition rules of 2015)",
  );
  return row.team_form === null
    ? rule
    : `${rule}; ${words.say("tu", "here")}: ${words.value("team_form", row.team_form)}`;
}

export const projectPost: Explainer<"out__project_post"> = {
  answeredBy: "pipelines/analysis/out__project_post.sql",
  parts: [],
  how: howLong,
};

async function howLong({ row, database, words }: Asked<"out__project_post">): Promise<How> {
  const [last] = await database.query(`
    select strftime((select max(work_date) from core_time_cards__day), '%Y-%m-%d') as cards,
      strftime((select max(period_end_date) from core_activity_counts__holder), '%Y-%m-%d') as counts,
      strftime((select max(as_of_date) from out__caseload), '%Y-%m-%d') as caseload`);
  const day = (value: string | number | null | undefined): string => words.value("as_of_date", value ?? null);
  return {
    formulas: [
      words.say(
        `utrzymać do: ${day(row.keep_until_date)}, czyli 2 lata od końca projektu (${day(row.project_end_date)})`,
        `keep until: ${day(row.keep_until_date)}, two years from the end of the project (${day(row.project_end_date)})`,
      ),
      words.say(
        `dziś to ostatni dzień, o którym mówią dane: karty ${day(last?.cards)}, liczby czynności ${day(last?.counts)}, tabele środowisk ${day(last?.caseload)}; ostatni z nich: ${day(row.as_of_date)}`,
        `today is the last day that the data tell of: cards ${day(last?.cards)}, counts ${day(last?.counts)}, caseload ${day(last?.caseload)}; the last of them: ${day(row.as_of_date)}`,
      ),
      statusText(row, words),
    ],
    settings: [
      {
        name: `${words.say("stanowisko z projektu", "post made in the project")}: ${row.post}`,
        value: `${words.fte(row.fte)}, ${words.say("koniec projektu", "end of the project")} ${day(row.project_end_date)}${row.ended_date === null ? "" : `, ${words.say("zlikwidowane", "ended")} ${day(row.ended_date)}`}`,
        source: "miernik.yaml (units, project_posts)",
      },
    ],
  };
}

function statusText(row: Row<"out__project_post">, words: Words): string {
  const compared =
    row.ended_date === null
      ? `${words.value("as_of_date", row.as_of_date)} ${row.as_of_date < row.keep_until_date ? "<" : "≥"} ${words.value("keep_until_date", row.keep_until_date)}`
      : `${words.value("ended_date", row.ended_date)} ${row.ended_date < row.keep_until_date ? "<" : "≥"} ${words.value("keep_until_date", row.keep_until_date)}`;
  return `${words.say("wniosek", "verdict")}: ${words.value("post_status", row.post_status)} (${compared})`;
}
