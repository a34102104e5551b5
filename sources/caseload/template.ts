/** The caseload table (środowiska) to fill, with explanations on a second sheet. */
import type { Workbook } from "exceljs";
import { explanationSheetName } from "../explanation-sheet.ts";
import { writeExplanations, type Section } from "../explanation-form.ts";
import { columnName } from "../files/types.ts";
import { describeBook } from "../form-style.ts";
import { roleNames } from "../role-names.ts";
import {
  dayRule,
  FIRST_ROW,
  fteRule,
  roleRule,
  wholeRule,
  writeTableForm,
  type FormColumn,
} from "../table-form.ts";
import { table, type Field } from "./reader.ts";

const title = "Środowiska";

/** Fills an empty workbook: the table, then the explanations, whose examples carry dates of the given year. */
export async function writeCaseloadForm(book: Workbook, year: number): Promise<void> {
  describeBook(book, title);
  const sheet = book.addWorksheet(title);
  await writeExplanations(book, [columnsOf(year), advice]);
  writeTableForm(sheet, {
    title: "Środowiska: rodziny pod opieką pracowników",
    hint: `Jeden wiersz to stan na jeden dzień, zespół albo pracownik, i stanowisko. Opis kolumn i przykład są w arkuszu „${explanationSheetName}”.`,
    columns: table.columns.map(({ field, label }) => ({ label, ...looks[field] })),
  });
}

/** What belongs into each column, and two rows as they should look: a worker's and a team's. */
function columnsOf(year: number): Section {
  const date = `${String(year)}-03-31`;
  const meanings: Record<Field, [meaning: string, worker: string, team: string]> = {
    as_of: ["Dzień, na który podano stan; zwykle koniec miesiąca albo kwartału.", date, date],
    team: ["Nazwa zespołu albo filii. Puste, jeśli ośrodek nie dzieli się na zespoły.", "", "Zespół 1"],
    worker: [
      "Imię i nazwisko, tak jak na karcie czasu pracy. Puste, jeśli wiersz dotyczy całego zespołu albo ośrodka.",
      "Przykładowa Ewa",
      "",
    ],
    role: ["Do wyboru z listy.", roleNames.benefits_worker.pl, roleNames.social_worker.pl],
    families: ["Liczba rodzin (środowisk) pod opieką tego pracownika albo zespołu.", "62", "55"],
    social_work_cases: [
      "Rodziny i osoby samotnie gospodarujące objęte pracą socjalną (podstawa normy 1 : 50). Może być puste.",
      "",
      "70",
    ],
    fte: ["Wymiar etatu tej osoby, np. 1 albo 0,5. W wierszu bez pracownika: suma etatów.", "0,5", "2,5"],
    full_time_persons: ["Ile osób pracuje w pełnym wymiarze. Może być puste.", "0", "2"],
  };
  return {
    title: "Kolumny",
    table: [
      ["kolumna", "co wpisać", "przykład: pracownik", "przykład: zespół"],
      ...table.columns.map(({ field, label }) => [label, ...meanings[field]]),
    ],
  };
}

const advice: Section = {
  title: "Warto wiedzieć",
  lines: [
    "Na jeden dzień podaj albo wiersze pracowników, albo wiersz zespołu, nie jedne i drugie.",
    "Puste znaczy: nie wiadomo. 0 znaczy: ani jednej.",
  ],
};

const first = (field: Field): string =>
  columnName(table.columns.findIndex((column) => column.field === field)) + String(FIRST_ROW);

const number = wholeRule("zostaw komórkę pustą");

const looks: Record<Field, Omit<FormColumn, "label">> = {
  as_of: { width: 12, format: "yyyy-mm-dd", rule: dayRule(first("as_of")) },
  team: { width: 18 },
  worker: { width: 26 },
  role: { width: 31, rule: roleRule() },
  families: { width: 11, format: "0", rule: number },
  social_work_cases: { width: 22, format: "0", rule: number },
  fte: { width: 8, format: "General", rule: fteRule() },
  full_time_persons: { width: 16, format: "0", rule: number },
};
