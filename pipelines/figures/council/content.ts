/** What an effect presentation for a council says. Page, slides and one-pager print this and nothing else. */
import type { HeadlineId } from "../../contract/headlines.ts";
import type { PublicTable } from "../../contract/public-dataset.ts";
import type { Figure, TableModel } from "../figure.ts";

export interface CouncilPresentation {
  /** Of a gmina its unit, of a powiat "powiat-1206". */
  unitId: string;
  unitName: string;
  project: string;
  version: string;
  /** Enough for slides and a sheet; else the page says why there are none. */
  hasDocuments: boolean;
  /** In the order of reading; the first one opens the presentation, and its title is the sentence of result. */
  topics: CouncilTopic[];
}

export type CouncilPart =
  | "opening"
  | "profile"
  | "gminas"
  | "area"
  | "tasks"
  | "resources"
  | "cooperation"
  | "programmes"
  | "costs"
  | "inaction"
  | "decision"
  | "missing"
  | "origins";

/** One slide, and one section of the page. */
export interface CouncilTopic {
  part: CouncilPart;
  /** Left out first where there would be too many slides. */
  isSupporting?: boolean;
  /** What is found, in one sentence. */
  title: string;
  /** At most four, each of short sentences. */
  points: string[];
  keyFigures?: CouncilFigure[];
  figure?: Figure;
  table?: TableModel;
  /** Where each number comes from. */
  origins: CouncilOrigin[];
}

/** What a presentation is put together from, in the order of telling. */
export interface CouncilParts {
  opening: CouncilTopic;
  found: CouncilTopic[];
  missing: CouncilTopic[];
  decision: CouncilTopic;
}

export interface CouncilFigure {
  /** Its entry in the catalogue of headline numbers. */
  headline: HeadlineId;
  label: string;
  value: string;
  /** Interval, n, norm or what the figure is made of. */
  note: string;
}

export interface CouncilOrigin {
  /** Whose source it is: "Osoby i rodziny, którym pomożono". */
  what: string;
  /** The form or the price list, with its year: "sprawozdanie MRiPS-03 za 2025 r.". */
  source: string;
  /** The published table that holds the number. */
  table: PublicTable;
}

/** "Osoby: sprawozdanie MRiPS-03 za 2025 r.; tabela out__profile." */
export function originText({ what, source, table }: CouncilOrigin): string {
  return `${what}: ${source}; tabela ${table}.`;
}

/** Words over the title: where in the presentation one is. */
export const partNames: Readonly<Record<CouncilPart, string>> = {
  opening: "Efekty pomocy społecznej",
  profile: "Profil gminy",
  gminas: "Gminy powiatu",
  area: "Powiat w liczbach",
  tasks: "Zadania powiatu",
  resources: "Potrzeby i zasoby",
  cooperation: "Co zrobiła współpraca",
  programmes: "Wyniki programów",
  costs: "Nakłady i efekty",
  inaction: "Koszt zaniechania",
  decision: "O co prosimy radę",
  missing: "Czego tu nie ma",
  origins: "Skąd są te liczby",
};
