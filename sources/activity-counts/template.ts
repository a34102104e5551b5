/** The table of activity counts to fill, with explanations on a second sheet. */
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
  listRule,
  roleRule,
  wholeRule,
  writeTableForm,
  type FormColumn,
} from "../table-form.ts";
import { handbookActivities, roleCodes } from "../vocabulary.ts";
import { table, type Field } from "./reader.ts";

const title = "Liczby czynności";

/** Fills an empty workbook: the table, then the explanations, whose examples carry dates of the given year. */
export async function writeCountsForm(book: Workbook, year: number): Promise<void> {
  describeBook(book, title);
  const sheet = book.addWorksheet(title);
  const [listRow = 0] = await writeExplanations(book, [activityLists(), columnsOf(year), advice]);
  const looks = looksWith(listRow + 1);
  writeTableForm(sheet, {
    title,
    hint: `Jeden wiersz to jeden okres, pracownik i czynność. Opis kolumn i przykład są w arkuszu „${explanationSheetName}”.`,
    columns: table.columns.map(({ field, label }) => ({ label, ...looks[field] })),
  });
}

/** Activities by role, one role a column, as the workload sheet calls them. */
function activityLists(): Section {
  const lists = roleCodes.map((role) => handbookActivities.filter((activity) => activity.role === role));
  const length = Math.max(...lists.map((list) => list.length));
  return {
    title: "Czynności według stanowisk",
    table: [
      roleCodes.map((role) => roleNames[role].pl),
      ...Array.from({ length }, (_, index) => lists.map((list) => list[index]?.label ?? "")),
    ],
  };
}

/** What belongs into each column, and two rows as they should look: a worker's and a team's. */
function columnsOf(year: number): Section {
  const start = `${String(year)}-01-01`;
  const end = `${String(year)}-03-31`;
  const [worker, team] = ["pracownik socjalny ds. świadczeń", "pracownik socjalny"];
  const meanings: Record<Field, [meaning: string, worker: string, team: string]> = {
    period_start: ["Pierwszy dzień okresu. Okresem jest miesiąc, kwartał, półrocze albo rok.", start, start],
    period_end: ["Ostatni dzień tego samego okresu.", end, end],
    team: ["Nazwa zespołu albo filii. Puste, jeśli ośrodek nie dzieli się na zespoły.", "", "Zespół 1"],
    worker: [
      "Imię i nazwisko, tak jak na karcie czasu pracy. Puste, jeśli wiersz dotyczy całego zespołu albo ośrodka.",
      "Przykładowa Ewa",
      "",
    ],
    role: ["Do wyboru z listy.", worker, team],
    fte: [
      "Wymiar etatu tej osoby w tym okresie, np. 1 albo 0,5. W wierszu bez pracownika: suma etatów zespołu.",
      "0,5",
      "3",
    ],
    activity: [
      "Do wyboru z listy, która zależy od stanowiska.",
      "wywiady część I",
      "pisma do innych instytucji",
    ],
    count: [
      "Ile razy wykonano czynność w tym okresie. 0 znaczy: ani razu. Gdy liczba nie jest znana, pomiń cały wiersz.",
      "12",
      "40",
    ],
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
    "Za jeden okres podaj albo wiersze pracowników, albo wiersz zespołu, nie jedne i drugie.",
    "Czasy zmierzone Miernik policzy tylko dla osób, które mają za ten okres i karty, i liczby czynności.",
    "Wiersze można wkleić z systemu dziedzinowego; nagłówków nie zmieniaj.",
    "Własną czynność i jej czas standardowy dodaje się w pliku miernik.yaml (activities).",
  ],
};

function looksWith(listRow: number): Record<Field, Omit<FormColumn, "label">> {
  const first = (field: Field): string =>
    columnName(table.columns.findIndex((column) => column.field === field)) + String(FIRST_ROW);
  return {
    period_start: { width: 12, format: "yyyy-mm-dd", rule: dayRule(first("period_start")) },
    period_end: {
      width: 12,
      format: "yyyy-mm-dd",
      rule: dayRule(first("period_end"), first("period_start")),
    },
    team: { width: 18 },
    worker: { width: 26 },
    role: { width: 31, rule: roleRule() },
    fte: { width: 8, format: "General", rule: fteRule() },
    activity: { width: 46, rule: listRule(listOfRole(first("role"), listRow), "Czynność") },
    count: { width: 10, format: "0", rule: wholeRule("pomiń cały wiersz") },
  };
}

/** The list that belongs to the role in the cell; any post "… świadczeń" is a benefits worker's. */
function listOfRole(roleCell: string, listRow: number): string {
  const [social = "", benefits = ""] = roleCodes.map((role, index) => {
    const count = handbookActivities.filter((activity) => activity.role === role).length;
    const [column, first, last] = [columnName(index), String(listRow), String(listRow + count - 1)];
    return `'${explanationSheetName}'!$${column}$${first}:$${column}$${last}`;
  });
  return `IF(ISNUMBER(SEARCH("świadcze",${roleCell})),${benefits},${social})`;
}
