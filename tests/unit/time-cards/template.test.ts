/** The card to fill, looked at as the reader and as a spreadsheet program see it. */
import { readFileSync } from "node:fs";
import ExcelJS, { type DataValidation, type Worksheet } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { isExplanation } from "../../../sources/explanation-sheet.ts";
import { openFile } from "../../../sources/files/open.ts";
import type { Sheet } from "../../../sources/files/types.ts";
import { findCards, rowLabel } from "../../../sources/time-cards/form-layout.ts";
import { writeCardForm } from "../../../sources/time-cards/template.ts";
import { isUnfilled } from "../../../sources/time-cards/unfilled.ts";
import { handbookTasks, roleCodes, tasks, vocabularyWith, type Role } from "../../../sources/vocabulary.ts";

async function form(role: Role, year: number): Promise<{ book: ExcelJS.Workbook; sheets: Sheet[] }> {
  const book = new ExcelJS.Workbook();
  await writeCardForm(book, role, year);
  const opened = await openFile(new Uint8Array(await book.xlsx.writeBuffer()), "karta.xlsx");
  if (!opened.isOpen) throw new Error("not readable");
  expect(opened.remarks).toEqual([]);
  const [explanations, ...others] = opened.sheets.filter(isExplanation);
  expect([explanations?.number, others]).toEqual([13, []]);
  return { book, sheets: opened.sheets.filter((sheet) => !isExplanation(sheet)) };
}

/** The only rule of a month's sheet. */
function ruleOf(sheet: Worksheet): DataValidation {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { model: Record<string, DataValidation> };
  };
  const [rule, ...others] = Object.values(dataValidations.model);
  if (!rule || others.length > 0) throw new Error("one rule expected");
  return rule;
}

