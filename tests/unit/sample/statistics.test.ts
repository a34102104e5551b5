/** The sample's reports and assessments: every one obeys the form but for what was planted. */
import { beforeAll, describe, expect, it } from "vitest";
import { units } from "../../../sources/sample/centres.ts";
import { communities } from "../../../sources/sample/statistics/communities.ts";
import { statisticsSample } from "../../../sources/sample/statistics/statistics.ts";
import { readStatistics, type ReadAssessment, type ReadReport } from "./read-reports.ts";
import { brokenAssessmentRows, brokenRows, householdsAgree, numberIn, partsOf } from "./relations.ts";

interface Planted {
  mistake: string;
  file?: string;
  cell?: string;
  unit_id: string;
  year: number;
  is?: number;
}

const sample = statisticsSample();
const planted = sample.planted as Planted[];
const truth = sample.truth as {
  missing_reports: { unit_id: string; year: number }[];
  families_helped: Record<string, Record<string, number>>;
  report_cells: Record<string, Record<string, number | string | null>>;
};
const files = new Map(sample.files.map(({ path, bytes }) => [path, bytes]));
const unitOf = (path: string): string =>
  units.find(({ folder }) => path.startsWith(`${folder}/`))?.id ?? "nobody's";

let reports: ReadReport[];
let assessments: ReadAssessment[];

beforeAll(async () => {
  ({ reports, assessments } = await readStatistics(files, unitOf));
});

