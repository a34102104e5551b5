/** Every input file: opened, recognised, read. Nothing ends the run here; what cannot be read becomes a finding. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Config } from "../config.ts";
import { openFile } from "../../sources/files/open.ts";
import { cellName, type FileRemark, type OpenedFile, type Sheet } from "../../sources/files/types.ts";
import type { Finding, Place, Report } from "../../sources/findings.ts";
import type { Emit, Source, SourceId } from "../../sources/reading.ts";
import { sources } from "../../sources/sources.ts";
import type { Vocabulary } from "../../sources/vocabulary.ts";
import { folderOf, type InputFile } from "./find-files.ts";

export interface ReadFile {
  fileId: string;
  /** From the project folder; may hold a name. The same content under several paths is read once. */
  path: string;
  samePaths: string[];
  unitId: string | null;
  format: string | null;
  byteCount: number;
  kinds: SourceId[];
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
  const read = new Map<string, ReadFile>();
  for (const [i, file] of files.entries()) {
    reading.onFile(file.path, i + 1, files.length);
    const bytes = await bytesOf(file, reading.report);
    if (!bytes) continue;
    const fileId = createHash("sha256").update(bytes).digest("hex");
    const same = read.get(fileId);
    if (same?.unitId === file.unitId) {
      same.samePaths.push(file.path);
      reading.report({
        rule: "file_repeated",
        place: { fileId },
        ...(file.unitId === null ? {} : { unitId: file.unitId }),
      });
      continue;
    }
    const result: ReadFile = {
      fileId,
      path: file.path,
      samePaths: [],
      unitId: file.unitId,
      format: null,
      byteCount: bytes.length,
      kinds: [],
    };
    read.set(fileId, result);
    await readOne(file, bytes, result, reading);
  }
  return [...read.values()];
}

async function bytesOf(file: InputFile, report: Report): Promise<Buffer | null> {
  const place: Place = { fileId: idOfPath(file.path) };
  const unit = file.unitId === null ? {} : { unitId: file.unitId };
  if (file.isLink) {
    report({ rule: "link_not_followed", place, ...unit });
    return null;
  }
  try {
    return await readFile(file.absolutePath);
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

async function readOne(file: InputFile, bytes: Buffer, result: ReadFile, reading: Reading): Promise<void> {
  const { fileId } = result;
  if (file.unitId === null) {
    const folders = reading.config.units.map((unit) => folderOf(unit, reading.config)).join(", ");
    reading.report({ rule: "file_of_no_unit", place: { fileId }, params: { folders } });
    return;
  }
  const unitId = file.unitId;
  const opened = await openFile(bytes, file.path);
  if (!opened.isOpen) {
    reading.report(findingOf(opened.problem, fileId, unitId));
    return;
  }
  result.format = opened.format;
  for (const remark of opened.remarks) reading.report(findingOf(remark, fileId, unitId, opened));
  const bySource = groupSheets(opened, fileId, unitId, reading.report);
  for (const [source, sheets] of bySource) {
    result.kinds.push(source.id);
    source.read(sheets, { ...reading, fileId, unitId, format: opened.format });
  }
}

type Opened = Extract<OpenedFile, { isOpen: true }>;

/** Which source reads which sheets. A sheet that looks like a form but lacks part of its heading is reported. */
function groupSheets(opened: Opened, fileId: string, unitId: string, report: Report): Map<Source, Sheet[]> {
  const bySource = new Map<Source, Sheet[]>();
  const unknown: Sheet[] = [];
  let isAnyKnown = false;
  for (const sheet of opened.sheets.filter(hasContent)) {
    const best = sources
      .map((source) => ({ source, ...source.recognise(sheet) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best?.score === 1) {
      bySource.set(best.source, [...(bySource.get(best.source) ?? []), sheet]);
      isAnyKnown = true;
    } else if (best && best.score >= 0.5) {
      isAnyKnown = true;
      report({
        rule: "header_incomplete",
        place: { fileId, sheet: sheet.number, cell: cellName(sheet, best.row, 0) },
        params: {
          form: best.source.label.pl,
          missing: best.missing.join(", "),
          known: best.source.knownHeadings.join(", "),
        },
        unitId,
      });
    } else unknown.push(sheet);
  }
  const known = sources.map((source) => source.label.pl).join(", ");
  if (isAnyKnown) {
    for (const sheet of unknown) {
      report({ rule: "sheet_unknown", place: { fileId, sheet: sheet.number }, params: { known }, unitId });
    }
  } else report({ rule: "file_unknown", place: { fileId }, params: { known }, unitId });
  return bySource;
}

function hasContent(sheet: Sheet): boolean {
  return sheet.rows.some((row) =>
    row.some((cell) => cell !== null && (typeof cell !== "string" || cell.trim() !== "")),
  );
}

function findingOf(remark: FileRemark, fileId: string, unitId: string, opened?: Opened): Finding {
  const sheet = opened?.sheets.find((one) => one.number === remark.sheet);
  const place: Place = { fileId };
  if (remark.sheet !== undefined) place.sheet = remark.sheet;
  if (sheet && remark.row !== undefined) place.cell = cellName(sheet, remark.row, remark.column ?? 0);
  const known = sources.map((source) => source.label.pl).join(", ");
  return { rule: remark.rule, place, params: { known, ...remark.params }, unitId };
}
