/** Which year an assessment is of, from its title, its heads, or the file's other sheets. */
import type { Sheet } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import type { Head, ValueColumn } from "./heads.ts";

const TITLE = /ocen[aęy]\s+zasob[óo]w(\s+pomocy\s+spo[łl]ecznej)?/i;
const SAID = [
  /za rok:?\s*((?:19|20)\d\d)/i,
  /za ((?:19|20)\d\d)\s*r/i,
  /^rok oceny\s*[:–-]?\s*((?:19|20)\d\d)/i,
];
/** In the title itself; a bare year there may be that of the day it was signed. */
const TITLED = /(?:(?:na|rok|roku|w)\s+|społecznej\s*[-–,(]?\s*)((?:19|20)\d\d)\b/i;
/** Titles stand above the first table. */
const SEARCHED_ROWS = 15;

/** Does the sheet carry the form's title? */
export function hasTitle(sheet: Sheet): boolean {
  return topTexts(sheet).some((text) => TITLE.test(text));
}

/** Years that the sheet's title names as the assessed one. */
export function titleYears(sheet: Sheet): number[] {
  const years = topTexts(sheet).flatMap((text) => {
    const said = SAID.map((pattern) => pattern.exec(text)?.[1]).find((year) => year !== undefined);
    const titled = TITLE.test(text) ? TITLED.exec(text)?.[1] : undefined;
    return Number(said ?? titled ?? NaN);
  });
  return [...new Set(years.filter((year) => !Number.isNaN(year)))];
}

/** Years that a head's own words and numbers give as the assessed one; several where they contradict each other. */
export function headYears({ columns }: Head): number[] {
  const stated = columns.flatMap(({ offset, year }) =>
    offset === null || year === null ? [] : [year - offset],
  );
  if (stated.length > 0) return [...new Set(stated)];
  const years = columns.filter((one) => one.year !== null);
  const forecasts = years.filter((one) => one.isForecast);
  const past = years.filter((one) => !one.isForecast);
  if (forecasts.length > 0) return [Math.max(...past.map(yearOf))];
  // Five years in a row without a word: two before, the assessed one, two after.
  return years.length === 5 ? [yearOf(years[2])] : [];
}

function yearOf(column: ValueColumn | undefined): number {
  return column?.year ?? NaN;
}

/** The TERYT code that the sheet's title names, or null. */
export function titleTeryt(sheet: Sheet): string | null {
  const codes = topTexts(sheet).flatMap((text) => /teryt\D{0,20}(\d{7}|\d{4})\b/i.exec(text)?.[1] ?? []);
  return codes[0] ?? null;
}

function topTexts(sheet: Sheet): string[] {
  return sheet.rows.slice(0, SEARCHED_ROWS).flatMap((cells) => {
    const texts = cells.flatMap((cell) => textOf(cell) ?? []);
    // "za rok | 2013" in two cells.
    return texts.length === 2 ? [...texts, texts.join(" ")] : texts;
  });
}
