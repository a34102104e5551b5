/** Takes away the readings that no control sum allows. */
import { sharesOf, type Share } from "./control-sum.ts";
import type { Reading } from "./readings.ts";
import type { Domains } from "./solve.ts";
import type { ControlSum } from "./sums.ts";

/** Persons and hundredths of posts, added up. */
interface Amount {
  persons: number;
  fte: number;
}

/** Partial sums kept at a time; a dział with more is left to the other sums. */
const MOST_SUMS = 4_000;
/** Larger than any sum of posts in hundredths, so that both numbers fit into one. */
const RADIX = 1e9;

/** What remains of the readings, or null if some row has none left: the readings contradict the sums. */
export function narrow(given: Domains, sums: readonly ControlSum[]): Domains | null {
  let domains = given;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const sum of sums) {
      const next = isComplete(sum, domains) ? byEquality(sum, domains) : byBounds(sum, domains);
      for (const [row, readings] of next) {
        if (readings.length === 0) return null;
        if (readings.length === domains.get(row)?.length) continue;
        domains = new Map(domains).set(row, readings);
        isSettled = false;
      }
    }
  }
  return domains;
}

function isComplete({ total, terms }: ControlSum, domains: Domains): boolean {
  return (
    domains.has(total) &&
    terms.every(({ row, less }) => domains.has(row) && (less === null || domains.has(less)))
  );
}

/** All rows are there: a reading stays if with some readings of the others the sum comes out. */
function byEquality({ total, terms }: ControlSum, domains: Domains): Domains {
  const shares: Share[] = [{ row: total, sign: -1 }, ...sharesOf(terms)];
  const options = shares.map(({ row, sign }) =>
    (domains.get(row) ?? []).map((reading) => ({ reading, amount: amountOf(reading, sign) })),
  );
  const rest = restsOf(options.map((some) => some.map(({ amount }) => amount)));
  const layers: Set<number>[] = [new Set([0])];
  for (const [i, some] of options.entries()) {
    const reached = new Set<number>();
    for (const so of layers[i] ?? [])
      for (const { amount } of some) {
        const next = so + keyOf(amount);
        if (isReachable(next, rest[i + 1])) reached.add(next);
        if (reached.size > MOST_SUMS) return new Map();
      }
    layers.push(reached);
  }
  const kept: Domains = new Map();
  let alive = new Set([0].filter((sum) => layers.at(-1)?.has(sum)));
  for (let i = options.length - 1; i >= 0; i--) {
    const before = new Set<number>();
    const stays = (options[i] ?? []).filter(({ amount }) => {
      const key = keyOf(amount);
      const sums = [...alive].map((sum) => sum - key).filter((sum) => layers[i]?.has(sum));
      for (const sum of sums) before.add(sum);
      return sums.length > 0;
    });
    kept.set(
      shares[i]?.row ?? 0,
      stays.map(({ reading }) => reading),
    );
    alive = before;
  }
  return kept;
}

/** Rows are missing: the total is still no smaller than the parts that are there. */
function byBounds({ total, terms }: ControlSum, domains: Domains): Domains {
  const totals = domains.get(total);
  if (!totals) return new Map();
  const least = terms.map(({ row, less }) => {
    const readings = domains.get(row);
    // A part that is missing takes anything from nothing to the whole.
    if (!readings || (less !== null && !domains.has(less))) return zero;
    const taken = less === null ? zero : extreme(domains.get(less) ?? [], Math.max);
    const whole = extreme(readings, Math.min);
    return { persons: whole.persons - taken.persons, fte: whole.fte - taken.fte };
  });
  const sum = least.reduce(plus, zero);
  const most = extreme(totals, Math.max);
  const kept: Domains = new Map([
    [total, totals.filter((one) => (one.persons ?? 0) >= sum.persons && (one.fte ?? 0) >= sum.fte)],
  ]);
  terms.forEach(({ row, less }, i) => {
    const own = least[i] ?? zero;
    const readings = domains.get(row);
    if (!readings || less !== null) return;
    const room = { persons: most.persons - sum.persons + own.persons, fte: most.fte - sum.fte + own.fte };
    kept.set(
      row,
      readings.filter((one) => (one.persons ?? 0) <= room.persons && (one.fte ?? 0) <= room.fte),
    );
  });
  return kept;
}

const zero: Amount = { persons: 0, fte: 0 };

function plus(a: Amount, b: Amount): Amount {
  return { persons: a.persons + b.persons, fte: a.fte + b.fte };
}

function amountOf({ persons, fte }: Reading, sign: 1 | -1): Amount {
  return { persons: sign * (persons ?? 0), fte: sign * (fte ?? 0) };
}

function extreme(readings: readonly Reading[], which: (...numbers: number[]) => number): Amount {
  return {
    persons: which(...readings.map((one) => one.persons ?? 0)),
    fte: which(...readings.map((one) => one.fte ?? 0)),
  };
}

function keyOf({ persons, fte }: Amount): number {
  return persons * RADIX + fte;
}

/** For each place the least and the most that the options from there on can add. */
function restsOf(options: readonly Amount[][]): { least: Amount; most: Amount }[] {
  const rests = [{ least: zero, most: zero }];
  for (const some of options.toReversed()) {
    const { least, most } = rests[0] ?? { least: zero, most: zero };
    const bound = (which: (...numbers: number[]) => number): Amount => ({
      persons: which(...some.map((one) => one.persons)),
      fte: which(...some.map((one) => one.fte)),
    });
    rests.unshift({ least: plus(least, bound(Math.min)), most: plus(most, bound(Math.max)) });
  }
  return rests;
}

/** Can a partial sum still come to nothing? */
function isReachable(sum: number, rest: { least: Amount; most: Amount } | undefined): boolean {
  if (!rest) return sum === 0;
  const persons = Math.round(sum / RADIX);
  const fte = sum - persons * RADIX;
  return (
    persons + rest.least.persons <= 0 &&
    persons + rest.most.persons >= 0 &&
    fte + rest.least.fte <= 0 &&
    fte + rest.most.fte >= 0
  );
}
