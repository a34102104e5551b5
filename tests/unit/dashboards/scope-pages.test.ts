import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { slug, teamPages, workerPages } from "../../../dashboards/scope-pages.ts";
import { sampleDataset, usualTeams, type TeamSpec } from "./sample.ts";

const [usual] = usualTeams as [TeamSpec];
const pathsOf = (names: readonly string[]) =>
  teamPages(sampleDataset({ teams: names.map((name) => ({ ...usual, name })) }).tables).map(
    ({ path }) => path,
  );

describe("the address of a team's page", () => {
  it.each([
    ["Zespół 2", "zespol-2"],
    ["Filia Łąkowa – Źródlana", "filia-lakowa-zrodlana"],
    ["../../etc", "etc"],
    ["<script>", "script"],
    ["Zespół do spraw bardzo długich nazw bez końca", "zespol-do-spraw-bardzo-dlugich-nazw-bez"],
    ["", "bez-nazwy"],
    ["中", "bez-nazwy"],
  ])("%j gives %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test("is ASCII and one per team, whatever the names", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 5 }),
        (names) => {
          const paths = pathsOf(names);
          expect(new Set(paths).size).toBe(names.length);
          for (const path of paths) expect(path).toMatch(/^zespol-\d+-[a-z0-9]+(-[a-z0-9]+)*\.html$/);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("stays when a team is founded later, wherever its name comes in the alphabet", () => {
    const data = sampleDataset({ teams: ["Zespół B", "Zespół A"].map((name) => ({ ...usual, name })) });
    const before = teamPages(data.tables).map(({ path }) => path);
    const [row] = data.tables.out__workload.filter(({ scope }) => scope === "team");
    if (!row) throw new Error("the sample has teams");
    data.tables.out__workload.push({ ...row, scope_id: "Aneks", period_start_date: "2013-04-01" });
    expect(teamPages(data.tables).map(({ path }) => path)).toEqual([...before, "zespol-3-aneks.html"]);
  });
});

test("workers stand in the order of their pseudonyms, with or without counts", () => {
  const { tables } = sampleDataset({ hasDepth: true });
  const ids = workerPages(tables).map(({ scope_id }) => scope_id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toHaveLength(8);
  tables.out__workload = [];
  expect(workerPages(tables).map(({ scope_id }) => scope_id)).toEqual(ids);
});
