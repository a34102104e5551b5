/** The card to fill: a workbook for one worker and year, a sheet per month, and explanations. */
import type { Workbook } from "exceljs";
import { explanationSheetName } from "../explanation-sheet.ts";
import { writeExplanations } from "../explanation-form.ts";
import { describeBook } from "../form-style.ts";
import { monthName } from "../values/dates.ts";
import { cardTitle, type Role } from "../vocabulary.ts";
import { CardSheet } from "./card-sheet.ts";

/** What a cell offers to choose from. */
const quarters = Array.from({ length: 24 * 4 + 1 }, (_, index) => index / 4);

/**
 * Fills an empty workbook: a sheet per month, then explanations with the list of quarter hours. The name is typed once,
 * on the first sheet. Labels are locked, without a password.
 */
export async function writeCardForm(book: Workbook, role: Role, year: number): Promise<void> {
  describeBook(book, `${cardTitle(role)} – ${String(year)}`);
  const sheets = Array.from({ length: 12 }, (_, index) => book.addWorksheet(monthName(index + 1)));
  const [, listRow = 0] = await writeExplanations(book, [
    { title: "Jak wypełniać kartę", lines: advice },
    { title: "Godziny do wyboru", table: [["godziny"], ...quarters.map((hours) => [hours])] },
  ]);
  const [first, last] = [listRow + 1, listRow + quarters.length].map(String);
  const list = `'${explanationSheetName}'!$A$${first ?? ""}:$A$${last ?? ""}`;
  for (const [index, sheet] of sheets.entries()) {
    new CardSheet(sheet, role, year, index + 1).write(list);
    await sheet.protect("", { formatColumns: true, formatRows: true });
  }
}

const advice = [
  "Imię i nazwisko wpisz raz, w arkuszu „styczeń”; pozostałe arkusze je powtórzą.",
  "Co dzień wpisz, ile godzin zajęły zadania poprzedniego dnia: z dokładnością do kwadransa, cyframi albo z listy.",
  "Kwadrans to 0,25, pół godziny to 0,5, dwie i pół godziny to 2,5.",
  "Urlop i zwolnienie też wpisz, w ostatnim wierszu zadań: tyle godzin, ile miał mieć ten dzień pracy.",
  "Suma dnia nie może przekroczyć 24 h; za duża robi się czerwona.",
  "Miesiąc, w którym nic nie wpisano, Miernik pomija.",
];
