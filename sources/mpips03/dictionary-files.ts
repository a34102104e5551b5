/** Rows and columns of the form, line by line as their files list them (rows.csv, columns.csv). */
import { readData } from "../values/labels.ts";
import type { Section } from "./contract.ts";

/** How sure a line of rows.csv is: read in a form, inferred from one, background knowledge, or only its number. */
export type Certainty = "SEEN" | "DERIVED" | "KNOWN" | "UNKNOWN";

export interface FormRow {
  edition: string;
  section: Section;
  /** As the edition numbers the section. */
  dzial: string;
  /** "" where nobody knows the number. */
  row: string;
  /** null: the row exists, but its meaning is not known. */
  concept: string | null;
  label: string;
  /** The row of which this one is a part: its number ("1", "1 (w tym)") or, where there is none, its label; "" for none. */
  parent: string;
  /** "2+4+5+24+(42-43)", rows of the same section; "" for none. */
  controlSum: string;
  certainty: Certainty;
}

export interface FormColumn {
  edition: string;
  section: Section;
  col: number;
  /** "families": what a value counts. */
  measure: string;
  label: string;
}

export const formRows: readonly FormRow[] = readData(new URL("./rows.csv", import.meta.url)).map((line) => ({
  edition: line.edition ?? "",
  section: line.section as Section,
  dzial: line.dzial ?? "",
  row: line.row ?? "",
  concept: line.concept === "" ? null : (line.concept ?? null),
  label: line.label ?? "",
  parent: line.parent_row ?? "",
  controlSum: line.control_sum ?? "",
  certainty: line.certainty as Certainty,
}));

export const formColumns: readonly FormColumn[] = readData(new URL("./columns.csv", import.meta.url)).map(
  (line) => ({
    edition: line.edition ?? "",
    section: line.section as Section,
    col: Number(line.col),
    measure: line.measure ?? "",
    label: line.label ?? "",
  }),
);
