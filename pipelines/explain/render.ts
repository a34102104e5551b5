/** An explanation as plain text: numbers, formula, cells, settings, what was left out, files. */
import type { FieldName } from "../contract/fields.ts";
import { groupBy } from "../lib/group.ts";
import { wrapped } from "./lines.ts";
import type { CellGroup, Explanation, ShownCell, ShownPart } from "./types.ts";
import type { Words } from "./words.ts";

/** So many cells of a group, so many rejections and findings are printed unless all are asked for. */
const CELLS = 20;
const REMARKS = 10;

export interface Rendering {
  words: Words;
  /** Nothing is left out for length. */
  isAll: boolean;
}

export function renderExplanation(one: Explanation, rendering: Rendering): string {
  const { words } = rendering;
  const sections: [string, string[]][] = [
    [
      words.say("LICZBY", "NUMBERS"),
      one.values.flatMap((value) => wrapped(`${value.field}: ${value.text} – ${value.meaning}`, 2)),
    ],
    [words.say("JAK POLICZONO", "HOW COMPUTED"), howLines(one, words)],
    [words.say("Z CZEGO", "FROM WHAT"), one.parts.flatMap((part) => partLines(part, rendering))],
    [
      words.say("USTAWIENIA", "SETTINGS"),
      one.settings.flatMap(({ name, value, source }) => wrapped(`${name}: ${value} – ${source}`, 2)),
    ],
    [words.say("NIE WESZŁO DO LICZBY", "LEFT OUT OF THE NUMBER"), leftOutLines(one, rendering)],
    [words.say("UWAGI DO DANYCH", "FINDINGS ABOUT THE DATA"), findingLines(one, rendering)],
    [words.say("PLIKI (SHA-256)", "FILES (SHA-256)"), fileLines(one, words)],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => ["", title, ...lines]);
  return [...headLines(one, words), ...body].join("\n");
}

function headLines(one: Explanation, words: Words): string[] {
  const field = one.field === null ? "" : `.${one.field}`;
  return [
    ...changeLines(one.changes, words),
    `${one.id}${field}   ${one.table}`,
    ...wrapped(one.key, 2),
    ...wrapped(`${words.say("wiersz tabeli to", "a row of the table is one")}: ${one.grain}`, 2),
    // In one line, to be copied.
    `  ${words.say("pełny identyfikator", "long id")}: "${one.long_id}${field}"`,
  ];
}

/** What to know before one reads numbers of a run that is out of date. */
export function changeLines(changes: readonly string[], words: Words): string[] {
  if (changes.length === 0) return [];
  return [
    ...wrapped(
      words.say(
        "UWAGA: od ostatniego przeliczenia coś się zmieniło; niżej stan z tamtego przeliczenia. Nowy: miernik run",
        "NOTE: something has changed since the last run, whose state stands below. For the new one: miernik run",
      ),
    ),
    ...changes.flatMap((change) => wrapped(change, 2)),
    "",
  ];
}

function howLines(one: Explanation, words: Words): string[] {
  return [
    ...one.formulas.flatMap((formula) => wrapped(formula, 2)),
    ...wrapped(`${words.say("liczy to", "answered by")}: ${one.answered_by.join(", ")}`, 2),
    ...one.see.flatMap(({ id, what }) => wrapped(`→ miernik explain ${id}\u00a0 ${what}`, 2)),
  ];
}

function partLines(part: ShownPart, { words, isAll }: Rendering): string[] {
  if (part.groups.length === 0) return wrapped(`${part.title}: ${words.say("brak", "none")}`, 2);
  const sum = part.sum === null ? "" : `, ${words.say("razem", "in all")} ${sumText(part, words)}`;
  return [
    ...wrapped(`${part.title}${sum}`, 2),
    ...part.groups.flatMap((group) => groupLines(group, words, isAll)),
  ];
}

function sumText({ field, total, sum }: ShownPart, words: Words): string {
  const unitOf: FieldName | null = field ?? total;
  return unitOf === null ? words.number(sum ?? 0) : words.value(unitOf, sum);
}

