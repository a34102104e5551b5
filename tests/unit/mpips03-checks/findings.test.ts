/** Each rule on a report with one thing wrong: what is said, and of which cell. */
import { describe, expect, it } from "vitest";
import { showFindings } from "../../../pipelines/findings.ts";
import type { Mpips03Cell } from "../../../sources/mpips03/contract.ts";
import { checked, indexOf, type Checked } from "../../support/mpips03-checked.ts";
import { observationsOf, reportOf, type Edition } from "../../support/mpips03-report.ts";

type Changes = Record<string, number | null>;

/** A report in which everything fits, but for the changes: "section|row|col" → value. */
function cellsOf(
  changes: Changes,
  head: { year?: number; edition?: Edition; period?: "P" | "R" } = {},
): Mpips03Cell[] {
  const { year = 2018, edition = "2014", period = "R" } = head;
  return observationsOf(reportOf(4, edition), { unitId: "ops", year, edition, period }).map((cell) => {
    const key = `${cell.section}|${cell.row}|${String(cell.col)}`;
    return key in changes ? { ...cell, value: changes[key] ?? null, symbol: null } : cell;
  });
}

const valueAt = (section: string, row: number, col: number): number =>
  cellsOf({}).find((cell) => cell.section === section && cell.row === String(row) && cell.col === col)
    ?.value ?? 0;

/** "rule section|row|col", and the sentences. */
function said({ findings }: Checked, cells: readonly Mpips03Cell[]): [string[], string[]] {
  const places = findings.map((finding) => {
    const cell = cells[indexOf(finding)];
    return `${finding.rule} ${cell ? `${cell.section}|${cell.row}|${String(cell.col)}` : ""}`;
  });
  const shown = showFindings(findings, "pl", () => "ops.csv");
  return [places, shown.map(({ what, todo }) => `${what} ${todo}`)];
}

const ofOne: [string, Changes, string][] = [
  ["a total that is not the sum", { "staff|27|1": valueAt("staff", 27, 1) + 3 }, "mpips03_sum staff|27|1"],
  [
    "a total that no form was seen to print",
    { "types|21|1": valueAt("types", 21, 1) + 1 },
    "mpips03_sum_doubtful types|21|1",
  ],
  ["more FTE than persons", { "staff|32|2": valueAt("staff", 32, 1) + 0.5 }, "mpips03_relation staff|32|2"],
  [
    "more rural families than families",
    { "reasons|1|2": valueAt("reasons", 1, 1) + 1 },
    "mpips03_relation_doubtful reasons|1|2",
  ],
  [
    "persons that are no multiple of families",
    { "types|3|3": valueAt("types", 3, 3) + 1, "types|1|3": valueAt("types", 1, 3) + 1 },
    "mpips03_household types|3|3",
  ],
  [
    "persons that are not as many as families of one",
    { "types|2|3": valueAt("types", 2, 3) + 1, "types|1|3": valueAt("types", 1, 3) + 1 },
    "mpips03_household types|2|3",
  ],
  [
    "families that fit neither the sum nor the persons",
    { "types|3|1": valueAt("types", 3, 1) + 2 },
    "mpips03_cell_doubtful types|3|1",
  ],
  [
    "FTE over persons, mended by the sum",
    { "staff|28|2": valueAt("staff", 28, 2) + 20 },
    "mpips03_cell staff|28|2",
  ],
  ["amounts that do not add up", { "own|1|3": valueAt("own", 1, 3) + 10 }, "mpips03_amounts own|1|3"],
  [
    "families between działy",
    Object.fromEntries(
      [1, 2].flatMap((row) => [
        [`types|${String(row)}|1`, valueAt("types", row, 1) + 5],
        [`types|${String(row)}|3`, valueAt("types", row, 3) + 5],
      ]),
    ),
    "mpips03_families_between types|1|1",
  ],
];

