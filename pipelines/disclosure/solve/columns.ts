/** The cells that may move, as columns of a programme: one each, or one for each direction. */
import type { Range, Term } from "./model.ts";
import type { Programme } from "./solver.ts";

/** A relation among the differences of cells from their values. */
export interface Row extends Range {
  terms: readonly Term[];
}

interface Column extends Range {
  cell: number;
  sign: 1 | -1;
  cost: number;
  isCount: boolean;
}

export class Columns {
  size = 0;
  readonly cells: Int32Array;
  readonly signs: Int8Array;
  readonly #costs: Float64Array;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  readonly #wholes: Uint8Array;
  /** Of each cell its first column and how many it has. */
  readonly #first: Int32Array;
  readonly #counts: Uint8Array;

  constructor(cellCount: number) {
    const most = 2 * cellCount;
    this.cells = new Int32Array(most);
    this.signs = new Int8Array(most);
    this.#costs = new Float64Array(most);
    this.#lower = new Float64Array(most);
    this.#upper = new Float64Array(most);
    this.#wholes = new Uint8Array(most);
    this.#first = new Int32Array(cellCount);
    this.#counts = new Uint8Array(cellCount);
  }

  /** Columns of one cell come one after the other. */
  add({ cell, sign, least, most, cost, isCount }: Column): void {
    const at = this.size++;
    if (this.#counts[cell] === 0) this.#first[cell] = at;
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
    this.cells[at] = cell;
    this.signs[at] = sign;
    this.#costs[at] = cost;
    this.#lower[at] = least;
    this.#upper[at] = most;
    this.#wholes[at] = isCount ? 1 : 0;
  }

  /** Rows that name no cell which may move say nothing; the goal is asked for in any case. */
  programme(rows: readonly Row[], goal: Row | null): Programme {
    const [indices, values, starts]: [number[], number[], number[]] = [[], [], [0]];
    const [lower, upper]: [number[], number[]] = [[], []];
    const put = ({ terms, least, most }: Row, isKept: boolean) => {
      const before = indices.length;
      for (const { cell, factor } of terms) {
        const first = this.#first[cell] ?? 0;
        for (let at = first; at < first + (this.#counts[cell] ?? 0); at++) {
          indices.push(at);
          values.push(factor * (this.signs[at] ?? 0));
        }
      }
      if (indices.length === before && !isKept) return;
      starts.push(indices.length);
      lower.push(least);
      upper.push(most);
    };
    for (const row of rows) put(row, false);
    if (goal) put(goal, true);
    return {
      costs: this.#costs.subarray(0, this.size),
      lower: this.#lower.subarray(0, this.size),
      upper: this.#upper.subarray(0, this.size),
      wholes: this.#wholes.subarray(0, this.size),
      rowLower: Float64Array.from(lower),
      rowUpper: Float64Array.from(upper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    };
  }
}
