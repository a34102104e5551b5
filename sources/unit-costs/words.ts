/** The words of a price list → codes; what is not known is shown with the nearest word and never used. */
import { Labels, readData } from "../values/labels.ts";
import type { Grade, Payer, PriceKind, UnitCode } from "./contract.ts";
import { units } from "./units.ts";

interface Codes {
  kind: PriceKind;
  grade: Grade;
  payer: Payer;
  unit: UnitCode;
}
export type WordField = keyof Codes;

interface Word {
  field: WordField;
  code: string;
  label: string;
}

const words = [
  ...units.map(({ unit, label }): Word => ({ field: "unit", code: unit, label: label.pl })),
  ...(readData(new URL("./words.csv", import.meta.url)) as unknown as Word[]),
];

const labels: Record<WordField, Labels<Word>> = {
  kind: new Labels(words.filter(({ field }) => field === "kind")),
  grade: new Labels(words.filter(({ field }) => field === "grade")),
  payer: new Labels(words.filter(({ field }) => field === "payer")),
  unit: new Labels(words.filter(({ field }) => field === "unit")),
};

/** The code of a word, or null. "miesiąc" alone is none: a month of a place, a child and a family are unlike things. */
export function codeOfWord<Field extends WordField>(field: Field, text: string): Codes[Field] | null {
  return (labels[field].find(text)[0]?.code ?? null) as Codes[Field] | null;
}

/** One word per code, as the form offers them. */
export function offeredWords(field: WordField): string[] {
  const own = words.filter((word) => word.field === field);
  return own
    .filter((word, i) => own.findIndex(({ code }) => code === word.code) === i)
    .map(({ label }) => label);
}

/** The nearest known word; null when none is near. */
export function nearestWord(field: WordField, text: string): string | null {
  return labels[field].suggest(text);
}
