/** What the dictionary says of one field. */

export type FieldType = "text" | "date" | "month" | "integer" | "hours" | "fte" | "ratio" | "boolean";

export interface Field {
  type: FieldType;
  /** Printed beside values; absent for codes, names and dates. */
  unit?: { pl: string; en: string };
  pl: string;
  en: string;
  /** A closed set of codes with their Polish and English meaning. */
  values?: Record<string, { pl: string; en: string }>;
  min?: number;
}

export const sqlTypes: Record<FieldType, string> = {
  text: "varchar",
  date: "date",
  month: "varchar",
  integer: "bigint",
  hours: "decimal(28, 12)",
  fte: "decimal(28, 12)",
  ratio: "double",
  boolean: "boolean",
};

export function isNumeric(field: Field): boolean {
  return field.type === "integer" || field.type === "hours" || field.type === "fte" || field.type === "ratio";
}
