/** Inputs of tests/cases that are time cards on the form. Rows and columns: see `cardSheet`. */
import { cardOf, cardSheet, delimited, encoded, excelFile, formSheet, withCells } from "./workbooks.ts";
import type { SheetPlan, Value } from "./workbooks.ts";

/** Two full days: 1 February 8 h, 4 February 8 h, one of the entries typed as text. */
const twoDays = {
  social_work_field: { 1: 3.5, 4: "2,25" },
  documentation: { 1: 4.5, 4: 5.75 },
};
const goodSheet = cardSheet({ hours: twoDays });
const otherSheet = cardSheet({ name: "Próbny Jan", hours: { leave: { 1: 8 } } }, { name: "karta 2" });

const benefitsCard = cardOf({
  role: "benefits_worker",
  name: "Próbny Jan",
  hours: {
    interview_1_visit: { 1: 2.5 },
    interview_1_office: { 1: "1,5" },
    it_entry: { 1: 4, 4: 7.25 },
    refusal_decision: { 4: "0,75" },
    leave: { 5: 8 },
  },
});
const benefitsForm = formSheet(benefitsCard);
const benefitsSheet: SheetPlan = {
  name: "świadczenia",
  rows: benefitsForm.rows,
  merges: benefitsForm.merges,
};

const only = (...sheets: SheetPlan[]): Uint8Array => excelFile(sheets);
const emptyRow = (sheet: SheetPlan, row: number): SheetPlan => ({
  ...sheet,
  rows: sheet.rows.map((cells, index) => (index === row - 1 ? [] : cells)),
});

export const formCases: Readonly<Record<string, Uint8Array>> = {
  "good-form-cards/input/karty.xlsx": only(goodSheet, benefitsSheet),

  "month-word-unknown/input/karty.xlsx": only(
    cardSheet({ monthLine: "lutty 2013", hours: twoDays }),
    otherSheet,
  ),

  "day-31-of-february/input/karty.xlsx": only(
    cardSheet({
      dayCount: 31,
      hours: { social_work_field: { 1: 8, 31: 2 } },
      totals: { 29: null, 30: null, 31: null },
    }),
  ),

  "task-unknown-on-form/input/karty.xlsx": only(
    withCells(cardSheet({ hours: twoDays, totals: { 1: null, 4: null } }), { A11: "Praca papierkowa" }),
  ),

  "task-of-other-role-on-form/input/karty.xlsx": only(
    withCells(
      cardSheet({
        hours: { social_work_field: { 1: 3.5 }, professional_development: { 1: 1 } },
        totals: { 1: null },
      }),
      { A12: "Sporządzanie sprawozdań, prowadzenie baz danych" },
    ),
  ),

  // Sheet 1: the dots are left empty. Sheet 2: the line with the name is not there at all.
  "card-without-name/input/karty.xlsx": only(
    cardSheet({ name: "", hours: twoDays }),
    emptyRow(cardSheet({ hours: twoDays }, { name: "bez wiersza" }), 3),
    otherSheet,
  ),

  "card-without-month/input/karty.xlsx": only(
    emptyRow(emptyRow(cardSheet({ hours: twoDays }), 4), 5),
    otherSheet,
  ),

  "card-month-unclear/input/karty.xlsx": only(
    withCells(cardSheet({ hours: twoDays }), {
      A1: "Karta czasu pracy pracownika socjalnego za marzec 2013",
    }),
    otherSheet,
  ),

  "card-role-unknown/input/karty.xlsx": only(roleless(), otherSheet),

  "two-cards-one-name/input/karty.xlsx": only(
    cardSheet({ hours: { social_work_field: { 1: 4, 4: 1 } } }, { name: "Wzorcowa H." }),
    cardSheet(
      { hours: { social_work_field: { 4: 2 }, documentation: { 1: 4 } } },
      { name: "Wzorcowa Halina" },
    ),
  ),

  "two-roles-one-person/input/karty.xlsx": only(
    cardSheet({ name: "Próbny Jan", hours: { social_work_office: { 1: 4 } } }),
    cardSheet(
      { ...benefitsCard, hours: { interview_4_visit: { 1: 2 }, interview_4_office: { 1: 2 } } },
      { name: "świadczenia" },
    ),
  ),

  "total-row-differs/input/karty.xlsx": only(cardSheet({ hours: twoDays, totals: { 1: 7.5 } })),

  "formula-without-value/input/karty.xlsx": only(
    cardSheet({
      hours: { social_work_field: { 1: { formula: "2+1.5" }, 4: 2 }, documentation: { 1: 4.5 } },
      totals: { 1: null },
    }),
  ),

  "hidden-sheet-and-rows/input/karty.xlsx": only(
    { ...goodSheet, hiddenRows: [10], hiddenColumns: [4] },
    { ...otherSheet, isHidden: true },
  ),

  "hours-as-time/input/karty.xlsx": only(
    cardSheet({
      hours: { social_work_field: { 1: { time_h: 1.5 } }, documentation: { 1: { time_h: 6.5 } } },
      totals: { 1: { time_h: 8 } },
    }),
  ),

  "form-saved-as-csv/input/karta.csv": encoded(formAsText(), "windows-1250"),

  "two-cards-stacked/input/karty.xlsx": only(stacked()),

  "day-columns-missing/input/karty.xlsx": only(cardSheet({ dayCount: 20, hours: twoDays })),

  "day-heading-unknown/input/karty.xlsx": only(
    withCells(cardSheet({ hours: { social_work_field: { 1: 4, 5: 2 } }, totals: { 5: null } }), { F6: "x" }),
  ),

  "day-heading-repeated/input/karty.xlsx": only(
    withCells(
      cardSheet({ hours: { social_work_field: { 1: 4, 5: 2, 6: 3 } }, totals: { 5: null, 6: null } }),
      { G6: 5 },
    ),
  ),

  "number-below-total/input/karty.xlsx": only(
    withCells(goodSheet, { B15: 2, A17: "Podpis pracownika: ……………………" }),
  ),

  // Excel's empty third sheet is nothing to talk about; the second one is.
  "sheet-unknown/input/karty.xlsx": only(
    goodSheet,
    { name: "Notatki", rows: [["Lista obecności na szkoleniu"], ["sala 12"], ["kawa", "herbata"]] },
    { name: "Arkusz3", rows: [] },
  ),

  "days-shifted/input/karty.xlsx": only(numbered()),

  "old-excel-file/input/karty.xls": excelFile([goodSheet, benefitsSheet], { format: "xls" }),

  "older-labels-on-form/input/karty.xlsx": only(
    withCells(
      cardSheet({
        hours: {
          social_work_office: { 1: 1 },
          indirect_client_work: { 1: 2 },
          documentation: { 1: 3 },
          leave: { 4: 8 },
        },
      }),
      {
        A8: "Prowadzenie pracy socjalnej osobą/rodziną w siedzibie Ośrodka",
        A11: "Przygotowanie dokumentacji związanej z prowadzoną praca socjalną, w tym dokumentacji na rzecz prowadzonego przez pracownika ds. świadczeń postępowania administracyjnego",
      },
    ),
    cardSheet(
      { ...benefitsCard, edition: "table", hours: { interview_23_office: { 1: 5 }, it_entry: { 1: 3 } } },
      { name: "świadczenia" },
    ),
  ),
};