describe("the sample's MPiPS-03 reports", () => {
  it("cover 2019 to 2025 and the first half of 2025 of every unit, but for the one that is missing", () => {
    const expected = units.flatMap(({ id }) => [
      ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${id} ${String(year)} R`),
      `${id} 2025 P`,
    ]);
    const found = reports.map(({ unit, year, half }) => `${unit} ${String(year)} ${half ? "P" : "R"}`);
    expect(found.toSorted()).toEqual(expected.filter((one) => one !== "mgops-zmyslin 2022 R").toSorted());
  });

  it("change their numbering in 2021, when the staff leaves the form", () => {
    const dzialy = (from: number, to: number): string[] => {
      const own = reports.filter(({ year }) => from <= year && year <= to);
      return [...new Set(own.flatMap(({ parts }) => [...parts.keys()]))].sort();
    };
    expect(dzialy(2019, 2020)).toEqual(["1", "2A", "2B", "3", "4", "5"]);
    expect(dzialy(2021, 2025)).toEqual(["1B", "2", "3", "4"]);
  });

  it("break no relation of the form but where a mistake was planted", () => {
    expect(reports.flatMap((report) => [...brokenRows(report)]).toSorted()).toEqual([
      "gops-nibywies|2020|actual|3",
      "mgops-fikcyjnowo|2023|types|8",
      "mgops-wzorcowo|2024|types|5",
      "mgops-zmyslin|2021|reasons|14",
    ]);
  });

  it("tell as many families by type as were helped in any way", () => {
    expect(reports.filter((report) => !householdsAgree(report))).toEqual([]);
    expect(reports.filter((report) => partsOf(report).has("types")).length).toBeGreaterThan(15);
  });

  it("jump to more than three times of the year before in one row only", () => {
    const jumps = reports.flatMap((report) => {
      const next = reports.find(
        ({ unit, year, half }) => unit === report.unit && year === report.year + 1 && !half && !report.half,
      );
      return next ? jumpedRows(report, next) : [];
    });
    expect(new Set(jumps)).toEqual(new Set(["mgops-fikcyjnowo|2025|reasons|14"]));
  });

  it("say no more of a half-year than of the whole year", () => {
    for (const half of reports.filter((report) => report.half)) {
      const whole = reports.find(({ unit, year, half: isHalf }) => {
        return unit === half.unit && year === half.year && !isHalf;
      });
      for (const [dzial, part] of half.parts) {
        for (const [row, cells] of part) {
          cells.forEach((cell, index) => {
            const inYear = numberIn(whole?.parts.get(dzial)?.get(row)?.[index]);
            expect(numberIn(cell) > inYear, [half.unit, dzial, row].join(" ")).toBe(false);
          });
        }
      }
    }
  });

  it("help between 2 and 5.5 of a hundred residents", () => {
    for (const report of reports.filter(({ half }) => !half)) {
      const persons = numberIn(partsOf(report).get("actual")?.get("1")?.[3]);
      const residents = communities.find(({ unit }) => unit.id === report.unit)?.residents ?? NaN;
      expect(persons / residents, `${report.unit} ${String(report.year)}`).toBeGreaterThan(0.02);
      expect(persons / residents, `${report.unit} ${String(report.year)}`).toBeLessThan(0.055);
    }
  });

  it("hold the families that truth.json counts", () => {
    for (const report of reports.filter(({ half }) => !half)) {
      const families = partsOf(report).get("actual")?.get("1")?.[1];
      expect(families).toBe(truth.families_helped[report.unit]?.[String(report.year)]);
    }
  });

  it.each(["mgops-wzorcowo|2020", "mops-probna-gora|2025"])(
    "hold every cell of %s as in truth.json",
    (key) => {
      const [unit, year] = key.split("|");
      const report = reports.find((one) => one.unit === unit && one.year === Number(year) && !one.half);
      const found = [...(report?.parts ?? [])].flatMap(([, part]) => [...part.values()].flat());
      expect(found.filter((cell) => cell !== null)).toEqual(Object.values(truth.report_cells[key] ?? {}));
      expect(found.length).toBeGreaterThan(150);
    },
  );

  it("tell 0, an empty cell, X and a point apart", () => {
    const cells = reports.flatMap(({ parts }) =>
      [...parts.values()].flatMap((part) => [...part.values()].flat()),
    );
    for (const one of [0, null, "X", "."]) expect(cells).toContain(one);
  });
});

describe("the sample's OZPS assessments", () => {
  it("are those of 2023, 2024 and 2025, 24 rows of five values each", () => {
    expect(assessments.map(({ unit, year }) => `${unit} ${String(year)}`).toSorted()).toEqual(
      units.flatMap(({ id }) => [2023, 2024, 2025].map((year) => `${id} ${String(year)}`)).toSorted(),
    );
    for (const { rows } of assessments) {
      expect([...rows.keys()]).toEqual(Array.from({ length: 24 }, (_, index) => String(index + 1)));
      for (const cells of rows.values()) expect(cells).toHaveLength(5);
    }
  });

  it("break no sum but where a mistake was planted", () => {
    expect(assessments.flatMap((one) => [...brokenAssessmentRows(one)])).toEqual([
      "gops-nibywies|2025|ozps|6",
    ]);
  });

  it("repeat what the one before said of the past, but for one revision", () => {
    const changed = assessments.flatMap((later) => {
      const former = assessments.find(({ unit, year }) => unit === later.unit && year === later.year - 1);
      return [...later.rows].flatMap(([row, cells]) =>
        // Row 22 asks for words, of the assessed year only.
        former && row !== "22"
          ? [0, 1]
              .filter((col) => cells[col] !== former.rows.get(row)?.[col + 1])
              .map(() => [later.unit, later.year, row])
          : [],
      );
    });
    expect(changed).toEqual([["mgops-wzorcowo", 2025, "10"]]);
  });

  it("count the residents that miernik.yaml gives, and copy some forecasts but not all", () => {
    const copied = assessments.map(({ unit, year, rows }) => {
      const residents = rows.get("1") ?? [];
      const given = units.find(({ id }) => id === unit)?.residents;
      if (year === 2025 && given !== undefined) expect(residents[2]).toBe(given);
      return residents[2] === residents[3];
    });
    expect(new Set(copied)).toEqual(new Set([true, false]));
  });
});

describe("the sample's reports and assessments", () => {
  it("hold seven planted mistakes, each in a known cell, and one report is missing", () => {
    expect(planted.map(({ mistake }) => mistake).toSorted()).toEqual([
      ...["identity_broken", "persons_not_multiple", "revised", "row_shifted"],
      ...["rural_over_total", "sum_broken", "ten_times"],
    ]);
    for (const { mistake, file, cell } of planted) {
      expect([mistake, files.has(file ?? ""), /^[A-Z]\d+$/.test(cell ?? "")]).toEqual([mistake, true, true]);
    }
    expect(truth.missing_reports).toEqual([{ unit_id: "mgops-zmyslin", year: 2022 }]);
  });

  it("are the same bytes on every run", () => {
    const again = statisticsSample();
    expect([again.truth, again.planted]).toEqual([sample.truth, sample.planted]);
    expect(again.files.map(({ path }) => path)).toEqual(sample.files.map(({ path }) => path));
    for (const { path, bytes } of again.files) {
      expect([path, Buffer.from(bytes).equals(files.get(path) ?? Buffer.of())]).toEqual([path, true]);
    }
  });

  it("name no worker, and places of no real voivodeship only", () => {
    const said = JSON.stringify([
      reports.map(({ parts }) => [...parts]),
      assessments.map(({ rows }) => [...rows]),
    ]);
    const pages = [...files]
      .filter(([path]) => /\.(htm|csv)$/.test(path))
      .map(([, bytes]) => Buffer.from(bytes));
    const all = said + pages.map((page) => page.toString("utf8")).join("");
    for (const { teryt, posts } of units) {
      expect(teryt).toMatch(/^99\d{4}[123]$/);
      for (const { worker } of posts) {
        expect(all).not.toContain(worker);
        expect([...files.keys()].join("\n")).not.toContain(worker);
      }
    }
  });

  it("are about 9,100 cells in 59 files of 0.6 MB at most", () => {
    const inReports = reports.flatMap(({ parts }) =>
      [...parts.values()].flatMap((part) => [...part.values()].flat()),
    );
    const inAssessments = assessments.flatMap(({ rows }) => [...rows.values()].flat());
    expect(inReports.length + inAssessments.length).toBeGreaterThan(9000);
    expect(inReports.length + inAssessments.length).toBeLessThan(9200);
    expect(files.size).toBe(59);
    expect([...files.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(600_000);
  });
});

function jumpedRows(former: ReadReport, later: ReadReport): string[] {
  return [...partsOf(later)].flatMap(([name, part]) =>
    [...part].flatMap(([row, cells]) => {
      const before = partsOf(former).get(name)?.get(row);
      const isJump = cells.some((cell, index) => {
        const [low, high] = [numberIn(before?.[index]), numberIn(cell)].toSorted((a, b) => a - b);
        const isAmount = (name === "own" || name === "delegated") && index === 2;
        return !isAmount && (high ?? NaN) >= 20 && (high ?? NaN) > 3 * (low ?? NaN);
      });
      return isJump ? [[later.unit, later.year, name, row].join("|")] : [];
    }),
  );
}
