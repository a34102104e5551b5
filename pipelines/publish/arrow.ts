/** Tables as Arrow IPC files, for whoever reads them with R, Python or DuckDB. */
import { Bool, DateDay, Float64, Int64, makeData, Table, tableToIPC, Utf8, util, Vector } from "apache-arrow";
import { fields, type FieldType } from "../contract/fields.ts";
import { tables, type Table as TableContract, type TableName } from "../contract/tables.ts";
import type { Row } from "../contract/rows.ts";

/** The rows as one Arrow file, typed by the dictionary. */
export function toArrow<T extends TableName>(name: T, rows: readonly Row<T>[]): Uint8Array {
  const names = (tables[name] as TableContract).fields;
  const columns = names.map((field): [string, Vector] => {
    const values = rows.map((row) => row[field as keyof Row<T>]);
    return [field, vectorOf(fields[field].type, values)];
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "file");
}

type Value = string | number | boolean | null;

const numberTypes: readonly FieldType[] = ["hours", "fte", "ratio"];
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Laid out at once; the library's builders append value by value, ten times as long. */
function vectorOf(type: FieldType, values: readonly Value[]): Vector {
  const layout = { length: values.length, ...validity(values) };
  if (numberTypes.includes(type)) {
    const data = Float64Array.from(values, (value) => Number(value ?? 0));
    return new Vector([makeData({ type: new Float64(), data, ...layout })]);
  }
  switch (type) {
    case "integer": {
      const data = BigInt64Array.from(values, (value) => BigInt(value ?? 0));
      return new Vector([makeData({ type: new Int64(), data, ...layout })]);
    }
    case "date": {
      const data = Int32Array.from(values, (value) => (value === null ? 0 : dayNumber(value as string)));
      return new Vector([makeData({ type: new DateDay(), data, ...layout })]);
    }
    case "boolean": {
      const data = util.packBools(values);
      return new Vector([makeData({ type: new Bool(), data, ...layout })]);
    }
    default:
      return new Vector([makeData({ type: new Utf8(), ...textsOf(values), ...layout })]);
  }
}

/** Which values are there; without a bitmap where all are. */
function validity(values: readonly Value[]): { nullCount: number; nullBitmap?: Uint8Array } {
  const nullCount = values.filter((value) => value === null).length;
  if (nullCount === 0) return { nullCount };
  return { nullCount, nullBitmap: util.packBools(values.map((value) => value !== null)) };
}

/** UTF-8 of all texts one after another, and where each begins. */
function textsOf(values: readonly Value[]): { data: Uint8Array; valueOffsets: Int32Array } {
  const texts = values.map((value) => Buffer.from(String(value ?? "")));
  const valueOffsets = new Int32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + text.length;
  return { data: Buffer.concat(texts), valueOffsets };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}
