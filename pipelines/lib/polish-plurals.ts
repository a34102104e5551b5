import { number } from "./polish-numbers.ts";
import { nbsp } from "./polish-text.ts";

/** A word's forms after a number: 1 plik, 2 pliki, 5 plików, 0,5 pliku. */
export interface Forms {
  one: string;
  few: string;
  many: string;
  other: string;
}

const rules = new Intl.PluralRules("pl");

/** The form that stands after `n`. */
export function plural(n: number, forms: Forms): string {
  return forms[rules.select(Math.abs(n)) as keyof Forms];
}

/** The number with the word in its form: "22 pliki". */
export function counted(
  n: number,
  forms: Forms,
  digits: number | readonly [number, number] = [0, 2],
): string {
  const [, most] = typeof digits === "number" ? [digits, digits] : digits;
  // The word follows the number as printed: 0.96 printed as "1,0" reads "1,0 etatu".
  const printed = number(n, digits);
  const form = printed.includes(",") ? forms.other : plural(Number(n.toFixed(most)), forms);
  return `${printed}${nbsp}${form}`;
}

/** By itself for the script of a page, which counts nothing else. */
export const yearForms: Forms = { one: "rok", few: "lata", many: "lat", other: "roku" };

/** Words that are counted on the pages. Men's forms ("pracownik") take the genitive after every number but 1. */
export const nouns = {
  activity: { one: "czynność", few: "czynności", many: "czynności", other: "czynności" },
  card: { one: "karta", few: "karty", many: "kart", other: "karty" },
  day: { one: "dzień", few: "dni", many: "dni", other: "dnia" },
  entry: { one: "wpis", few: "wpisy", many: "wpisów", other: "wpisu" },
  error: { one: "błąd", few: "błędy", many: "błędów", other: "błędu" },
  file: { one: "plik", few: "pliki", many: "plików", other: "pliku" },
  finding: { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" },
  family: { one: "rodzina", few: "rodziny", many: "rodzin", other: "rodziny" },
  fte: { one: "etat", few: "etaty", many: "etatów", other: "etatu" },
  month: { one: "miesiąc", few: "miesiące", many: "miesięcy", other: "miesiąca" },
  note: { one: "informacja", few: "informacje", many: "informacji", other: "informacji" },
  item: { one: "pozycja", few: "pozycje", many: "pozycji", other: "pozycji" },
  person: { one: "osoba", few: "osoby", many: "osób", other: "osoby" },
  resident: { one: "mieszkaniec", few: "mieszkańców", many: "mieszkańców", other: "mieszkańca" },
  row: { one: "wiersz", few: "wiersze", many: "wierszy", other: "wiersza" },
  team: { one: "zespół", few: "zespoły", many: "zespołów", other: "zespołu" },
  unit: { one: "jednostka", few: "jednostki", many: "jednostek", other: "jednostki" },
  warning: { one: "ostrzeżenie", few: "ostrzeżenia", many: "ostrzeżeń", other: "ostrzeżenia" },
  year: yearForms,
  worker: { one: "pracownik", few: "pracowników", many: "pracowników", other: "pracownika" },
} as const satisfies Record<string, Forms>;

/** Full-time equivalents: 2.75 → "2,75 etatu", 5 → "5 etatów". */
export function fteText(fte: number, digits: number | readonly [number, number] = [0, 2]): string {
  return counted(fte, nouns.fte, digits);
}
