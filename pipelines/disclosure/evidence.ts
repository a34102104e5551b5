/** What the public tables say of the numbers under control beside these themselves: each as a relation among cells. */
import type { PublicDataset } from "../contract/public-dataset.ts";
import { termsOf } from "./hide.ts";
import { merged, tolerance, type Relation, type Term } from "./solve/model.ts";
import type { ProfileProblem } from "./profile/profile-problem.ts";
import { staffingKey } from "./staffing.ts";
import type { WholeProblem } from "./whole-problem.ts";

type Rows = PublicDataset["tables"];
type Tables = Pick<Rows, "out__profile" | "out__profile_rate">;

/** Cells whose number can be read from a table: as it stands, or from what is made of it alone. */
export function isShownIn(
  tables: Pick<Rows, "out__profile" | "out__staffing" | "out__indicator">,
  { cellOf, cellNamed, evaluation }: Pick<WholeProblem, "cellOf" | "cellNamed" | "evaluation">,
): (cell: number) => boolean {
  const shown = new Set<number | null | undefined>();
  for (const { unit_id, year, concept, value } of tables.out__profile)
    if (value !== null) shown.add(cellOf(unit_id, year, concept));
  for (const row of tables.out__staffing)
    if ([row.base_count, row.required_fte, row.required_persons, row.gap_fte].some((one) => one !== null))
      shown.add(cellNamed(staffingKey(row)));
  tables.out__indicator.forEach((row, at) => {
    const { numerator = null, denominator = null } = evaluation.cellsOf.get(at) ?? {};
    // An interval and a value tell of both numbers that they are made of.
    const isTold = [row.value, row.ci_low, row.ci_high].some((one) => one !== null);
    if (row.numerator !== null || isTold) shown.add(numerator);
    if (row.denominator !== null || isTold) shown.add(denominator);
  });
  return (cell) => shown.has(cell);
}

/** A sum over cells and what of it everybody knows. */
interface Side {
  terms: Term[];
  known: number;
}

/** @param isHidden of other cells nothing new is said */
export function evidenceOf(
  tables: Tables,
  { cellOf }: Pick<ProfileProblem, "cellOf">,
  isHidden: (cell: number) => boolean,
): Relation[] {
  const relations: Relation[] = [];
  const residents = new Map<string, Map<number, number>>();
  const says = (parts: [Side, number][], bounds: { least: number; most: number }) => {
    const terms = parts.flatMap(([side, factor]) =>
      side.terms.map((term) => ({ cell: term.cell, factor: term.factor * factor })),
    );
    const known = parts.reduce((sum, [side, factor]) => sum + side.known * factor, 0);
    if (terms.some(({ cell }) => isHidden(cell)))
      relations.push({
        terms: merged(terms),
        least: bounds.least - known - tolerance,
        most: bounds.most - known + tolerance,
        isEvidence: true,
      });
  };
  const alone = (cell: number): Side => ({ terms: [{ cell, factor: 1 }], known: 0 });
  const saysChange = (row: Tables["out__profile"][number], now: number, change: number, years: number) => {
    const before = cellOf(row.unit_id, row.year - years, row.concept);
    if (before !== undefined && (isHidden(now) || isHidden(before)))
      says(
        [
          [alone(now), 1],
          [alone(before), -(1 + change)],
        ],
        exactly(0),
      );
  };
  for (const row of tables.out__profile) {
    if (row.residents !== null) {
      const own = residents.get(row.unit_id) ?? new Map<number, number>();
      residents.set(row.unit_id, own.set(row.year, row.residents));
    }
    const now = cellOf(row.unit_id, row.year, row.concept);
    if (now === undefined) continue;
    if (row.per_10k !== null && row.residents !== null && isHidden(now))
      says([[alone(now), 1]], exactly((row.per_10k * row.residents) / 10_000));
    if (row.change_1y !== null) saysChange(row, now, row.change_1y, 1);
    if (row.change_5y !== null) saysChange(row, now, row.change_5y, 5);
  }
  for (const row of tables.out__profile_rate) {
    const { numerator, denominator } = termsOf(row.rate_id);
    const isHiddenIn = (concept: string): boolean => {
      const cell = cellOf(row.unit_id, row.year, concept);
      return cell !== undefined && isHidden(cell);
    };
    // Most rates are made of shown numbers alone.
    if (!numerator.some(isHiddenIn) && !denominator.some(isHiddenIn)) continue;
    const sideOf = (concepts: readonly string[]): Side | null => {
      const parts = concepts.map((concept): Side | null => {
        if (concept === "residents")
          return { terms: [], known: residents.get(row.unit_id)?.get(row.year) ?? NaN };
        const cell = cellOf(row.unit_id, row.year, concept);
        return cell === undefined ? null : alone(cell);
      });
      const sum = { terms: parts.flatMap((part) => part?.terms ?? []), known: 0 };
      for (const part of parts) sum.known += part?.known ?? NaN;
      return Number.isNaN(sum.known) ? null : sum;
    };
    // Of the norms whose other term is the norm itself the denominator is no sum of concepts.
    const isOwnNorm = row.norm_id === "act_min_3" || row.norm_id === "act_110";
    const [over, under] = [sideOf(numerator), isOwnNorm ? null : sideOf(denominator)];
    if (over && row.numerator !== null) says([[over, 1]], exactly(row.numerator));
    if (under && row.denominator !== null) says([[under, 1]], exactly(row.denominator));
    if (over && under && row.value !== null)
      says(
        [
          [over, 1],
          [under, -row.value],
        ],
        exactly(0),
      );
    if (over && under && row.threshold !== null && row.is_met !== null)
      says(
        [
          [over, 1],
          [under, -row.threshold],
        ],
        row.is_met ? { least: -Infinity, most: 0 } : { least: 0, most: Infinity },
      );
  }
  return relations;
}

function exactly(value: number): { least: number; most: number } {
  return { least: value, most: value };
}
