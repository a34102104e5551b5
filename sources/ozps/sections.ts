/** Which section of the form rows belong to: only section 2 is known row by row. */
import { normaliseLabel, readData } from "../values/labels.ts";

const titles = readData(new URL("./sections.csv", import.meta.url)).map((row) => ({
  section: row.section ?? "",
  title: normaliseLabel(row.title ?? ""),
}));

/** The section that a title (or a sheet's name) begins, or null. Numbering before the title does not matter. */
export function sectionOf(title: string): string | null {
  const text = normaliseLabel(title).replace(/^(rozdział|sekcja|część|dział)?\s*[\divx. -]*[.) -]\s*/, "");
  return titles.find((one) => text.startsWith(one.title))?.section ?? null;
}
