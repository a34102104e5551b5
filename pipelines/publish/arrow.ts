/** Tables as Arrow IPC files, for whoever reads them with R, Python or DuckDB. */
import {
  DateDay,
  Float64,
  Int64,
  Utf8,
  Bool,
  tableToIPC,
  vectorFromArray,
  Table,
  type DataType,
  type Vector,
} from "apache-arrow";
import { fields, type FieldType } from "../contract/fields.ts";
import { tables, type Table as TableContract, type TableName } from "../contract/tables.ts";
import type { Row } from "../contract/rows.ts";

const types: Record<FieldType, () => DataType> = {
  text: () => new Utf8(),
  month: () => new Utf8(),
  date: () => new DateDay(),
  integer: () => new Int64(),
  hours: () => new Float64(),
  fte: () => new Float64(),
  ratio: () => new Float64(),
  boolean: () => new Bool(),
};

/** The rows as one Arrow file, typed by the dictionary. */
export function toArrow<T extends TableName>(name: T, rows: readonly Row<T>[]): Uint8Array {
  const names = (tables[name] as TableContract).fields;
  const columns = names.map((field): [string, Vector] => {
    const type = fields[field].type;
    const values = rows.map((row) => toArrowValue(type, row[field as keyof Row<T>]));
    return [field, vectorFromArray(values, types[type]())];
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "file");
}

function toArrowValue(type: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (type === "integer") return BigInt(value as number);
  return type === "date" ? new Date(`${value as string}T00:00:00Z`) : value;
}
