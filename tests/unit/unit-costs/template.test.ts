/** The price list to fill: what the reader makes of it, and what it offers to choose. */
import ExcelJS, { type DataValidation } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { isExplanation } from "../../../sources/explanation-sheet.ts";
import { openFile } from "../../../sources/files/open.ts";
import type { Sheet } from "../../../sources/files/types.ts";
import { unitCosts } from "../../../sources/unit-costs/reader.ts";
import { writePriceForm } from "../../../sources/unit-costs/template.ts";
import { offeredWords } from "../../../sources/unit-costs/words.ts";

let book: ExcelJS.Workbook;
let sheets: Sheet[];

beforeAll(async () => {
  book = new ExcelJS.Workbook();
  await writePriceForm(book, 2026);
  const opened = await openFile(new Uint8Array(await book.xlsx.writeBuffer()), "ceny.xlsx");
  if (!opened.isOpen) throw new Error("not readable");
  expect(opened.remarks).toEqual([]);
  sheets = opened.sheets;
});

const rulesOf = (): Record<string, DataValidation> =>
  (book.worksheets[0] as unknown as { dataValidations: { model: Record<string, DataValidation> } })
    .dataValidations.model;

describe("the form of prices", () => {
  it("is a table that its reader knows, and a sheet that nobody reads", () => {
    const [table, explanations, ...others] = sheets;
    if (!table || !explanations) throw new Error("two sheets expected");
    expect(others).toEqual([]);
    expect(unitCosts.recognise(table).score).toBe(1);
    expect([isExplanation(table), isExplanation(explanations)]).toEqual([false, true]);
  });

  it("has no column that is not read", () => {
    const headings = sheets[0]?.rows[3] ?? [];
    expect(headings).toHaveLength(12);
    for (const heading of headings) expect(unitCosts.knownHeadings).toContain(heading);
  });

  it("offers in its drop-downs exactly the words that are read", () => {
    const lists = Object.values(rulesOf()).filter(({ type }) => type === "list");
    const offered = lists.map(({ formulae }) => {
      const [, first, last] = /\$A\$(\d+):\$A\$(\d+)$/.exec(String((formulae as unknown[])[0])) ?? [];
      const cells = sheets[1]?.rows.slice(Number(first) - 1, Number(last)) ?? [];
      return cells.map(([cell]) => cell);
    });
    expect(offered).toEqual((["unit", "kind", "grade", "payer"] as const).map(offeredWords));
  });

  it("has messages no longer than a spreadsheet shows (title 32, error 225 characters)", () => {
    for (const { errorTitle = "", error = "", formulae } of Object.values(rulesOf())) {
      expect([errorTitle.length <= 32, error.length > 10 && error.length <= 225]).toEqual([true, true]);
      for (const formula of formulae as unknown[]) expect(String(formula).length).toBeLessThanOrEqual(255);
    }
  });
});