/** year,month,working days,hours: made by a program of its own (see tests/unit/working-time). */
const nominal = new Map(
  readFileSync(new URL("../../fixtures/nominal_hours.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","))
    .map(([year, month, , hours]) => [`${year ?? ""}-${month ?? ""}`, Number(hours)]),
);

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe.each(roleCodes)("the card of a %s", (role) => {
  const labelWidth = role === "benefits_worker" ? 2 : 1;

  it.each([2013, 2024, 2026])("of %i has a sheet per month that the reader knows as a card", async (year) => {
    const { sheets } = await form(role, year);
    expect(sheets).toHaveLength(12);
    sheets.forEach((sheet, index) => {
      const [card, ...others] = findCards(sheet);
      expect(others).toEqual([]);
      const isLeap = index === 1 && year === 2024;
      const length = (lengths[index] ?? 0) + (isLeap ? 1 : 0);
      expect(card?.days.map(({ day }) => day)).toEqual(Array.from({ length }, (_, day) => day + 1));
      expect(card && isUnfilled(sheet, card)).toBe(true);
      const hours = sheet.rows.flat().find((cell) => typeof cell === "number");
      expect(hours).toBe(nominal.get(`${String(year)}-${String(index + 1)}`));
    });
  });

  it("names every task of the role in the order of the annex, in words that the reader knows", async () => {
    const { sheets } = await form(role, 2026);
    const vocabulary = vocabularyWith({ tasks: [], roles: [], activities: [] });
    for (const sheet of sheets) {
      const [card] = findCards(sheet);
      if (!card) throw new Error("no card");
      const labels = Array.from({ length: (card.totalRow ?? 0) - card.headingRow - 1 }, (_, index) =>
        rowLabel(sheet, card, card.headingRow + 1 + index),
      );
      const known = labels.map(
        (label) => vocabulary.tasks.find(label).find((task) => task.role === role)?.task,
      );
      expect(known).toEqual(tasks.filter((task) => task.role === role).map(({ task }) => task));
      expect(handbookTasks(role).map(({ task }) => task)).toEqual(known);
    }
  });

  describe("in a spreadsheet program", () => {
    let sheet: Worksheet;
    let lastRow: number;
    const firstColumn = labelWidth + 1;

    beforeAll(async () => {
      const { book } = await form(role, 2026);
      const january = book.worksheets[0];
      if (!january) throw new Error("no sheet");
      sheet = january;
      lastRow = 7 + handbookTasks(role).length;
    });

    it("is locked but for the name and the hours", () => {
      const open: string[] = [];
      sheet.eachRow((row) => {
        row.eachCell({ includeEmpty: true }, (cell) => {
          const { protection } = cell as { protection?: { locked?: boolean } };
          if (protection?.locked === false && cell.master === cell) open.push(cell.address);
        });
      });
      expect(open).toHaveLength(1 + 31 * handbookTasks(role).length);
      expect(open[0]).toBe(sheet.getCell(3, firstColumn).address);
    });

    it("shades Saturdays, Sundays and holidays, and no other day", () => {
      const shaded = Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => {
        const fill = sheet.getCell(8, labelWidth + day).fill as ExcelJS.FillPattern | undefined;
        return fill?.pattern === "solid";
      });
      // A wall calendar of January 2026: it begins on a Thursday; New Year and Epiphany are the 1st and the 6th.
      expect(shaded).toEqual([1, 3, 4, 6, 10, 11, 17, 18, 24, 25, 31]);
    });

    it("sums every day, every task and all, with 0 as the result of an empty card", () => {
      const sums = new Map<string, unknown>();
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula) sums.set(cell.address, [cell.formula, cell.result]);
        });
      });
      expect(sums.size).toBe(31 + handbookTasks(role).length + 1);
      const [first, last] = role === "benefits_worker" ? ["C", "AG"] : ["B", "AF"];
      const sumColumn = role === "benefits_worker" ? "AH" : "AG";
      expect(sums.get(`${first}${String(lastRow + 1)}`)).toEqual([
        `SUM(${first}8:${first}${String(lastRow)})`,
        0,
      ]);
      expect(sums.get(`${sumColumn}8`)).toEqual([`SUM(${first}8:${last}8)`, 0]);
      expect(sums.get(`${sumColumn}${String(lastRow + 1)}`)).toEqual([
        `SUM(${sumColumn}8:${sumColumn}${String(lastRow)})`,
        0,
      ]);
    });

    it("offers every quarter of an hour from 0 to 24, and accepts no other", async () => {
      const { book } = await form(role, 2026);
      const { formulae } = ruleOf(sheet);
      const [, first, last] = /^'Objaśnienia'!\$A\$(\d+):\$A\$(\d+)$/.exec(String(formulae[0])) ?? [];
      const offered: unknown[] = [];
      for (let row = Number(first); row <= Number(last); row++)
        offered.push(book.getWorksheet("Objaśnienia")?.getCell(row, 1).value);
      expect(offered).toEqual(Array.from({ length: 97 }, (_, index) => index / 4));
    });

    it("has that rule in every cell of the hours and in no other", async () => {
      const { book } = await form(role, 2026);
      const copy = new ExcelJS.Workbook();
      await copy.xlsx.load(await book.xlsx.writeBuffer());
      for (const one of copy.worksheets.slice(0, 12)) {
        const days = lengths[copy.worksheets.indexOf(one)] ?? 0;
        for (const [row, column] of [
          [8, firstColumn],
          [lastRow, labelWidth + days],
        ] as const) {
          expect(one.getCell(row, column).dataValidation).toMatchObject({
            type: "list",
            showErrorMessage: true,
          });
        }
        for (const [row, column] of [
          [lastRow + 1, firstColumn],
          [8, labelWidth + days + 1],
        ] as const)
          expect(one.getCell(row, column).dataValidation).toBeUndefined();
      }
    });

    it("has texts no longer than a message may be (title 32, error 225 characters)", () => {
      const { errorTitle: title = "", error: text = "" } = ruleOf(sheet);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(225);
    });
  });
});
