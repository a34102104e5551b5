/** What does not go on into the database, and how it is said. */
import { describe, expect, it } from "vitest";
import { WorkFolder } from "../../../pipelines/ingest/work-folder.ts";
import { cutOff } from "../../../pipelines/keep/cut-off.ts";
import { Forgotten } from "../../../pipelines/keep/forgotten.ts";
import { LeftOut } from "../../../pipelines/keep/left-out.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../support/project.ts";

const nobody = () => Forgotten.of(new WorkFolder(temporaryFolder()));
const origin = { fileId: "f", sheet: 1, row: 7, column: 2 };
const entry = (workerId: string, date: string) => ({
  unitId: "ops",
  workerId,
  team: null,
  role: "social_worker" as const,
  date,
  task: "leave",
  hours: 1,
});
const programme = (values: Record<string, string | null>) => ({
  unitId: "ops",
  table: "programmes" as const,
  values,
});
const [kept, gone] = ["P-000000000001", "P-000000000002"];

describe("retention", () => {
  it("keeps whole calendar years, whatever the day of the run", () => {
    for (const now of [Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31)])
      expect(cutOff(5, now)).toEqual({ years: 5, day: "2021-01-01", time: Date.UTC(2021, 0, 1) });
    expect(cutOff(undefined, Date.UTC(2026, 0, 1))).toBeNull();
  });

  it("older_than_kept: what is older is left out, counted by file; the first day of the time stays", () => {
    const leftOut = new LeftOut(nobody(), cutOff(5, Date.UTC(2026, 5, 1)));
    expect(leftOut.rest("time-cards", origin, entry(kept, "2020-12-31"))).toBeNull();
    expect(leftOut.rest("time-cards", origin, entry(kept, "2019-05-01"))).toBeNull();
    expect(leftOut.rest("time-cards", origin, entry(kept, "2021-01-01"))).not.toBeNull();
    expect(leftOut.findings()).toEqual([
      {
        rule: "older_than_kept",
        place: { fileId: "f" },
        params: {
          count: 2,
          table: { pl: "karty czasu pracy", en: "time cards" },
          years: 5,
          day: "2021-01-01",
        },
      },
    ]);
    expect(leftOut.places).toEqual([]);
    expect(leftOut.oldestDay).toBe("2021-01-01");
  });
});

describe("retention of cases", () => {
  const row = (table: string, values: Record<string, string | null>) => ({
    unitId: "ops",
    table: table as "reviews",
    values,
  });

  /** Which rows stay of these, with a cut-off at 2021-01-01. */
  function staying(rows: ReturnType<typeof row>[]): number[] {
    const leftOut = new LeftOut(nobody(), cutOff(5, Date.UTC(2026, 5, 1)));
    for (const one of rows) expect(leftOut.rest("evaluation", origin, one)).toEqual(one);
    return rows.flatMap((one, i) => (leftOut.isPast(origin, one) ? [] : [i]));
  }

  const closed = row("programmes", {
    case_id: "IPW-1",
    opened_date: "2018-01-02",
    closed_date: "2019-06-30",
  });
  const review = row("reviews", { case_id: "ipw-1 ", review_date: "2019-01-02" });

  it("a case's rows go with its programme, wherever and in whatever order they stand", () => {
    const rows = [
      review,
      row("goals", { case_id: "IPW-1", goal_id: "A", planned_for_date: "2030-01-01" }),
      row("tasks", { case_id: "IPW-1", plan_task_id: "1", due_date: null }),
      row("stated_totals", { record_id: "IPW-1" }),
      closed,
    ];
    expect(staying(rows)).toEqual([]);
  });

  it.each([
    ["is still open", { closed_date: null }],
    ["is followed up until within the time", { follow_up_until_date: "2021-01-01" }],
  ])("a programme that %s stays with all its rows, however old", (_, values) => {
    expect(staying([review, { ...closed, values: { ...closed.values, ...values } }])).toEqual([0, 1]);
  });

  it("another unit's case of the same number is another case", () => {
    expect(staying([closed, { ...review, unitId: "other", values: { ...review.values } }])).toEqual([]);
    const young = row("reviews", { case_id: "IPW-1", review_date: "2021-01-01" });
    expect(staying([closed, { ...young, unitId: "other" }, young])).toEqual([1]);
  });

  it("people of teams go by their last day, notes by theirs; what has no day or is of institutions stays", () => {
    const rows = [
      row("team_people", { worker_id: kept, from_date: "2018-01-01", to_date: "2020-12-31" }),
      row("team_people", { worker_id: kept, from_date: "2018-01-01", to_date: null }),
      row("notes", { note_date: "2020-01-01" }),
      row("stated_totals", { record_id: "PISMO-7" }),
      row("meetings", { team_id: "PZK-1", meeting_date: "2018-01-01" }),
      row("surveys", { wave: "start" }),
    ];
    expect(staying(rows)).toEqual([1, 3, 4, 5]);
  });
});

