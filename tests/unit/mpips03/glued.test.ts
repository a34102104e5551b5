import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReport, type ReadReport } from "../../support/mpips03.ts";

const head =
  "MPiPS-03\nza I-XII 2014 r.\nDZIAŁ 1. ZATRUDNIENIE W JEDNOSTKACH ORGANIZACYJNYCH POMOCY I INTEGRACJI SPOŁECZNEJ\n";
const read = (lines: readonly string[], above = head): Promise<ReadReport> =>
  readReport(`${above}${lines.join("\n")}\n`);

describe("row number and values that have run together", () => {
  it("are read by row order, control sums and posts that are no more than persons: 21 in all, 21 in the centre", async () => {
    const { values, rules } = await read([
      "OGÓŁEM12121,00",
      "OŚRODKI POMOCY SPOŁECZNEJ242121,00",
      "kierownicy2511,00",
      "pracownicy socjalni - ogółem2799,00",
    ]);
    expect(values).toEqual({
      ...{ "1|1|1": 21, "1|1|2": 21, "1|24|1": 21, "1|24|2": 21 },
      ...{ "1|25|1": 1, "1|25|2": 1, "1|27|1": 9, "1|27|2": 9 },
    });
    expect(rules).toEqual([]);
  });

  it("are read without any labels, for a dział begins with row 1", async () => {
    const { values, rules } = await read(["12121,00", "242121,00", "2511,00", "2799,00"]);
    expect([values["1|1|1"], values["1|24|1"], values["1|25|1"], values["1|27|2"]]).toEqual([21, 21, 1, 9]);
    expect(rules).toEqual([]);
  });

  it("are read from the lines of a page without tables", async () => {
    const { values } = await readReport(
      `<html><body>${head.replaceAll("\n", "<br>")}<p>OGÓŁEM12121,00</p><p>OŚRODKI POMOCY SPOŁECZNEJ242121,00</p><p>kierownicy2511,00</p><p>pracownicy socjalni - ogółem2799,00</p></body></html>`,
    );
    expect([values["1|1|1"], values["1|24|2"], values["1|25|1"], values["1|27|2"]]).toEqual([21, 21, 1, 9]);
  });

  it("are rejected line by line where nobody can tell: 12 persons on 10,50 posts or 121 on 0,50", async () => {
    const { values, findings } = await read([
      "REGIONALNE OŚRODKI POLITYKI SPOŁECZNEJ41210,50",
      "kierownicy2511,00",
    ]);
    expect(values).toEqual({ "1|25|1": 1, "1|25|2": 1 });
    expect(findings.map(({ rule, place }) => [rule, place?.cell])).toEqual([
      ["mpips03_glued_ambiguous", "A4"],
    ]);
  });

  it("are rejected where no reading fits: more posts than persons, or a label of another row", async () => {
    const { values, rules } = await read([
      "OGÓŁEM111,00",
      "kierownicy2512,00",
      "zastępcy kierowników7711,00",
    ]);
    expect(Object.keys(values)).toEqual(["1|1|1", "1|1|2"]);
    expect(rules).toEqual(["mpips03_glued_unfit", "mpips03_glued_unfit"]);
  });

  it("leave empty what stands empty, and pass over the line of the columns' numbers", async () => {
    const { values } = await read(["012", "OGÓŁEM111,00", "SŁUŻBY WOJEWODY …2", "kierownicy2511,00"]);
    expect(values).toMatchObject({ "1|1|1": 1, "1|2|1": null, "1|2|2": null, "1|25|2": 1 });
  });

  it("have one column in the edition of 2011: row 24 holds one manager", async () => {
    const { values, cells } = await read(
      ["OGÓŁEM121", "OŚRODKI POMOCY SPOŁECZNEJ2321", "kierownicy241"],
      head.replace("2014", "2011"),
    );
    expect(values).toEqual({ "1|1|1": 21, "1|23|1": 21, "1|24|1": 1 });
    expect(cells.map((cell) => cell.concept)).toEqual([
      "staff_total.persons",
      "staff_ops.persons",
      "ops_managers.persons",
    ]);
  });
});

/** The sums as printed on the form of 2014; rows that no sum makes are free. */
const leaves = Array.from({ length: 48 }, (_, i) => i + 1).filter((row) => ![1, 5, 10, 24, 27].includes(row));
const sums: [number, number[], number[]][] = [
  [10, [11, 12, 13, 14, 16], []],
  [5, [6, 7, 8, 9, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23], []],
  [27, [28, 29, 30, 31, 34], []],
  [24, [25, 26, 28, 29, 30, 31, 33, 35, 36, 37, 38, 39, 40, 41], []],
  [1, [2, 4, 5, 24, 42, 44, 45, 47, 48], [43]],
];
/** Row of the whole by row of the part: "w tym (z wiersza 33)". */
const parts: [number, number][] = [
  [16, 15],
  [34, 33],
  [43, 42],
  [3, 2],
  [46, 45],
];

interface Row {
  persons: number;
  /** Hundredths. */
  fte: number;
}

/** A staff table that keeps the form's sums; the share of a post is a multiple of a twentieth. */
const staff = fc
  .array(
    fc.record({
      persons: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30), fc.nat(400)),
      share: fc.nat(20),
    }),
    {
      minLength: 48,
      maxLength: 48,
    },
  )
  .map((drawn) => {
    const rows = new Map<number, Row>();
    for (const row of leaves) {
      const { persons, share } = drawn[row - 1] ?? { persons: 0, share: 0 };
      rows.set(row, { persons, fte: share === 20 ? persons * 100 : persons * share * 5 });
    }
    for (const [part, whole] of parts) {
      const of = rows.get(whole) ?? { persons: 0, fte: 0 };
      const own = rows.get(part) ?? of;
      if (own.persons > of.persons || own.fte > of.fte) rows.set(part, { ...of });
    }
    for (const [total, added, taken] of sums) {
      const sum = (key: keyof Row): number =>
        added.reduce((all, row) => all + (rows.get(row)?.[key] ?? 0), 0) -
        taken.reduce((all, row) => all + (rows.get(row)?.[key] ?? 0), 0);
      rows.set(total, { persons: sum("persons"), fte: sum("fte") });
    }
    return rows;
  });

const glued = (row: number, { persons, fte }: Row): string =>
  `${String(row)}${String(persons)}${(fte / 100).toFixed(2).replace(".", ",")}`;

describe("a whole dział 1 in glued form", () => {
  it("comes back exactly or is rejected as ambiguous, never wrong", async () => {
    let taken = 0;
    let rejected = 0;
    await fc.assert(
      fc.asyncProperty(staff, async (rows) => {
        const lines = Array.from({ length: 48 }, (_, i) =>
          glued(i + 1, rows.get(i + 1) ?? { persons: 0, fte: 0 }),
        );
        const { values, rules } = await read(lines);
        for (const [key, value] of Object.entries(values)) {
          const [, row, col] = key.split("|").map(Number);
          const is = rows.get(row ?? 0);
          expect([key, value]).toEqual([key, col === 1 ? is?.persons : (is?.fte ?? NaN) / 100]);
        }
        const doubts = rules.filter((rule) => rule !== "mpips03_rows_unknown");
        expect(new Set(doubts).size <= 1 && (doubts[0] ?? "mpips03_glued_ambiguous")).toBe(
          "mpips03_glued_ambiguous",
        );
        expect(Object.keys(values).length / 2 + doubts.length).toBe(48);
        taken += Object.keys(values).length / 2;
        rejected += doubts.length;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(taken).toBeGreaterThan(rejected);
  }, 60_000);
});
