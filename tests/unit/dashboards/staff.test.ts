/** What may stand on the page that all workers read. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseHTML } from "linkedom";
import { buildInternal } from "../../../dashboards/build.ts";
import { personsIn, shownTeams, type Block } from "../../../pipelines/lib/shown-teams.ts";
import { staffTables } from "../../../dashboards/staff/staff-tables.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { toldOf } from "./disclosure.ts";
import { firstQuarter, pseudonym, sampleDataset, usualTeams, type TeamSpec } from "./sample.ts";

/** Teams given by the letters of their workers: ["abc", "cd"]. */
function blocks(teams: readonly string[]): Block[] {
  return teams.map((letters, i) => ({ id: String(i), members: new Set(letters), unnamed_fte: 0 }));
}

describe("the teams that are shown", () => {
  it.each<[string, string[], string, string[] | null]>([
    ["all, where each has three", ["abc", "def"], "", ["0", "1"]],
    ["none of a unit of two", ["ab"], "", null],
    ["the next smallest goes too, where one is hidden", ["ab", "cde", "fghi"], "", ["2"]],
    ["hidden ones of three together hide no other", ["ab", "c", "def"], "", ["2"]],
    ["two hidden ones with the same two workers are still two", ["ab", "ab", "cde", "fghi"], "", ["3"]],
    ["only the unit, where nothing else is safe", ["ab", "cde"], "", []],
    ["a worker of no team is told by the difference", ["abc", "def"], "g", ["1"]],
    ["three workers of no team are not", ["abc", "def"], "ghi", ["0", "1"]],
    ["a team whose workers nobody knows", ["abc", "def", ""], "", ["1"]],
  ])("%s", (_, teams, rest, expected) => {
    const beside = rest === "" ? null : { id: "rest", members: new Set(rest), unnamed_fte: 0 };
    const shown = shownTeams(blocks(teams), beside);
    expect(shown === null ? null : [...shown].sort()).toEqual(expected);
  });

  test("a team without named workers counts by its posts, at most one a person", () => {
    const unnamed = (fte: number): Block => ({ id: String(fte), members: new Set(), unnamed_fte: fte });
    expect([personsIn([unnamed(2.25)]), personsIn([unnamed(2)]), personsIn([unnamed(0)])]).toEqual([3, 2, 0]);
    expect(personsIn([unnamed(2.25), ...blocks(["ab"])])).toBe(3);
  });

  const someTeams = fc.array(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 5 }),
    {
      maxLength: 5,
    },
  );
  const someRest = fc.option(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 4 }),
    { nil: null },
  );

  test("never tell, by any arithmetic, of fewer than three workers", () => {
    fc.assert(
      fc.property(someTeams, someRest, (teams, rest) => {
        const all = blocks(teams.map((team) => team.join("")));
        const beside = rest === null ? null : { id: "rest", members: new Set(rest), unnamed_fte: 0 };
        const shown = shownTeams(all, beside);
        const known = [...all, ...(beside ? [beside] : [])].map(({ id, members }) => ({
          id,
          workers: members,
        }));
        expect(toldOf(known, shown ?? new Set(), shown !== null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the look at it finds what a careless rule would tell", () => {
    const known = [
      { id: "0", workers: new Set("ab") },
      { id: "1", workers: new Set("cde") },
    ];
    expect(toldOf(known, new Set(["1"]), true)).toEqual([["0"]]);
    expect(toldOf(known, new Set(["0"]), false)).toEqual([["0"]]);
    expect(toldOf(known, new Set(), true)).toEqual([]);
  });
});

/** A sample whose teams have so many workers each; some belong to no team. */
function dataOf(sizes: readonly number[], withoutTeam: number): Dataset {
  const teams = sizes.map((workers, i): TeamSpec => ({
    name: `Zespół ${String(i + 1)}`,
    role: "social_worker",
    fte: Math.max(0.5, workers),
    counts: [100, 60, 160, 600],
    workers,
  }));
  const data = sampleDataset({ teams, measuredAction_h: 0.46, hasDepth: true });
  for (let i = 0; i < withoutTeam; i++)
    data.tables.out__team_member.push({
      unit_id: "mops-a",
      ...firstQuarter,
      role: "social_worker",
      team: null,
      worker_id: pseudonym(`no team ${String(i)}`),
    });
  return data;
}

describe("the tables of the page", () => {
  test("of any unit let nobody compute a figure of fewer than three workers", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 4 }), (teams, withoutTeam) => {
        const { tables } = dataOf(teams, withoutTeam);
        const seen = staffTables(tables).tables;
        const members = tables.out__team_member.filter((row) => row.period_end_date === "2013-03-31");
        const known = [
          ...new Set([...teams.map((_, i) => `Zespół ${String(i + 1)}`), ...(withoutTeam > 0 ? [null] : [])]),
        ].map((team) => ({
          id: team ?? "rest",
          workers: new Set(members.filter((row) => row.team === team).map((row) => row.worker_id)),
        }));
        for (const rows of [seen.out__workload, seen.out__fte_gap]) {
          const latest = rows.filter((row) => row.period_end_date === "2013-03-31");
          const shown = new Set(latest.filter((row) => row.scope === "team").map((row) => row.scope_id));
          // Teams without named workers are judged by their posts, which here are at least half a one.
          const named = known.map(({ id, workers }) => ({ id, workers }));
          expect(
            toldOf(
              named,
              shown,
              latest.some((row) => row.scope === "unit"),
            ),
          ).toEqual([]);
          expect(rows.some((row) => row.scope === "worker")).toBe(false);
          expect(rows.filter((row) => row.scope === "team" && row.period_end_date < "2013")).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("hold no counts: those of workers with whole cards would tell what the others did", () => {
    const { tables } = staffTables(sampleDataset({ measuredAction_h: 0.46, hasDepth: true }).tables);
    expect(tables.out__workload_activity).toEqual([]);
    expect(tables.out__activity_time.every((row) => row.activity_count === 0 && row.hours_h === null)).toBe(
      true,
    );
    expect(tables.out__activity_time.every((row) => row.worker_count >= 3)).toBe(true);
    expect([tables.out__worker_month, tables.out__team_member, tables.out__data_finding]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("leave out a month within the quarter: the other months would be the difference", () => {
    const data = dataOf([4], 0);
    const january = { period_start_date: "2013-01-01", period_end_date: "2013-01-31" };
    const unitRows = data.tables.out__workload.filter((row) => row.scope === "unit");
    data.tables.out__workload.push(...unitRows.map((row) => ({ ...row, ...january })));
    const ends = staffTables(data.tables).tables.out__workload.map((row) => row.period_end_date);
    expect([...new Set(ends)].sort()).toEqual(["2012-12-31", "2013-03-31"]);
  });

  test("leave out months in which fewer than three handed in cards", () => {
    const data = sampleDataset({ hasDepth: true });
    for (const row of data.tables.out__time_structure) if (row.month === "2013-02") row.worker_count = 2;
    const { tables } = staffTables(data.tables);
    for (const rows of [tables.out__time_structure, tables.out__card_completeness])
      expect([...new Set(rows.map((row) => row.month))]).toEqual(["2013-01", "2013-03"]);
  });
});

describe("the page", () => {
  const page = (data: Dataset) => String(buildInternal(data).get("units/mops-a/staff/index.html"));
  const usual = page(sampleDataset({ measuredAction_h: 0.46, hasDepth: true }));

  test("names no worker, no activity count and no file, and leads nowhere but to its own folder", () => {
    for (const team of usualTeams)
      for (let i = 0; i < team.workers; i++) {
        const worker = pseudonym(`mops-a ${team.name} ${team.role} ${String(i)}`);
        expect(usual).not.toContain(worker.slice(0, 8));
        expect(usual).not.toContain(`P-${worker.slice(0, 4)}`);
      }
    expect(usual).not.toMatch(/1\u00a0870|karty_czasu_pracy/);
    const links = [...parseHTML(usual).document.querySelectorAll("[href]")].map((one) =>
      one.getAttribute("href"),
    );
    expect(links).toEqual(["assets/icon.svg", "assets/style.css", "#tresc"]);
  });

  test("says how many teams are hidden, and shows the one that may be shown", () => {
    const text = parseHTML(usual).document.body.textContent.replaceAll("\u00a0", " ");
    // Teams of 2, 2 and 1 social workers; the one team of benefits workers is the whole unit.
    expect(text).toContain("Nie pokazano: 3 zespoły");
    expect(text).not.toContain("Filia Północ");
    expect(text).toContain("Zespół świadczeń");
  });

  test("of a unit with two workers on each post shows posts and norms only", () => {
    const teams = usualTeams.slice(0, 1);
    const html = page(sampleDataset({ teams, hasDepth: true }));
    const text = parseHTML(html).document.body.textContent.replaceAll("\u00a0", " ");
    expect(text).toContain("mniej niż 3 osoby, dlatego podajemy tu tylko etaty i normy");
    expect(text).toContain("Model: praca socjalna");
    expect(text).not.toMatch(/94,9|Zespół 1/);
  });
});
