/** The price list to fill, with explanations on a second sheet. */
import type { DataValidation, Workbook } from "exceljs";
import { explanationSheetName } from "../explanation-sheet.ts";
import { writeExplanations, type Section } from "../explanation-form.ts";
import { columnName } from "../files/types.ts";
import { describeBook } from "../form-style.ts";
import { dayRule, FIRST_ROW, writeTableForm, type FormColumn } from "../table-form.ts";
import { table, type Field } from "./reader.ts";
import { services } from "./services.ts";
import { offeredWords, type WordField } from "./words.ts";

const title = "Ceny usług";

/** Fills an empty workbook: the table, then the explanations, whose examples carry the given year. */
export async function writePriceForm(book: Workbook, year: number): Promise<void> {
  describeBook(book, title);
  const sheet = book.addWorksheet(title);
  const starts = await writeExplanations(book, [
    columnsOf(year),
    advice,
    ...lists.map(({ title: heading, words }) => ({ title: heading, lines: words })),
  ]);
  const rangeOf = (field: WordField): DataValidation => {
    const at = lists.findIndex((list) => list.field === field);
    const start = starts[at + 2] ?? 1;
    const end = start + (lists[at]?.words.length ?? 1) - 1;
    return wordRule(
      `'${explanationSheetName}'!$A$${String(start)}:$A$${String(end)}`,
      lists[at]?.title ?? "",
    );
  };
  writeTableForm(sheet, {
    title: "Ceny i koszty jednostkowe usług",
    hint: `Jeden wiersz to jedna usługa, jednostka, rodzaj kwoty i rok. Opis kolumn i słowa do wyboru są w arkuszu „${explanationSheetName}”.`,
    columns: table.columns.map(({ field, label }) => ({
      label,
      ...looks[field],
      ...(isWord(field) ? { rule: rangeOf(field) } : {}),
    })),
  });
}

/** What belongs into each column, and two rows as they should look. */
function columnsOf(year: number): Section {
  const meanings: Record<Field, [meaning: string, first: string, second: string]> = {
    service: [
      "Nazwa usługi albo świadczenia; lista znanych jest niżej, można wpisać inną.",
      "usługi opiekuńcze",
      "DPS",
    ],
    unit: ["Za co jest kwota. Do wyboru z listy.", "godzina", "miesiąc pobytu na jednym miejscu"],
    amount: ["Kwota w złotych za jedną jednostkę.", "38,50", "7352,03"],
    year: ["Rok, z którego są ceny.", String(year), String(year)],
    kind: ["Co to za kwota. Do wyboru z listy. Kwot różnych rodzajów nie wolno łączyć.", "wydatek", "taryfa"],
    source: [
      "Skąd jest kwota, tak żeby można ją było odnaleźć. Bez źródła kwoty nie da się użyć.",
      "sprawozdanie Rb-28S i rejestr godzin",
      "zarządzenie starosty w dzienniku urzędowym",
    ],
    territory: [
      "Gmina, powiat albo województwo, którego dotyczy kwota. Może być puste.",
      "gmina Przykładowo",
      "powiat przykładowski",
    ],
    grade: ["Jak pewna jest kwota. Do wyboru z listy; puste znaczy: szacunek.", "zmierzone", "opublikowane"],
    payer: ["Kto płaci. Do wyboru z listy. Może być puste.", "gmina", "gmina"],
    valid_from: ["Pierwszy dzień obowiązywania. Może być puste.", "", `${String(year)}-04-01`],
    valid_to: ["Ostatni dzień obowiązywania. Może być puste.", "", ""],
    note: ["Co trzeba wiedzieć o kwocie. Bez nazwisk.", "z kosztami dojazdu", ""],
  };
  return {
    title: "Kolumny",
    table: [
      ["kolumna", "co wpisać", "przykład: własny koszt", "przykład: taryfa"],
      ...table.columns.map(({ field, label }) => [label, ...meanings[field]]),
    ],
  };
}

const advice: Section = {
  title: "Warto wiedzieć",
  lines: [
    "Taryfa (średni miesięczny koszt utrzymania), wydatek i odpłatność mieszkańca to różne kwoty: każda w osobnym wierszu.",
    "Taryfa domu pomocy społecznej obowiązuje od miesiąca po ogłoszeniu do ogłoszenia następnej: wpisz „ważne od”.",
    "Kwoty nie znasz? Zostaw komórkę pustą. Nie wpisuj 0 ani 9999.",
  ],
};

const lists: readonly { field: WordField | null; title: string; words: string[] }[] = [
  { field: "unit", title: "Jednostki", words: offeredWords("unit") },
  { field: "kind", title: "Rodzaje kwot", words: offeredWords("kind") },
  { field: "grade", title: "Pewność", words: offeredWords("grade") },
  { field: "payer", title: "Płatnicy", words: offeredWords("payer") },
  { field: null, title: "Znane usługi", words: services.map(({ label }) => label) },
];

function isWord(field: Field): field is WordField {
  return lists.some((list) => list.field === field);
}

/** Only a word of the list: another would not be read. */
function wordRule(source: string, listTitle: string): DataValidation {
  return {
    type: "list",
    formulae: [source],
    errorTitle: listTitle,
    error: "Wybierz słowo z listy. Lista stoi też w arkuszu z objaśnieniami.",
  };
}

const first = (field: Field): string =>
  columnName(table.columns.findIndex((column) => column.field === field)) + String(FIRST_ROW);

const looks: Record<Field, Omit<FormColumn, "label">> = {
  service: { width: 34 },
  unit: { width: 24 },
  amount: {
    width: 12,
    format: "0.00",
    rule: {
      type: "decimal",
      operator: "greaterThan",
      formulae: [0],
      errorTitle: "Kwota",
      error: "Wpisz kwotę w złotych większą od zera; gdy nie jest znana, zostaw komórkę pustą.",
    },
  },
  year: {
    width: 8,
    format: "0",
    rule: {
      type: "whole",
      operator: "between",
      formulae: [1995, 2100],
      errorTitle: "Rok",
      error: "Wpisz rok czterema cyframi.",
    },
  },
  kind: { width: 16 },
  source: { width: 40 },
  territory: { width: 24 },
  grade: { width: 16 },
  payer: { width: 20 },
  valid_from: { width: 12, format: "yyyy-mm-dd", rule: dayRule(first("valid_from")) },
  valid_to: { width: 12, format: "yyyy-mm-dd", rule: dayRule(first("valid_to"), first("valid_from")) },
  note: { width: 30 },
};
