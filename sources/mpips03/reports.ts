/** Findings about rows, said in the words of the dictionary. */
import type { Place } from "../findings.ts";
import type { ReadContext } from "../reading.ts";
import type { DictionaryRow } from "./dictionary.ts";
import type { Certainty } from "./dictionary-files.ts";

/** How sure the dictionary is, in words: a finding must say when it rests on something nobody has checked. */
const certaintyWords: Record<Certainty, { pl: string; en: string }> = {
  SEEN: { pl: "odczytany z formularza", en: "read in a form" },
  DERIVED: { pl: "wywiedziony z formularza", en: "inferred from a form" },
  KNOWN: {
    pl: "z wiedzy ogólnej, niesprawdzony w formularzu",
    en: "background knowledge, not checked in a form",
  },
  UNKNOWN: { pl: "znany tylko z numeru", en: "known by number only" },
};

type PlaceOfRow = Place & { dzial: string };

/** Says that number and label clash; what is shown is the dictionary's label, never the file's. */
export function reportContradiction(
  entry: DictionaryRow,
  number: string,
  place: Place,
  { report, unitId }: ReadContext,
): void {
  report({
    rule: "mpips03_row_contradicted",
    place,
    params: { number, label: entry.label, row: entry.row, certainty: certaintyWords[entry.certainty] },
    unitId,
  });
}

/** Rows without a meaning, gathered by dział: a note for each of them in a file of all gminas would bury the rest. */
export class UnknownRows {
  readonly #rows = new Map<string, { place: PlaceOfRow; rows: Set<string> }>();

  /** Keeps the first place of each dział. `key` parts działy of different editions. */
  add(row: string, place: PlaceOfRow, key = place.dzial): void {
    const known = this.#rows.get(key);
    if (known) known.rows.add(row);
    else this.#rows.set(key, { place, rows: new Set([row]) });
  }

  report({ report, unitId }: ReadContext): void {
    for (const { place, rows } of this.#rows.values()) {
      const { dzial, ...where } = place;
      report({
        rule: "mpips03_rows_unknown",
        place: where,
        params: { rows: [...rows].sort((a, b) => Number(a) - Number(b)).join(", "), dzial },
        unitId,
      });
    }
  }
}
