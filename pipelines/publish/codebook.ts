/** The codebook as data: what each field of each table means, for readers without a tool for datapackage.json. */
import { fields, type Field } from "../contract/fields.ts";
import { toCsv } from "./csv.ts";
import type { PublishedRows } from "./published-rows.ts";

const columns = ["table", "field", "type", "unit", "grain", "description_pl", "description_en"];

/** codebook.csv: a line per field of each table. */
export function toCodebook(published: readonly PublishedRows[]): string {
  const rows = published.flatMap(({ name, table }) =>
    table.fields.map((column) => {
      const field: Field = fields[column];
      return [name, column, field.type, field.unit?.pl ?? null, table.grain.pl, field.pl, field.en];
    }),
  );
  return toCsv(columns, rows);
}
