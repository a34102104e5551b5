/**
 * The name of one row of a published table, for pages to print beside a number and for `miernik explain` to find it
 * again. It is made from the table's name and the row's key alone: the order of rows and the other rows do not matter.
 */
import { createHash } from "node:crypto";
import type { FieldName } from "./fields.ts";
import { tables, type PublishedTable, type Table } from "./tables.ts";

/** Values of a row by field; a row of any published table is one. */
export type RowValues = Readonly<Partial<Record<FieldName, string | number | boolean | null>>>;

/** Enough to tell 5,000 rows apart but once in 300 runs; where two share an id, `explain` lists both. */
const DIGITS = 8;

/** Tables whose key is a number of order: what the row says names it instead. */
const identities: Partial<Record<PublishedTable, readonly FieldName[]>> = {
  out__data_finding: ["rule", "unit_id", "file", "sheet_no", "cell", "message"],
};

/**
 * "w-3fa92c81": the initials of the table's name and a hash. Letters, digits and a hyphen only, so that it can be typed
 * in any terminal.
 */
export function rowId(table: PublishedTable, row: RowValues): string {
  const identity = identities[table] ?? tables[table].key;
  const content = JSON.stringify([table, ...identity.map((field) => canonical(row[field]))]);
  return `${rowIdPrefix(table)}-${createHash("sha256").update(content).digest("hex").slice(0, DIGITS)}`;
}

/** "wa" for out__workload_activity. Two tables may share a prefix; the hash still tells them apart. */
export function rowIdPrefix(table: PublishedTable): string {
  return table
    .replace(/^out__/, "")
    .split("_")
    .map((word) => word.slice(0, 1))
    .join("");
}

/** "out__workload/gops-a/2026-01-01/…/Zespół 1/standard": the key in words. Slashes and percent signs of values are encoded. */
export function longRowId(table: PublishedTable, row: RowValues): string {
  const { key } = tables[table] as Table;
  const encode = (text: string): string => text.replace(/[/%#]/g, encodeURIComponent);
  return [table, ...key.map((field) => encode(String(canonical(row[field]) ?? "")))].join("/");
}

function canonical(value: string | number | boolean | null | undefined): string | number | boolean | null {
  return typeof value === "string" ? value.normalize("NFC") : (value ?? null);
}