describe("a forgotten worker", () => {
  it("is known by name however it is written, and by a pseudonym that no file names", () => {
    const forgotten = nobody();
    forgotten.addName("Łucja Próbna");
    forgotten.addPseudonym(gone);
    const leftOut = new LeftOut(forgotten, null);
    leftOut.sees("PRÓBNA Łucja", "P-000000000003");
    leftOut.sees("Wzorcowy Jan", kept);
    expect(leftOut.rest("time-cards", origin, entry("P-000000000003", "2026-01-02"))).toBeNull();
    expect(leftOut.rest("time-cards", origin, entry(gone, "2026-01-02"))).toBeNull();
    expect(leftOut.rest("time-cards", origin, entry(kept, "2026-01-02"))).not.toBeNull();
    expect(leftOut.places.map(({ id, row }) => [id, row])).toEqual([
      ["P-000000000003", 7],
      [gone, 7],
    ]);
    expect(leftOut.mask(`karta ${gone} i ${kept}`)).toBe(`karta *** i ${kept}`);
  });

  it("who is a programme's key worker is struck out there; the programme stays", () => {
    const forgotten = nobody();
    forgotten.addPseudonym(gone);
    const leftOut = new LeftOut(forgotten, null);
    const row = programme({ case_id: "IPW-1", opened_date: "2026-01-02", key_worker_id: gone });
    expect(leftOut.rest("evaluation", origin, row)).toEqual(
      programme({ case_id: "IPW-1", opened_date: "2026-01-02", key_worker_id: null }),
    );
    expect(leftOut.findings().map(({ rule }) => rule)).toEqual(["worker_forgotten"]);
  });
});

it("case_forgotten: every row of the case is left out, of one whose number only begins so none", () => {
  const forgotten = nobody();
  forgotten.addCase("IPW-2026-07");
  const leftOut = new LeftOut(forgotten, null);
  expect(leftOut.rest("evaluation", origin, programme({ case_id: " ipw-2026-07" }))).toBeNull();
  expect(leftOut.rest("evaluation", origin, programme({ case_id: "IPW-2026-071" }))).not.toBeNull();
  const total = { unitId: "ops", table: "stated_totals" as const, values: { record_id: "IPW-2026-07" } };
  expect(leftOut.rest("evaluation", origin, total)).toBeNull();
  expect(leftOut.findings()).toEqual([
    { rule: "case_forgotten", place: { fileId: "f" }, params: { count: 2, years: 0, day: "" } },
  ]);
});

it("the list of the forgotten holds neither name nor pseudonym nor case, and holds across runs", () => {
  const folder = temporaryFolder();
  const work = new WorkFolder(folder);
  const forgotten = Forgotten.of(work);
  forgotten.addName("Próbna Łucja");
  forgotten.addPseudonym(gone);
  forgotten.addCase("IPW-2026-07");
  forgotten.save(work);
  const text = readFileSync(join(folder, ".miernik/forgotten.json"), "utf8");
  for (const word of ["Próbna", "próbna", gone, "IPW-2026-07", "ipw-2026-07"])
    expect(text).not.toContain(word);
  const again = Forgotten.of(new WorkFolder(folder));
  expect(again.isName("Łucja Próbna") && again.isPseudonym(gone) && again.isCase("IPW-2026-07")).toBe(true);
  expect(again.isEmpty || again.isName("Wzorcowy Jan")).toBe(false);
});
