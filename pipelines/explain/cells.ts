/** The cells of a part: selected, named as in a spreadsheet, grouped and added up. */
import { readFileSync } from "node:fs";
import { columnName } from "../../sources/files/types.ts";
import type { FieldName } from "../contract/fields.ts";
import type { Database } from "../database.ts";
import { groupBy } from "../lib/group.ts";
import type { CellGroup, Part, ShownCell, ShownPart } from "./types.ts";
import type { Words } from "./words.ts";

/** A row of a part's query, with the file's masked path. */
export interface PartCell extends ShownCell {
  label: string | null;
  rule: string | null;
  is_counted: number;
}

interface SelectedCell extends Omit<PartCell, "cell" | "text"> {
  shown_text: string | null;
  row_no: number;
  col_no: number | null;
  file_format: string | null;
}

export function partSql(part: Part): string {
  return readFileSync(new URL(`./sql/${part.sql}.sql`, import.meta.url), "utf8");
}

/** Selects the cells of a part for the row in `asked`, in the order of labels, files and places. */
export async function selectCells(part: Part, database: Database, words: Words): Promise<PartCell[]> {
  const sql = partSql(part);
  const shownText = /\bas shown_text\b/.test(sql) ? "part.shown_text" : "cast(null as varchar)";
  const rows = (await database.query(`
    select raw_file.file, raw_file.file_format, part.file_id, part.sheet_no, part.row_no, part.col_no,
      cast(part.value as double) as value, part.label, part.rule, cast(part.is_counted as integer) as is_counted,
      ${shownText} as shown_text
    from (\n${sql}\n) as part
    inner join raw_file using (file_id)
    order by part.label, raw_file.file, part.sheet_no, part.row_no, part.col_no`)) as unknown as SelectedCell[];
  return rows.map(({ row_no, col_no, file_format, sheet_no, shown_text, ...cell }) => ({
    ...cell,
    ...(shown_text === null ? {} : { text: shown_text }),
    sheet_no: file_format === "text" || file_format === "yaml" ? null : sheet_no,
    cell:
      col_no === null
        ? `${words.say("wiersz", "row")}\u00a0${String(row_no)}`
        : columnName(col_no - 1) + String(row_no),
  }));
}

/** Counted cells by label with their sums; cells that repeat another file's beside them. */
export function showPart(part: Part, cells: readonly PartCell[], words: Words): ShownPart {
  const isByField = part.field === "label";
  const groups = [...groupBy(cells, (cell) => cell.label)]
    .map(([label, same]) => groupOf(part, label, same, words))
    .filter((group) => group.cells.length > 0);
  // Numbers of different fields have no common sum, unless it is the cells that are counted.
  const hasSum = !isByField || part.adds === "cells";
  return {
    title: part.title[words.language],
    field: part.field === "label" ? null : part.field,
    sum: hasSum ? added(groups.map((group) => group.sum)) : null,
    total: part.total === undefined || part.total === "label" ? null : part.total,
    groups,
  };
}

function groupOf(part: Part, label: string | null, same: readonly PartCell[], words: Words): CellGroup {
  const isByField = part.field === "label";
  const counted = same.filter((cell) => cell.is_counted === 1);
  const field = (isByField ? label : part.field) as FieldName;
  const countedCells = part.adds === "cells" ? words.say(" (liczba wpisów)", " (entries)") : "";
  return {
    label: isByField ? words.meaning(field) + countedCells : labelText(part, label, words),
    field,
    sum: part.adds === "cells" ? counted.length : added(counted.map((cell) => cell.value)),
    cells: counted.map(placeOf),
    repeated: same.filter((cell) => cell.is_counted === 0 && cell.rule === null).map(placeOf),
  };
}

function labelText({ labelled }: Part, label: string | null, words: Words): string | null {
  return labelled === undefined || label === null ? label : words.value(labelled, label);
}

export function placeOf({ file, file_id, sheet_no, cell, value, text }: ShownCell): ShownCell {
  return { file, file_id, sheet_no, cell, value, ...(text === undefined ? {} : { text }) };
}

/** The sum without the noise of binary fractions: what people type has few decimals. null if one is not known. */
function added(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length
    ? null
    : Number(known.reduce((sum, value) => sum + value, 0).toFixed(9));
}
