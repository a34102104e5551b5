/** What the norms ask for on each date: the model's 20 and 80 families, and the act's three rules. */
import { units } from "./centres.ts";
import type { Unit } from "./people.ts";
import type { CaseloadRow } from "./table-files.ts";

/** Posts of social workers alone, and with those for benefits, who are social workers too. */
interface Posts {
  social_worker: number;
  both_roles: number;
}

/**
 * By unit, date and norm: base, posts that it requires, posts that there are. Who counts as a social worker of the act
 * is answered both ways; the sample is made so that `is_met` does not depend on it.
 */
export function staffing(caseload: readonly CaseloadRow[]): Record<string, object> {
  return Object.fromEntries(
    units.flatMap((unit) => {
      const own = caseload.filter(({ unitId }) => unitId === unit.id);
      const dates = [...new Set(own.map(({ date }) => date))];
      return dates.flatMap((date) =>
        Object.entries(
          normsOf(
            unit,
            own.filter((row) => row.date === date),
          ),
        ).map(([norm, answer]) => [`${unit.id}|${date}|${norm}`, answer] as const),
      );
    }),
  );
}

function normsOf(unit: Unit, rows: readonly CaseloadRow[]): Record<string, object> {
  const social = rows.filter(({ role }) => role === "social_worker");
  const benefits = rows.filter(({ role }) => role === "benefits_worker");
  const fte = postsBy(social, benefits, (row) => row.fte);
  const persons = postsBy(social, benefits, (row) => row.fullTimePersons);
  const cases = sum(social, (row) => row.socialWorkCases ?? 0);
  const residents = unit.residents ?? null;
  const required = residents === null ? null : residents / 2000;
  const isMet = {
    residents: required === null ? null : metBy(fte, required),
    cases: metBy(fte, cases / 50),
    three: metBy(persons, 3),
  };
  return {
    model_20: modelNorm(social, 20),
    model_80: modelNorm(benefits, 80),
    act_2000: { ...asked(residents, required), actual_fte: fte, is_met: isMet.residents },
    act_50: { ...asked(cases, cases / 50), actual_fte: fte, is_met: isMet.cases },
    act_min_3: { required_persons: 3, actual_persons: persons, is_met: isMet.three },
    act_110: { is_met: isMet.three && (isMet.cases || isMet.residents) },
  };
}

function modelNorm(rows: readonly CaseloadRow[], most: number): object {
  const families = sum(rows, (row) => row.families);
  const actual_fte = sum(rows, (row) => row.fte);
  return { ...asked(families, families / most), actual_fte, is_met: actual_fte >= families / most };
}

function asked(base_count: number | null, required_fte: number | null): object {
  return {
    base_count,
    required_fte,
    required_persons: required_fte === null ? null : Math.ceil(required_fte),
  };
}

/** @throws when the answer depends on who counts as a social worker */
function metBy({ social_worker, both_roles }: Posts, required: number): boolean {
  const isMet = both_roles >= required;
  if (social_worker >= required !== isMet)
    throw new Error(`a norm that can be read in two ways: ${String(required)}`);
  return isMet;
}

function postsBy(
  social: readonly CaseloadRow[],
  benefits: readonly CaseloadRow[],
  valueOf: (row: CaseloadRow) => number,
): Posts {
  const social_worker = sum(social, valueOf);
  return { social_worker, both_roles: social_worker + sum(benefits, valueOf) };
}

function sum(rows: readonly CaseloadRow[], valueOf: (row: CaseloadRow) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}
