/** What can be concluded of the hidden cells of one component, and what hiding another one would change. */
import type { Component } from "./components.ts";
import { Columns, type Row } from "./columns.ts";
import { holds, rangeOf, tolerance, valueOf, type Knowledge, type Term } from "./model.ts";
import { moved } from "./moves.ts";
import { Narrowing } from "./narrow.ts";
import { Network, type Room } from "./network.ts";
import { isWhole, type Solver } from "./solver.ts";

/** A way in which the cells might be other than they are, as differences from their values. */
export interface Alternative {
  differences: Float64Array;
  /** What hiding the cells that differ costs. */
  cost: number;
  /** Whether counts are whole in it. */
  isWhole: boolean;
}

/** Keeps programmes bounded: nobody is told, and no need asks for as much. */
const capFactor = 10;
const capLeast = 1000;

export class Part {
  readonly component: Component;
  readonly #solver: Solver;
  readonly #rows: readonly Row[];
  readonly #network: Network;
  readonly #narrowing: Narrowing;
  readonly #wholes: Uint8Array;
  /** How far each cell may lie below and above its value, for who knows what. */
  readonly #reach: Record<Knowledge, { down: Float64Array; up: Float64Array }>;

  /** @throws Error when a relation is not true of the cells: then nothing could be concluded from it */
  constructor(component: Component, solver: Solver) {
    this.component = component;
    this.#solver = solver;
    const { cells } = component;
    const cap = capLeast + capFactor * cells.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
    const reachOf = (knowledge: Knowledge) => ({
      down: Float64Array.from(cells, (cell) => Math.min(0, rangeOf(cell, knowledge).least - cell.value)),
      up: Float64Array.from(cells, (cell) =>
        Math.max(0, Math.min(rangeOf(cell, knowledge).most, cap) - cell.value),
      ),
    });
    this.#reach = { reasons: reachOf("reasons"), symbol: reachOf("symbol") };
    this.#rows = component.relations.map(({ terms, least, most }) => {
      const sum = valueOf(terms, (i) => cells[i]?.value ?? 0);
      return { terms, least: settled(Math.min(0, least - sum)), most: settled(Math.max(0, most - sum)) };
    });
    this.#network = new Network(cells.length, this.#rows);
    this.#wholes = Uint8Array.from(cells, ({ isWhole: isCount }) => (isCount ? 1 : 0));
    this.#narrowing = new Narrowing(this.#network, this.#wholes);
    const broken = component.relations.find(
      (relation) => !holds(relation, (i) => component.cells[i]?.value ?? 0),
    );
    if (broken) throw new Error("a relation of disclosure control does not hold of the numbers themselves");
  }

  /**
   * A state in which a quantity lies so far off its value, if one is found by hand; null says nothing.
   *
   * @param by above the value, below it where negative
   * @param costOf null: the cell is fixed; else what it costs that it differs, however far
   */
  moved(
    terms: readonly Term[],
    by: number,
    knowledge: Knowledge,
    costOf: (cell: number) => number | null,
  ): Alternative | null {
    const { cells } = this.component;
    const costs = new Float64Array(cells.length);
    const isLoose = new Uint8Array(cells.length);
    for (let cell = 0; cell < cells.length; cell++) {
      const cost = costOf(cell);
      costs[cell] = cost ?? 0;
      isLoose[cell] = cost === null ? 0 : 1;
    }
    const room = this.#roomOf(knowledge, (cell) => isLoose[cell] === 1);
    const found = moved(this.#network, { goal: goalOf(terms, by), room, wholes: this.#wholes, costs });
    // Found by adding and taking away: what was found is held against every relation once more.
    return found && this.#isPossible(found.differences) ? { ...found, isWhole: true } : null;
  }

  #isPossible(differences: Float64Array): boolean {
    return this.#rows.every((row) => holds(row, (cell) => differences[cell] ?? 0));
  }

  /** No state takes a quantity farther than this; whether one takes it there is not said. */
  bound(
    terms: readonly Term[],
    sign: 1 | -1,
    knowledge: Knowledge,
    isLoose: (cell: number) => boolean,
  ): number {
    const { least, most } = this.#narrowing.of(this.#roomOf(knowledge, isLoose));
    let sum = 0;
    for (const { cell, factor } of terms) sum += factor * ((sign * factor > 0 ? most : least)[cell] ?? 0);
    const [low, high] = this.#network.boundsOf(terms);
    return sign > 0 ? Math.min(sum, high) : Math.max(sum, low);
  }

  /**
   * The state that takes a quantity as far as is asked, or as far as it can go. Where one found by hand lies at the bound
   * that nothing can pass, no programme is needed.
   *
   * @param sign 1: up, -1: down
   * @param isLoose whether a cell may be other than it is
   */
  farthest(
    terms: readonly Term[],
    sign: 1 | -1,
    knowledge: Knowledge,
    isLoose: (cell: number) => boolean,
    asked = Infinity,
  ): Alternative {
    const bound = this.bound(terms, sign, knowledge, isLoose);
    const end = sign * Math.min(Math.abs(bound), Math.abs(asked));
    if (end === 0)
      return { differences: new Float64Array(this.component.cells.length), cost: 0, isWhole: true };
    const near = this.moved(terms, end, knowledge, (cell) => (isLoose(cell) ? 0 : null));
    if (near) return near;
    const pull = pulling(terms, sign, isLoose);
    const relaxed = this.#alternative(knowledge, pull, null, () => true, "relaxed");
    const found = relaxed?.isWhole ? relaxed : this.#alternative(knowledge, pull, null, () => true, "whole");
    if (!found) throw new Error("the numbers themselves do not solve their programme");
    return found;
  }

  /**
   * A cheap alternative in which a quantity differs by so much: cells that are hidden move for nothing, others at their
   * cost and only as if they were hidden. Found by hand, mostly; else by the programme in which each unit of a difference
   * costs as much. null: there is none, whatever is hidden.
   *
   * @param by at least so much above the true value (below it, where negative)
   */
  stretched(
    terms: readonly Term[],
    by: number,
    knowledge: Knowledge,
    isHidden: (cell: number) => boolean,
  ): Alternative | null {
    const { cells } = this.component;
    const cost = (cell: number) => {
      const { role, cost } = cells[cell] ?? { role: "open", cost: 0 };
      return role === "open" ? null : isHidden(cell) ? 0 : cost;
    };
    const found = this.moved(terms, by, knowledge, cost);
    if (found) return found;
    const goal = goalOf(terms, by);
    const relaxed = this.#alternative(knowledge, cost, goal, isHidden, "relaxed");
    if (!relaxed || relaxed.isWhole) return relaxed;
    // Mostly the cells that the relaxed answer moves, and those hidden already, have a whole answer among them.
    const near = (cell: number) => (isHidden(cell) || relaxed.differences[cell] !== 0 ? cost(cell) : null);
    return (
      this.#alternative(knowledge, near, goal, isHidden, "whole") ??
      this.#alternative(knowledge, cost, goal, isHidden, "whole")
    );
  }

  #roomOf(knowledge: Knowledge, isLoose: (cell: number) => boolean): Room {
    const { down, up } = this.#reach[knowledge];
    const room = { least: new Float64Array(down.length), most: new Float64Array(up.length) };
    for (let cell = 0; cell < down.length; cell++) {
      if (!isLoose(cell)) continue;
      room.least[cell] = down[cell] ?? 0;
      room.most[cell] = up[cell] ?? 0;
    }
    return room;
  }

  /**
   * @param costOf null: the cell is fixed; else what the programme charges for each unit of its difference
   * @param isSigned whether a cell's cost is that of the signed difference, not of its amount
   */
  #alternative(
    knowledge: Knowledge,
    costOf: (cell: number) => number | null,
    goal: Row | null,
    isSigned: (cell: number) => boolean,
    kind: keyof Solver,
  ): Alternative | null {
    const { cells } = this.component;
    const { down, up } = this.#reach[knowledge];
    const columns = new Columns(cells.length);
    cells.forEach(({ isWhole: isCount }, i) => {
      const cost = costOf(i);
      if (cost === null) return;
      const [least, most] = [down[i] ?? 0, up[i] ?? 0];
      if (isSigned(i)) columns.add({ cell: i, sign: 1, least, most, cost, isCount });
      else {
        columns.add({ cell: i, sign: 1, least: 0, most, cost, isCount });
        columns.add({ cell: i, sign: -1, least: 0, most: -least, cost, isCount });
      }
    });
    const programme = columns.programme(this.#rows, goal);
    const point = this.#solver[kind](programme);
    if (!point) return null;
    const differences = new Float64Array(cells.length);
    for (let i = 0; i < columns.size; i++) {
      const cell = columns.cells[i] ?? 0;
      differences[cell] = (differences[cell] ?? 0) + (columns.signs[i] ?? 0) * settled(point[i] ?? 0);
    }
    const cost = differences.reduce((sum, one, i) => sum + (one === 0 ? 0 : (costOf(i) ?? 0)), 0);
    return { differences, cost, isWhole: isWhole(programme, point) };
  }
}

function goalOf(terms: readonly Term[], by: number): Row {
  return { terms, ...(by > 0 ? { least: by, most: Infinity } : { least: -Infinity, most: by }) };
}

/** Costs that pull a quantity up or down. */
function pulling(
  terms: readonly Term[],
  sign: 1 | -1,
  isLoose: (cell: number) => boolean,
): (cell: number) => number | null {
  const factors = new Map(terms.map(({ cell, factor }) => [cell, -sign * factor]));
  return (cell) => (isLoose(cell) ? (factors.get(cell) ?? 0) : null);
}

/** What the solver's arithmetic left over. */
function settled(value: number): number {
  return Math.abs(value - Math.round(value)) < tolerance ? Math.round(value) : value;
}
