/** The tables to fill, of counts and of caseload: what the reader makes of them, and what they offer to choose. */
import ExcelJS, { type DataValidation, type Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { writeCountsForm } from "../../../sources/activity-counts/template.ts";
import { activityCounts } from "../../../sources/activity-counts/reader.ts";
import { caseload } from "../../../sources/caseload/reader.ts";
import { writeCaseloadForm } from "../../../sources/caseload/template.ts";
import { isExplanation } from "../../../sources/explanation-sheet.ts";
import { openFile } from "../../../sources/files/open.ts";
import type { Sheet } from "../../../sources/files/types.ts";
import { roleCodes, vocabularyWith } from "../../../sources/vocabulary.ts";

const formsOf = [
  { source: activityCounts, write: writeCountsForm },
  { source: caseload, write: writeCaseloadForm },
] as const;

async function made(write: (book: ExcelJS.Workbook, year: number) => Promise<void>): Promise<{
  book: ExcelJS.Workbook;
  sheets: Sheet[];
}> {
  const book = new ExcelJS.Workbook();
  await write(book, 2026);
  const opened = await openFile(new Uint8Array(await book.xlsx.writeBuffer()), "tabela.xlsx");
  if (!opened.isOpen) throw new Error("not readable");
  expect(opened.remarks).toEqual([]);
  return { book, sheets: opened.sheets };
}

/** The rules of a sheet, by range. */
function rulesOf(sheet: Worksheet | undefined): Record<string, DataValidation> {
  return (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations
    .model;
}

describe.each(formsOf)("the form of $source.id", ({ source, write }) => {
  it("is a table that its reader knows, and a sheet that nobody reads", async () => {
    const [table, explanations, ...others] = (await made(write)).sheets;
    if (!table || !explanations) throw new Error("two sheets expected");
    expect(others).toEqual([]);
    expect(source.recognise(table).score).toBe(1);
    expect([isExplanation(table), isExplanation(explanations)]).toEqual([false, true]);
  });

  it("has no column that is not read: every heading is a known one, each field once", async () => {
    const { sheets } = await made(write);
    const headings = sheets[0]?.rows[3] ?? [];
    expect(headings).toHaveLength(8);
    for (const heading of headings) expect(source.knownHeadings).toContain(heading);
  });

  it("has messages no longer than a spreadsheet shows (title 32, error 225 characters)", async () => {
    const { book } = await made(write);
    const rules = Object.values(rulesOf(book.worksheets[0]));
    expect(rules.length).toBeGreaterThan(4);
    for (const { errorTitle = "", error = "", formulae } of rules) {
      expect([errorTitle.length <= 32, error.length > 10 && error.length <= 225]).toEqual([true, true]);
      for (const formula of formulae as unknown[]) expect(String(formula).length).toBeLessThanOrEqual(255);
    }
  });
});

describe("drop-down lists", () => {
  it("offer roles that the reader knows", async () => {
    for (const { write } of formsOf) {
      const { book } = await made(write);
      const rule = Object.values(rulesOf(book.worksheets[0])).find(
        ({ errorTitle }) => errorTitle === "Stanowisko",
      );
      const offered = String(rule?.formulae[0]).replaceAll('"', "").split(",");
      const { posts } = vocabularyWith({ tasks: [], roles: [], activities: [] });
      expect(offered.map((post) => posts.find(post)[0]?.role)).toEqual([...roleCodes]);
    }
  });

  it("offer each role its activities and no others", async () => {
    const { book } = await made(writeCountsForm);
    const rule = Object.values(rulesOf(book.worksheets[0])).find(
      ({ errorTitle }) => errorTitle === "Czynność",
    );
    const lists =
      /^IF\(ISNUMBER\(SEARCH\("świadcze",E5\)\),'Objaśnienia'!(\S+),'Objaśnienia'!(\S+)\)$/.exec(
        String(rule?.formulae[0]),
      ) ?? [];
    const { activities } = vocabularyWith({ tasks: [], roles: [], activities: [] });
    const expected = {
      benefits_worker: ["interview_1", "interview_4", "interview_23", "refusal_decision"],
      social_worker: ["letter", "cooperation_agreement", "agreement_review", "social_work_action"],
    };
    for (const [role, list = ""] of [
      ["benefits_worker", lists[1]],
      ["social_worker", lists[2]],
    ] as const) {
      const [, column = "", first, last] = /^\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(list) ?? [];
      const labels: string[] = [];
      for (let row = Number(first); row <= Number(last); row++)
        labels.push(book.worksheets[1]?.getCell(`${column}${String(row)}`).text ?? "");
      const codes = labels.map((label) => activities.find(label).find((one) => one.role === role)?.activity);
      expect(codes).toEqual(expected[role]);
    }
  });
});
