/** `miernik explain [ID] [DIR]`: what it prints. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CONFIG_FILE } from "../config.ts";
import type { Database } from "../database.ts";
import type { Language } from "../findings.ts";
import { changesSince } from "./changes.ts";
import { explainRow, recordOfRun } from "./explain.ts";
import { findRow, tableNamed } from "./find-row.ts";
import { wrapped } from "./lines.ts";
import { listRows, listTables, type ListedRow, type ListedTable } from "./list.ts";
import { openLastRun } from "./open.ts";
import { changeLines, renderExplanation } from "./render.ts";
import { Words } from "./words.ts";

export interface ExplainSettings {
  language: Language;
  isJson: boolean;
  isAll: boolean;
}

/**
 * @param given what the person typed: an id or a table, then the project folder; either may be missing
 * @param standard the project folder when none is given
 * @returns the text to print: for people, or JSON
 * @throws UsageError for an unknown id, a folder that is no project, or one without an earlier run
 */
export async function explainText(
  given: readonly string[],
  standard: string,
  { language, isJson, isAll }: ExplainSettings,
): Promise<string> {
  const { id, directory } = argumentsOf(given);
  const root = resolve(directory ?? standard);
  const words = new Words(language);
  const database = await openLastRun(root);
  try {
    const changes = await changesSince(root, database, words);
    const answer = await answerOf(id, database, words, changes, isAll);
    return isJson ? JSON.stringify(answer.data, null, 2) : answer.text();
  } finally {
    database.close();
  }
}

/** A single argument that is a project folder and no id asks for the list of that project. */
function argumentsOf([first, second]: readonly string[]): { id?: string; directory?: string } {
  if (first === undefined) return {};
  if (second !== undefined) return { id: first, directory: second };
  return existsSync(join(first, CONFIG_FILE)) ? { directory: first } : { id: first };
}

interface Answer {
  data: unknown;
  text: () => string;
}

async function answerOf(
  id: string | undefined,
  database: Database,
  words: Words,
  changes: Awaited<ReturnType<typeof changesSince>>,
  isAll: boolean,
): Promise<Answer> {
  const before = changeLines(changes.sentences, words);
  if (id === undefined) {
    const list = await listTables(database, words);
    return {
      data: { changes: changes.sentences, tables: list },
      text: () => [...before, ...tableLines(list, words)].join("\n"),
    };
  }
  const table = tableNamed(id);
  if (table) {
    const rows = await listRows(table, database, words);
    return {
      data: { changes: changes.sentences, table, rows },
      text: () => [...before, ...rowLines(rows, words)].join("\n"),
    };
  }
  const [found, record] = [await findRow(id, database), await recordOfRun(database)];
  const explanation = await explainRow(found, database, words, changes, record);
  return { data: explanation, text: () => renderExplanation(explanation, { words, isAll }) };
}

function tableLines(list: readonly ListedTable[], words: Words): string[] {
  const width = Math.max(...list.map(({ table }) => table.length));
  return [
    words.say(
      "Opublikowane tabele, liczba wierszy i co jest wierszem:",
      "Published tables, their rows, and what a row is:",
    ),
    ...list.flatMap(({ table, row_count, grain }) =>
      wrapped(
        `${table.padEnd(width, "\u00a0")}\u00a0${words.number(row_count).padStart(6, "\u00a0")}\u00a0\u00a0${grain}`,
        2,
      ),
    ),
    "",
    ...wrapped(
      words.say(
        "Wiersze tabeli z identyfikatorami: miernik explain TABELA, np. miernik explain out__workload. Skąd wzięła się liczba: miernik explain IDENTYFIKATOR.",
        "A table’s rows with their ids: miernik explain TABLE, e.g. miernik explain out__workload. Where a number comes from: miernik explain ID.",
      ),
    ),
  ];
}

function rowLines(rows: readonly ListedRow[], words: Words): string[] {
  if (rows.length === 0) return [words.say("Tabela jest pusta.", "The table is empty.")];
  return rows.flatMap(({ id, key, values }) => [...wrapped(`${id}\u00a0 ${key}`), ...wrapped(values, 4)]);
}
