/** A row of any published table in words: what its key says. */
import { fields, type Field, type FieldName } from "../../pipelines/contract/fields.ts";
import { rolePlural, scopeText, taskText } from "../../pipelines/figures/labels.ts";
import { dateText, monthText, periodText } from "../../pipelines/lib/polish.ts";

/** Names that stand for codes: of units, of concepts, of whatever else a key may hold. */
export type KeyNames = ReadonlyMap<string, string>;

/** @param key the values in the order of the fields, as JSON */
export function keyWords(names: readonly FieldName[], key: string, known: KeyNames): string {
  const values = JSON.parse(key) as (string | number | null)[];
  const row = new Map(names.map((name, i) => [name, values[i] ?? null]));
  return names.flatMap((name) => wordOf(name, row, known)).join(" · ");
}

/** The definition of the field, without its remarks. */
export function fieldMeaning(name: FieldName): string {
  return fields[name].pl.replace(/[;(:].*$/s, "").trim();
}

function wordOf(
  name: FieldName,
  row: ReadonlyMap<FieldName, string | number | null>,
  known: KeyNames,
): string[] {
  const value = row.get(name) ?? null;
  if (value === null || name === "scope") return [];
  if (name === "period_start_date" && row.has("period_end_date")) {
    const period_end_date = String(row.get("period_end_date"));
    return [periodText({ period_start_date: String(value), period_end_date })];
  }
  if (name === "period_end_date" && row.has("period_start_date")) return [];
  if (name === "scope_id") {
    const scope = String(row.get("scope"));
    return scope === "unit" ? [] : [scopeText({ scope, scope_id: String(value) }, new Map(known))];
  }
  return [inWords(name, value, known)];
}

function inWords(name: FieldName, value: string | number, known: KeyNames): string {
  const field: Field = fields[name];
  const text = String(value);
  const word = known.get(text) ?? field.values?.[text]?.pl;
  if (word !== undefined) return word;
  if (name === "unit_id" && text === "all") return "wszystkie jednostki";
  if (name === "role") return rolePlural(text);
  if (name === "task") return taskText(text);
  if (field.type === "date") return dateText(text);
  return field.type === "month" ? monthText(text) : text;
}
