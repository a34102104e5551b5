/**
 * A small seeded generator of random numbers (mulberry32), so that the sample is the same on every machine.
 * Only additions and multiplications are used: `Math.log` and the like may differ in the last digit.
 */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from `low` to `high`, both inclusive. */
  integer(low: number, high: number): number;
  /** About standard normal: the sum of twelve uniform numbers less six (Irwin–Hall). */
  normal(): number;
  /** exp(spread × normal): its median is 1. */
  logNormal(spread: number): number;
  shuffled<T>(items: readonly T[]): T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    normal,
    logNormal: (spread) => exponential(spread * normal()),
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}

/** The series of e^x, for x near 0. */
export function exponential(x: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; n <= 20; n += 1) {
    term *= x / n;
    sum += term;
  }
  return sum;
}
