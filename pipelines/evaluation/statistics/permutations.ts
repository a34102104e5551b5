/**
 * Tests that need no distribution: how often would a difference at least as great as the one seen arise if the labels
 * were given by chance? Exact where all relabellings can be counted, else a seeded sample of them, whose own error is
 * told. Two arms are compared by Welch's statistic rather than the difference of means, so that the test holds where the
 * arms differ in spread (A. Janssen, Studentized permutation tests, Statistics & Probability Letters 36, 1997).
 */
import { mean, variance } from "./interval.ts";

/** So many relabellings are counted one by one; above it this many are drawn. */
const MOST_EXACT = 50_000;
export const DRAWS = 9_999;

export interface PermutationTest {
  /** Two-sided. Of a sample: (1 + as great) ÷ (1 + draws), which is never 0. */
  pValue: number;
  isExact: boolean;
  /** Standard error of the p-value that comes from drawing; 0 where exact. */
  error: number;
}

/**
 * Whether two arms differ.
 * @param next uniform numbers from 0 to 1; the same numbers give the same p-value
 * @returns null for fewer than two units in an arm, or where all are alike
 */
export function armsTest(
  pilot: readonly number[],
  comparison: readonly number[],
  next: () => number,
): PermutationTest | null {
  const all = [...pilot, ...comparison];
  if (pilot.length < 2 || comparison.length < 2 || all.every((value) => value === all[0])) return null;
  const fewer = Math.min(pilot.length, comparison.length);
  const statistic = armStatistic(all);
  const seen = statistic(
    indices(all.length).slice(
      pilot.length === fewer ? 0 : pilot.length,
      pilot.length === fewer ? fewer : all.length,
    ),
  );
  if (combinations(all.length, fewer) <= MOST_EXACT) {
    return exact(seen, (visit) => {
      eachChoice(all.length, fewer, (chosen) => {
        visit(statistic(chosen));
      });
    });
  }
  const order = indices(all.length);
  return drawn(seen, () => {
    for (let i = 0; i < fewer; i++) {
      const j = i + Math.floor(next() * (order.length - i));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    return statistic(order.slice(0, fewer));
  });
}

/**
 * Whether the changes of one arm lie around zero: every change may as well have had the other sign (R. A. Fisher, The
 * Design of Experiments, 1935).
 * @returns null for fewer than two units, or where nothing changed
 */
export function signsTest(changes: readonly number[], next: () => number): PermutationTest | null {
  if (changes.length < 2 || changes.every((value) => value === 0)) return null;
  const total = (isNegative: (i: number) => boolean): number =>
    Math.abs(changes.reduce((sum, value, i) => sum + (isNegative(i) ? -value : value), 0));
  const seen = total(() => false);
  const count = 2 ** changes.length;
  if (count <= MOST_EXACT) {
    return exact(seen, (visit) => {
      for (let signs = 0; signs < count; signs++) visit(total((i) => ((signs >> i) & 1) === 1));
    });
  }
  return drawn(seen, () => total(() => next() < 0.5));
}

/** Equal but for rounding counts as equally great. */
function isAsGreat(value: number, seen: number): boolean {
  return value >= seen * (1 - 1e-9);
}

function exact(seen: number, each: (visit: (value: number) => void) => void): PermutationTest {
  let [greater, count] = [0, 0];
  each((value) => {
    count++;
    if (isAsGreat(value, seen)) greater++;
  });
  return { pValue: greater / count, isExact: true, error: 0 };
}

function drawn(seen: number, draw: () => number): PermutationTest {
  let greater = 0;
  for (let i = 0; i < DRAWS; i++) if (isAsGreat(draw(), seen)) greater++;
  const pValue = (1 + greater) / (1 + DRAWS);
  return { pValue, isExact: false, error: Math.sqrt((pValue * (1 - pValue)) / DRAWS) };
}

/** |Welch's t| of the chosen values against the others, from running totals; infinite where neither part varies. */
function armStatistic(all: readonly number[]): (chosen: readonly number[]) => number {
  // Around the mean, so that squares of large numbers alike do not swallow their differences.
  const centre = mean(all);
  const centred = all.map((value) => value - centre);
  const [total, squares] = [centred.reduce((a, b) => a + b, 0), centred.reduce((a, b) => a + b * b, 0)];
  const least = 1e-12 * variance(all);
  return (chosen) => {
    let [sum, square] = [0, 0];
    for (const i of chosen) {
      const value = centred[i] ?? 0;
      sum += value;
      square += value * value;
    }
    const [n, m] = [chosen.length, all.length - chosen.length];
    const [mine, theirs] = [sum / n, (total - sum) / m];
    const ofMine = Math.max(0, square - n * mine * mine) / (n - 1) / n;
    const ofTheirs = Math.max(0, squares - square - m * theirs * theirs) / (m - 1) / m;
    const spread = ofMine + ofTheirs;
    return spread <= least ? Infinity : Math.abs(mine - theirs) / Math.sqrt(spread);
  };
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** How many ways to choose k of n; stops counting at a million. */
function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) {
    ways = (ways * (n - k + i)) / i;
    if (ways > 1e6) return ways;
  }
  return Math.round(ways);
}

/** Every choice of k of n, in lexical order; the array is the same each time. */
function eachChoice(n: number, k: number, visit: (chosen: readonly number[]) => void): void {
  const chosen = indices(k);
  for (;;) {
    visit(chosen);
    let i = k - 1;
    while (i >= 0 && chosen[i] === n - k + i) i--;
    if (i < 0) return;
    chosen[i] = (chosen[i] ?? 0) + 1;
    for (let j = i + 1; j < k; j++) chosen[j] = (chosen[j - 1] ?? 0) + 1;
  }
}
