/** Public rows: a number that is hidden is missing, and so is every number that was computed from it. */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import { rates } from "../../sources/concepts/rates.ts";
import { remembered } from "../lib/remember.ts";
import type { ProfileRow } from "./profile/profile-problem.ts";

/** What a row may lose, in the order in which it says so. */
export const hideable = {
  out__profile: ["value", "per_10k", "change_1y", "change_5y"],
  out__profile_rate: ["numerator", "denominator", "value", "is_met"],
} as const;

/** Whether the number of a unit, year and concept is hidden; one that nobody reported is not. */
export type Hides = (unitId: string, year: number, concept: string) => boolean;

/** With its number a row loses what is made of it; a change also goes with the number of the year it starts from. */
export function publicProfileRow(row: ProfileRow, hides: Hides): PublicRow<"out__profile"> {
  const { unit_id, year, concept } = row;
  const isHidden = hides(unit_id, year, concept);
  return withHidden(row, {
    value: isHidden,
    per_10k: isHidden,
    change_1y: isHidden || hides(unit_id, year - 1, concept),
    change_5y: isHidden || hides(unit_id, year - 5, concept),
  });
}

/** Of a rate both terms may be hidden or one; the rate and the verdict stand only beside both. */
export function publicRateRow(row: Row<"out__profile_rate">, hides: Hides): PublicRow<"out__profile_rate"> {
  const { numerator, denominator } = termsOf(row.rate_id);
  const hasHidden = (concepts: readonly string[]) =>
    concepts.some((concept) => hides(row.unit_id, row.year, concept));
  const [isOver, isUnder] = [hasHidden(numerator), hasHidden(denominator)];
  return withHidden(row, {
    numerator: isOver,
    denominator: isUnder,
    value: isOver || isUnder,
    is_met: isOver || isUnder,
  });
}

interface Terms {
  numerator: readonly string[];
  denominator: readonly string[];
}

/** What a rate is computed from. The posts that the act asks for jointly come from its other norms. */
export const termsOf = remembered((rateId: string): Terms => {
  const rate = rates.find((one) => one.rateId === rateId);
  if (!rate) throw new Error(`no rate ${rateId}`);
  if (rate.normId === null || rate.denominator.length > 0) return rate;
  const ofNorms = rates.filter(({ normId }) => normId !== null);
  return {
    ...rate,
    denominator: ofNorms.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]),
  };
});

function withHidden<R extends object, F extends keyof R & string>(
  row: R,
  hidden: Record<F, boolean>,
): Hidden<R, F> {
  return hiding(
    row,
    (Object.keys(hidden) as F[]).filter((name) => hidden[name]),
  );
}

type Hidden<R, F extends keyof R> = Omit<R, F> & { [K in F]: R[K] | null } & { hidden_fields: string | null };

/** The row without these fields' values; of those that it has, `hidden_fields` says that they are hidden. */
export function hiding<R extends object, F extends keyof R & string>(
  row: R,
  fields: readonly F[],
): Hidden<R, F> {
  const names = fields.filter((name) => row[name] !== null);
  if (names.length === 0) return { ...row, hidden_fields: null };
  const empty = Object.fromEntries(names.map((name) => [name, null]));
  return { ...row, ...empty, hidden_fields: names.join(" ") };
}
