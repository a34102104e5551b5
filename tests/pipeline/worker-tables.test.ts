/** The tables behind the pages of workers and of all workers: who did the counted work, and whose cards are whole. */
import { expect, test } from "vitest";
import { analysisOf, cardsHeader, countsHeader, projectOf } from "../support/project.ts";

const march = "2013-03-01;2013-03-31";
const card = (worker: string, team: string, day: string, hours: string) =>
  `${worker};${team};pracownik socjalny;2013-03-${day};Doskonalenie zawodowe;${hours}\n`;
const count = (team: string, worker: string, fte: string) =>
  `${march};${team};${worker};pracownik socjalny;${fte};ocena działań zawartych w umowie;4\n`;

test("members of a team are those whom the counts name; where they name none, those whose cards name the team", async () => {
  const { database, pseudonymOf } = await analysisOf(
    projectOf({
      "karty.csv":
        cardsHeader +
        card("Próbna Ada", "Zespół 1", "04", "8") +
        card("Wzorcowy Jan", "Zespół 1", "04", "8") +
        card("Testowa Ewa", "Zespół 2", "05", "8") +
        card("Inny Adam", "Zespół 3", "05", "8"),
      // Jan has a card of team 1 but no counts; team 2 was counted as a whole; team 3 was not counted at all.
      "liczby.csv": countsHeader + count("Zespół 1", "Ada Próbna", "1") + count("Zespół 2", "", "2"),
    }),
  );
  const rows = await database.rows("out__team_member");
  expect(rows.map((row) => [row.team, row.worker_id])).toEqual([
    ["Zespół 1", pseudonymOf("Ada Próbna")],
    ["Zespół 2", pseudonymOf("Ewa Testowa")],
  ]);
});

test("counts of the whole unit are of all who handed in cards, of no team", async () => {
  const { database, pseudonymOf } = await analysisOf(
    projectOf({
      "karty.csv":
        cardsHeader + card("Próbna Ada", "Zespół 1", "04", "8") + card("Wzorcowy Jan", "", "04", "8"),
      "liczby.csv": countsHeader + count("", "", "2"),
    }),
  );
  const rows = await database.rows("out__team_member");
  const expected = ["Ada Próbna", "Jan Wzorcowy"].map((name) => [null, pseudonymOf(name)]);
  expect(rows.map((row) => [row.team, row.worker_id])).toEqual(expected.sort());
});

test("a worker's month: March 2013 has 168 h, half a post expects 84", async () => {
  const { database, pseudonymOf } = await analysisOf(
    projectOf({
      "karty.csv":
        cardsHeader + card("Próbna Ada", "Zespół 1", "04", "8") + card("Próbna Ada", "Zespół 1", "05", "6,5"),
      "liczby.csv":
        countsHeader + count("Zespół 1", "Ada Próbna", "0,5") + count("Zespół 1", "Jan Wzorcowy", "1"),
    }),
  );
  const byWorker = new Map((await database.rows("out__worker_month")).map((row) => [row.worker_id, row]));
  expect(byWorker.get(pseudonymOf("Ada Próbna"))).toMatchObject({
    month: "2013-03",
    fte: 0.5,
    expected_h: 84,
    entered_h: 14.5,
    completeness: 14.5 / 84,
    filled_days: 2,
  });
  expect(byWorker.get(pseudonymOf("Jan Wzorcowy"))).toMatchObject({
    entered_h: 0,
    completeness: 0,
    filled_days: 0,
  });
});
