/** Relations between the concepts of one gmina and year: the forms' sums and relations, and what anybody knows. */
import { relations, sumParts, type Relation } from "../mpips03/relations.ts";
import { readData } from "../values/labels.ts";

/** least ≤ Σ factor × concept ≤ most. */
export interface ConceptRelation {
  terms: { concept: string; factor: number }[];
  least: number;
  most: number;
  /** The first concept counts some of what the second counts: what is left over is a count as well. */
  isPart: boolean;
  /** A sum of which only some terms are known bounds the first from below. */
  isSum: boolean;
}

const open = { isPart: false, isSum: false };
const columns = readData(new URL("../mpips03/columns.csv", import.meta.url));
const rows = readData(new URL("../mpips03/rows.csv", import.meta.url));
const ozpsRows = readData(new URL("../ozps/rows.csv", import.meta.url));

export const conceptRelations: readonly ConceptRelation[] = once([
  ...sumsOfMpips03(),
  ...relations.flatMap(ofMpips03),
  ...ofOzps(),
  ...readData(new URL("./known-relations.csv", import.meta.url)).map((line) =>
    compared(line.left ?? "", line.operator ?? "", Number(line.factor), [line.right ?? ""], false),
  ),
  ...recipients(),
]);

function sumsOfMpips03(): ConceptRelation[] {
  const totals = new Map(sumParts.map((part) => [[part.edition, part.section, part.totalRow].join(), part]));
  return [...totals.values()].flatMap(({ edition, section, totalRow, col }) =>
    measuresOf(edition, section, col).flatMap((measure): ConceptRelation[] => {
      const parts = sumParts.filter(
        (part) => part.edition === edition && part.section === section && part.totalRow === totalRow,
      );
      const total = conceptOf(edition, section, totalRow);
      const terms = parts.map((part) => ({
        concept: `${conceptOf(edition, section, part.partRow)}.${measure}`,
        factor: -part.sign,
      }));
      return [
        {
          ...open,
          terms: [{ concept: `${total}.${measure}`, factor: 1 }, ...terms],
          least: 0,
          most: 0,
          isSum: true,
        },
      ];
    }),
  );
}

function ofMpips03(relation: Relation): ConceptRelation[] {
  const { edition, section, leftRow, rightRow, plusRow } = relation;
  const [left] = measuresOf(edition, section, relation.leftCol);
  const [right] = measuresOf(edition, section, relation.rightCol);
  if (left === undefined || right === undefined) return [];
  const isPart = ["part_of_row", "rural_total"].includes(relation.relation) && left !== "amount_pln";
  const between = (leftBase: string, rightBases: string[]) =>
    compared(
      `${leftBase}.${left}`,
      relation.operator,
      relation.factor,
      rightBases.map((base) => `${base}.${right}`),
      isPart,
    );
  if (leftRow === "*")
    return rows
      .filter((row) => row.edition === edition && row.section === section && row.concept)
      .map((row) => between(row.concept ?? "", [row.concept ?? ""]));
  const whole = [rightRow, ...(plusRow === null ? [] : [plusRow])];
  return [
    between(
      conceptOf(edition, section, leftRow),
      whole.map((row) => conceptOf(edition, section, row)),
    ),
  ];
}

/** Sums "3+4+5" are equations; a part without one is at most its whole. */
function ofOzps(): ConceptRelation[] {
  const conceptOfRow = (number = "") => ozpsRows.find(({ row }) => row === number)?.concept ?? "";
  const summed = ozpsRows.filter(({ control_sum }) => control_sum !== "");
  const inSums = new Set(summed.flatMap(({ control_sum = "" }) => control_sum.split("+")));
  return [
    ...summed.map(({ concept = "", control_sum = "" }) => ({
      ...compared(concept, "=", 1, control_sum.split("+").map(conceptOfRow), false),
      isSum: true,
    })),
    ...ozpsRows
      .filter(({ row = "", parent_row }) => parent_row !== "" && !inSums.has(row))
      .map(({ concept = "", parent_row }) => compared(concept, "<=", 1, [conceptOfRow(parent_row)], true)),
  ];
}

/** Whoever got a benefit got it at least once. */
function recipients(): ConceptRelation[] {
  const bases = new Set(
    rows
      .filter(({ section = "" }) => ["own", "delegated"].includes(section))
      .map(({ concept = "" }) => concept),
  );
  return [...bases].map((base) =>
    compared(`${base}.persons_decided`, "<=", 1, [`${base}.benefit_count`], false),
  );
}

function compared(
  left: string,
  operator: string,
  factor: number,
  right: readonly string[],
  isPart: boolean,
): ConceptRelation {
  return {
    terms: [
      { concept: left, factor: 1 },
      ...right.map((concept) => ({ concept, factor: factor === 0 ? 0 : -factor })),
    ],
    least: operator === "<=" ? -Infinity : 0,
    most: operator === ">=" ? Infinity : 0,
    isPart,
    isSum: false,
  };
}

function measuresOf(edition: string, section: string, col: number | null): string[] {
  return columns
    .filter((one) => one.edition === edition && one.section === section)
    .filter((one) => col === null || one.col === String(col))
    .map(({ measure = "" }) => measure);
}

/** In the parts on benefits a row is named by its concept. */
function conceptOf(edition: string, section: string, name: string): string {
  const found = rows.find((row) => row.edition === edition && row.section === section && row.row === name);
  return found?.concept ?? name;
}

/** Editions repeat each other. */
function once(all: readonly ConceptRelation[]): ConceptRelation[] {
  return [...new Map(all.map((one) => [JSON.stringify([one.terms, one.least, one.most]), one])).values()];
}
