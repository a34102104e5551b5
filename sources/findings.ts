/** What is wrong, where. The words for it are in `rules.ts`. */
import type { RuleId } from "./rules.ts";

/** Where in a file. */
export interface Place {
  /** sha256 of the file, the only name that never holds a person's name. */
  fileId: string;
  /** Counted from 1. */
  sheet?: number;
  /** "F211" */
  cell?: string;
  /** The column's heading or meaning, in Polish, e.g. "Godziny". Only known words, never a cell's text. */
  column?: string;
}

/** A value in a rule's sentence; words come in both languages. */
export type Param = string | number | { pl: string; en: string };

export type Params = Record<string, Param>;

export interface Finding {
  rule: RuleId;
  /** Absent for a finding about the project as a whole. */
  place?: Place;
  /** The text of the cell as found, for the person at the console. Never written to an output as it stands. */
  value?: string;
  /** Values for the rule's sentence. Safe for outputs: numbers, dates, known labels, pseudonyms. */
  params?: Params;
  unitId?: string;
  /** Share of the input's hours that the finding touches, where it is known, in hours. */
  hours_h?: number;
}

export type Report = (finding: Finding) => void;
