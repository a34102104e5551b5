/** Which unit a cell means. */
import type { UnitConfig } from "../config.ts";
import { normaliseLabel } from "../../sources/values/labels.ts";

/** @returns the id of the unit that a text names by id, name or TERYT code; null where none or several are called so */
export function unitFinder(units: readonly UnitConfig[]): (text: string) => string | null {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, name, teryt } of units) {
    for (const word of [id, name, teryt ?? id]) {
      const key = normaliseLabel(word);
      idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
    }
  }
  return (text) => {
    const key = normaliseLabel(text);
    // A spreadsheet takes the code for a number, and its zero at the front is gone.
    const ids = idsOf.get(key) ?? (/^\d{3}$|^\d{6}$/.test(key) ? idsOf.get(`0${key}`) : undefined);
    return ids?.size === 1 ? ([...ids][0] ?? null) : null;
  };
}
