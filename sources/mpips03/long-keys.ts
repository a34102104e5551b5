/** What the cells of a long table say of the place in the form. */
import type { Cell } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import { remembered } from "../values/remember.ts";
import { headOf } from "./words.ts";

/** A year: 2013, "2013", "2013 r.", "wydanie 2014"; null if there is none. */
export function yearOf(cell: Cell): number | null {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell : "";
  const year = yearOfText(text);
  return year === 0 ? null : year;
}

const yearOfText = remembered((text) => {
  const year = Number(/^\D*((?:19|20)\d\d)(?:\D*|[.,]0+)$/.exec(text)?.[1] ?? 0);
  return year >= 1990 ? year : 0;
});

/** P or R, as a letter, a word or months. */
export function periodOf(cell: Cell): "P" | "R" | "unreadable" | null {
  const text = textOf(cell);
  if (text === null) return null;
  return periodOfText(text);
}

const periodOfText = remembered((text): "P" | "R" | "unreadable" => {
  const word = text.toUpperCase();
  if (word === "R" || word.startsWith("ROK") || word.startsWith("ROCZN")) return "R";
  if (word === "P" || word.startsWith("PÓŁROCZ")) return "P";
  return headOf(text).period ?? "unreadable";
});

/** "2A", "dział 2a", 3; "" where there is none. */
export const dzialOf = remembered(
  (text) =>
    /^(?:DZIAŁ )?(\d{1,2}(?: ?[A-F])?(?:-\d)?)\.?$/.exec(text.toUpperCase())?.[1]?.replace(" ", "") ?? "",
);

/** Gmina (7 characters) or powiat (4), or "unreadable"; a spreadsheet takes away the 0 in front. */
export function terytOf(cell: Cell): string | null {
  const text = textOf(cell);
  return text === null ? null : terytOfText(text);
}

const terytOfText = remembered((raw): string => {
  const text = raw.replaceAll(" ", "");
  if (!/^(\d{3,4}|\d{6,7})$/.test(text)) return "unreadable";
  const code = text.padStart(text.length > 4 ? 7 : 4, "0");
  return /^(0[2468]|[12][02468]|3[02])/.test(code) ? code : "unreadable";
});
