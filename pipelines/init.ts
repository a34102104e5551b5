/** `init`: a new project folder with settings, a guide and empty forms. What is filled in there is read as it stands. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Workbook } from "exceljs";
import { CONFIG_FILE } from "./config.ts";
import { UsageError } from "./errors.ts";
import { GUIDE_FILE, PRIVACY_PAPERS } from "./ingest/find-files.ts";
import { fixedZip } from "./lib/office-bytes.ts";
import { bindShortWords } from "./lib/polish.ts";
import { writeCountsForm } from "../sources/activity-counts/template.ts";
import { writeCaseloadForm } from "../sources/caseload/template.ts";
import { writePriceForm } from "../sources/unit-costs/template.ts";
import { evaluationForms, writeEvaluationForm } from "../sources/evaluation/template.ts";
import { explanationSheetName } from "../sources/explanation-sheet.ts";
import { roleNames } from "../sources/role-names.ts";
import { writeCardForm } from "../sources/time-cards/template.ts";
import { newestIndexYear } from "../sources/unit-costs/price-index.ts";
import { roleCodes } from "../sources/vocabulary.ts";

/** Where the guide tells people to put the filled cards. */
const CARDS_FOLDER = "karty";
const FORMS_FOLDER = "wzory";
/** The years for which the calendar of holidays is right. */
const years = { first: 2011, last: 2100 } as const;

/**
 * @param directory must not exist yet, or be empty: nothing is ever overwritten
 * @param year of the cards and examples
 * @returns the files made, as paths from the folder
 * @throws UsageError
 */
export async function init(directory: string, year: number): Promise<string[]> {
  if (!Number.isInteger(year) || year < years.first || year > years.last) {
    const range = [String(years.first), String(years.last)] as const;
    throw new UsageError({
      pl: `--year przyjmuje rok od ${range[0]} do ${range[1]}.`,
      en: `--year takes a year from ${range[0]} to ${range[1]}.`,
    });
  }
  const root = resolve(directory);
  assertFree(root, directory);
  const files = new Map<string, string | Uint8Array>([
    [GUIDE_FILE, textFile(GUIDE_FILE, year)],
    [CONFIG_FILE, textFile(CONFIG_FILE, year)],
    [`${FORMS_FOLDER}/Karta kosztów zaniechania.yaml`, textFile("karta-kosztow.yaml", year)],
    [`${FORMS_FOLDER}/Notatki ewaluatora.txt`, textFile("notatki.txt", year)],
    [`${FORMS_FOLDER}/${PRIVACY_PAPERS.register}.txt`, textFile("rodo-rejestr.txt", year)],
    [`${FORMS_FOLDER}/${PRIVACY_PAPERS.notice}.txt`, textFile("rodo-informacja.txt", year)],
    ...(await forms(year)),
  ]);
  try {
    mkdirSync(join(root, CARDS_FOLDER), { recursive: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content, { flag: "wx" });
    }
  } catch (error) {
    throw notMade(directory, error);
  }
  return [...files.keys()];
}

function assertFree(root: string, directory: string): void {
  try {
    if (!statSync(root, { throwIfNoEntry: false })) return;
    if (readdirSync(root).length === 0) return;
  } catch (error) {
    throw notMade(directory, error);
  }
  throw new UsageError({
    pl: `Folder ${directory} nie jest pusty. Podaj nowy albo pusty folder: init niczego nie nadpisuje.`,
    en: `The folder ${directory} is not empty. Name a new or an empty one: init overwrites nothing.`,
  });
}

function notMade(directory: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new UsageError(
    {
      pl: `Nie można założyć projektu w folderze ${directory} (${code}).`,
      en: `The project cannot be made in ${directory} (${code}).`,
    },
    { cause: error },
  );
}

/** A text that Windows' Notepad shows as it should, in every version: marked UTF-8, CR LF. */
function textFile(name: string, year: number): string {
  const text = readFileSync(new URL(`./init/${name}`, import.meta.url), "utf8")
    .replaceAll("{year}", String(year))
    .replaceAll("{price_year}", String(Math.min(year, newestIndexYear)))
    .replaceAll("{next}", String(year + 1));
  return `\ufeff${text.replace(/\r?\n/g, "\r\n")}`;
}

async function forms(year: number): Promise<[path: string, content: Uint8Array][]> {
  const cards = roleCodes.map(async (role): Promise<[string, Uint8Array]> => [
    `${FORMS_FOLDER}/Karta czasu pracy – ${roleNames[role].pl} – ${String(year)}.xlsx`,
    await workbook((book) => writeCardForm(book, role, year)),
  ]);
  const evaluation = evaluationForms.map(async (form): Promise<[string, Uint8Array]> => [
    `${FORMS_FOLDER}/${form.title}.xlsx`,
    await workbook((book) => writeEvaluationForm(book, form)),
  ]);
  return Promise.all([
    ...cards,
    ...evaluation,
    workbook((book) => writeCountsForm(book, year)).then((bytes): [string, Uint8Array] => [
      "Liczby czynności.xlsx",
      bytes,
    ]),
    workbook((book) => writeCaseloadForm(book, year)).then((bytes): [string, Uint8Array] => [
      "Środowiska.xlsx",
      bytes,
    ]),
    workbook((book) => writePriceForm(book, year)).then((bytes): [string, Uint8Array] => [
      "Ceny usług.xlsx",
      bytes,
    ]),
  ]);
}

async function workbook(write: (book: Workbook) => Promise<void>): Promise<Uint8Array> {
  // Slow to load, and no other command needs it.
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  await write(book);
  bindExplanations(book);
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Explanations are set as texts are; labels and examples that people may copy stay as they are typed. */
function bindExplanations(book: Workbook): void {
  book.getWorksheet(explanationSheetName)?.eachRow((row) => {
    row.eachCell((cell) => {
      const isSentence = typeof cell.value === "string" && /[.!?]$/.test(cell.value);
      if (isSentence) cell.value = bindShortWords(cell.value as string);
    });
  });
}
