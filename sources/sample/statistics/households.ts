/**
 * The invented households: who lives together, and what brought them to the centre. Every number of a report is counted
 * from them, so that its sums and parts agree before anything is spoiled.
 */
import { chance, chosen, drawn } from "./chance.ts";
import { firstYear, lastYear, type Community } from "./communities.ts";

export interface Household {
  /** `unit|pool|number` */
  id: string;
  size: number;
  children: number;
  isSingleParent: boolean;
  isPensioner: boolean;
  isRural: boolean;
}

/** Of a year or of its first half. */
export interface Period {
  year: number;
  half: boolean;
}

/** Households with a benefit in the period. */
export function helped(community: Community, { year, half }: Period): Household[] {
  const pool = poolOf(
    community,
    "helped",
    (at) => community.helped * (1 - community.growth * (lastYear - at)),
    year,
  );
  return half ? pool.filter(({ id }) => isInFirstHalf(id)) : pool;
}

/** Households with social work and nothing else. */
export function withSocialWorkOnly(community: Community, { year, half }: Period): Household[] {
  const pool = poolOf(community, "social", community.socialWorkOnly, year);
  return half ? pool.filter(({ id }) => isInFirstHalf(id)) : pool;
}

/** Reports are cumulative: a household of the first half stands in the report of the whole year too. */
function isInFirstHalf(id: string): boolean {
  return chance(id, "first half") < 0.83;
}

/** Most households stay from year to year; the number is that of the year. */
function poolOf(
  community: Community,
  name: string,
  sizeIn: (year: number) => number,
  wanted: number,
): Household[] {
  let pool: Household[] = [];
  let number = 0;
  for (let year = firstYear; year <= wanted; year += 1) {
    const jitter = 0.98 + 0.04 * chance(community.unit.id, name, year);
    const target = Math.round(sizeIn(year) * jitter);
    pool = pool.filter(({ id }) => chance(id, "stays", year) < 0.84).slice(0, target);
    while (pool.length < target) {
      number += 1;
      pool.push(household(community, [community.unit.id, name, number].join("|")));
    }
  }
  return pool;
}

const sizes = [
  [1, 0.61],
  [2, 0.15],
  [3, 0.09],
  [4, 0.07],
  [5, 0.05],
  [6, 0.015],
  [7, 0.008],
  [8, 0.005],
  [9, 0.002],
] as const;

function household({ rural }: Community, id: string): Household {
  const size = drawn(sizes, chance(id, "size"));
  const isSingleParent = size > 1 && chance(id, "single parent") < 0.34;
  const adults = size === 1 ? 1 : isSingleParent ? 1 : chance(id, "grown child") < 0.12 && size > 3 ? 3 : 2;
  const children = size - adults;
  const pensioners = children > 0 ? 0.06 : size === 1 ? 0.32 : 0.4;
  return {
    id,
    size,
    children,
    isSingleParent: isSingleParent && children > 0,
    isPensioner: chance(id, "pensioner") < pensioners,
    isRural: chance(id, "rural") < rural,
  };
}

/** A person of the household, for what is granted to one of them: the first `adults` bits are the grown-ups. */
export function childrenOf({ size, children }: Household): number {
  return (1 << size) - (1 << (size - children));
}

/** How many persons a set of bits stands for. */
export function personsIn(set: number): number {
  let count = 0;
  for (let left = set; left > 0; left &= left - 1) count += 1;
  return count;
}

/** What differs a little from household to household. */
export function between(low: number, high: number, { id }: Household, name: string, year: number): number {
  return chosen(low, high, id, name, year);
}
