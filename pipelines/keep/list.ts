/** `miernik list`: the publications of a project, and to which of them one can go back. */
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import type { Language } from "../findings.ts";
import { WorkFolder } from "../ingest/work-folder.ts";
import { dateText, number } from "../lib/polish.ts";
import { isOf, keptPublications, reportOfKept, type Kept } from "./kept-publications.ts";
import { withLastDatabase } from "./last-database.ts";
import { dayOf, readLog } from "./publication-log.ts";
import { reportOf } from "./run-report.ts";

export interface ListedPublication {
  number: number;
  /** YYYY-MM-DD (UTC); null for a kept one that cannot be read and that no log knows. */
  day: string | null;
  inputCount: number | null;
  findingCount: number | null;
  /** Bytes of the kept copy; null: there is none. */
  byteCount: number | null;
  /** It stands in OUT. */
  isPresent: boolean;
  /** The day on which it was declared to have been given to nobody; null: it was not. */
  notGivenOn: string | null;
}

/** @returns the newest first. @throws UsageError for a folder that is no project */
export async function listPublications(directory: string, out: string): Promise<ListedPublication[]> {
  const root = resolve(directory);
  readConfig(root);
  const work = new WorkFolder(root);
  const kept = keptPublications(work);
  const log = (await withLastDatabase(work, readLog)) ?? [];
  const present = reportOf(resolve(out));
  const logged = log.map(({ number, publishedAt, inputCount, findingCount, sha256, notGivenOn }) => ({
    number,
    day: dayOf(publishedAt),
    inputCount,
    findingCount,
    byteCount: kept.find((one) => sha256 !== null && isOf(one, { sha256 }))?.byteCount ?? null,
    isPresent: present !== null && sha256 === present.sha256,
    notGivenOn,
  }));
  const known = new Set(log.map((one) => one.number));
  const others = kept.filter((one) => !known.has(one.number)).map(listedByItself);
  return [...logged, ...others].sort((a, b) => b.number - a.number);
}

/** A kept publication whose log is lost. */
function listedByItself(kept: Kept): ListedPublication {
  const report = reportOfKept(kept);
  return {
    number: kept.number,
    day: report && dayOf(Date.parse(report.started_at)),
    inputCount: report?.inputs.length ?? null,
    findingCount: report ? Object.values(report.findings).reduce((sum, n) => sum + n, 0) : null,
    byteCount: kept.byteCount,
    isPresent: false,
    notGivenOn: null,
  };
}

export function listText(publications: readonly ListedPublication[], language: Language): string {
  const isPolish = language === "pl";
  if (publications.length === 0)
    return isPolish ? "Nie ma jeszcze żadnej publikacji." : "There is no publication yet.";
  return publications.map((one) => (isPolish ? polishLine(one) : englishLine(one))).join("\n");
}

function polishLine({ byteCount, isPresent, notGivenOn, ...one }: ListedPublication): string {
  const copy =
    byteCount === null ? "kopii nie ma" : `kopia ${number(byteCount / 1e6, [1, 1])} MB, można do niej wrócić`;
  return [
    `nr ${String(one.number)}`,
    one.day === null ? "nie wiadomo kiedy" : dateText(one.day),
    `plików: ${shown(one.inputCount)}`,
    `uwag: ${shown(one.findingCount)}`,
    isPresent ? `jest w folderze wyników; ${copy}` : copy,
    ...(notGivenOn === null ? [] : [`nieprzekazana (oświadczenie: ${dateText(notGivenOn)})`]),
  ].join("   ");
}

function englishLine({ byteCount, isPresent, notGivenOn, ...one }: ListedPublication): string {
  const copy = byteCount === null ? "no copy" : `copy of ${(byteCount / 1e6).toFixed(1)} MB, can be put back`;
  return [
    `no. ${String(one.number)}`,
    one.day ?? "day unknown",
    `files: ${shown(one.inputCount)}`,
    `findings: ${shown(one.findingCount)}`,
    isPresent ? `stands in the results' folder; ${copy}` : copy,
    ...(notGivenOn === null ? [] : [`given to nobody (declared ${notGivenOn})`]),
  ].join("   ");
}

function shown(count: number | null): string {
  return count === null ? "?" : String(count);
}
