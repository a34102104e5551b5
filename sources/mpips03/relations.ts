/** What must hold between the cells of an MPiPS-03 report: control sums and relations, from rows.csv and relations.csv. */
import { readData } from "../values/labels.ts";
import type { Section } from "./contract.ts";
import { sharesOf, termsOf } from "./control-sum.ts";
import { formColumns, formRows, type Certainty, type FormRow } from "./dictionary-files.ts";

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

const benefits: readonly Section[] = ["delegated", "own"];

/** Printed formulas; and the total row of benefits, whose parts add up in the amount only. */
export const sumParts: readonly SumPart[] = formRows.flatMap((total) => [
  ...printedParts(total),
  ...amounts(total),
]);

/** Relations of relations.csv, and every “w tym” row against the row that it is part of. */
export const relations: readonly Relation[] = [
  ...readData(new URL("./relations.csv", import.meta.url)).map(toRelation),
  ...formRows.flatMap(withinParent),
];

/** Number, or concept where there is none. */
function nameOf({ section, row, concept }: FormRow): string {
  return benefits.includes(section) ? (concept ?? "") : row;
}

function printedParts(total: FormRow): SumPart[] {
  const { edition, section, certainty } = total;
  return sharesOf(termsOf(total.controlSum)).map(({ row, sign }) => ({
    edition,
    section,
    totalRow: nameOf(total),
    partRow: String(row),
    sign,
    col: null,
    certainty,
  }));
}

function amounts(total: FormRow): SumPart[] {
  if (!isGrandTotal(total)) return [];
  const { edition, section, certainty } = total;
  const column = formColumns.find(
    (one) => one.edition === edition && one.section === section && one.measure === "amount_pln",
  );
  if (!column) return [];
  return childrenOf(total).map((part) => ({
    edition,
    section,
    totalRow: nameOf(total),
    partRow: nameOf(part),
    sign: 1,
    col: column.col,
    certainty,
  }));
}

function isGrandTotal({ label }: FormRow): boolean {
  return label.startsWith("RAZEM");
}

function childrenOf(total: FormRow): FormRow[] {
  return formRows.filter((row) => parentOf(row) === total);
}

/** The dictionary names a parent by its number ("1 (w tym)" too) or, where there is none, by its label. */
function parentOf(row: FormRow): FormRow | undefined {
  const number = /^\d+/.exec(row.parent)?.[0];
  return formRows.find(
    (one) =>
      one.edition === row.edition &&
      one.section === row.section &&
      one !== row &&
      (number === undefined ? row.parent !== "" && one.label === row.parent : one.row === number),
  );
}

/** What the parent's sum already says of a row is not said again. */
function withinParent(row: FormRow): Relation[] {
  const parent = parentOf(row);
  if (!parent || printedParts(parent).some(({ partRow }) => partRow === nameOf(row))) return [];
  const { edition, section, certainty } = row;
  return formColumns
    .filter((column) => column.edition === edition && column.section === section)
    .filter((column) => !isGrandTotal(parent) || column.measure !== "amount_pln")
    .map((column) => ({
      edition,
      section,
      relation: "part_of_row",
      leftRow: nameOf(row),
      leftCol: column.col,
      operator: "<=",
      factor: 1,
      rightRow: nameOf(parent),
      plusRow: null,
      rightCol: column.col,
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
  const row = formRows.find((one) => one.edition === edition && one.concept === rowConcept);
  if (!row) return null;
  const column = formColumns.find(
    (one) => one.edition === edition && one.section === row.section && one.measure === measure,
  );
  return [row.label, column?.label].filter(Boolean).join(" – ");
}
