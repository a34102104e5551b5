/**
 * One sheet in the form of annex 3: scopes down, three columns per activity across. First half at standard times;
 * second, where anything was measured, at measured ones. Counts, posts, times, hours and share are cells to change;
 * everything else is a formula over them.
 */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { bindShortWords, capitalised, nbsp, percent, periodText } from "../../pipelines/lib/polish.ts";
import type { BookContent, SheetContent } from "./content.ts";
import { columnsOf, putHeads, type Columns } from "./heads.ts";
import { live, ref, SheetPlan, type PlannedSheet } from "./plan.ts";
import type { Parameters } from "./row-formulas.ts";
import { putHalf, type HalfResult } from "./scope-rows.ts";

export interface PeriodSheet {
  sheet: PlannedSheet;
  columns: Columns;
  standard: HalfResult;
  mixed: HalfResult | null;
}

export function periodSheet(content: SheetContent, book: BookContent, name: string): PeriodSheet {
  const columns = columnsOf(content.activities.length, content.hasMeasured);
  const plan = new SheetPlan(name, columns.widths);
  plan.spread(1, [1, columns.last], titleOf(content), "title");
  plan.height(1, 24);
  plan.spread(
    2,
    [1, columns.last],
    `${book.unit.unit_name} · arkusz obciążenia według załącznika nr${nbsp}3 podręcznika pilotażu · ` +
      "żółte komórki można zmieniać, reszta przelicza się sama",
    "subtitle",
  );
  const firstParameter = putHeads(plan, columns, content);
  plan.sheet.frozen = { rows: firstParameter - 1, columns: 2 };
  plan.sheet.repeated = [3, firstParameter - 1];
  const parameters = putParameters(plan, columns, content, firstParameter);
  let row = parameters.nextRow + 1;
  const standard = putHalf(
    plan,
    columns,
    content,
    { ...parameters, timeRow: parameters.standardRow },
    row,
    null,
  );
  row = standard.nextRow;
  let mixed: HalfResult | null = null;
  if (content.hasMeasured) {
    if (row - parameters.nextRow > onePage) plan.sheet.breaks.push(row);
    row += 1;
    mixed = putHalf(plan, columns, content, { ...parameters, timeRow: parameters.mixedRow }, row, standard);
    row = mixed.nextRow;
  }
  putNotes(plan, columns, content, row + 1);
  return { sheet: plan.sheet, columns, standard, mixed };
}

/** So many rows in a half: both no longer stand on one printed page. */
const onePage = 16;

function titleOf({ role, period }: SheetContent): string {
  return `${capitalised(rolePlural(role))}, ${periodText(period)}`;
}

function putParameters(
  plan: SheetPlan,
  columns: Columns,
  content: SheetContent,
  first: number,
): Omit<Parameters, "timeRow"> & { standardRow: number; mixedRow: number; nextRow: number } {
  plan.spread(first, [1, columns.last], "Dane wspólne", "section");
  const standardRow = first + 1;
  plan.spread(standardRow, [1, 2], "Czas standardowy jednej czynności [h]", "label");
  content.activities.forEach((activity, i) => {
    plan.put(standardRow, columns.time(i), activity.standardHours, "input", "hours");
  });
  let row = standardRow + 1;
  const mixedRow = row;
  if (content.hasMeasured) {
    plan.spread(mixedRow, [1, 2], "Czas zmierzony, a gdzie za mało danych – standardowy [h]", "label");
    plan.spread(mixedRow + 1, [1, 2], "skąd ten czas", "remark");
    content.activities.forEach((activity, i) => {
      plan.put(mixedRow, columns.time(i), activity.mixedHours, "input", "hours");
      plan.spread(
        mixedRow + 1,
        [columns.count(i), columns.hours(i)],
        bindShortWords(activity.origin),
        "note",
      );
    });
    plan.height(mixedRow, 27);
    plan.height(mixedRow + 1, 38);
    row += 2;
  }
  const [nominalRow, shareRow, availableRow] = [row, row + 1, row + 2];
  plan.put(nominalRow, 1, "Wymiar czasu pracy w okresie [h na etat]", "label");
  plan.put(nominalRow, 2, content.nominalHours, "input", "hours");
  plan.put(shareRow, 1, bindShortWords("Część wymiaru na zadania powtarzalne"), "label");
  plan.put(shareRow, 2, content.availableShare, "input", "level");
  plan.put(availableRow, 1, "Dostępny czas pracy [h na etat]", "label");
  const availableHours = content.nominalHours * content.availableShare;
  plan.put(
    availableRow,
    2,
    live(`N(${ref(nominalRow, 2)})*N(${ref(shareRow, 2)})`, availableHours),
    "cell",
    "hours",
  );
  return {
    standardRow,
    mixedRow,
    nominal: ref(nominalRow, 2, "both"),
    available: ref(availableRow, 2, "both"),
    availableHours,
    nextRow: availableRow + 1,
  };
}

function putNotes(plan: SheetPlan, columns: Columns, content: SheetContent, first: number): void {
  notesOf(content, columns).forEach((note, i) => {
    plan.spread(first + i, [1, columns.last], bindShortWords(note), "note");
    plan.height(first + i, 26);
  });
}

function notesOf({ hasMeasured, completeness, groups }: SheetContent, columns: Columns): string[] {
  const of = columns.numbers;
  const isShared = groups.some(({ rows }) => rows.some((row) => row.otherTeams.length > 0));
  return [
    `Jak liczyć: h na etat = liczba × czas ÷ etaty; kolumna ${of.total} to ich suma; ${of.nominal} = ${of.total} ÷ ` +
      `wymiar; ${of.available} = ${of.total} ÷ dostępny czas; etaty wymagane = Σ liczba × czas ÷ dostępny czas; ` +
      "brakuje = wymagane − obecne (ze znakiem minus: zapas). Wiersze „Razem” i „Ogółem” policzono z sum " +
      "(Σ czynności, Σ etatów); nie są sumą ani średnią wskaźników.",
    "„—” znaczy: nie ma przez co dzielić (powód w kolumnie „Uwagi”). Puste pole liczby znaczy: nie podano. " +
      "Arkusz służy do podziału pracy, a nie do oceny osób; kolejność według pseudonimów nie ma związku z wynikiem.",
    ...(isShared
      ? [
          "Kto pracuje w dwóch zespołach, ma wiersz w każdym: jego obciążenie to suma tych wierszy, a w „Ogółem” jego " +
            "etat liczy się raz.",
        ]
      : []),
    ...(hasMeasured
      ? [
          `Przedział (95${nbsp}% PU) dotyczy danych z dnia publikacji i nie przelicza się po zmianach; czasy zmierzone też ` +
            "są stałymi, które można zmienić. Wynik przy czasach zmierzonych jest tak niepewny, jak ich przedziały" +
            (completeness === null
              ? "."
              : `; kompletność kart, na których je zmierzono: ${percent(completeness, 1)}.`),
        ]
      : [
          "Drugiej połowy arkusza (przy czasach zmierzonych) nie ma: za mało danych, by zmierzyć choć jeden czas.",
        ]),
  ];
}
