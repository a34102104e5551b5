/** "Podsumowanie": what the workbook is, how to use it, and the results of every sheet, linked. */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { bindShortWords, capitalised, counted, nbsp, periodText } from "../../pipelines/lib/polish.ts";
import type { BookContent } from "./content.ts";
import { live, refIn, SheetPlan, type Format, type PlannedSheet, type Result } from "./plan.ts";
import type { PeriodSheet } from "./period-sheet.ts";
import type { ScopeRow } from "./row-formulas.ts";

export const summarySheetName = "Podsumowanie";

const last = 12;

export function summarySheet(book: BookContent, sheets: readonly PeriodSheet[]): PlannedSheet {
  const plan = new SheetPlan(summarySheetName, [36, 9, 12, 11, 12, 11, 11, 12, 11, 11, 9, 9]);
  plan.spread(1, [1, last], `Arkusz obciążenia pracą: ${book.unit.unit_name}`, "title");
  plan.height(1, 26);
  plan.spread(2, [1, last], subtitleOf(book), "subtitle");
  let row = putUse(plan, 4);
  if (sheets.length > 0) row = putResults(plan, book, sheets, row + 1);
  putNotes(plan, book, row + 1);
  return plan.sheet;
}

function subtitleOf({ project, version, sheets }: BookContent): string {
  const [latest, oldest] = [sheets[0]?.period, sheets.at(-1)?.period];
  const periods = [...new Set([oldest, latest].flatMap((period) => (period ? [periodText(period)] : [])))];
  return [project, ...(periods.length > 0 ? [periods.join(" – ")] : []), `Miernik ${version}`, "poufne"].join(
    " · ",
  );
}

function putUse(plan: SheetPlan, top: number): number {
  plan.spread(top, [1, last], bindShortWords("Co to jest i jak tego używać"), "section");
  const lines = [
    "Arkusz z załącznika nr 3 podręcznika pilotażu: ile czasu na etat wymagały policzone czynności wobec wymiaru i wobec " +
      "czasu dostępnego na zadania powtarzalne. Każdy okres i stanowisko ma własną kartę; najnowszy okres jest pierwszy.",
    "Można zmienić każdą żółtą komórkę: liczbę czynności, etat, czas jednej czynności, wymiar, część dostępną, liczbę rodzin. " +
      "Wszystko inne, także ta strona, przeliczy się samo. Zmiany zostają w tym pliku; ani danych, ani innych wyników nie zmieniają.",
    "Arkusze są chronione bez hasła, żeby nie nadpisać wzoru przez pomyłkę: Recenzja → Nie chroń arkusza " +
      "(LibreOffice: Narzędzia → Chroń arkusz).",
  ];
  lines.forEach((line, i) => {
    plan.spread(top + 1 + i, [1, last], bindShortWords(line), "note");
    plan.height(top + 1 + i, 28);
  });
  const row = top + 1 + lines.length;
  plan.put(row, 1, "komórka do zmiany", "input").format = "text";
  plan.spread(row, [2, 3], "wzór: przelicza się", "cell");
  plan.spread(row, [4, 5], "suma (wzór)", "sum");
  plan.spread(row, [6, 8], bindShortWords("stała z dnia publikacji"), "constant");
  return row + 1;
}

function putResults(plan: SheetPlan, book: BookContent, sheets: readonly PeriodSheet[], top: number): number {
  plan.spread(top, [1, last], "Wyniki (połączone wzorami z kartami)", "section");
  putHeads(plan, top + 1);
  plan.sheet.repeated = [top + 1, top + 2];
  let row = top + 3;
  sheets.forEach((one, i) => {
    const content = book.sheets[i];
    if (!content) return;
    const heading = `${capitalised(rolePlural(content.role))}, ${periodText(content.period)} (karta „${one.sheet.name}”)`;
    plan.spread(row, [1, last], heading, "group");
    row += 1;
    // Teams of older periods stand on their own sheets.
    const teams = content.isLatest ? one.standard.teams : [];
    for (const scope of [...teams, one.standard.unit]) {
      putLine(plan, one, scope, row);
      row += 1;
    }
  });
  return row;
}

