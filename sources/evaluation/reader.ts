/** The tables of the evaluation: one reader for all of them, which knows each from its description. */
import { isBlank, type Sheet } from "../files/types.ts";
import type { TableRecord } from "../heading-table.ts";
import type { ReadContext, Source } from "../reading.ts";
import { textOf } from "../values/labels.ts";
import { readCell, type Value } from "./cells.ts";
import type { TableDescription } from "./description.ts";
import { headingTables, recogniseTable } from "./recognise.ts";
import { failSecretly, reportForbiddenHeadings } from "./secrets.ts";
import { describe, evaluationTableIds } from "./tables.ts";

export const evaluation: Source = {
  id: "evaluation",
  label: { pl: "tabele ewaluacji pilotażu", en: "tables of the pilot's evaluation" },
  knownHeadings: [...new Set(evaluationTableIds.flatMap((table) => headingTables[table].knownHeadings))],
  isProjectWide: (sheets) =>
    sheets.every((sheet) => {
      const table = headingTables[recogniseTable(sheet).table];
      return unitColumns.some((column) => table.hasColumn(sheet, column));
    }),
  recognise: recogniseTable,
  namesIn: (sheet) => {
    const { table } = recogniseTable(sheet);
    return personColumns(describe(table)).flatMap((column) => headingTables[table].textsOf(sheet, column));
  },
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

/** Any of them says whose a row is; the first that is filled counts. */
const unitColumns = ["unit_id", "teryt", "unit_name"];

function readSheet(sheet: Sheet, context: ReadContext): void {
  const { table, row } = recogniseTable(sheet);
  const description = describe(table);
  reportForbiddenHeadings(sheet, row, headingTables[table], context);
  headingTables[table].read(sheet, context, (record) => {
    const values = readRow(record, description, context);
    const unitId = unitOf(record, context);
    if (values === null || unitId === null) return;
    sayOfRow(record, description, values);
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column(description.required[0] ?? "unit_id") + 1,
    };
    context.emit("evaluation", origin, { unitId, table, values });
  });
}

/** Every value of a row; null where one cannot be read, each of which is reported. */
function readRow(
  record: TableRecord<string>,
  { columns, required }: TableDescription,
  context: ReadContext,
): Record<string, Value> | null {
  const values: Record<string, Value> = {};
  let isReadable = true;
  // Names first: whatever else is wrong with the row, they must be known so as not to leave in another text.
  const order = Object.entries(columns).sort(
    ([, a], [, b]) => Number(b.kind === "person") - Number(a.kind === "person"),
  );
  for (const [name, column] of order) {
    const cell = record.cell(name);
    values[name] = null;
    const isRequired = required.includes(name);
    if (isBlank(cell)) {
      if (!isRequired) continue;
      record.fail("evaluation_value_missing", name, { column: column.headings[0] ?? name });
      isReadable = false;
      continue;
    }
    const reading = readCell(column, cell, context);
    if ("value" in reading) values[name] = reading.value;
    else if (reading.isSecret) {
      failSecretly(record, name, reading, context);
      // Words that nothing else depends on are left out alone, a number of a case takes its row with it.
      if (isRequired || !isWords(column.kind)) isReadable = false;
    } else {
      record.fail(reading.fault, name, { column: column.headings[0] ?? name, ...reading.params });
      isReadable = false;
    }
  }
  return isReadable ? values : null;
}

function isWords(kind: string): boolean {
  return kind === "label" || kind === "note" || kind === "narrative" || kind === "list";
}

function unitOf(record: TableRecord<string>, context: ReadContext): string | null {
  const named = unitColumns.find((column) => !isBlank(record.cell(column)));
  if (named === undefined) {
    if (context.unitId === "") record.fail("evaluation_unit_missing", "unit_id");
    return context.unitId === "" ? null : context.unitId;
  }
  const unitId = context.unitOf(textOf(record.cell(named)) ?? "");
  if (unitId === null) record.fail("evaluation_unit_unknown", named);
  else if (context.unitId !== "" && context.unitId !== unitId)
    record.fail("evaluation_unit_other", named, { named: unitId, folder: context.unitId });
  else return unitId;
  return null;
}

/** What is surely wrong with a row that can be read all the same. */
function sayOfRow(
  record: TableRecord<string>,
  { columns, order = [] }: TableDescription,
  values: Readonly<Record<string, Value>>,
): void {
  for (const [earlier, later] of order) {
    const [first, second] = [values[earlier], values[later]];
    if (typeof first === "string" && typeof second === "string" && second < first)
      record.fail("evaluation_dates_reversed", later, { first, second });
  }
  for (const [name, { kind }] of Object.entries(columns)) {
    const value = values[name];
    if (kind === "scale" && typeof value === "number" && (value < 1 || value > 10))
      record.fail("evaluation_scale_outside", name, { number: value });
  }
}

function personColumns({ columns }: TableDescription): string[] {
  return Object.entries(columns).flatMap(([name, { kind }]) => (kind === "person" ? name : []));
}
