/** From an id back to the cells: value, query, rows, file, sheet, cell, and the file's hash. */
import { sqlTypes, fields, type FieldName } from "../contract/fields.ts";
import { longRowId, rowId, type RowValues } from "../contract/row-id.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { selectCells, showPart, type PartCell } from "./cells.ts";
import type { Changes } from "./changes.ts";
import { explainers } from "./explainers.ts";
import type { FoundRow } from "./find-row.ts";
import { findingsOf, rejectionsOf } from "./findings-of.ts";
import type { Explainer, Explanation, ShownPart, Values } from "./types.ts";
import type { Words } from "./words.ts";

/** @param database the last run's, from `openLastRun` */
export async function explainRow(
  { table, row, field }: FoundRow,
  database: Database,
  words: Words,
  changes: Changes,
): Promise<Explanation> {
  await ask(table, row, database);
  const { grain, key, fields: names } = tables[table] as Table;
  const explainer = explainers[table] as unknown as Explainer<PublishedTable>;
  const parts: ShownPart[] = [];
  const cells: PartCell[] = [];
  const partsOfRow = typeof explainer.parts === "function" ? explainer.parts(row as never) : explainer.parts;
  for (const part of partsOfRow) {
    const selected = await selectCells(part, database, words);
    cells.push(...selected);
    parts.push(showPart(part, selected, words));
  }
  const how = await explainer.how({ row: row as never, database, words });
  const findings = await database.rows("out__data_finding");
  const asked = field === null ? names.filter((name) => !key.includes(name)) : [field];
  return {
    id: rowId(table, row),
    long_id: longRowId(table, row),
    table,
    grain: grain[words.language],
    key: words.key(key, row),
    field,
    values: asked.map((name) => ({
      field: name,
      value: (row[name] ?? null) as Values[string],
      text: words.value(name, row[name] ?? null),
      meaning: words.meaning(name),
    })),
    answered_by: [explainer.answeredBy, ...(how.alsoBy ?? [])],
    formulas: how.formulas,
    parts,
    settings: how.settings ?? [],
    see: how.see ?? [],
    rejected: rejectionsOf(cells, findings),
    findings: findingsOf(row, partsOfRow, cells, findings),
    files: await filesOf(row, cells, database, changes),
    changes: changes.sentences,
  };
}

/** Puts the row into the temporary table `asked`, with the types of its table. */
async function ask(table: PublishedTable, row: RowValues, database: Database): Promise<void> {
  const { key } = tables[table] as Table;
  const isSame = (name: FieldName): string =>
    `${name} is not distinct from cast($${name} as ${sqlTypes[fields[name].type]})`;
  await database.query(
    `create or replace temp table asked as select * from ${table} where ${key.map(isSame).join(" and ")}`,
    Object.fromEntries(key.map((name) => [name, (row[name] ?? null) as Values[string]])),
  );
}

async function filesOf(
  row: RowValues,
  cells: readonly PartCell[],
  database: Database,
  { present }: Changes,
): Promise<Explanation["files"]> {
  const used = new Set(cells.map((cell) => cell.file_id));
  const rows = await database.query("select file_id, file from raw_file order by file, file_id");
  return rows
    .filter((one) => used.has(String(one.file_id)) || one.file_id === row.file_id || one.file === row.file)
    .map((one) => ({
      file: String(one.file),
      sha256: String(one.file_id),
      is_as_read: present.has(String(one.file_id)),
    }));
}
