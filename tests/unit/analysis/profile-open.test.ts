/** The open fixture: reasons of 2012 (read off the workbook by hand) and all cells of 2013 (expected.json). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readData } from "../../../sources/values/labels.ts";
import { hasOpenFixture, openFixture } from "../../support/project.ts";
import { assessed, cell, openProfile } from "../../support/profile.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";

interface Expected {
  mpips03: Record<string, number>;
  ozps: Record<string, (number | string)[]>;
}

/** Row of dział 4: families, of them rural, persons in families. */
const reasons2012: Record<string, [number, number, number]> = {
  "1": [472, 157, 957],
  "3": [51, 17, 103],
  "6": [183, 61, 396],
  "7": [444, 147, 910],
  "12": [62, 20, 141],
  "14": [0, 0, 0],
};

const source = (path: string) => readData(new URL(`../../../sources/${path}`, import.meta.url));
const rows = source("mpips03/rows.csv").filter(({ edition }) => edition === "2014");
const columns = source("mpips03/columns.csv").filter(({ edition }) => edition === "2014");

function conceptOf(dzial: string, row: string, col: string): string {
  const found = rows.find((one) => one.dzial === dzial && one.row === row);
  const column = columns.find((one) => one.section === found?.section && one.col === col);
  return `${found?.concept ?? ""}.${column?.measure ?? ""}`;
}

describe.runIf(hasOpenFixture)("the open fixture", () => {
  let expected: Expected;
  let profile: Map<string, Row<"out__profile">>;
  let helped: Row<"out__profile_rate"> | undefined;

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(join(openFixture, "expected.json"), "utf8")) as Expected;
    const of2013 = Object.entries(expected.mpips03).map(([place, value]) => {
      const [dzial = "", row = "", col = ""] = place.split("|");
      return cell("a", 2013, conceptOf(dzial, row, col), value, { dzial, row, col: Number(col) });
    });
    const of2012 = Object.entries(reasons2012).flatMap(([row, values]) =>
      values.map((value, i) =>
        cell("a", 2012, conceptOf("4", row, String(i + 1)), value, { row, col: i + 1 }),
      ),
    );
    const ozps = source("ozps/rows.csv").flatMap(({ row = "", concept = "" }) =>
      (expected.ozps[row] ?? []).map((value, i) =>
        assessed("a", 2011 + i, concept, typeof value === "number" ? value : null, {
          assessment_year: 2013,
          row,
          kind: i < 2 ? "past" : i === 2 ? "assessed" : "forecast",
        }),
      ),
    );
    const database = await openProfile({ mpips03: [...of2012, ...of2013], ozps });
    profile = new Map(
      (await database.rows("out__profile")).map((row) => [`${String(row.year)} ${row.concept}`, row]),
    );
    helped = (await database.rows("out__profile_rate")).find(
      ({ year, rate_id }) => year === 2013 && rate_id === "helped_share",
    );
    database.close();
  });

  it("every number of 2013 is in the profile, per 10,000 of the residents of that year", () => {
    const residents = Number(expected.ozps["1"]?.[2]);
    for (const [place, value] of Object.entries(expected.mpips03)) {
      const [dzial = "", row = "", col = ""] = place.split("|");
      const found = profile.get(`2013 ${conceptOf(dzial, row, col)}`);
      expect([place, found?.value]).toEqual([place, value]);
      expect(found?.per_10k).toBeCloseTo((value / residents) * 10000, 9);
    }
  });

  it.each([
    ["reason_poverty.families", 429 / 472 - 1],
    ["reason_poverty.persons_in_families", 870 / 957 - 1],
    ["reason_homelessness.families", 46 / 51 - 1],
    ["reason_unemployment.families_rural", 55 / 61 - 1],
    ["reason_disability.families", 404 / 444 - 1],
    ["reason_domestic_violence.families", 56 / 62 - 1],
    ["reason_alcohol.families", null],
    ["residents", 9293 / 9245 - 1],
    ["unemployed", 391 / 390 - 1],
    ["evictions_without_flat", null],
  ])("%s from 2012 to 2013", (concept, change) => {
    const found = profile.get(`2013 ${concept}`)?.change_1y;
    if (change === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(change, 12);
  });

  it("forecasts and signs are no years of the profile; 13.0 % of residents live in helped families", () => {
    expect([...profile.keys()].filter((key) => key.startsWith("2014"))).toEqual([]);
    expect([...profile.keys()].filter((key) => key.endsWith(" social_flats"))).toEqual([]);
    expect(helped?.value).toBeCloseTo(1204 / 9293, 12);
  });
});
