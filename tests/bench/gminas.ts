/**
 * Seven years of MPiPS-03 reports and OZPS assessments of as many invented gminas as Poland has real ones, counted from
 * invented households as those of the sample are, every part of the form each year but the benefits, which a long table
 * cannot name: what a country's profiles are made of.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../../sources/sample/people.ts";
import { textTable } from "../../sources/sample/unit-work.ts";
import { assessmentOf } from "../../sources/sample/statistics/assessment-values.ts";
import { chance } from "../../sources/sample/statistics/chance.ts";
import { firstYear, lastYear, type Community } from "../../sources/sample/statistics/communities.ts";
import { longRows } from "../../sources/sample/statistics/forms.ts";
import { reportOf } from "../../sources/sample/statistics/tables.ts";
import type { Value } from "../../sources/sample/workbook.ts";

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
/** Each speaks of the two years before its own as well. */
const assessmentYears = [2021, 2023, 2025];
/** So many are drawn; the next are these again, in other places: nothing ties them, so each costs as much as the first. */
const MOST_DRAWN = 100;
/** Where a unit's code will stand: files that are the same in two units would be taken for one handed in twice. */
const CODE = "@";
const VOIVODESHIPS = 16;
const POWIATS = 24;

export const gminaYears = years.length;

/** @returns cells of the reports and bytes written */
export function writeGminas(folder: string, count: number): { cells: number; bytes: number } {
  const total = { cells: 0, bytes: 0 };
  const communities = Array.from({ length: count }, (_, no) => communityOf(no));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "miernik.yaml"), settings(communities));
  const drawn = communities.slice(0, MOST_DRAWN).map((community) => {
    const reports = longRows(years.map((year) => reportOf(community, { year, half: false })));
    return {
      cells: reports.length - 1,
      files: [fileOf("MPiPS-03.csv", reports), fileOf("OZPS.csv", assessmentRows(community))],
    };
  });
  communities.forEach(({ unit }, no) => {
    const { cells = 0, files = [] } = drawn[no % MOST_DRAWN] ?? {};
    total.cells += cells;
    mkdirSync(join(folder, unit.folder));
    for (const { name, text } of files) {
      const bytes = Buffer.from(text.replaceAll(CODE, unit.teryt));
      writeFileSync(join(folder, unit.folder, name), bytes);
      total.bytes += bytes.length;
    }
  });
  return total;
}

/** A table with a column more, for the code. */
function fileOf(name: string, [head = [], ...rows]: readonly (readonly Value[])[]) {
  const coded = [[...head, "teryt"], ...rows.map((row) => [...row, CODE])];
  return { name, text: Buffer.from(textTable(name, coded, "utf-8").bytes).toString() };
}

/** As in Poland three gminas in five are rural, one in eight is a town; most have few thousand residents. */
function communityOf(no: number): Community {
  const id = `gmina-${String(no + 1).padStart(4, "0")}`;
  const name = String(no % MOST_DRAWN);
  const roll = chance(name, "kind");
  const [type, kind, rural] =
    roll < 0.61
      ? (["GOPS", 2, 1] as const)
      : roll < 0.88
        ? (["MGOPS", 3, 0.5] as const)
        : (["MOPS", 1, 0] as const);
  const residents = Math.round(
    (kind === 1 ? 12_000 : 3000) * Math.exp(1.2 * chance(name, "residents") + 0.2),
  );
  return {
    unit: {
      ...{
        id,
        teryt: terytOf(no, kind),
        name: `Ośrodek próbny ${id}`,
        type,
        folder: id,
        posts: postsFor(residents),
        demand: {},
      },
      ...{ growth: 0, socialWorkCases: 30, counts: "quarter", caseload: "quarter", leave: 1 },
    },
    ...{ residents, rural, ageing: 0.012, types: years, benefits: [] },
    helped: residents * (0.01 + 0.02 * chance(name, "helped")),
    growth: 0.06 * chance(name, "growth") - 0.04,
    socialWork: 0.3 + 0.4 * chance(name, "social work"),
    socialWorkOnly: () => residents * 0.004 * chance(name, "social work only"),
  };
}

/** One for each 2,000 residents, and three at least: some centres meet the norm and some do not. */
function postsFor(residents: number): Post[] {
  const count = Math.max(3, Math.round(residents / 2000));
  return Array.from({ length: count }, (_, i) => ({
    ...{ worker: String(i), role: "social_worker", team: null, fte: i % 4 === 3 ? 0.5 : 1 },
  }));
}

/** Voivodeship (even numbers from 02), powiat, number in it, kind. */
function terytOf(no: number, kind: number): string {
  const voivodeship = 2 * (1 + (no % VOIVODESHIPS));
  const powiat = 1 + (Math.floor(no / VOIVODESHIPS) % POWIATS);
  const gmina = 1 + Math.floor(no / VOIVODESHIPS / POWIATS);
  return [voivodeship, powiat, gmina].map((part) => String(part).padStart(2, "0")).join("") + String(kind);
}

function assessmentRows(community: Community): Value[][] {
  const rows = assessmentYears.flatMap((assessed) =>
    [...assessmentOf(community, assessed)].flatMap(([row, values]) =>
      values
        .slice(0, 3)
        .map((value, i): Value[] => [
          assessed,
          row,
          assessed - 2 + i,
          typeof value === "number" ? value : null,
        ]),
    ),
  );
  return [["rok oceny", "wiersz", "rok wartości", "wartość"], ...rows];
}

function settings(communities: readonly Community[]): string {
  const lines = communities.map(
    ({ unit: { id, teryt, name, type } }) =>
      `  - { id: ${id}, teryt: "${teryt}", name: ${name}, type: ${type} }\n`,
  );
  return `project: Pomiar (dane zmyślone)\nunits:\n${lines.join("")}`;
}
