/** One cell of the form as it leaves the reader. */
import type { Mpips03Cell } from "./contract.ts";

/** What the cells of a dział have in common. */
export type Place = Pick<Mpips03Cell, "year" | "period" | "edition" | "section" | "dzial" | "sourceForm">;

const concepts = new Map<string, Map<string, string>>();

/** "reason_unemployment.families"; null where the row or the column has no known meaning. */
export function conceptOf(row: string | null, measure: string | undefined): string | null {
  if (row === null || measure === undefined) return null;
  let ofRow = concepts.get(row);
  if (!ofRow) concepts.set(row, (ofRow = new Map<string, string>()));
  let concept = ofRow.get(measure);
  if (concept === undefined) ofRow.set(measure, (concept = `${row}.${measure}`));
  return concept;
}

/** @param row number of the row; @param col of the column, from 1 */
export function cellOf(
  place: Place,
  unitId: string,
  teryt: string | null,
  row: string,
  col: number,
  concept: string | null,
  { value, symbol }: Pick<Mpips03Cell, "value" | "symbol">,
): Mpips03Cell {
  return {
    unitId,
    teryt,
    year: place.year,
    period: place.period,
    edition: place.edition,
    section: place.section,
    dzial: place.dzial,
    row,
    col,
    concept,
    value,
    symbol,
    sourceForm: place.sourceForm,
  };
}
