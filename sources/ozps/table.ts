/** The assessment as a long table: one value per line, under headings.csv. */
import type { Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext } from "../reading.ts";
import { textOf } from "../values/labels.ts";
import { readNumber } from "../values/numbers.ts";
import { readCell } from "./form.ts";
import { matchRow } from "./rows.ts";

type Field = "assessment_year" | "row" | "value_year" | "value" | "label" | "teryt" | "section";

export const longTable = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url));

/** An assessment looks two years back and two ahead. */
const REACH = 2;
/** The only section whose rows are known. */
const KNOWN = "2";

export function readLongTable(sheet: Sheet, context: ReadContext): void {
  const said = new Set<string>();
  longTable.read(sheet, context, (record) => {
    /** Once of each row or section, however many years it has. */
    const failOnce = (...[rule, field, params]: Parameters<typeof record.fail>): void => {
      const key = JSON.stringify([rule, params]);
      if (!said.has(key)) record.fail(rule, field, params);
      said.add(key);
    };
    const section = (textOf(record.cell("section")) ?? KNOWN).replace(/\.$/, "");
    if (section !== KNOWN) {
      failOnce("ozps_section_of_table_not_read", "section");
      return;
    }
    const year = yearIn(record, "assessment_year");
    const valueYear = yearIn(record, "value_year");
    if (year === null || valueYear === null) return;
    if (Math.abs(valueYear - year) > REACH) {
      record.fail("ozps_value_year_outside", "value_year", {
        ...{ value_year: String(valueYear), year: String(year) },
        ...{ first: String(year - REACH), last: String(year + REACH) },
      });
      return;
    }
    const row = (textOf(record.cell("row")) ?? "").replace(/\.$/, "");
    if (row === "") {
      record.fail("ozps_value_unreadable", "row");
      return;
    }
    const match = matchRow(row, textOf(record.cell("label")));
    if (match.row === null) failOnce("ozps_row_unknown", "row", { row });
    if (match.isNumberOther) failOnce("ozps_row_number_differs", "row", { row, known: match.row?.row ?? "" });
    const read = readCell(record.cell("value"), match.row?.isText ?? false, (rule, params) => {
      record.fail(rule, "value", params);
    });
    if (read === null) return;
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("value") + 1,
    };
    context.emit("ozps", origin, {
      unitId: context.unitId,
      teryt: terytIn(record),
      assessmentYear: year,
      row,
      concept: match.row?.concept ?? null,
      valueYear,
      kind: valueYear > year ? "forecast" : valueYear < year ? "past" : "assessed",
      value: read.value,
      symbol: read.symbol,
      text: read.text,
    });
  });
}

function yearIn(record: TableRecord<Field>, field: Field): number | null {
  const number = readNumber(record.cell(field), "small");
  if (number.kind === "number" && /^(19[89]|20\d)\d$/.test(String(number.value))) return number.value;
  record.fail("ozps_year_missing", field);
  return null;
}

/** A spreadsheet drops the zero at the beginning. */
function terytIn(record: TableRecord<Field>): string | null {
  const code = (textOf(record.cell("teryt")) ?? "").replace(/\s/g, "");
  if (/^\d{6}$|^\d{3}$/.test(code)) return `0${code}`;
  return /^\d{7}$|^\d{4}$/.test(code) ? code : null;
}
