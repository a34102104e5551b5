/** From an id back to the cells: value, query, rows, file, sheet, cell, and the file's hash. */
import { sqlTypes, fields, type FieldName } from "../contract/fields.ts";
import { longRowId, rowId, type RowValues } from "../contract/row-id.ts";
import type { Row } from "../contract/rows.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { selectCells, showPart, type PartCell } from "./cells.ts";
import type { Changes } from "./changes.ts";
import { explainers } from "./explainers.ts";
import type { FoundRow } from "./find-row.ts";
import { findingsOf, rejectionsOf } from "./findings-of.ts";
import type { Explainer, Explanation, ShownPart, Values } from "./types.ts";
import type { Words } from "./words.ts";

/** What every explanation reads of the run, whatever the row. */
export interface RunRecord {
  findings: readonly Row<"out__data_finding">[];
  /** Masked paths and hashes, in the order of paths. */
  files: readonly { file: string; sha256: string }[];
}

/** @param database the last run's, from `openLastRun` */
export async function recordOfRun(database: Database): Promise<RunRecord> {
  const files = await database.query("select file, file_id from raw_file order by file, file_id");
  return {
    findings: await database.rows("out__data_finding"),
    files: files.map(({ file, file_id }) => ({ file: String(file), sha256: String(file_id) })),
  };
}

/** @param database the last run's, from `openLastRun`, and `run` what it holds for all explanations */
export async function explainRow(
  { table, row, field }: FoundRow,
  database: Database,
  words: Words,
  changes: Changes,
  run: RunRecord,
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
  const { findings } = run;
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
    files: filesOf(row, cells, run, changes),
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

function filesOf(
  row: RowValues,
  cells: readonly PartCell[],
  { files }: RunRecord,
  { present }: Changes,
): Explanation["files"] {
  const used = new Set(cells.map((cell) => cell.file_id));
  return files
    .filter(({ file, sha256 }) => used.has(sha256) || sha256 === row.file_id || file === row.file)
    .map((one) => ({ ...one, is_as_read: present.has(one.sha256) }));
}
