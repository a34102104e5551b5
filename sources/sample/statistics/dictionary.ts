/** Rows and columns as the forms print them; the reports take their words from the dictionary of the source. */
import type { Section } from "../../mpips03/contract.ts";
import { formColumns, formRows } from "../../mpips03/dictionary-files.ts";

export type { Section } from "../../mpips03/contract.ts";

export interface FormRow {
  /** "" where nobody knows the printed number. */
  row: string;
  concept: string;
  label: string;
}

/** The numbering of rows in the reports of a year. */
export function editionOf(year: number): "2014" | "2022" {
  return year <= 2020 ? "2014" : "2022";
}

export function sourceFormOf(year: number): "MRPiPS-03" | "MRiPS-03" {
  return year <= 2019 ? "MRPiPS-03" : "MRiPS-03";
}

/** The part of the form as printed: from 2021 the staff is gone and the others moved up. */
export function dzialOf(section: Section, year: number): string {
  const before = { staff: "1", delegated: "2A", own: "2B", actual: "3", reasons: "4", types: "5" } as const;
  const after = { staff: "", delegated: "1A", own: "1B", actual: "2", reasons: "3", types: "4" } as const;
  return year <= 2020 ? before[section] : after[section];
}

/** @throws when the dictionary has no such row */
export function rowOf(section: Section, year: number, concept: string): FormRow {
  const found = rowsOf(section, year).find((row) => row.concept === concept);
  if (!found) throw new Error(`no row ${concept} in ${section} of ${String(year)}`);
  return found;
}

export function rowsOf(section: Section, year: number): FormRow[] {
  const edition = editionOf(year);
  return formRows
    .filter((row) => row.edition === edition && row.section === section)
    .map(({ row, concept, label }) => ({ row, concept: concept ?? "", label }));
}

export function columnLabels(section: Section, year: number): string[] {
  const edition = editionOf(year);
  return formColumns
    .filter((column) => column.edition === edition && column.section === section)
    .map(({ label }) => (label.startsWith("w tym") ? "w tym: NA WSI" : label.toLocaleUpperCase("pl")));
}

export const sectionTitles: Readonly<Record<Section, string>> = {
  staff: "ZATRUDNIENIE W JEDNOSTKACH ORGANIZACYJNYCH POMOCY I INTEGRACJI SPOŁECZNEJ",
  delegated: "UDZIELONE ŚWIADCZENIA – ZADANIA ZLECONE GMINOM",
  own: "UDZIELONE ŚWIADCZENIA – ZADANIA WŁASNE GMIN",
  actual: "RZECZYWISTA LICZBA RODZIN I OSÓB OBJĘTYCH POMOCĄ SPOŁECZNĄ",
  reasons: "POWODY PRZYZNANIA POMOCY",
  types: "TYPY RODZIN OBJĘTYCH POMOCĄ SPOŁECZNĄ",
};

export const firstHeadings: Readonly<Record<Section, string>> = {
  staff: "WYSZCZEGÓLNIENIE",
  delegated: "FORMY POMOCY",
  own: "FORMY POMOCY",
  actual: "WYSZCZEGÓLNIENIE",
  reasons: "POWÓD TRUDNEJ SYTUACJI ŻYCIOWEJ",
  types: "TYPY RODZIN",
};
