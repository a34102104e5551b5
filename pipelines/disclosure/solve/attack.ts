/**
 * The attack: what somebody who has everything that is published, and knows the rule and every sum of the forms, can
 * conclude of each hidden number. It shares no decision with the suppression: it sees what is hidden and nothing of why.
 */
import { componentsOf } from "./components.ts";
import { Intervals, reaches } from "./intervals.ts";
import { needsOf, valueOf, type Knowledge, type Need, type Problem, type Term } from "./model.ts";
import { Part } from "./part.ts";
import type { Solver } from "./solver.ts";

/** A hidden quantity that can be told more closely than was declared. */
export interface Exposed {
  name: string;
  /** Between what and what it must lie. */
  least: number;
  most: number;
}

/**
 * @param problem with every relation that anybody knows, those included that follow from other published numbers
 * @param isHidden whether a cell's number stands nowhere in the publication
 */
export function attack(problem: Problem, isHidden: (cell: number) => boolean, solver: Solver): Exposed[] {
  const isShown = ({ terms }: { terms: readonly Term[] }) => terms.every(({ cell }) => !isHidden(cell));
  const needs = needsOf(problem, isHidden);
  const unknown = {
    ...problem,
    needs: needs.filter((need) => !isShown(need)),
    // What names published numbers only tells nothing of the others.
    relations: problem.relations.filter((relation) => !relation.isEvidence || !isShown(relation)),
  };
  const components = componentsOf(unknown, (cell) => problem.cells[cell]?.role === "open");
  return [
    ...needs.filter(isShown).map(({ name, terms }) =>
      exactly(
        name,
        valueOf(terms, (i) => problem.cells[i]?.value ?? 0),
      ),
    ),
    ...components.flatMap((component) => {
      const attacker = new Attacker(new Part(component, solver), (cell) =>
        isHidden(component.origin[cell] ?? -1),
      );
      return component.needs.flatMap((need) => attacker.exposes(need) ?? []);
    }),
  ];
}

class Attacker {
  readonly #part: Part;
  readonly #isHidden: (cell: number) => boolean;
  readonly #intervals: Intervals;

  constructor(part: Part, isHidden: (cell: number) => boolean) {
    this.#part = part;
    this.#isHidden = isHidden;
    this.#intervals = new Intervals(part.component.cells.length, part.component.needs);
  }

  /** null: whoever reads everything is left with the declared interval. */
  exposes(need: Need): Exposed | null {
    const value = valueOf(need.terms, (cell) => this.#part.component.cells[cell]?.value ?? 0);
    const width = "width" in need ? need.width : need.high - need.low;
    const isKept =
      "width" in need
        ? this.#isWide(need, width, "reasons")
        : [this.#isReached(need, need.low - value), this.#isReached(need, need.high - value)].every(Boolean);
    if (isKept) return null;
    const known = this.#intervals.of(need, "reasons");
    const isAllTheFormLeaves = (["down", "up"] as const).every((side) => {
      const asked = "width" in need ? Infinity : (side === "down" ? need.low : need.high) - value;
      return (
        reaches(known[side], asked) || reaches(known[side], this.#freest(need, side === "down" ? -1 : 1))
      );
    });
    if (isAllTheFormLeaves && this.#isWide(need, width, "symbol")) return null;
    return { name: need.name, least: value + known.down, most: value + known.up };
  }

  #isReached(need: Need, by: number): boolean {
    const side = by < 0 ? "down" : "up";
    if (!reaches(this.#intervals.of(need, "reasons")[side], by))
      this.#look(need, by < 0 ? -1 : 1, "reasons", Math.abs(by));
    return reaches(this.#intervals.of(need, "reasons")[side], by);
  }

  #isWide(need: Need, width: number, knowledge: Knowledge): boolean {
    const lack = () => {
      const { down, up } = this.#intervals.of(need, knowledge);
      return reaches(up - down, width) ? null : { up: width + down, down: width - up };
    };
    // A state found by hand on either side spares the programmes of both.
    for (const side of ["up", "down"] as const) {
      const left = lack()?.[side] ?? 0;
      if (left > 0) this.#move(need, side === "up" ? left : -left, knowledge);
    }
    for (const side of ["up", "down"] as const) {
      const left = lack()?.[side] ?? 0;
      if (left > 0) this.#look(need, side === "up" ? 1 : -1, knowledge, left);
    }
    return lack() === null;
  }

  #move(need: Need, by: number, knowledge: Knowledge): void {
    const cost = (cell: number) => (this.#isHidden(cell) ? 0 : null);
    const found = this.#part.moved(need.terms, by, knowledge, cost);
    if (found) this.#intervals.witness(found.differences, knowledge);
  }

  #look(need: Need, sign: 1 | -1, knowledge: Knowledge, asked: number): void {
    this.#intervals.witness(
      this.#part.farthest(need.terms, sign, knowledge, this.#isHidden, asked).differences,
      knowledge,
    );
  }

  /** How far the quantity could lie if nothing were published but what is known anyway. */
  #freest(need: Need, sign: 1 | -1): number {
    const { cells } = this.#part.component;
    const free = this.#part.farthest(need.terms, sign, "reasons", (cell) => cells[cell]?.role !== "open");
    return valueOf(need.terms, (cell) => free.differences[cell] ?? 0);
  }
}

function exactly(name: string, value: number): Exposed {
  return { name, least: value, most: value };
}