function groupLines(group: CellGroup, words: Words, isAll: boolean): string[] {
  const most = isAll ? Infinity : CELLS;
  const more = group.cells.length - most;
  const rest =
    more > 0
      ? [
          ...wrapped(
            words.say(
              `… i ${words.number(more)} dalszych; wszystkie: --all`,
              `… and ${words.number(more)} more; all: --all`,
            ),
            6,
          ),
        ]
      : [];
  return [
    ...wrapped(`${group.label ?? ""}: ${group.sum === null ? words.unknown() : words.number(group.sum)}`, 4),
    ...cellLines(group.cells.slice(0, most), words),
    ...rest,
    ...repeatedLines(group.repeated, words),
  ];
}

/** "karty.xlsx, arkusz 2: F7 = 3,5; G7 = 4", a line of each file and sheet. */
function cellLines(cells: readonly ShownCell[], words: Words): string[] {
  const bySheet = groupBy(cells, (cell) => sheetText(cell, words));
  return [...bySheet].flatMap(([sheet, same]) =>
    wrapped(`${sheet}: ${same.map((cell) => cellText(cell, words)).join("; ")}`, 6),
  );
}

function repeatedLines(cells: readonly ShownCell[], words: Words): string[] {
  const bySheet = groupBy(cells, (cell) => sheetText(cell, words));
  return [...bySheet].flatMap(([sheet, same]) =>
    wrapped(
      words.say(
        `to samo policzone raz, choć stoi też tu: ${sheet}, komórek: ${words.number(same.length)} (${same[0]?.cell ?? ""}${same.length > 1 ? " i dalsze" : ""})`,
        `counted once, though it stands here too: ${sheet}, cells: ${words.number(same.length)} (${same[0]?.cell ?? ""}${same.length > 1 ? " and on" : ""})`,
      ),
      6,
    ),
  );
}

function sheetText({ file, sheet_no }: ShownCell, words: Words): string {
  return sheet_no === null ? file : `${file}, ${words.say("arkusz", "sheet")}\u00a0${String(sheet_no)}`;
}

/** "F7 = 3,5" in one piece. */
function cellText({ cell, value, text }: ShownCell, words: Words): string {
  const shown = value === null ? (text ?? words.say("pusto", "empty")) : words.number(value);
  return `${cell}\u00a0=\u00a0${shown}`;
}

function leftOutLines({ rejected }: Explanation, { words, isAll }: Rendering): string[] {
  const byRule = groupBy(rejected, (cell) => `${cell.rule}: ${cell.what}`);
  const most = isAll ? Infinity : REMARKS;
  const lines = [...byRule]
    .slice(0, most)
    .flatMap(([what, same]) => [
      ...wrapped(what, 2),
      ...cellLines(same.slice(0, isAll ? Infinity : CELLS), words),
      ...moreLines(same.length - CELLS, isAll, words),
    ]);
  return [...lines, ...moreLines(byRule.size - most, isAll, words)];
}

function findingLines({ findings }: Explanation, { words, isAll }: Rendering): string[] {
  const most = isAll ? Infinity : REMARKS;
  const lines = findings.slice(0, most).flatMap(({ id, severity, rule, file, sheet_no, cell, message }) => {
    const sheet =
      sheet_no === null || sheet_no === 1 ? "" : `, ${words.say("arkusz", "sheet")} ${String(sheet_no)}`;
    const place = file === null ? "" : `${file}${sheet}${cell === null ? "" : `, ${cell}`}: `;
    return wrapped(`${id} ${words.value("severity", severity)} [${rule}] ${place}${message}`, 2);
  });
  return [...lines, ...moreLines(findings.length - REMARKS, isAll, words)];
}

function moreLines(more: number, isAll: boolean, words: Words): string[] {
  if (isAll || more <= 0) return [];
  return wrapped(
    words.say(
      `… i ${words.number(more)} dalszych; wszystkie: --all`,
      `… and ${words.number(more)} more; all: --all`,
    ),
    4,
  );
}

function fileLines({ files }: Explanation, words: Words): string[] {
  return files.flatMap(({ file, sha256, is_as_read }) => {
    const changed = is_as_read
      ? ""
      : ` – ${words.say("w folderze już go nie ma w tej postaci", "no longer in the folder as it was read")}`;
    return [...wrapped(`${file}${changed}`, 2), `    ${sha256}`];
  });
}