/** A card whose title does not say whose it is, with nothing but leave on it. */
function roleless(): SheetPlan {
  const rows = [...goodSheet.rows];
  const leave = [...(rows[12] ?? [])];
  leave[1] = 8;
  return withCells({ name: "karta", rows: [...rows.slice(0, 6), leave] }, { A1: "Karta czasu pracy" });
}

/** Two cards in one sheet, the second below the first. */
function stacked(): SheetPlan {
  const first = formSheet(cardOf({ hours: twoDays }));
  const second = formSheet(benefitsCard, first.rows.length + 2);
  return {
    name: "karty",
    rows: [...first.rows, [], [], ...second.rows],
    merges: [...first.merges, ...second.merges],
  };
}

/** A column of row numbers before the tasks, so that the days begin one column later. */
function numbered(): SheetPlan {
  const rows = formSheet(cardOf({ hours: twoDays, totals: { 1: 8, 4: 8 } })).rows;
  const numbers: Value[] = rows.map((_, index) => {
    if (index === 5) return "Lp.";
    return index > 5 && index < rows.length - 1 ? index - 5 : null;
  });
  const shifted = rows.map((row, index) => [numbers[index] ?? null, ...row]);
  return { name: "karta", rows: shifted.map((row) => row.map(valueOf)) };
}

/** What a spreadsheet writes when the form is saved as CSV: results of formulas, merged cells as blanks. */
function formAsText(): string {
  const { rows } = formSheet(cardOf({ hours: twoDays }));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const value = valueOf(row[index] ?? null);
      return typeof value === "number" ? String(value).replace(".", ",") : value;
    }),
  );
  return delimited(cells, ";");
}

function valueOf(value: Value): string | number | null {
  if (value === null || typeof value !== "object") return value;
  return "result" in value ? (value.result ?? null) : null;
}
