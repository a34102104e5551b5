/** Reading, editing and recalculating a workbook by other means than those that wrote it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as xlsx from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { temporaryFolder } from "./project.ts";

export type Value = string | number | boolean | null;

export const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Each workbook as LibreOffice saves it after calculating what has no value; in a profile of its own. */
export function recalculated(books: readonly Uint8Array[]): Uint8Array[] {
  const folder = temporaryFolder();
  const names = books.map((_, i) => `${String(i)}.xlsx`);
  names.forEach((name, i) => {
    writeFileSync(join(folder, name), books[i] ?? new Uint8Array());
  });
  mkdirSync(join(folder, "saved"));
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved")],
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return names.map((name) => readFileSync(join(folder, "saved", name)));
}

/** The workbook with cells overwritten and every formula's cached value gone; null empties a cell. */
export function edited(
  book: Uint8Array,
  changes: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {},
): Uint8Array {
  const files = unzipSync(book);
  const sheets = sheetNames(book);
  sheets.forEach((name, i) => {
    const path = `xl/worksheets/sheet${String(i + 1)}.xml`;
    let xml = strFromU8(files[path] ?? new Uint8Array());
    for (const [cell, value] of Object.entries(changes[name] ?? {})) {
      const old = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
      if (!old.test(xml)) throw new Error(`no cell ${cell} in ${name}`);
      if (old.exec(xml)?.[0].includes("<f>")) throw new Error(`${cell} in ${name} is a formula`);
      xml = xml.replace(old, `<c r="${cell}"$1>${value === null ? "" : `<v>${String(value)}</v>`}</c>`);
    }
    files[path] = strToU8(xml.replace(/(<c [^>]*?)(?: t="str")?(>\s*<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1$2"));
  });
  return zipSync(files);
}

export function sheetNames(book: Uint8Array): string[] {
  return xlsx.read(book, { bookSheets: true }).SheetNames;
}

export interface ReadSheet {
  /** "C12" → its value, as the file has it. */
  values: Map<string, Value>;
  formulas: Map<string, string>;
  errors: string[];
}

export function readSheet(book: Uint8Array, name: string): ReadSheet {
  const sheet = xlsx.read(book, { cellFormula: true }).Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  const read: ReadSheet = { values: new Map(), formulas: new Map(), errors: [] };
  for (const [address, cell] of Object.entries(sheet) as [string, xlsx.CellObject][]) {
    if (address.startsWith("!")) continue;
    if (cell.f !== undefined) read.formulas.set(address, cell.f);
    if (cell.v === undefined) continue;
    read.values.set(address, cell.v as Value);
    if (cell.t === "e" || /^(#|Err:)/.test(String(cell.v)))
      read.errors.push(`${name} ${address}: ${String(cell.v)}`);
  }
  return read;
}
