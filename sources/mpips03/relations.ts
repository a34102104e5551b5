/** What must hold between the cells of an MPiPS-03 report: control sums and relations, from rows.csv and relations.csv. */
import { readData } from "../values/labels.ts";
import type { Section } from "./contract.ts";

/** SEEN: printed on a form; DERIVED: follows from one; KNOWN, UNKNOWN: nobody has seen it. */
export type Certainty = "SEEN" | "DERIVED" | "KNOWN" | "UNKNOWN";

/** A row is named by its number; in the parts on benefits, whose numbers nobody has seen, by its concept. */
export interface SumPart {
  edition: string;
  section: Section;
  totalRow: string;
  partRow: string;
  sign: 1 | -1;
  /** The only column in which the parts add up; null: every column. */
  col: number | null;
  certainty: Certainty;
}

export interface Relation {
  edition: string;
  section: Section;
  relation: string;
  /** "*": each row of the part, held against the right column of the same row. */
  leftRow: string;
  leftCol: number;
  operator: "<=" | ">=" | "=";
  /** What the right side is multiplied by. */
  factor: number;
  rightRow: string;
  /** A second row of the right side, added to the first; null: none. */
  plusRow: string | null;
  rightCol: number;
  certainty: Certainty;
}

interface DictionaryRow {
  edition: string;
  section: Section;
  row: string;
  /** Number, or concept where there is none. */
  name: string;
  label: string;
  parent: string;
  formula: string;
  certainty: Certainty;
}

const benefits: readonly string[] = ["delegated", "own"];

const dictionary = readData(new URL("./rows.csv", import.meta.url));
const rows: readonly DictionaryRow[] = dictionary.map((row) => ({
  edition: row.edition ?? "",
  section: row.section as Section,
  row: row.row ?? "",
  name: (benefits.includes(row.section ?? "") ? row.concept : row.row) ?? "",
  label: row.label ?? "",
  parent: row.parent_row ?? "",
  formula: row.control_sum ?? "",
  certainty: row.certainty as Certainty,
}));
const columns = readData(new URL("./columns.csv", import.meta.url));

/** Printed formulas; and the total row of benefits, whose parts add up in the amount only. */
export const sumParts: readonly SumPart[] = rows.flatMap((total) => [
  ...printedParts(total),
  ...amounts(total),
]);

/** Relations of relations.csv, and every “w tym” row against the row that it is part of. */
export const relations: readonly Relation[] = [
  ...readData(new URL("./relations.csv", import.meta.url)).map(toRelation),
  ...rows.flatMap(withinParent),
];

/** "2+4+(42-43)": brackets change nothing where there are only plus and minus. */
function printedParts({ edition, section, name, formula, certainty }: DictionaryRow): SumPart[] {
  return [...formula.matchAll(/([+-]?)\(?(\d+)/g)].map(([, sign, partRow = ""]) => ({
    edition,
    section,
    totalRow: name,
    partRow,
    sign: sign === "-" ? -1 : 1,
    col: null,
    certainty,
  }));
}

function amounts(total: DictionaryRow): SumPart[] {
  if (!isGrandTotal(total)) return [];
  const { edition, section, name, certainty } = total;
  const column = columns.find(
    (one) => one.edition === edition && one.section === section && one.measure === "amount_pln",
  );
  if (!column) return [];
  return childrenOf(total).map((part) => ({
    edition,
    section,
    totalRow: name,
    partRow: part.name,
    sign: 1,
    col: Number(column.col),
    certainty,
  }));
}

function isGrandTotal({ label }: DictionaryRow): boolean {
  return label.startsWith("RAZEM");
}

function childrenOf(total: DictionaryRow): DictionaryRow[] {
  return rows.filter((row) => parentOf(row) === total);
}

/** The dictionary names a parent by its number ("1 (w tym)" too) or, where there is none, by its label. */
function parentOf(row: DictionaryRow): DictionaryRow | undefined {
  const number = /^\d+/.exec(row.parent)?.[0];
  return rows.find(
    (one) =>
      one.edition === row.edition &&
      one.section === row.section &&
      one !== row &&
      (number === undefined ? row.parent !== "" && one.label === row.parent : one.row === number),
  );
}

/** What the parent's sum already says of a row is not said again. */
function withinParent(row: DictionaryRow): Relation[] {
  const parent = parentOf(row);
  if (!parent || printedParts(parent).some(({ partRow }) => partRow === row.name)) return [];
  const { edition, section, certainty } = row;
  return columns
    .filter((column) => column.edition === edition && column.section === section)
    .filter((column) => !isGrandTotal(parent) || column.measure !== "amount_pln")
    .map((column) => ({
      edition,
      section,
      relation: "part_of_row",
      leftRow: row.name,
      leftCol: Number(column.col),
      operator: "<=",
      factor: 1,
      rightRow: parent.name,
      plusRow: null,
      rightCol: Number(column.col),
      certainty,
    }));
}

function toRelation(row: Record<string, string>): Relation {
  return {
    edition: row.edition ?? "",
    section: row.section as Section,
    relation: row.relation ?? "",
    leftRow: row.left_row ?? "",
    leftCol: Number(row.left_col),
    operator: row.operator as Relation["operator"],
    factor: row.factor === "" ? 1 : Number(row.factor),
    rightRow: row.right_row ?? "",
    plusRow: row.plus_row === "" ? null : (row.plus_row ?? null),
    rightCol: Number(row.right_col),
    certainty: row.certainty as Certainty,
  };
}

/** What the form calls a cell's row and column: "bezrobocie – liczba rodzin ogółem"; null for an unknown concept. */
export function mpips03Label(concept: string, edition: string): string | null {
  const [rowConcept = "", measure = ""] = concept.split(".");
  const row = dictionary.find((one) => one.edition === edition && one.concept === rowConcept);
  if (!row) return null;
  const column = columns.find(
    (one) => one.edition === edition && one.section === row.section && one.measure === measure,
  );
  return [row.label, column?.label].filter(Boolean).join(" – ");
}
