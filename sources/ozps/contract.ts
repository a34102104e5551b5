/** What an OZPS assessment gives: one value of one row for one of its five years. */

export type ValueKind = "past" | "assessed" | "forecast";

export interface OzpsCell {
  unitId: string;
  /** Gmina (7 characters) that the file names; null: that of the unit. */
  teryt: string | null;
  assessmentYear: number;
  /** Number of the row as printed. */
  row: string;
  /** Code of rows.csv; null for a row nobody has seen. */
  concept: string | null;
  valueYear: number;
  kind: ValueKind;
  /** null for a sign, a text and an empty cell; a printed 0 is 0. */
  value: number | null;
  /** ".", "x" or "-" as printed; null otherwise. */
  symbol: string | null;
  /** Of a row that asks for words. */
  text: string | null;
}
