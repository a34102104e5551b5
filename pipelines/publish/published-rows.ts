/** Tables as they are written into files: the same for both editions, whatever the tables are called inside. */
import type { Dataset } from "../contract/dataset.ts";
import {
  hiddenMark,
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../contract/public-dataset.ts";
import { publishedTables } from "../contract/published.ts";
import { tables, type Table, type TableName } from "../contract/tables.ts";
import type { Value } from "./csv.ts";

export interface PublishedRows {
  /** Of the file. */
  name: string;
  /** In the contract. */
  tableName: TableName;
  table: Table;
  /** In the order of the table's fields. */
  rows: Value[][];
}

/** @param written of editions made before: a table that is the same in all of them, as a dictionary is, is made once */
export function internalRows(
  data: Dataset,
  written = new WeakMap<readonly object[], Value[][]>(),
): PublishedRows[] {
  return publishedTables.map((name) => {
    const table: Table = tables[name];
    const given = data.tables[name];
    const rows =
      written.get(given) ??
      given.map((row) => table.fields.map((field) => row[field as keyof typeof row] as Value));
    written.set(given, rows);
    return { name, tableName: name, table, rows };
  });
}

/** In the public edition a hidden number reads as its mark. */
export function publicRows(data: PublicDataset): PublishedRows[] {
  return (Object.keys(publicTableNames) as PublicTable[]).map((name) => {
    const table: Table = tables[publicTableNames[name]];
    const placeOf = new Map<string, number>(table.fields.map((field, place) => [field, place]));
    const rows = data.tables[name].map((row) => {
      const values = table.fields.map((field) => row[field as keyof typeof row] as Value);
      const hidden = ("hidden_fields" in row ? row.hidden_fields : null)?.split(" ") ?? [];
      for (const place of hidden.map((field) => placeOf.get(field)))
        if (place !== undefined) values[place] = hiddenMark;
      return values;
    });
    return { name, tableName: publicTableNames[name], table, rows };
  });
}
