/**
 * Reads the sample's reports and assessments in the plainest way: the forms are known here, so a table is found by its
 * title and a row by its number. Nothing of the sources' readers is used but the opening of files.
 */
import { openFile } from "../../../sources/files/open.ts";
import type { Cell, Sheet } from "../../../sources/files/types.ts";

export type Printed = number | string | null;

export interface ReadReport {
  unit: string;
  year: number;
  half: boolean;
  /** dział → row number (or label, where none is printed) → cells from column 1 on */
  parts: Map<string, Map<string, Printed[]>>;
}

export interface ReadAssessment {
  unit: string;
  year: number;
  rows: Map<string, Printed[]>;
}

export async function readStatistics(
  files: ReadonlyMap<string, Uint8Array>,
  unitOf: (path: string) => string,
): Promise<{ reports: ReadReport[]; assessments: ReadAssessment[] }> {
  const reports: ReadReport[] = [];
  const assessments: ReadAssessment[] = [];
  for (const [path, bytes] of files) {
    const unit = unitOf(path);
    if (/ocena zasobów|OZPS/i.test(path.normalize("NFC"))) {
      assessments.push(assessmentIn(unit, Buffer.from(bytes), await sheetsOf(path, bytes)));
    } else if (/sprawozdani|M\w*iPS-03/.test(path.normalize("NFC"))) {
      const sheets = await sheetsOf(path, bytes);
      reports.push(...(path.endsWith(".csv") ? longReports(unit, sheets) : [formReport(unit, sheets)]));
    }
  }
  return { reports, assessments };
}

async function sheetsOf(path: string, bytes: Uint8Array): Promise<Sheet[]> {
  const file = await openFile(bytes, path);
  if (!file.isOpen) throw new Error(`${path} does not open`);
  return file.sheets;
}

function formReport(unit: string, sheets: readonly Sheet[]): ReadReport {
  const words = sheets.flatMap(({ rows }) => rows.flat().map(String));
  const [, span = "", year = ""] = /za I-(XII|VI) (\d{4}) r\./.exec(words.join(" ")) ?? [];
  const parts: ReadReport["parts"] = new Map();
  for (const { name, rows } of sheets) {
    let dzial = /DZIAŁ (\w+)\. /.exec(name)?.[1];
    let isBody = false;
    for (const row of rows) {
      const title = /^DZIAŁ (\w+)\. /.exec(shown(row[0]))?.[1];
      if (title !== undefined) [dzial, isBody] = [title, false];
      else if (Number(row[1]) === 0 && Number(row[2]) === 1 && (row[0] ?? "") === "") isBody = true;
      else if (isBody && dzial !== undefined && typeof row[0] === "string" && row[0] !== "") {
        const part = parts.get(dzial) ?? new Map<string, Printed[]>();
        const number = shown(row[1]);
        part.set(number === "" ? row[0] : number, row.slice(2).map(printed));
        parts.set(dzial, part);
      }
    }
  }
  return { unit, year: Number(year), half: span === "VI", parts };
}

function longReports(unit: string, sheets: readonly Sheet[]): ReadReport[] {
  const reports = new Map<string, ReadReport>();
  for (const [year, period, , dzial, row, col, value] of (sheets[0]?.rows ?? []).slice(1)) {
    if (year === undefined) continue;
    const key = `${text(year)}${text(period)}`;
    const report = reports.get(key) ?? {
      unit,
      year: Number(year),
      half: period === "P",
      parts: new Map<string, Map<string, Printed[]>>(),
    };
    reports.set(key, report);
    const part = report.parts.get(text(dzial)) ?? new Map<string, Printed[]>();
    report.parts.set(text(dzial), part);
    const cells = part.get(text(row)) ?? [];
    cells[Number(col) - 1] = printed(value ?? null);
    part.set(text(row), cells);
  }
  return [...reports.values()];
}

function assessmentIn(unit: string, bytes: Buffer, sheets: readonly Sheet[]): ReadAssessment {
  const isPage = bytes.subarray(0, 5).toString() === "<html";
  const words = isPage ? bytes.toString("latin1") : (sheets[0]?.rows ?? []).flat().map(String).join(" ");
  const year = Number(/za rok (\d{4})/.exec(words)?.[1]);
  const lines = (sheets.at(-1)?.rows ?? []).filter((row) => Number(row[1]) > 0);
  return {
    unit,
    year,
    rows: new Map(
      lines.map((row) => [text(row[1]), [2, 3, 4, 5, 6].map((col) => printed(row[col] ?? null))]),
    ),
  };
}

function printed(cell: Cell): Printed {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return null;
  const number = cell.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(number) ? Number(number) : cell;
}

function shown(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function text(cell: Cell | undefined): string {
  if (typeof cell !== "string" && typeof cell !== "number") throw new Error("a key is text or a number");
  return String(cell);
}
