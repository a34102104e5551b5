/** The evaluation's tables to fill: workbooks made from the descriptions, a sheet for each table, explanations last. */
import type { DataValidation, Workbook } from "exceljs";
import { explanationSheetName } from "../explanation-sheet.ts";
import { writeExplanations, type Section } from "../explanation-form.ts";
import { columnName } from "../files/types.ts";
import { describeBook } from "../form-style.ts";
import { FIRST_ROW, writeTableForm, type FormColumn } from "../table-form.ts";
import type { Column, Kind, TableDescription } from "./description.ts";
import { ruleOf } from "./template-rules.ts";
import { describe, type EvaluationTableId } from "./tables.ts";

/** Which tables lie in which workbook: by who keeps them. */
export const evaluationForms: readonly { title: string; tables: readonly EvaluationTableId[] }[] = [
  {
    title: "Ewaluacja – jednostka",
    tables: ["units", "self_assessment", "service_stages", "services", "trainings", "community", "budget"],
  },
  {
    title: "Ewaluacja – zespoły",
    tables: ["teams", "memberships", "team_people", "meetings", "monthly_reports", "requests"],
  },
  {
    title: "Ewaluacja – programy rodzin",
    tables: ["programmes", "reviews", "goals", "tasks", "stated_totals"],
  },
  { title: "Ewaluacja – badania i notatki", tables: ["surveys", "cooperation_matrix", "notes"] },
];

/** A spreadsheet's name of a sheet holds no more characters. */
const LONGEST_SHEET_NAME = 31;

export async function writeEvaluationForm(
  book: Workbook,
  { title, tables }: (typeof evaluationForms)[number],
): Promise<void> {
  describeBook(book, title);
  for (const table of tables) {
    const description = describe(table);
    writeTableForm(book.addWorksheet(description.title.slice(0, LONGEST_SHEET_NAME)), {
      title: description.title,
      hint: `Jeden wiersz to ${description.grain.pl}. Opis kolumn jest w arkuszu „${explanationSheetName}”.`,
      columns: Object.entries(description.columns).map(([name, column]) =>
        formColumn(name, column, description),
      ),
    });
  }
  await writeExplanations(book, [advice, ...tables.map(explanationOf)]);
}

const formats: Partial<Record<Kind, string>> = {
  fact_date: "yyyy-mm-dd",
  planned_date: "yyyy-mm-dd",
  count: "0",
  number: "General",
  scale: "General",
  hours: "General",
  money: "0.00",
};

function formColumn(name: string, column: Column, description: TableDescription): FormColumn {
  const label = headingOf(column);
  const format = formats[column.kind];
  const isRequired = description.required.includes(name);
  const names = Object.keys(description.columns);
  const cellOf = (other: string): string => columnName(names.indexOf(other)) + String(FIRST_ROW);
  const earlier = description.order?.find(([, later]) => later === name)?.[0];
  const rule: DataValidation = {
    ...ruleOf(column, cellOf(name), earlier === undefined ? undefined : cellOf(earlier)),
    showInputMessage: true,
    promptTitle: label.slice(0, 32),
    prompt: `${column.meaning.pl}.${isRequired ? " Trzeba wypełnić." : ""}`.slice(0, 255),
  };
  const width = Math.max(12, Math.min(34, label.length + 4), column.kind === "note" ? 60 : 0);
  return { label, width, rule, ...(format === undefined ? {} : { format }) };
}

/** The heading that the form prints. */
function headingOf({ headings }: Column): string {
  return headings[0] ?? "";
}

function explanationOf(table: EvaluationTableId): Section {
  const { title, columns, required } = describe(table);
  return {
    title,
    table: [
      ["kolumna", "co wpisać", "dozwolone wartości", "czy trzeba"],
      ...Object.entries(columns).map(([name, column]) => [
        headingOf(column),
        column.meaning.pl,
        valuesOf(column),
        required.includes(name) ? "tak" : "",
      ]),
    ],
  };
}

function valuesOf({ kind, choices }: Column): string {
  if (choices)
    return Object.values(choices)
      .map(({ pl }) => pl)
      .join(", ");
  const words: Partial<Record<Kind, string>> = {
    fact_date: "data, np. 2026-01-31",
    planned_date: "data, np. 2026-01-31",
    month: "miesiąc, np. 2026-01",
    yes_no: "tak, nie",
    presence: "tak, nie",
    scale: "liczba od 1 do 10",
    count: "liczba całkowita",
    money: "kwota w złotych",
  };
  return words[kind] ?? "";
}

const advice: Section = {
  title: "Warto wiedzieć",
  lines: [
    "Osób, którym się pomaga, nie wolno tu nazwać: ani imieniem i nazwiskiem, ani numerem PESEL, telefonem czy adresem.",
    "Program ma numer, np. IPW-2026-07. Kto się pod nim kryje, wie tylko jednostka.",
    "Pracownicy mogą być wpisani z imienia i nazwiska: do wyników trafia pseudonim, ten sam co z kart czasu pracy.",
    "Puste znaczy: nie wiadomo. Arkusze, których nikt nie prowadzi, mogą zostać puste.",
    "Jednostkę wpisuje się tylko wtedy, gdy plik obejmuje kilka jednostek.",
  ],
};
