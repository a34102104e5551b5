/** A project of time cards as large as asked for: long exports of eight invented units, the same bytes every time. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../../sources/sample/random.ts";
import { encoded, withComma, type Encoding } from "../../sources/sample/text.ts";
import { tasks, type Role, type Task } from "../../sources/vocabulary.ts";
import { countTable, type Worker } from "./big-tables.ts";

const UNITS = 8;
const YEAR = 2026;
const TEAMS = ["Filia Makieta", "Filia Atrapa-Północ", "Filia Wzór nad Próbą"];
/** Each role's day touches every task of its card but leave: what an office system writes out. */
const TASKS_A_DAY = 6;
const header = "Pracownik;Zespół;Stanowisko;Data;Zadanie;Godziny\r\n";

/**
 * Writes the project.
 * @param rows time-card rows in all; every worker of a unit gets as many days as it takes
 * @param filesOfUnit a unit's days are cut into so many files
 * @returns bytes of the card files
 */
export function writeBigProject(folder: string, rows: number, filesOfUnit: number): number {
  const days = workdays();
  const workersOfUnit = Math.ceil(rows / UNITS / TASKS_A_DAY / days.length);
  const units = Array.from({ length: UNITS }, (_, i) => `jednostka-${String(i + 1)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "miernik.yaml"), settings(units));
  let left = rows;
  let bytes = 0;
  for (const [i, unit] of units.entries()) {
    mkdirSync(join(folder, unit));
    // Half the offices save as Excel of Windows does, half as web systems do.
    const encoding: Encoding = i % 2 === 0 ? "windows-1250" : "utf-8";
    const workers = Array.from({ length: workersOfUnit }, (_, n) => workerOf(i, n));
    const own = Math.min(left, Math.ceil(rows / UNITS));
    left -= own;
    bytes += writeCards(join(folder, unit), workers, days, own, filesOfUnit, encoding);
    writeFileSync(join(folder, unit, "liczby czynności.csv"), encoded(countTable(workers, YEAR), encoding));
  }
  return bytes;
}

function writeCards(
  folder: string,
  workers: readonly Worker[],
  days: readonly string[],
  rows: number,
  fileCount: number,
  encoding: Encoding,
): number {
  let left = rows;
  let bytes = 0;
  for (let part = 0; part < fileCount; part++) {
    const file = openSync(join(folder, `eksport kart ${String(part + 1)}.csv`), "w");
    bytes += writeSync(file, encoded(header, encoding));
    const own = days.slice((part * days.length) / fileCount, ((part + 1) * days.length) / fileCount);
    for (const [n, worker] of workers.entries()) {
      const lines = cardLines(worker, own, n * fileCount + part).slice(0, left);
      left -= lines.length;
      bytes += writeSync(file, bytesOf(lines.join(""), encoding));
    }
    closeSync(file);
  }
  return bytes;
}

/** Like `encoded`, but quick for a hundred megabytes. */
function bytesOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding !== "windows-1250") return encoded(text, encoding);
  return Buffer.from(text.replace(/[^\0-\x7f]/g, inWindows), "latin1");
}

const known = new Map<string, string>();

/** The character of Latin-1 that has the byte of this one in Windows-1250. */
function inWindows(character: string): string {
  const found = known.get(character) ?? Buffer.from(encoded(character, "windows-1250")).toString("latin1");
  known.set(character, found);
  return found;
}

function cardLines(worker: Worker, days: readonly string[], seed: number): string[] {
  const random = randomFrom(seed + 1);
  const own = tasksOf(worker.role);
  const head = `${worker.name};${worker.team};${worker.post};`;
  return days.flatMap((day) =>
    own.map(({ label }) => `${head}${day};${label};${withComma(random.integer(2, 8) / 4)}\r\n`),
  );
}

function tasksOf(role: Role): Task[] {
  return tasks.filter((task) => task.role === role && task.task !== "leave").slice(0, TASKS_A_DAY);
}

/** Monday to Friday, as "DD.MM.YYYY". */
function workdays(): string[] {
  const days: string[] = [];
  for (let day = new Date(Date.UTC(YEAR, 0, 1)); day.getUTCFullYear() === YEAR;) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10).split("-").reverse().join("."));
    day = new Date(day.getTime() + 86_400_000);
  }
  return days;
}

/** "Fikcyjna-Próba 0017 Osoba": no person is called so, yet it has letters of every encoding. */
function workerOf(unit: number, n: number): Worker {
  const isSocial = n % 5 < 3;
  return {
    name: `${letters(unit * 1000 + n)}-Fikcyjna Próba`,
    team: TEAMS[n % TEAMS.length] ?? "",
    role: isSocial ? "social_worker" : "benefits_worker",
    post: isSocial ? "pracownik socjalny" : "pracownik ds. świadczeń",
    fte: n % 7 === 0 ? 0.5 : 1,
  };
}

/** A number in letters: names hold no digits. */
function letters(value: number): string {
  const digits = "bcdfghjklm";
  return `Wz${Array.from(String(value).padStart(4, "0"), (digit) => `${digits[Number(digit)] ?? ""}o`).join("")}`;
}

function settings(units: readonly string[]): string {
  const list = units.map(
    (id, i) => `  - { id: ${id}, name: Jednostka próbna ${String(i + 1)}, type: MOPS }\n`,
  );
  // Office systems call tasks by short names of their own; a comma in one needs no quotes between semicolons.
  const own = tasks.map(
    ({ role, task, label }) => `    - { label: "${label}", role: ${role}, task: ${task} }\n`,
  );
  return `project: Pomiar wydajności (dane zmyślone)\nunits:\n${list.join("")}labels:\n  tasks:\n${own.join("")}`;
}
