/** Every input file: opened, recognised, read. Nothing ends the run here; what cannot be read becomes a finding. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { folderOf, type Config } from "../config.ts";
import { groupBy } from "../lib/group.ts";
import { openFile } from "../../sources/files/open.ts";
import type { Finding, Place, Report } from "../../sources/findings.ts";
import type { Emit, SourceId } from "../../sources/reading.ts";
import type { Vocabulary } from "../../sources/vocabulary.ts";
import type { InputFile } from "./find-files.ts";
import { receiveFile, type ReceivedFile } from "./receive-file.ts";
import { findingOf, sheetsBySource } from "./recognise.ts";
import { unitFinder } from "./unit-finder.ts";

export interface ReadFile {
  fileId: string;
  /** From the project folder; may hold a name. The same content under several paths is read once. */
  path: string;
  samePaths: string[];
  unitId: string | null;
  format: string | null;
  byteCount: number;
  kinds: SourceId[];
  /** true: only forms that nobody has filled in. */
  isUnfilled: boolean;
}

export interface Reading {
  config: Config;
  vocabulary: Vocabulary;
  emit: Emit;
  report: Report;
  pseudonymOf: (name: string) => string;
  /** Called before each file, for progress. */
  onFile: (path: string, number: number, count: number) => void;
}

export async function readFiles(files: readonly InputFile[], reading: Reading): Promise<ReadFile[]> {
  const unitsOf = await unitsByContent(files);
  const read = new Map<string, ReadFile>();
  for (const [i, file] of files.entries()) {
    reading.onFile(file.path, i + 1, files.length);
    const received = await receive(file, reading.report);
    if (!received) continue;
    const fileId = received.hash ?? idOfPath(file.path);
    const unit = file.unitId === null ? {} : { unitId: file.unitId };
    const same = read.get(fileId);
    if (same) {
      same.samePaths.push(file.path);
      if (same.unitId === file.unitId) reading.report({ rule: "file_repeated", place: { fileId }, ...unit });
      continue;
    }
    const result: ReadFile = {
      fileId,
      path: file.path,
      samePaths: [],
      unitId: file.unitId,
      format: null,
      byteCount: received.byteCount,
      kinds: [],
      isUnfilled: false,
    };
    read.set(fileId, result);
    await readOne(file, received, result, unitsOf.get(fileId) ?? new Set(), reading);
  }
  return [...read.values()];
}

/** Whose folders hold each content: one file in the folders of two units cannot be both units' data. */
async function unitsByContent(files: readonly InputFile[]): Promise<Map<string, Set<string>>> {
  const units = new Map<string, Set<string>>();
  const owned = files.filter((file) => file.unitId !== null && !file.isLink);
  // Files of different lengths are different: only the others are read for this.
  const bySize = groupBy(owned, (file) => sizeOf(file.absolutePath));
  for (const [size, same] of bySize) {
    if (size === 0 || new Set(same.map((file) => file.unitId)).size < 2) continue;
    for (const { unitId, absolutePath } of same) {
      const fileId = (await receiveFile(absolutePath).catch(() => null))?.hash;
      if (typeof fileId !== "string" || unitId === null) continue;
      units.set(fileId, (units.get(fileId) ?? new Set()).add(unitId));
    }
  }
  return units;
}

/** Bytes; 0 where that cannot be told, which is reported when the file is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

async function receive(file: InputFile, report: Report): Promise<ReceivedFile | null> {
  const place: Place = { fileId: idOfPath(file.path) };
  const unit = file.unitId === null ? {} : { unitId: file.unitId };
  if (file.isLink) {
    report({ rule: "link_not_followed", place, ...unit });
    return null;
  }
  try {
    return await receiveFile(file.absolutePath);
  } catch (error) {
    report({
      rule: "file_not_readable",
      place,
      params: { code: (error as NodeJS.ErrnoException).code ?? "?" },
      ...unit,
    });
    return null;
  }
}

/** Stands for the content's hash where the content was not read. */
export function idOfPath(path: string): string {
  return createHash("sha256").update(`path:${path}`).digest("hex");
}

async function readOne(
  file: InputFile,
  received: ReceivedFile,
  result: ReadFile,
  units: ReadonlySet<string>,
  reading: Reading,
): Promise<void> {
  const { fileId } = result;
  const place: Place = { fileId };
  const unit = file.unitId === null ? {} : { unitId: file.unitId };
  const isOwned = file.unitId !== null && units.size <= 1;
  const outcome = await readContent(file, received, result, reading, isOwned);
  result.isUnfilled = outcome === "unfilled";
  if (outcome === "ownerless") {
    const folders = reading.config.units.map((one) => folderOf(one, reading.config)).join(", ");
    reading.report(
      file.unitId === null
        ? { rule: "file_of_no_unit", place, params: { folders } }
        : { rule: "file_of_two_units", place, params: { units: [...units].sort().join(", ") }, ...unit },
    );
  }
  if (result.isUnfilled) reading.report({ rule: "form_unfilled", place, ...unit });
}

/** Read, with everything said; a known form that nobody has filled in; or someone's data, nobody knows whose. */
type Outcome = "read" | "unfilled" | "ownerless";

/**
 * Reads the sheets of a file. One that no single unit owns is read for what is the whole project's, or to see that its
 * forms are empty (those may lie anywhere, in any number of copies); otherwise it leaves nothing behind.
 */
async function readContent(
  file: InputFile,
  { bytes, problem }: ReceivedFile,
  result: ReadFile,
  { emit, report, ...reading }: Reading,
  isOwned: boolean,
): Promise<Outcome> {
  const { fileId } = result;
  const unitId = file.unitId ?? "";
  const said: Finding[] = [];
  const opened = problem ? { isOpen: false as const, problem } : await openFile(bytes, file.path);
  if (!opened.isOpen) {
    if (!isOwned) return "ownerless";
    report(findingOf(opened.problem, fileId, unitId));
    return "read";
  }
  const remarks = opened.remarks.map((remark) => findingOf(remark, fileId, unitId, opened));
  const unitOf = unitFinder(reading.config.units);
  const context = { ...reading, fileId, unitId, unitOf, format: opened.format };
  const recognising = { ...context, report: (finding: Finding) => said.push(finding) };
  const bySource = sheetsBySource(opened, fileId, unitId, recognising);
  const isProjectWide =
    bySource.size > 0 &&
    [...bySource].every(([{ isProjectWide: isIt = false }, sheets]) =>
      typeof isIt === "boolean" ? isIt : isIt(sheets),
    );
  const isKept = isOwned || isProjectWide;
  let hasSpoken = said.length > 0;
  const tell = (finding: Finding): void => {
    hasSpoken = true;
    // What lies in no unit's folder is no unit's fault.
    const { unitId: owner, ...rest } = finding;
    if (isKept) report(owner === undefined || owner === "" ? rest : finding);
  };
  if (isKept) {
    result.format = opened.format;
    for (const finding of remarks) report(finding);
    said.forEach(tell);
  }
  for (const [source, sheets] of bySource) {
    if (isKept) result.kinds.push(source.id);
    source.read(sheets, {
      ...context,
      report: tell,
      emit: (...observed: Parameters<Emit>) => {
        hasSpoken = true;
        if (isKept) emit(...observed);
      },
    });
  }
  if (!hasSpoken) return "unfilled";
  return isKept ? "read" : "ownerless";
}
