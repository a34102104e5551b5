/** The rows and columns of the form by edition and section, as far as they are known (rows.csv, columns.csv, labels.csv). */
import { normaliseLabel, readData } from "../values/labels.ts";
import { remembered } from "../values/remember.ts";
import type { Section } from "./contract.ts";
import { formColumns, formRows, type FormColumn, type FormRow } from "./dictionary-files.ts";

export interface DictionaryRow extends FormRow {
  /** Place in the section, from 0. */
  order: number;
}

export interface SectionDictionary {
  /** As the edition numbers the section. */
  dzial: string;
  rows: readonly DictionaryRow[];
  byNumber: ReadonlyMap<string, DictionaryRow>;
  /** By `labelKey`; the same words may stand under several headings. */
  byLabel: ReadonlyMap<string, readonly DictionaryRow[]>;
  /** Measure ("families") by column. */
  measures: ReadonlyMap<number, string>;
  /** Columns by `labelKey` of their heading. */
  columnsByLabel: ReadonlyMap<string, number>;
}

/** The edition whose words fit where an edition's own are not known; its numbers do not hold there. */
const BEST_KNOWN = "2014";

const labelData = readData(new URL("./labels.csv", import.meta.url));
const dictionaries = new Map<string, SectionDictionary>();

/** What is known of a section in an edition ("2011", "2014", "2022"). */
export function dictionaryOf(edition: string, section: Section): SectionDictionary {
  const key = `${edition} ${section}`;
  const known = dictionaries.get(key);
  if (known) return known;
  const made = makeDictionary(edition, section);
  dictionaries.set(key, made);
  return made;
}

/** Which section an edition prints under a number of dział; null if that is not known. */
export function sectionOfDzial(edition: string, dzial: string): Section | null {
  return formRows.find((row) => row.edition === edition && row.dzial === dzial)?.section ?? null;
}

/** The numbering that a report of a year has. For staff in 2012 and 2013 it may still be the older one. */
export function editionOfYear(year: number): string {
  if (year <= 2011) return "2011";
  return year <= 2020 ? "2014" : "2022";
}

/**
 * Words of a label that tell rows apart: without "w tym:" before, "ogółem" behind and "(z wiersza 15)" between them,
 * all of which come and go from file to file.
 */
export const labelKey = remembered((text) => {
  const label = normaliseLabel(text);
  const bare = label
    .replace(/^(w tym|z tego)[:\s]*(?=\S)/, "")
    .replace(/\(z w(iersza|\.)? ?\d+\)\s*/, "")
    .replace(/( -)? ogółem$/, "")
    .replace(/[…_\s.]+$/, "")
    .replace(/^(?:[-•*] ?)+/, "")
    .trim();
  return bare === "" ? label : bare;
});

function makeDictionary(edition: string, section: Section): SectionDictionary {
  const of = (name: string): FormRow[] =>
    formRows.filter((row) => row.edition === name && row.section === section);
  const own = of(edition);
  const known = own.length > 0 ? own : of(BEST_KNOWN).map(borrowed);
  const rows = known
    .toSorted((a, b) => Number(a.row) - Number(b.row))
    .map((row, order): DictionaryRow => ({ ...row, order }));
  const columns = columnsOf(edition, section);
  return {
    dzial: rows[0]?.dzial ?? "",
    rows,
    byNumber: new Map(rows.filter((row) => row.row !== "").map((row) => [row.row, row])),
    byLabel: labelsOf(section, rows),
    measures: new Map(columns.map(({ col, measure }) => [col, measure])),
    columnsByLabel: new Map(columns.map(({ col, label }) => [labelKey(label), col])),
  };
}

/** Of another edition the words hold, not the numbers. */
function borrowed(row: FormRow): FormRow {
  return { ...row, row: "", controlSum: "", certainty: "KNOWN" };
}

function columnsOf(edition: string, section: Section): FormColumn[] {
  const of = (name: string): FormColumn[] =>
    formColumns.filter((column) => column.edition === name && column.section === section);
  const own = of(edition);
  return own.length > 0 ? own : of(BEST_KNOWN);
}

function labelsOf(section: Section, rows: readonly DictionaryRow[]): Map<string, DictionaryRow[]> {
  const byLabel = new Map<string, DictionaryRow[]>();
  const add = (label: string, row: DictionaryRow): void => {
    const key = labelKey(label);
    const same = byLabel.get(key) ?? [];
    if (key !== "" && !same.includes(row)) byLabel.set(key, [...same, row]);
  };
  for (const row of rows) {
    add(row.label, row);
    // "zasiłki stałe: osoba samotnie gospodarująca" is printed as its last words below "zasiłki stałe".
    const under = section === "own" ? /^[^:]+: (.+)$/.exec(row.label)?.[1] : undefined;
    if (under !== undefined) add(under, row);
    for (const other of labelData)
      if (other.section === section && other.concept === row.concept) add(other.label ?? "", row);
  }
  for (const same of byLabel.values()) same.sort((a, b) => a.order - b.order);
  return byLabel;
}
