/** What the norms ask for on each date: the model's 20 and 80 families, and the act's three rules. */
import { units } from "./centres.ts";
import type { Unit } from "./people.ts";
import { residentsIn } from "./statistics/assessment-values.ts";
import { communityOf } from "./statistics/communities.ts";
import type { CaseloadRow } from "./table-files.ts";

interface Answer {
  base_count: number | null;
  required_fte: number | null;
  required_persons: number | null;
  /** Persons for `act_min_3`. */
  actual_fte: number;
  gap_fte: number | null;
  /** Unknown without a base. */
  is_met: boolean | null;
}

/** By unit, date and norm. Workers for benefits are social workers of the act too. */
export function staffing(caseload: readonly CaseloadRow[]): Record<string, object> {
  return Object.fromEntries(
    units.flatMap((unit) => {
      const own = caseload.filter(({ unitId }) => unitId === unit.id);
      const dates = [...new Set(own.map(({ date }) => date))];
      return dates.flatMap((date) => {
        const onDate = own.filter((row) => row.date === date);
        return Object.entries(normsOf(unit, onDate)).map(
          ([norm, answer]) => [`${unit.id}|${date}|${norm}`, answer] as const,
        );
      });
    }),
  );
}

function normsOf(unit: Unit, rows: readonly CaseloadRow[]): Record<string, object> {
  const social = rows.filter(({ role }) => role === "social_worker");
  const benefits = rows.filter(({ role }) => role === "benefits_worker");
  const fte = sum(rows, (row) => row.fte);
  const perResidents = perPost(residentsOf(unit), 2000, fte);
  const perCases = perPost(
    sum(social, (row) => row.socialWorkCases ?? 0),
    50,
    fte,
  );
  const three = answered(
    null,
    3,
    sum(rows, (row) => row.fullTimePersons),
  );
  return {
    model_20: perPost(families(social), 20, fteOf(social)),
    model_80: perPost(families(benefits), 80, fteOf(benefits)),
    act_2000: perResidents,
    act_50: perCases,
    act_min_3: three,
    act_110: { is_met: three.is_met === true && (perCases.is_met === true || perResidents.is_met === true) },
  };
}

/** Of miernik.yaml, else of the newest assessment of resources. */
function residentsOf(unit: Unit): number {
  return unit.residents ?? residentsIn(communityOf(unit), 2025);
}

function perPost(base: number | null, most: number, actual_fte: number): Answer {
  return answered(base, base === null ? null : base / most, actual_fte);
}

function answered(base_count: number | null, required_fte: number | null, actual_fte: number): Answer {
  const required = required_fte ?? NaN;
  const isKnown = required_fte !== null;
  return {
    base_count,
    required_fte,
    required_persons: isKnown ? Math.ceil(required) : null,
    actual_fte,
    gap_fte: isKnown ? required - actual_fte : null,
    is_met: isKnown ? actual_fte >= required : null,
  };
}

function families(rows: readonly CaseloadRow[]): number {
  return sum(rows, (row) => row.families);
}

function fteOf(rows: readonly CaseloadRow[]): number {
  return sum(rows, (row) => row.fte);
}

function sum(rows: readonly CaseloadRow[], valueOf: (row: CaseloadRow) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}
