/**
 * Another state of the numbers, found by hand: one cell moves, and where that breaks a relation another one of it moves
 * as well, until all hold again. What it finds is possible, and counts are whole in it; that it finds nothing says nothing.
 */
import type { Row } from "./columns.ts";
import { tolerance } from "./model.ts";
import type { Network, Room } from "./network.ts";

/** Steps after which a search ends: then a programme is the better tool. */
const mostSteps = 400;

export interface Asked {
  /** What must hold of the differences beside the relations. */
  goal: Row;
  /** A cell that must stay has none. */
  room: Room;
  /** 1: the cell's difference is a whole number. */
  wholes: Uint8Array;
  /** What it costs that a cell differs, however far. */
  costs: Float64Array;
}

/** @returns the cheapest differences that were found and what they cost, or null */
export function moved(network: Network, asked: Asked): { differences: Float64Array; cost: number } | null {
  const search = new Search(network, asked);
  search.look(0);
  return search.best;
}

interface Move {
  cell: number;
  by: number;
  cost: number;
  isEnough: boolean;
}

class Search {
  best: { differences: Float64Array; cost: number } | null = null;
  readonly #network: Network;
  readonly #asked: Asked;
  readonly #differences: Float64Array;
  readonly #sums: Float64Array;
  /** Cells that were moved stay where they are. */
  readonly #isMoved: Uint8Array;
  /** Relations of cells that were moved, each once, in the order of the moves. */
  readonly #touched: number[] = [];
  readonly #isTouched: Uint8Array;
  #stepsLeft = mostSteps;

  constructor(network: Network, asked: Asked) {
    this.#network = network;
    this.#asked = asked;
    this.#differences = new Float64Array(network.size);
    this.#sums = new Float64Array(network.rowCount);
    this.#isMoved = new Uint8Array(network.size);
    this.#isTouched = new Uint8Array(network.rowCount);
  }

  /** Depth first: the first break is mended in each way that there is, those before which mend it whole and cheaply. */
  look(cost: number): void {
    this.#stepsLeft--;
    const moves = this.#mends();
    if (moves === null) {
      this.best = { differences: this.#differences.slice(), cost };
      return;
    }
    moves.sort((a, b) => Number(b.isEnough) - Number(a.isEnough) || a.cost - b.cost);
    for (const move of moves) {
      if (this.#stepsLeft <= 0 || cost + move.cost >= (this.best?.cost ?? Infinity)) continue;
      const before = this.#touched.length;
      this.#move(move.cell, move.by);
      this.look(cost + move.cost);
      this.#move(move.cell, -move.by);
      this.#isMoved[move.cell] = 0;
      for (const r of this.#touched.splice(before)) this.#isTouched[r] = 0;
    }
  }

  /** Ways to mend the break that leaves the fewest; null: nothing is broken. */
  #mends(): Move[] | null {
    const { starts, cells, factors, least, most } = this.#network;
    const { terms, least: goalLeast, most: goalMost } = this.#asked.goal;
    let sum = 0;
    for (const { cell, factor } of terms) sum += factor * (this.#differences[cell] ?? 0);
    const lack = lackOf(sum, goalLeast, goalMost);
    let fewest =
      lack === 0 ? null : terms.flatMap(({ cell, factor }) => this.#mend(cell, factor, lack) ?? []);
    for (const r of this.#touched) {
      const missing = lackOf(this.#sums[r] ?? 0, least[r] ?? 0, most[r] ?? 0);
      if (missing === 0) continue;
      const moves: Move[] = [];
      const end = starts[r + 1] ?? 0;
      // Sums of a country have thousands of parts: a break that can be mended in as many ways as another is left early.
      for (let i = starts[r] ?? 0; i < end && moves.length !== fewest?.length; i++) {
        const move = this.#mend(cells[i] ?? 0, factors[i] ?? 0, missing);
        if (move) moves.push(move);
      }
      if (moves.length !== fewest?.length) fewest = moves;
    }
    return fewest;
  }

  /** How a cell would move to bring a relation's sum nearer by so much. */
  #mend(cell: number, factor: number, lack: number): Move | null {
    if (factor === 0 || this.#isMoved[cell] === 1) return null;
    const { room, wholes, costs } = this.#asked;
    const exact = lack / factor;
    // A whole cell moves at least as far as is needed: of an equation the rest is broken the other way then.
    const wanted =
      wholes[cell] === 1 ? (exact > 0 ? Math.ceil(exact - tolerance) : Math.floor(exact + tolerance)) : exact;
    const by = Math.max(room.least[cell] ?? 0, Math.min(room.most[cell] ?? 0, wanted));
    return by === 0 ? null : { cell, by, isEnough: by === wanted, cost: costs[cell] ?? 0 };
  }

  #move(cell: number, by: number): void {
    const { rowStarts, rows, rowFactors } = this.#network;
    this.#differences[cell] = (this.#differences[cell] ?? 0) + by;
    this.#isMoved[cell] = 1;
    for (let i = rowStarts[cell] ?? 0; i < (rowStarts[cell + 1] ?? 0); i++) {
      const r = rows[i] ?? 0;
      this.#sums[r] = (this.#sums[r] ?? 0) + (rowFactors[i] ?? 0) * by;
      if (this.#isTouched[r] === 1) continue;
      this.#isTouched[r] = 1;
      this.#touched.push(r);
    }
  }
}

/** What a sum lacks to lie between its bounds. */
function lackOf(sum: number, least: number, most: number): number {
  const slack = tolerance * 0.1 * Math.max(1, Math.abs(sum));
  if (sum < least - slack) return least - sum;
  if (sum > most + slack) return most - sum;
  return 0;
}
