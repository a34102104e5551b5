/** Values of the profile in words: with their unit, their change, and what stands where nothing is known. */
import { counted, nbsp, nouns, number, percent, type Forms } from "../lib/polish.ts";
import { hiddenMark } from "../contract/public-dataset.ts";
import { breakYears, hasValue, isHiddenPoint, type TrendPoint } from "./trend-points.ts";

export const noData = "brak danych";

/** Stands beside a value from which the series is another one. */
export const breakMark = "*";
export const breakNote =
  "* Od tego roku inny formularz albo inna definicja niż w poprzednim: z wcześniejszymi latami nie porównywać.";

/** A change that would be printed as 0 %. */
const leastChange = 0.005;

const units: Record<string, { forms: Forms } | { sign: string }> = {
  families: { forms: nouns.family },
  families_rural: { forms: nouns.family },
  persons: { forms: nouns.person },
  persons_decided: { forms: nouns.person },
  persons_in_families: { forms: nouns.person },
  fte: { forms: nouns.fte },
  amount_pln: { sign: "zł" },
};

/** "reason_unemployment" of "reason_unemployment.families". */
export function baseOf(concept: string): string {
  return concept.split(".")[0] ?? concept;
}

/** "families" of "reason_unemployment.families"; "" of a concept that is its own measure. */
export function measureOf(concept: string): string {
  return concept.split(".")[1] ?? "";
}

/** "166 rodzin", "8 214 zł", "9 293" of a concept whose name says what is counted. */
export function valueText(concept: string, value: number): string {
  const unit = units[measureOf(concept)];
  if (!unit) return number(value, [0, 2]);
  return "forms" in unit ? counted(value, unit.forms) : `${number(value, [0, 2])}${nbsp}${unit.sign}`;
}

/** "+5 %", "−12 %", "bez zmian"; null stands for what cannot be compared. */
export function changeText(change: number | null): string {
  if (change === null) return "–";
  if (Math.abs(change) < leastChange) return "bez zmian";
  return `${change > 0 ? "+" : ""}${percent(change)}`;
}

/** "o 5 % więcej niż", "o 12 % mniej niż", "tyle samo co": goes before "rok wcześniej". */
export function comparedText(change: number): string {
  if (Math.abs(change) < leastChange) return "prawie tyle samo co";
  return `o${nbsp}${percent(Math.abs(change))} ${change > 0 ? "więcej" : "mniej"} niż`;
}

/** A count of a table; hidden and unknown are two things. */
export function countCell(point: TrendPoint | null | undefined, unknown = noData): string {
  if (hasValue(point)) return number(point.value, 0);
  return isHiddenPoint(point) ? hiddenMark : unknown;
}

/** A change, or why there is none: the series broke on the way, or a year is not known. */
export function changeCell(
  change: number | null,
  points: readonly TrendPoint[],
  year: number,
  years: number,
): string {
  if (change !== null) return changeText(change);
  const hidden = points.find((point) => point.year === year)?.hidden ?? [];
  if (hidden.includes(`change_${String(years)}y`)) return hiddenMark;
  const hasBreak = breakYears(points).some((at) => at > year - years && at <= year);
  return hasBreak ? "przerwa" : noData;
}
