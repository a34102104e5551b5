/** Row types and zod schemas made from the dictionary. */
import { z } from "zod";
import { fields, type Field, type FieldName, type FieldType } from "./fields.ts";
import { tables, type Table, type TableName } from "./tables.ts";

/** How a value of each type reaches TypeScript: numbers as number, dates as "YYYY-MM-DD". */
interface JsTypes {
  text: string;
  date: string;
  month: string;
  integer: number;
  hours: number;
  fte: number;
  ratio: number;
  boolean: boolean;
}

type FieldsOf<T extends TableName> = (typeof tables)[T]["fields"][number];
type OptionalOf<T extends TableName> = (typeof tables)[T] extends { optional: readonly (infer F)[] }
  ? F
  : never;
type ValueOf<F extends FieldName> = JsTypes[(typeof fields)[F]["type"]];

/** One row of a table. Optional fields are null when unknown, never 0 or "". */
export type Row<T extends TableName> = {
  [F in FieldsOf<T>]: F extends OptionalOf<T> ? ValueOf<F> | null : ValueOf<F>;
};

const schemas = {
  text: z.string(),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  month: z.string().regex(/^\d{4}-\d\d$/),
  integer: z.number().int(),
  hours: z.number(),
  fte: z.number(),
  ratio: z.number(),
  boolean: z.boolean(),
} as const satisfies Record<FieldType, z.ZodType>;

/** The zod schema of a table's rows: types, closed sets of codes, lower bounds, no extra column. */
export function rowSchema<T extends TableName>(name: T): z.ZodType<Row<T>> {
  const table: Table = tables[name];
  const shape = Object.fromEntries(
    table.fields.map((field) => [field, fieldSchema(field, table.optional?.includes(field) ?? false)]),
  );
  return z.strictObject(shape) as unknown as z.ZodType<Row<T>>;
}

function fieldSchema(name: FieldName, isOptional: boolean): z.ZodType {
  const field: Field = fields[name];
  const schema = field.values ? z.enum(Object.keys(field.values)) : boundedSchema(field);
  return isOptional ? schema.nullable() : schema;
}

/** One check after another: an intersection of two schemas takes several times longer, row by row. */
function boundedSchema({ type, min }: Field): z.ZodType {
  const schema = schemas[type];
  if (min === undefined) return schema;
  if (!(schema instanceof z.ZodNumber)) throw new TypeError(`a ${type} has no lower bound`);
  return schema.min(min);
}
