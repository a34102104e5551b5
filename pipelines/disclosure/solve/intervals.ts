/** What is already proved to be possible: how far below and above its true value each quantity may lie. */
import { tolerance, valueOf, type Knowledge, type Need, type Term } from "./model.ts";

/** Differences from the true value: `down` is never above 0, `up` never below. */
export interface Interval {
  down: number;
  up: number;
}

/** Of each cell, and of each need of several cells. */
type Proved = { terms: readonly Term[]; interval: Interval }[];

export class Intervals {
  readonly #proved: Record<Knowledge, { cells: Interval[]; needs: Map<string, Proved[number]> }>;

  constructor(cellCount: number, needs: readonly Need[]) {
    const nothing = () => ({
      cells: Array.from({ length: cellCount }, () => ({ down: 0, up: 0 })),
      needs: new Map(
        needs
          .filter(({ terms }) => terms.length > 1)
          .map(({ name, terms }) => [name, { terms, interval: { down: 0, up: 0 } }]),
      ),
    });
    this.#proved = { reasons: nothing(), symbol: nothing() };
  }

  /** A possible state of all cells; one that fits the reasons fits the symbol alone too. */
  witness(differences: Float64Array, knowledge: Knowledge): void {
    const all = knowledge === "reasons" ? Object.values(this.#proved) : [this.#proved.symbol];
    for (const { cells, needs } of all) {
      cells.forEach((interval, cell) => {
        stretch(interval, differences[cell] ?? 0);
      });
      for (const { terms, interval } of needs.values())
        stretch(
          interval,
          valueOf(terms, (cell) => differences[cell] ?? 0),
        );
    }
  }

  of({ name, terms }: Need, knowledge: Knowledge): Interval {
    const { cells, needs } = this.#proved[knowledge];
    const [only] = terms;
    const found = terms.length > 1 ? needs.get(name)?.interval : cells[only?.cell ?? -1];
    if (!found) throw new Error(`nothing is known of the need ${name}`);
    return found;
  }
}

/** Whether an interval reaches as far as another one. */
export function reaches(proved: number, asked: number): boolean {
  return Math.abs(proved) >= Math.abs(asked) - tolerance * Math.max(1, Math.abs(asked));
}

function stretch(interval: Interval, by: number): void {
  if (by < interval.down) interval.down = by;
  if (by > interval.up) interval.up = by;
}
