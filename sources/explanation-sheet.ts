/** The sheet of explanations that Miernik's own forms carry: it says of itself that nobody reads it as data. */
import { isBlank, type Sheet } from "./files/types.ts";
import { normaliseLabel, textOf } from "./values/labels.ts";

export const explanationSheetName = "Objaśnienia";

/** Stands in the first cell of such a sheet; the program knows it by these words, not by the sheet's name. */
export const explanationTitle = "Objaśnienia – tego arkusza Miernik nie odczytuje";

/** true for a sheet whose first filled cell says that it is not read. */
export function isExplanation(sheet: Sheet): boolean {
  const row = sheet.rows.find((cells) => !cells.every(isBlank)) ?? [];
  const first = row.find((cell) => !isBlank(cell)) ?? null;
  return normaliseLabel(textOf(first) ?? "") === normaliseLabel(explanationTitle);
}
