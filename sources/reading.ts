/** What a source is, and what it is given when it reads a sheet. */
import type { FileFormat, Sheet } from "./files/types.ts";
import type { Report } from "./findings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { TimeCardEntry } from "./time-cards/contract.ts";
import type { ActivityCount } from "./activity-counts/contract.ts";
import type { CaseloadRow } from "./caseload/contract.ts";
import type { Mpips03Cell } from "./mpips03/contract.ts";
import type { OzpsCell } from "./ozps/contract.ts";
import type { CardValue } from "./cost-cards/contract.ts";
import type { Residents } from "./residents/contract.ts";
import type { TerritoryEntry } from "./territory/contract.ts";
import type { OwnPrice } from "./unit-costs/contract.ts";

/** Where every observation comes from: with the file's id, the way back to the cell. Counted from 1. */
export interface Origin {
  fileId: string;
  sheet: number;
  row: number;
  column: number;
}

/** Typed observations of each source, as they leave the readers. Names are pseudonyms by then. */
export interface Observations {
  "time-cards": TimeCardEntry;
  "activity-counts": ActivityCount;
  caseload: CaseloadRow;
  mpips03: Mpips03Cell;
  ozps: OzpsCell;
  residents: Residents;
  territory: TerritoryEntry;
  "unit-costs": OwnPrice;
  "cost-cards": CardValue;
}

export type SourceId = keyof Observations;

export type Emit = <S extends SourceId>(source: S, origin: Origin, observation: Observations[S]) => void;

export interface ReadContext {
  fileId: string;
  format: FileFormat;
  /** "" for a file of a project-wide source that lies in no unit's folder. */
  unitId: string;
  vocabulary: Vocabulary;
  report: Report;
  emit: Emit;
  /** The worker's pseudonym. The name goes no further. */
  pseudonymOf: (name: string) => string;
}

/** How well a source knows a sheet: 1 = it can read it, between 0 and 1 = it looks like its form but lacks `missing`. */
export interface Recognition {
  score: number;
  missing: string[];
  /** 0-based row to point at when something is missing. */
  row: number;
}

export interface Source {
  id: SourceId;
  label: { pl: string; en: string };
  /** Headings that the form may carry, to be named when one is missing. */
  knownHeadings: string[];
  /** Its files say themselves whose each row is, so they need lie in no unit's folder. */
  isProjectWide?: boolean;
  recognise: (sheet: Sheet) => Recognition;
  /** Workers' names in a sheet that it cannot read: they must be known so as not to leave in a file's name. */
  namesIn: (sheet: Sheet) => string[];
  /** Reads the sheets of one file that it recognised. */
  read: (sheets: readonly Sheet[], context: ReadContext) => void;
}
