/**
 * Rows of one table, field by field, on their way to a thread or from it: rows as objects would carry the name of each
 * field and each repeated text once a row, and take longer to cross than the work on them.
 */

/** A field's values: numbers (NaN: null) as they are, anything else once each, and of each row which. */
type Column = Float64Array | { distinct: unknown[]; at: Uint32Array };

export interface PackedRows<Row extends object> {
  count: number;
  columns: [name: keyof Row & string, column: Column][];
}

/** @param rows which all have the fields of the first */
export function packed<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
  return { count: rows.length, columns: names.map((name) => [name, columnOf(rows, name)]) };
}

/** The same rows; those of one text share it. */
export function unpacked<Row extends object>({ count, columns }: PackedRows<Row>): Row[] {
  const rows: Partial<Row>[] = [];
  for (let i = 0; i < count; i++) rows.push({});
  for (const [name, column] of columns) {
    if (column instanceof Float64Array)
      for (let i = 0; i < count; i++) {
        const value = column[i] ?? NaN;
        put(rows, i, name, Number.isNaN(value) ? null : value);
      }
    else for (let i = 0; i < count; i++) put(rows, i, name, column.distinct[column.at[i] ?? 0]);
  }
  return rows as Row[];
}

function put<Row extends object>(rows: Partial<Row>[], at: number, name: keyof Row, value: unknown): void {
  const row = rows[at];
  if (row) row[name] = value as Row[keyof Row];
}

function columnOf<Row extends object>(rows: readonly Row[], name: keyof Row): Column {
  const numbers = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const value = row[name];
    if (value === null) numbers[i] = NaN;
    else if (typeof value === "number" && !Number.isNaN(value)) numbers[i] = value;
    else return dictionaryOf(rows, name);
  }
  return numbers;
}

function dictionaryOf<Row extends object>(rows: readonly Row[], name: keyof Row): Column {
  const places = new Map<unknown, number>();
  const at = Uint32Array.from(rows, (row) => {
    const value = row[name];
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { distinct: [...places.keys()], at };
}
