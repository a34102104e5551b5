/** The profile as a problem of disclosure control: its numbers, what ties them, what must stay unknown. */
import type { Row } from "../../contract/rows.ts";
import { disclosureOf } from "../../../sources/concepts/disclosure.ts";
import { conceptRelations, type ConceptRelation } from "../../../sources/concepts/relations.ts";
import { rates } from "../../../sources/concepts/rates.ts";
import { groupBy } from "../../lib/group.ts";
import {
  holds,
  type Cell,
  type Need,
  type Problem,
  type Range,
  type Relation,
  type Term,
} from "../solve/model.ts";
import { amountWidth, isSmall, rangeOfSmall, widthOfHidden, around } from "../rule.ts";

export type ProfileRow = Row<"out__profile">;

export interface ProfileProblem extends Problem {
  /** The cell of a unit, year and concept. */
  cellOf: (unitId: string, year: number, concept: string) => number | undefined;
}

/** How much dearer a row is of which a number is what others are divided by. */
const baseWeight = 20;
const bases = new Set(rates.flatMap(({ denominator }) => denominator.map(baseOf)));

/**
 * @param units their TERYT codes say whether all their families live in the countryside
 * @param minCount the least count of persons or families that may be shown
 */
export function profileProblem(
  rows: readonly ProfileRow[],
  units: readonly Pick<Row<"ref_unit">, "unit_id" | "teryt">[],
  minCount: number,
): ProfileProblem {
  const cells: Cell[] = [];
  const index = new Map<string, Map<number, Map<string, number>>>();
  const years = [...groupBy(rows, ({ unit_id }) => unit_id)].flatMap(([unitId, ofUnit]) =>
    [...groupBy(ofUnit, ({ year }) => year)].map(([year, ofYear]) => ({ unitId, year, ofYear })),
  );
  const kinds = new Map(units.map(({ unit_id, teryt }) => [unit_id, kindOf(teryt)]));
  const relations: Relation[] = [];
  const needs: Need[] = [];
  for (const { unitId, year, ofYear } of years) {
    const own = new Map<string, number>();
    index.set(unitId, (index.get(unitId) ?? new Map<number, typeof own>()).set(year, own));
    const few = fewRecipients(ofYear, minCount);
    for (const row of ofYear) {
      own.set(row.concept, cells.length);
      cells.push(
        cellFor(row, `${unitId}/${String(year)}/${row.concept}`, few.has(baseOf(row.concept)), minCount),
      );
    }
    const valueIn = (cell: number) => cells[cell]?.value ?? 0;
    const known = [...conceptRelations, ...countryside(ofYear, kinds.get(unitId))];
    for (const one of known) {
      const relation = relationAmong(own, one);
      // A report may contradict its form: nobody learns anything true from a sum that does not hold.
      if (!relation || !holds(relation, valueIn)) continue;
      if (relation.terms.every(({ cell }) => cells[cell]?.role === "open")) continue;
      relations.push(relation);
      if (one.isPart) needs.push(...remainder(cells, relation, minCount));
    }
  }
  cells.forEach((cell, i) => needs.push(...primaryNeed(cell, i, minCount)));
  return {
    cells,
    relations,
    needs,
    cellOf: (unitId, year, concept) => index.get(unitId)?.get(year)?.get(concept),
  };
}

/** The unit that a cell's key names; null: it is no number of a profile. */
export function unitOfKey(key: string): string | null {
  return placeOfKey(key)?.unitId ?? null;
}

/** The unit and year that a cell's key names; null: it is no number of a profile. */
export function placeOfKey(key: string): { unitId: string; year: string } | null {
  const [, unitId, year] = /^([^/]+)\/(\d{4})\/[^/]+$/.exec(key) ?? [];
  return unitId === undefined || year === undefined ? null : { unitId, year };
}