function putHeads(plan: SheetPlan, row: number): void {
  const standard = [
    "Czas potrzebny, h na etat",
    "Poziom wobec wymiaru",
    "Poziom wobec dostępnego",
    "Etaty wymagane",
    "Brakuje etatów",
  ];
  const mixed = ["Poziom wobec dostępnego", "Etaty wymagane", "Brakuje etatów", `95${nbsp}% PU: od`, "do"];
  plan.spread(row, [1, 1], "Zakres", "head", 2);
  plan.spread(row, [2, 2], "Etaty", "head", 2);
  plan.spread(row, [3, 7], bindShortWords("A. Przy czasach standardowych"), "head");
  plan.spread(row, [8, last], bindShortWords("B. Przy czasach zmierzonych"), "head");
  [...standard, ...mixed].forEach((text, i) => plan.put(row + 1, 3 + i, bindShortWords(text), "head"));
  plan.height(row, 18);
  plan.height(row + 1, 42);
}

function putLine(plan: SheetPlan, one: PeriodSheet, scope: ScopeRow, row: number): void {
  const { columns, sheet, standard, mixed } = one;
  const isUnit = scope === standard.unit;
  const look = isUnit ? "sum" : "cell";
  const name = plan.put(row, 1, scope.name, isUnit ? "sum" : "label");
  if (!isUnit) name.align = "indent";
  const link = (at: number, from: number, column: number, result: Result | null, format: Format) => {
    plan.put(row, at, live(refIn(sheet.name, from, column), result), look, format);
  };
  const { figures } = scope;
  const fte = refIn(sheet.name, scope.row, columns.fte);
  plan.put(row, 2, live(`IF(ISNUMBER(${fte}),${fte},"—")`, scope.amounts.fte), look, "fte");
  link(3, scope.row, columns.total, figures.total, "hours");
  link(4, scope.row, columns.nominal, figures.nominal, "level");
  link(5, scope.row, columns.available, figures.available, "level");
  link(6, scope.row, columns.required, figures.required, "fte");
  link(7, scope.row, columns.missing, figures.missing, "fte");
  const measured = isUnit ? mixed?.unit : mixed?.teams[standard.teams.indexOf(scope)];
  if (!measured) {
    for (let at = 8; at <= last; at++) plan.put(row, at, "—", look, "fte");
    return;
  }
  link(8, measured.row, columns.available, measured.figures.available, "level");
  link(9, measured.row, columns.required, measured.figures.required, "fte");
  link(10, measured.row, columns.missing, measured.figures.missing, "fte");
  const ends = [measured.interval?.low, measured.interval?.high];
  ends.forEach((end, i) => plan.put(row, 11 + i, end ?? "—", isUnit ? "sumConstant" : "constant", "fte"));
}

function putNotes(plan: SheetPlan, { periodsLeftOut }: BookContent, first: number): void {
  const notes = [
    "Poziom obciążenia powyżej 100 % dostępnego czasu znaczy: policzone czynności wymagały więcej godzin, niż zostaje na " +
      "zadania powtarzalne. „Brakuje etatów” ze znakiem minus to zapas. „—” znaczy: nie ma przez co dzielić albo nie ma " +
      "czasów zmierzonych.",
    "Przedział (95 % PU) dotyczy danych z dnia publikacji i nie przelicza się po zmianach. Gdy obejmuje zero, nie da się " +
      "rozstrzygnąć, czy etatów brakuje.",
    ...(periodsLeftOut > 0
      ? [
          `Starsze okresy (${counted(periodsLeftOut, { one: "okres", few: "okresy", many: "okresów", other: "okresu" })}) są w pliku danych out__workload.csv.`,
        ]
      : []),
  ];
  notes.forEach((note, i) => {
    plan.spread(first + i, [1, last], bindShortWords(note.replaceAll(" %", `${nbsp}%`)), "note");
    plan.height(first + i, 28);
  });
}
