/** The forms that `init` hands out: filled in, they are read back without a finding. */
import ExcelJS, { type DataValidation, type Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { fields } from "../../../pipelines/contract/fields.ts";
import { place } from "../../../pipelines/contract/table.ts";
import { isExplanation } from "../../../sources/explanation-sheet.ts";
import { openFile } from "../../../sources/files/open.ts";
import { recogniseTable } from "../../../sources/evaluation/recognise.ts";
import { evaluationForms, writeEvaluationForm } from "../../../sources/evaluation/template.ts";
import { describe as describeTable, evaluationTableIds } from "../../../sources/evaluation/tables.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { filled } from "./filled.ts";
import { csv, said } from "./project.ts";

async function book(form: (typeof evaluationForms)[number]): Promise<ExcelJS.Workbook> {
  const made = new ExcelJS.Workbook();
  await writeEvaluationForm(made, form);
  return made;
}

async function bytesOf(made: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** Types the rows of every table of a form below its headings, days as days. */
async function filledForm(form: (typeof evaluationForms)[number]): Promise<Uint8Array> {
  const made = await book(form);
  form.tables.forEach((table, index) => {
    const { columns } = describeTable(table);
    filled[table].forEach((record, row) => {
      Object.entries(columns).forEach(([name, { kind }], column) => {
        const value = record[name];
        const isDay = kind === "fact_date" || kind === "planned_date";
        const typed = isDay && value !== undefined ? new Date(`${String(value)}T00:00:00Z`) : value;
        const cell = made.worksheets[index]?.getCell(5 + row, column + 1);
        if (cell) cell.value = typed;
      });
    });
  });
  return bytesOf(made);
}

/** All columns of every table but places and unit, from the tidy tables. */
async function readBack(
  files: Record<string, string | Uint8Array>,
): Promise<{ said: string[]; rows: unknown }> {
  const analysis = await analysisOf(projectOf(files));
  const rows: Record<string, unknown> = {};
  for (const table of evaluationTableIds) {
    const found = await analysis.database.rows(`core_evaluation__${table}`);
    const places: readonly string[] = place;
    rows[table] = found.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !places.includes(name))),
    );
  }
  return { said: said(analysis), rows };
}

describe.each(evaluationForms)("$title", (form) => {
  it("has a sheet that is known for each of its tables, and one that nobody reads", async () => {
    const opened = await openFile(await bytesOf(await book(form)), "wzor.xlsx");
    if (!opened.isOpen) throw new Error("not readable");
    expect(opened.remarks).toEqual([]);
    expect(opened.sheets.map((sheet) => (isExplanation(sheet) ? "–" : recogniseTable(sheet).table))).toEqual([
      ...form.tables,
      "–",
    ]);
  });

  it("has messages and lists no longer than a spreadsheet takes", async () => {
    const made = await book(form);
    for (const sheet of made.worksheets.slice(0, -1)) {
      const rules = Object.values(rulesOf(sheet));
      expect(rules.length).toBe(
        Object.keys(describeTable(form.tables[made.worksheets.indexOf(sheet)] ?? "units").columns).length,
      );
      for (const { errorTitle = "", error = "", promptTitle = "", prompt = "", formulae } of rules) {
        expect([
          errorTitle.length <= 32,
          error.length <= 225,
          promptTitle.length <= 32,
          prompt.length <= 255,
        ]).toEqual(Array(4).fill(true));
        for (const formula of formulae as unknown[]) expect(String(formula).length).toBeLessThanOrEqual(255);
      }
    }
  });
});

function rulesOf(sheet: Worksheet): Record<string, DataValidation> {
  return (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations
    .model;
}

describe("every table filled in", () => {
  it("leaves no column out of the example", () => {
    for (const table of evaluationTableIds)
      expect(Object.keys(filled[table][0] ?? {}).sort()).toEqual(
        Object.keys(describeTable(table).columns).sort(),
      );
  });

  it("is read back as typed, from the forms and from CSV alike, without a finding", async () => {
    const forms = await Promise.all(
      evaluationForms.map(async (form): Promise<[string, Uint8Array]> => [
        `${form.title}.xlsx`,
        await filledForm(form),
      ]),
    );
    const fromForms = await readBack(Object.fromEntries(forms));
    expect(fromForms.said).toEqual([]);
    const texts = evaluationTableIds.map((table): [string, string] => [
      `${table}.csv`,
      csv(table, filled[table]),
    ]);
    const fromCsv = await readBack(Object.fromEntries(texts));
    expect(fromCsv.said).toEqual([]);
    expect(fromCsv.rows).toEqual(fromForms.rows);
    const rows = fromForms.rows as Record<string, Record<string, unknown>[]>;
    for (const table of evaluationTableIds) {
      const [row] = rows[table] ?? [];
      const [typed = {}] = filled[table];
      for (const [name, value] of Object.entries(typed))
        expect([table, name, row?.[name]]).toEqual([table, name, meant(name, value)]);
    }
  });
});

/** What a typed value means, by the words of the codebook. */
function meant(name: string, value: string | number): unknown {
  const special: Record<string, unknown> = { budget_quantity: 5120, narrative_result: "yes" };
  if (name in special) return special[name];
  if (name === "worker_id" || name === "key_worker_id") return expect.stringMatching(/^P-[0-9a-f]{12}$/);
  const field = (
    fields as Record<string, { type: string; values?: Record<string, { pl: string }> } | undefined>
  )[name];
  if (field?.type === "boolean") return value === "tak";
  const code = Object.entries(field?.values ?? {}).find(([, { pl }]) => pl === value)?.[0];
  return code ?? value;
}