describe("a report with one thing wrong", () => {
  it("has nothing wrong before", async () => {
    const cells = cellsOf({});
    expect(said(await checked([{ fileId: "f", cells }], ["ops"]), cells)[0]).toEqual([]);
  });

  it.each(ofOne)("%s is one finding, at its cell", async (_, changes, expected) => {
    const cells = cellsOf(changes);
    const [places, sentences] = said(await checked([{ fileId: "f", cells }], ["ops"]), cells);
    expect(places).toEqual([expected]);
    expect(sentences.join()).not.toMatch(/undefined|NaN|\{|[?]/);
  });

  it("says what would make a sum fit", async () => {
    const cells = cellsOf({ "staff|27|1": valueAt("staff", 27, 1) + 3 });
    const [, [sentence]] = said(await checked([{ fileId: "f", cells }], ["ops"]), cells);
    const sum = String(valueAt("staff", 27, 1));
    expect(sentence?.replaceAll("\u00a0", " ")).toContain(
      `suma wierszy 28+29+30+31+34 to ${sum}, a w wierszu 27 jest`,
    );
    expect(sentence?.replaceAll("\u00a0", " ")).toContain("zmiana jednego z sumowanych wierszy o 3");
  });
});

describe("several reports", () => {
  const of = async (files: Record<string, Mpips03Cell[]>): Promise<[string[], Checked]> => {
    const result = await checked(
      Object.entries(files).map(([fileId, cells]) => ({ fileId, cells })),
      ["ops"],
    );
    const places = result.findings.map((finding) => {
      const cell = files[finding.place?.fileId ?? ""]?.[indexOf(finding)];
      return `${finding.rule} ${finding.place?.fileId ?? ""} ${cell ? `${cell.section}|${cell.row}|${String(cell.col)}` : ""}`;
    });
    return [places.sort(), result];
  };

  it("equal cells of two files count once and are noted", async () => {
    const [places, { database }] = await of({ a: cellsOf({}), b: cellsOf({}).slice(0, 10) });
    expect(places).toEqual(["count_repeated_equal b "]);
    const [count] = await database.query(
      "select count(*) as n, count(distinct (dzial, row, col)) as cells from out__mpips03",
    );
    expect(count?.n).toBe(cellsOf({}).length);
    expect(count?.cells).toBe(cellsOf({}).length);
  });

  it("unequal cells of two files are both left out; 0 and an empty cell are unequal", async () => {
    const other = cellsOf({ "reasons|2|1": 0, "reasons|3|1": valueAt("reasons", 3, 1) + 1 });
    const first = cellsOf({ "reasons|2|1": null });
    const [places, { database }] = await of({
      a: first,
      b: other.filter(({ section }) => section === "reasons"),
    });
    const unequal = ["a", "b"].flatMap((file) =>
      ["2", "3"].map((row) => `mpips03_repeated_unequal ${file} reasons|${row}|1`),
    );
    expect(places.filter((one) => one.startsWith("mpips03"))).toEqual(unequal.sort());
    const left = await database.query(
      "select row, col from out__mpips03 where dzial = '4' and row in ('2', '3') and col = 1",
    );
    expect(left).toEqual([]);
  });

  it("a change of more than three times from one year to the next is named, once a row", async () => {
    const value = valueAt("reasons", 1, 1);
    const small = { "reasons|1|1": 3, "reasons|1|2": 0, "reasons|1|3": 5 };
    const [places] = await of({ a: cellsOf(small, { year: 2017 }), b: cellsOf({}) });
    expect(value).toBeGreaterThanOrEqual(20);
    expect(places).toEqual(["mpips03_jump b reasons|1|1"]);
  });

  it("a half-year that holds more than its year is named", async () => {
    const [places] = await of({
      a: cellsOf(
        { "reasons|1|1": valueAt("reasons", 1, 1) + 1, "reasons|1|3": valueAt("reasons", 1, 3) + 1 },
        { period: "P" },
      ),
      b: cellsOf({}),
    });
    expect(places).toEqual(["mpips03_half_over_year a reasons|1|1"]);
  });

  it("another edition is a break of the series; the ministry's new name (2016) is none", async () => {
    const [places] = await of({
      a: cellsOf({}, { year: 2015 }),
      b: cellsOf({}, { year: 2016 }),
      c: cellsOf({}, { year: 2021, edition: "2022" }),
    });
    expect(places).toEqual(["mpips03_series_break c "]);
  });
});
