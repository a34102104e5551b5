/** Which readings of glued lines can be true together: by the order of the rows and the control sums. */
import { sharesOf } from "./control-sum.ts";
import type { DictionaryRow } from "./dictionary.ts";
import { narrow } from "./narrow.ts";
import type { Reading } from "./readings.ts";
import { controlSumsOf, type ControlSum } from "./sums.ts";

/** So many ways to give the lines their rows are followed; whole działy have one. */
const MOST_ASSIGNMENTS = 60;
/** Steps in the search for one solution; without an answer by then a reading counts as possible. */
const MOST_STEPS = 300;

/** Readings by row of the form. */
export type Domains = Map<number, readonly Reading[]>;

/**
 * For each line the readings that occur in some solution for all lines: none (nothing fits), one (the answer) or
 * several (nobody can tell). Never leaves out a reading that may be true, as long as the report keeps its own sums.
 *
 * A dział begins with its first row, so the first line is row 1 where it can be.
 */
export function solve(
  possible: readonly (readonly Reading[])[],
  rows: readonly DictionaryRow[],
): Reading[][] {
  const sums = controlSumsOf(rows);
  const readable = possible.map((_, i) => i).filter((i) => (possible[i]?.length ?? 0) > 0);
  const assigned = assignments(readable.map((i) => rowsIn(possible[i] ?? [])));
  // Too many to follow: what a single one says would be a guess.
  if (assigned === null) return possible.map((readings) => [...readings]);
  const fitting = possible.map(() => new Map<string, Reading>());
  for (const one of assigned) {
    const domains: Domains = new Map();
    readable.forEach((line, place) => {
      const row = one[place] ?? 0;
      domains.set(
        row,
        (possible[line] ?? []).filter((reading) => reading.row === row),
      );
    });
    const supported = supportedReadings(domains, sums);
    readable.forEach((line, place) => {
      for (const reading of supported.get(one[place] ?? 0) ?? [])
        fitting[line]?.set(
          `${String(reading.row)} ${String(reading.persons)} ${String(reading.fte)}`,
          reading,
        );
    });
  }
  return fitting.map((readings) => [...readings.values()]);
}

function rowsIn(readings: readonly Reading[]): number[] {
  return [...new Set(readings.map((reading) => reading.row))];
}

/** All ways to give each line one of its rows, downwards; null if there are too many. */
function assignments(choices: readonly (readonly number[])[]): number[][] | null {
  // The highest row each line can have so that those below still find theirs.
  const highest: number[] = [];
  for (let i = choices.length - 1, limit = Infinity; i >= 0; i--) {
    limit = Math.max(...(choices[i] ?? []).filter((row) => row < limit), -1);
    highest[i] = limit;
  }
  let open: number[][] = [[]];
  for (const [i, rows] of choices.entries()) {
    const begins = i === 0 && rows.includes(1) ? [1] : rows;
    open = open.flatMap((so) =>
      begins.filter((row) => row > (so.at(-1) ?? 0) && row <= (highest[i] ?? 0)).map((row) => [...so, row]),
    );
    if (open.length > MOST_ASSIGNMENTS) return null;
  }
  return open;
}

/** The readings of each row that occur in a solution. */
function supportedReadings(given: Domains, sums: readonly ControlSum[]): Domains {
  const domains = narrow(given, sums);
  if (!domains) return new Map();
  const bound = new Set(
    sums.flatMap(({ total, terms }) => [total, ...sharesOf(terms).map(({ row }) => row)]),
  );
  const supported: Domains = new Map();
  for (const [row, readings] of domains) {
    if (readings.length < 2 || !bound.has(row)) supported.set(row, readings);
    else {
      const kept = readings.filter((reading) => {
        const steps = { left: MOST_STEPS };
        return hasSolution(new Map(domains).set(row, [reading]), sums, bound, steps);
      });
      supported.set(row, kept);
    }
  }
  return supported;
}

function hasSolution(
  given: Domains,
  sums: readonly ControlSum[],
  bound: ReadonlySet<number>,
  steps: { left: number },
): boolean {
  if (steps.left-- <= 0) return true;
  const domains = narrow(given, sums);
  if (!domains) return false;
  const undecided = [...domains].find(([row, readings]) => readings.length > 1 && bound.has(row));
  if (!undecided) return true;
  const [row, readings] = undecided;
  return readings.some((reading) => hasSolution(new Map(domains).set(row, [reading]), sums, bound, steps));
}
