/** The workbook as written: its cached values, its formulas, its bytes. What LibreOffice makes of it: tests/pipeline. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { bookPlan } from "../../../reports/workload-sheet/book-plan.ts";
import { callOver, columnName, refIn } from "../../../reports/workload-sheet/plan.ts";
import { workloadSheet } from "../../../reports/workload-sheet/workload-sheet.ts";
import { readSheet, sheetNames } from "../../support/spreadsheet.ts";
import { WorkloadSheetReader } from "../../support/workload-book.ts";
import { unitRow, workloadData, type Holder } from "./workload-data.ts";

async function bookOf(data: Dataset): Promise<Uint8Array> {
  return (await workloadSheet(data, unitRow)?.()) ?? new Uint8Array();
}

async function sheetOf(holders: readonly Holder[]): Promise<WorkloadSheetReader> {
  const book = await bookOf(workloadData(holders));
  return new WorkloadSheetReader(readSheet(book, sheetNames(book)[1] ?? ""));
}

const ada: Holder = { team: "Zespół 1", worker: "P-aaaa1111", fte: 1, counts: [10, 0, 0, 0] };
const jan: Holder = { team: "Zespół 1", worker: "P-bbbb2222", fte: 0.5, counts: [10, 0, 0, 0] };
const branch: Holder = { team: "Filia", worker: null, fte: 2, counts: [40, 30, 20, 10] };

describe("the workload sheet as a workbook", () => {
  it("shows the handbook's worked example without any recalculation", async () => {
    const sheet = await sheetOf([branch]);
    for (const label of ["Filia", "Ogółem"]) {
      const figures = sheet.figures(sheet.rowOf("A", label));
      expect(figures).toMatchObject({ fte: 2, hours: [60, 22.5, 10, 2.5], total: 95 });
      expect(figures.nominal).toBeCloseTo(0.5689, 4);
      expect(figures.available).toBeCloseTo(0.6692, 4);
      // 190 h ÷ 141.95 h
      expect(figures.required).toBeCloseTo(1.3385, 4);
      expect(figures.missing).toBeCloseTo(-0.6615, 4);
    }
  });

  it("recomputes sums from totals: neither sum nor mean of the ratios", async () => {
    const sheet = await sheetOf([ada, jan]);
    const total = (label: string) => sheet.figures(sheet.rowOf("A", label)).total;
    expect([total("P-aaaa"), total("P-bbbb"), total("Razem: Zespół 1"), total("Ogółem")]).toEqual([
      30, 60, 40, 40,
    ]);
  });

  it("counts the posts of a worker of two teams once in the unit, and names the other team", async () => {
    const sheet = await sheetOf([ada, { ...ada, team: "Zespół 2" }]);
    expect(sheet.figures(sheet.rowOf("A", "Ogółem"))).toMatchObject({ fte: 1, total: 60 });
    expect(sheet.figures(sheet.rowOf("A", "Razem: Zespół 2"))).toMatchObject({ fte: 1, total: 30 });
    expect(sheet.figures(sheet.rowOf("A", "P-aaaa")).remark).toBe("także: Zespół 2");
  });

  it.each([
    ["0", 0],
    ["unknown", null],
  ])("says why there is no ratio where the posts are %s", async (_, fte) => {
    const sheet = await sheetOf([{ ...ada, fte }, ...(fte === null ? [jan] : [])]);
    const undefinedRatios = { total: "—", nominal: "—", available: "—", hours: ["—", "—", "—", "—"] };
    expect(sheet.figures(sheet.rowOf("A", "P-aaaa"))).toMatchObject({
      ...undefinedRatios,
      remark: "nie podano etatu albo wynosi 0: nie ma przez co dzielić",
    });
    const { missing } = sheet.figures(sheet.rowOf("A", "P-aaaa"));
    // Hours are needed all the same: none of the posts that they take is there. Unknown posts leave it unknown.
    if (fte === null) expect(missing).toBe("—");
    else expect(missing).toBeCloseTo(30 / 141.95, 9);
    expect(sheet.figures(sheet.rowOf("A", "Ogółem"))).toMatchObject({
      ...undefinedRatios,
      remark: "nie każdy etat jest znany albo suma wynosi 0",
    });
  });

  it("prints the numbers of the annex under the heads", async () => {
    const book = await bookOf(workloadData([ada]));
    const { values } = readSheet(book, sheetNames(book)[1] ?? "");
    const row = ["E", "H", "K", "N", "O", "P"].map((column) => String(values.get(`${column}5`)));
    expect(row).toEqual([
      "4 = 2 × 3 ÷ E",
      "7 = 5 × 6 ÷ E",
      "10 = 8 × 9 ÷ E",
      "13 = 11 × 12 ÷ E",
      "14 = 4 + 7 + 10 + 13",
      "15 = 14 ÷ wymiar",
    ]);
  });

  it("writes texts as texts, whatever they begin with", async () => {
    const names = ['=HYPERLINK("http://x","y")', "+1+1", "-2", "@SUM(1)", '"&A1&"'];
    const data = workloadData(names.map((team) => ({ ...ada, team, worker: "P-cccc3333" })));
    const unit = { ...unitRow, unit_name: "=1+1" };
    const book = (await workloadSheet(data, unit)?.()) ?? new Uint8Array();
    for (const name of sheetNames(book)) {
      const { values, formulas } = readSheet(book, name);
      const labels = [...formulas.keys()].filter((address) => /^A\d+$/.test(address));
      expect(labels).toEqual([]);
      const called = [...formulas.values()].flatMap((formula) =>
        Array.from(formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/[A-Z]+(?=\()/g), ([found]) => found),
      );
      const known = [
        "AND",
        "COUNT",
        "IF",
        "ISNUMBER",
        "MAX",
        "MIN",
        "N",
        "OR",
        "ROUND",
        "ROUNDDOWN",
        "ROUNDUP",
        "SUM",
      ];
      expect(called.filter((one) => !known.includes(one))).toEqual([]);
      if (name === sheetNames(book)[1]) {
        expect([...values.values()]).toEqual(expect.arrayContaining(names));
      }
    }
    const xml = strFromU8(unzipSync(book)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f>[^<]*HYPERLINK(?![^<]*&quot;)/);
  });

  it("holds no link to outside, no macro and no name but those of printing", async () => {
    const files = unzipSync(await bookOf(workloadData([ada, branch])));
    const texts = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(Object.keys(files).filter((path) => /vba|external|macro|comments|drawing/i.test(path))).toEqual(
      [],
    );
    for (const [path, text] of texts)
      expect([path, text.includes('TargetMode="External"')]).toEqual([path, false]);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
    const names = Array.from(book.matchAll(/<definedName name="([^"]*)"/g), ([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Titles"]));
    expect(book).toContain('fullCalcOnLoad="1"');
  });

  it("leaves open what may be changed, and nothing else", () => {
    const plan = bookPlan(workloadData([ada, branch]), unitRow);
    const cells = plan?.sheets[1]?.cells ?? [];
    const inputs = cells.filter(({ look }) => look === "input");
    expect(inputs.every(({ content }) => content === null || typeof content === "number")).toBe(true);
    // Two rows of posts and four counts; four times, nominal hours, share.
    expect(inputs).toHaveLength(2 * 5 + 6);
  });

  it("gives the same bytes again", async () => {
    const data = workloadData([ada, jan, branch]);
    expect(Buffer.from(await bookOf(data)).equals(Buffer.from(await bookOf(data)))).toBe(true);
  });

  it("shows the six latest periods, the latest first, and says how many are older", async () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08"].map((month) => `2012-${month}`);
    const book = await bookOf(workloadData([ada], months));
    expect(sheetNames(book)).toHaveLength(7);
    expect(sheetNames(book)[1]).toBe("sie 2012 świadczenia");
    const texts = [...readSheet(book, "Podsumowanie").values.values()].map(String);
    expect(texts.some((text) => text.startsWith("Starsze okresy (2\u00a0okresy)"))).toBe(true);
  });

  it("is not written for a unit of which nothing is known", () => {
    expect(workloadSheet(workloadData([], []), unitRow)).toBeNull();
  });
});

describe("addresses", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it("quotes the name of a sheet", () => {
    expect(refIn("II kw. '26", 3, 2)).toBe("'II kw. ''26'!B3");
  });

  it("nests sums of more parts than a function takes", () => {
    const parts = Array.from({ length: 401 }, (_, i) => `B${String(i + 1)}`);
    const calls = callOver("SUM", parts).split("+");
    expect(calls.map((call) => call.split(",").length)).toEqual([200, 200, 1]);
  });
});
