/**
 * `miernik forget publication`: a publication that was never given to anybody no longer counts as seen. What only it (or
 * only it and others declared so) showed leaves the records of disclosure control, and the public history of figures.
 */
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { Database } from "../database.ts";
import type { Effects } from "../effects.ts";
import { UsageError } from "../errors.ts";
import { WorkFolder } from "../ingest/work-folder.ts";
import { numbersIn, rangesText } from "../lib/number-ranges.ts";
import { forgetStates } from "../publish/history-store.ts";
import { isOf, removeKept } from "./kept-publications.ts";
import { DATABASE_FILE } from "./last-database.ts";
import { dayOf, logNotGiven, readLog, type LogEntry } from "./publication-log.ts";
import { reportOf } from "./run-report.ts";

export interface NotGivenResult {
  /** Those declared now. */
  numbers: number[];
  /** One of them stands in OUT: it must be exchanged. */
  isPresent: boolean;
  /** How many kept copies were deleted: nobody can put them back. */
  removedCount: number;
  /** An older version kept figures without the number of their publication: these stay protected. */
  hasUnnumbered: boolean;
}

/**
 * @param asked "1", "1,3", "1-3", or "2-" for all from the second on
 * @throws UsageError for a number that is none, unknown, or declared already
 */
export async function forgetPublications(
  asked: string,
  directory: string,
  out: string,
  effects: Effects,
): Promise<NotGivenResult> {
  const root = resolve(directory);
  readConfig(root);
  const work = new WorkFolder(root);
  const path = work.found(DATABASE_FILE);
  const database = path === undefined ? null : await Database.openForRecords(path);
  try {
    const log = database ? await readLog(database) : [];
    const entries = entriesAsked(asked, log);
    const numbers = entries.map(({ number }) => number);
    // Copies first: if one cannot be deleted, nothing is declared.
    const removedCount = removeKept(work, (kept) =>
      entries.some(
        ({ number, sha256 }) => kept.number === number || (sha256 !== null && isOf(kept, { sha256 })),
      ),
    );
    const hasUnnumbered = database !== null && (await forgetShown(database, numbers, dayOf(effects.now())));
    const present = reportOf(resolve(out));
    const isPresent = present !== null && entries.some(({ sha256 }) => sha256 === present.sha256);
    return { numbers, isPresent, removedCount, hasUnnumbered };
  } finally {
    database?.close();
  }
}

/**
 * Takes what only these showed out of what is known to have been public.
 * @returns whether something is left whose publication nobody knows
 */
export async function forgetShown(
  database: Database,
  numbers: readonly number[],
  day: string,
): Promise<boolean> {
  let hasUnnumbered = false;
  await database.run("begin");
  for (const table of ["meta__shown_figure", "meta__disclosure"]) {
    for (const { shown_in } of await database.query(`select distinct shown_in from ${table}`)) {
      const shownBy = numbersIn(String(shown_in));
      const left = shownBy.filter((one) => !numbers.includes(one));
      hasUnnumbered ||= shownBy.includes(0);
      if (left.length === shownBy.length) continue;
      const change =
        left.length === 0
          ? `delete from ${table} where shown_in = $shownIn`
          : `update ${table} set shown_in = '${rangesText(left)}' where shown_in = $shownIn`;
      await database.query(change, { shownIn: String(shown_in) });
    }
  }
  await forgetStates(database, numbers);
  await logNotGiven(database, numbers, day);
  await database.commit();
  return hasUnnumbered;
}

function entriesAsked(asked: string, log: readonly LogEntry[]): LogEntry[] {
  const last = log.at(-1)?.number ?? 0;
  const ranges = asked
    .split(",")
    .map((one) => /^\s*(?:nr\s*)?(\d{1,6})\s*(?:([-–])\s*(\d{1,6})?)?\s*$/.exec(one));
  const numbers = new Set<number>();
  for (const range of ranges) {
    const from = Number(range?.[1] ?? 0);
    const to = range?.[2] === undefined ? from : Number(range[3] ?? Math.max(last, from));
    if (from < 1 || to < from) throw notNumbers(asked);
    for (let number = from; number <= to; number++) numbers.add(number);
  }
  const isOpen = ranges.some((range) => range?.[2] !== undefined);
  const unknown = [...numbers].filter((number) => !log.some((one) => one.number === number));
  const found = log.filter(({ number }) => numbers.has(number));
  // Numbers between two publications may be free: after the loss of a database they went on from a kept copy.
  if (found.length === 0 || (!isOpen && unknown.length > 0)) throw notInLog(unknown, log);
  const fresh = found.filter(({ notGivenOn }) => notGivenOn === null);
  if (fresh.length === 0 || (!isOpen && fresh.length < found.length)) throw declaredBefore(found);
  return fresh;
}

function notNumbers(asked: string): UsageError {
  return new UsageError({
    pl: `„${asked}” nie jest numerem publikacji. Przykłady: 1   1,3   1-3   2- (od drugiej do ostatniej). Numery: miernik list FOLDER`,
    en: `“${asked}” is no number of a publication. Examples: 1   1,3   1-3   2- (from the second to the last). Numbers: miernik list DIR`,
  });
}

function notInLog(unknown: readonly number[], log: readonly LogEntry[]): UsageError {
  const known = rangesText(log.map(({ number }) => number)).replaceAll(" ", ", ");
  const asked = rangesText(unknown).replaceAll(" ", ", ");
  return new UsageError({
    pl: `Nie ma publikacji nr ${asked}. ${known === "" ? "Projekt nie ma jeszcze żadnej publikacji." : `Są: ${known.replaceAll("-", "–")}.`}`,
    en: `There is no publication ${asked}. ${known === "" ? "The project has none yet." : `There are: ${known.replaceAll("-", "–")}.`}`,
  });
}

function declaredBefore(found: readonly LogEntry[]): UsageError {
  const numbers = rangesText(
    found.filter(({ notGivenOn }) => notGivenOn !== null).map(({ number }) => number),
  ).replaceAll(" ", ", ");
  return new UsageError({
    pl: `Już zapisano, że nikomu nie przekazano: nr ${numbers}. Nic nie zmieniono.`,
    en: `It is on record already that nobody was given: ${numbers}. Nothing was changed.`,
  });
}