function cellFor(row: ProfileRow, key: string, isOfFew: boolean, minCount: number): Cell {
  const kind = disclosureOf(row.concept);
  const isAmount = row.concept.endsWith(".amount_pln");
  const isHidden =
    kind !== "open" && (isSmall(row.value, isAmount, minCount) || (isOfFew && kind === "recipients"));
  const hiddenRange: Range = { least: isAmount ? 0 : 1, most: Infinity };
  return {
    key,
    value: row.value,
    isWhole: !isAmount && Number.isInteger(row.value),
    role: kind === "open" || row.value <= 0 ? "open" : isHidden ? "primary" : "free",
    range: isSmall(row.value, isAmount, minCount) ? rangeOfSmall(minCount) : hiddenRange,
    hiddenRange,
    width: isAmount ? amountWidth * row.value : widthOfHidden(minCount),
    cost: (1 + Math.log2(1 + row.value)) * (bases.has(baseOf(row.concept)) ? baseWeight : 1),
  };
}

/** Benefits that few persons or few families received: how much they got is nobody's business either. */
function fewRecipients(rows: readonly ProfileRow[], minCount: number): Set<string> {
  return new Set(
    rows
      .filter(({ concept, value }) => disclosureOf(concept) === "count" && isSmall(value, false, minCount))
      .map(({ concept }) => baseOf(concept)),
  );
}

function baseOf(concept: string): string {
  return concept.split(".")[0] ?? concept;
}

function relationAmong(own: ReadonlyMap<string, number>, one: ConceptRelation): Relation | null {
  if (!own.has(one.terms[0]?.concept ?? "")) return null;
  const terms: Term[] = [];
  for (const { concept, factor } of one.terms) {
    const cell = own.get(concept);
    if (cell !== undefined) terms.push({ cell, factor });
    else if (!one.isSum) return null;
  }
  if (terms.length === one.terms.length) return { terms, least: one.least, most: one.most };
  const bounds = terms.length >= 2 && terms.slice(1).every(({ factor }) => factor < 0);
  return bounds ? { terms, least: 0, most: Infinity } : null;
}

type GminaKind = "urban" | "rural" | null;

function kindOf(teryt: string | null): GminaKind {
  if (teryt?.length !== 7) return null;
  return teryt.endsWith("1") ? "urban" : teryt.endsWith("2") ? "rural" : null;
}

/** In a rural gmina every family lives in the countryside. (In a town none does, and a zero is shown.) */
function countryside(rows: readonly ProfileRow[], kind: GminaKind | undefined): ConceptRelation[] {
  if (kind !== "rural") return [];
  return rows
    .filter(({ concept }) => concept.endsWith(".families_rural"))
    .map(({ concept }) => ({
      terms: [
        { concept, factor: 1 },
        { concept: concept.replace(/_rural$/, ""), factor: -1 },
      ],
      least: 0,
      most: 0,
      isPart: false,
      isSum: false,
    }));
}

/** "Of 12 families 10 live in the countryside" says that two do not. */
function remainder(cells: readonly Cell[], { terms }: Relation, minCount: number): Need[] {
  const [part, whole] = terms.map(({ cell }) => cells[cell]);
  if (!part || !whole || part.role === "open" || whole.role === "open") return [];
  if ([part, whole].some(({ key }) => disclosureOf(key.split("/")[2] ?? "") !== "count")) return [];
  if (!isSmall(whole.value - part.value, false, minCount)) return [];
  const flipped = terms.map(({ cell, factor }) => ({ cell, factor: -factor }));
  return [{ name: `${whole.key} − ${part.key}`, terms: flipped, width: widthOfHidden(minCount) }];
}

function primaryNeed(cell: Cell, index: number, minCount: number): Need[] {
  if (cell.role !== "primary") return [];
  const range = Number.isFinite(cell.range.most) ? { low: 1, high: minCount - 1 } : around(cell);
  return [{ name: cell.key, terms: [{ cell: index, factor: 1 }], ...range }];
}
