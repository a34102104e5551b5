/** From what a person typed to the row that it names. */
import { closest, distance } from "fastest-levenshtein";
import type { FieldName } from "../contract/fields.ts";
import { longRowId, rowId, rowIdPrefix, type RowValues } from "../contract/row-id.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { UsageError } from "../errors.ts";
import { explainers } from "./explainers.ts";

export interface FoundRow {
  table: PublishedTable;
  row: RowValues;
  field: FieldName | null;
}

const published = Object.keys(explainers) as PublishedTable[];
const HINTS = 5;

/** The published table of this name, if it is one. */
export function tableNamed(text: string): PublishedTable | undefined {
  return published.find((table) => table === text || table === `out__${text}`);
}

/**
 * @param text a short id ("w-3fa92c81"), or the long form, URL-encoded or not; either with a field after a dot or "#"
 * @throws UsageError that lists the nearest ids, or all that it may mean
 */
export async function findRow(text: string, database: Database): Promise<FoundRow> {
  const found = text.includes("/") ? await byLongId(text, database) : await byShortId(text, database);
  const [first] = found;
  if (!first) throw await unknown(text, database);
  if (found.length > 1) throw ambiguous(text, found);
  return first;
}

async function byShortId(text: string, database: Database): Promise<FoundRow[]> {
  const [, id, field] = /^([a-z]+-[0-9a-f]+)(?:[.#](\w+))?$/.exec(text.toLowerCase()) ?? [];
  if (id === undefined) return [];
  const found: FoundRow[] = [];
  for (const table of published.filter((name) => id.startsWith(`${rowIdPrefix(name)}-`))) {
    const rows = (await database.rows(table)) as RowValues[];
    for (const row of rows)
      if (rowId(table, row) === id) found.push({ table, row, field: fieldOf(table, field) });
  }
  return found;
}

/** The key's values may hold slashes and dots, so the text is held against each row's id, not taken apart. */
async function byLongId(text: string, database: Database): Promise<FoundRow[]> {
  const table = tableNamed(text.split("/")[0] ?? "");
  if (!table) return [];
  const rows = (await database.rows(table)) as RowValues[];
  const [, bare = text, field] = /^(.*)[.#](\w+)$/su.exec(text) ?? [];
  const isField = (tables[table] as Table).fields.some((name) => name === field);
  const given = isField ? [text, bare] : [text];
  for (const one of given) {
    const exact = rows.filter((row) => longRowId(table, row) === one.normalize("NFC"));
    const same =
      exact.length > 0 ? exact : rows.filter((row) => decoded(longRowId(table, row)) === decoded(one));
    if (same.length > 0)
      return same.map((row) => ({ table, row, field: one === text ? null : fieldOf(table, field) }));
  }
  return [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text.normalize("NFC");
  }
}

function fieldOf(table: PublishedTable, name: string | undefined): FieldName | null {
  if (name === undefined) return null;
  const names: readonly FieldName[] = (tables[table] as Table).fields;
  const field = names.find((one) => one === name);
  if (field) return field;
  throw new UsageError({
    pl: `Tabela ${table} nie ma pola „${name}”. Pola: ${names.join(", ")}.`,
    en: `The table ${table} has no field “${name}”. Fields: ${names.join(", ")}.`,
  });
}

async function unknown(text: string, database: Database): Promise<UsageError> {
  const hints = await nearest(text, database);
  const shown = hints.map((hint) => `\n  ${hint}`).join("");
  return new UsageError({
    pl: `Nie ma liczby o identyfikatorze „${text}”.${shown && ` Najbliższe:${shown}`}\nTabele i identyfikatory: miernik explain`,
    en: `There is no number with the id “${text}”.${shown && ` Nearest:${shown}`}\nTables and ids: miernik explain`,
  });
}

async function nearest(text: string, database: Database): Promise<string[]> {
  if (!text.includes("/") && !/^[a-z]+-/i.test(text)) return [`miernik explain ${closest(text, published)}`];
  const isLong = text.includes("/");
  const near = tableNamed(closest(text.split("/")[0] ?? "", published));
  const ids: { id: string; shown: string }[] = [];
  for (const table of isLong && near ? [near] : published) {
    for (const row of (await database.rows(table)) as RowValues[]) {
      const short = rowId(table, row);
      const long = longRowId(table, row);
      ids.push({ id: isLong ? long : short, shown: `${short}   ${long}` });
    }
  }
  return ids
    .map(({ id, shown }) => ({ shown, far: distance(text, id) }))
    .sort((a, b) => a.far - b.far || (a.shown < b.shown ? -1 : 1))
    .slice(0, HINTS)
    .map(({ shown }) => shown);
}

function ambiguous(text: string, found: readonly FoundRow[]): UsageError {
  const list = found.map(({ table, row }) => `\n  ${longRowId(table, row)}`).join("");
  return new UsageError({
    pl: `Identyfikator „${text}” pasuje do kilku wierszy. Podaj pełny:${list}`,
    en: `The id “${text}” fits several rows. Give the long one:${list}`,
  });
}
