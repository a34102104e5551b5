/** What may not come in: cells and columns that point at a person. Said without repeating them. */
import { cellName, isBlank, type Sheet } from "../files/types.ts";
import type { Params } from "../findings.ts";
import type { HeadingTable, TableRecord } from "../heading-table.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";

/** Reports a cell by its place alone: not even the console shows its text. */
export function failSecretly(
  record: TableRecord<string>,
  column: string,
  { fault, params = {} }: { fault: RuleId; params?: Params },
  { report, unitId }: ReadContext,
): void {
  report({ rule: fault, place: record.place(column), params, unitId });
}

const forbidden =
  /^(pesel|nr pesel|numer pesel|imię|imiona|nazwisko|nazwisko i imię|imię i nazwisko|adres|adres zamieszkania|telefon|nr telefonu|e - mail|email|data urodzenia|nr dowodu)( (osoby|rodziny|klienta|dziecka|członka rodziny))?$/;

/** Columns that no table of the evaluation may have; they are not read, and better not there at all. */
export function reportForbiddenHeadings(
  sheet: Sheet,
  headingRow: number,
  table: HeadingTable<string>,
  { fileId, unitId, report }: ReadContext,
): void {
  (sheet.rows[headingRow] ?? []).forEach((cell, column) => {
    const text = isBlank(cell) ? null : textOf(cell);
    if (text === null || table.knowsHeading(text) || !forbidden.test(normaliseLabel(text))) return;
    report({
      rule: "evaluation_column_forbidden",
      place: { fileId, sheet: sheet.number, cell: cellName(sheet, headingRow, column) },
      params: { heading: normaliseLabel(text) },
      unitId,
    });
  });
}
