/** What an MPiPS-03 report gives: one cell of the form, told apart by edition, dział, row and column. */

export const sections = ["staff", "delegated", "own", "actual", "reasons", "types"] as const;
export type Section = (typeof sections)[number];

export type SourceForm = "MPiPS-03" | "MRPiPS-03" | "MRiPS-03";

export interface Mpips03Cell {
  unitId: string;
  /** Gmina (7 characters, or 4 of a powiat) that the file names for the row; null: that of the reporting unit. */
  teryt: string | null;
  year: number;
  /** P: half-year (January to June); R: the whole year. */
  period: "P" | "R";
  /** Which numbering of rows: "2011" (to data year 2011), "2014" (2012 to 2020), "2022" (from 2021). */
  edition: string;
  section: Section;
  /** As printed: "1", "2A", "2B", "3" … */
  dzial: string;
  /** As printed; the dictionary's where the form prints none or the label tells otherwise (then reported); "" where nobody knows it. */
  row: string;
  col: number;
  /** "reason_unemployment.families": row and measure of rows.csv and columns.csv; null for a row nobody has seen. */
  concept: string | null;
  /** null for an empty cell and for a symbol; a printed 0 is 0. */
  value: number | null;
  /** "X", "." or "-" as printed; null for a number and for an empty cell. */
  symbol: string | null;
  sourceForm: SourceForm;
}
