/**
 * Complementary suppression: hides, beside what the rule hides, what it could be computed from.
 *
 * A heuristic after Kelly, Golden and Assad (1992): need after need, the cheapest other state of the numbers is sought
 * in which the quantity lies at the end of the interval that must remain possible; cells that differ in it are hidden.
 * Each such state proves its need for good, because later steps hide more and never less.
 */
import { componentsOf } from "./components.ts";
import { Intervals, reaches } from "./intervals.ts";
import { isAlwaysHidden, needsOf, valueOf, type Knowledge, type Need, type Problem } from "./model.ts";
import { Part, type Alternative } from "./part.ts";
import type { Solver } from "./solver.ts";

/** @returns for each cell whether it is hidden: by the rule, or to protect another one */
export function protect(problem: Problem, solver: Solver): boolean[] {
  const hidden = problem.cells.map(isAlwaysHidden);
  // What an earlier publication hid to protect another number is a need by itself: its part must not be passed over.
  const needs = needsOf(problem, (cell) => hidden[cell] ?? false);
  const components = componentsOf({ ...problem, needs }, (cell) => problem.cells[cell]?.role === "open");
  components.forEach((component) => {
    protectPart(new Part(component, solver)).forEach((isHidden, cell) => {
      hidden[component.origin[cell] ?? -1] ||= isHidden;
    });
  });
  return hidden;
}

function protectPart(part: Part): boolean[] {
  const { component } = part;
  const hidden = component.cells.map(isAlwaysHidden);
  const protection = new Protection(part, hidden);
  const met = new Set<string>();
  for (;;) {
    const open = needsOf(component, (cell) => hidden[cell] ?? false).filter(({ name }) => !met.has(name));
    if (open.length === 0) return hidden;
    for (const need of open) {
      met.add(need.name);
      protection.meet(need);
    }
  }
}

class Protection {
  readonly #part: Part;
  readonly #hidden: boolean[];
  readonly #intervals: Intervals;

  constructor(part: Part, hidden: boolean[]) {
    this.#part = part;
    this.#hidden = hidden;
    this.#intervals = new Intervals(hidden.length, part.component.needs);
  }

  readonly #isHidden = (cell: number): boolean => this.#hidden[cell] ?? false;
  readonly #isClosed = (cell: number): boolean => this.#part.component.cells[cell]?.role !== "open";

  meet(need: Need): void {
    if ("width" in need) {
      if (!this.#widen(need, need.width, "reasons")) this.#widen(need, need.width, "symbol");
      return;
    }
    const value = valueOf(need.terms, (cell) => this.#part.component.cells[cell]?.value ?? 0);
    const isWhole = [this.#reach(need, need.low - value), this.#reach(need, need.high - value)];
    // What the reasons leave is less than the rule promises: then it must hold for who sees the symbol only.
    if (isWhole.includes(false)) this.#widen(need, need.high - need.low, "symbol");
  }

  /** Makes one end of an interval possible, or what comes nearest to it; false: the end itself never is. */
  #reach(need: Need, by: number): boolean {
    const side = by < 0 ? "down" : "up";
    const isReached = () => reaches(this.#intervals.of(need, "reasons")[side], by);
    if (!isReached()) this.#look(need, by, "reasons");
    if (isReached()) return true;
    if (this.#take(this.#stretched(need, by, "reasons"), "reasons")) return true;
    this.#farthest(need, by < 0 ? -1 : 1, "reasons");
    return false;
  }

  /** Makes an interval as wide as asked for, on the side where it costs less; false: it never is. */
  #widen(need: Need, width: number, knowledge: Knowledge): boolean {
    // A state found by hand on either side spares the programmes of both.
    for (const sign of [1, -1] as const) {
      const { down, up } = this.#intervals.of(need, knowledge);
      if (!reaches(up - down, width)) this.#move(need, sign > 0 ? width + down : up - width, knowledge);
    }
    for (const sign of [1, -1] as const) {
      const { down, up } = this.#intervals.of(need, knowledge);
      if (!reaches(up - down, width)) this.#look(need, sign > 0 ? width + down : up - width, knowledge);
    }
    const { down, up } = this.#intervals.of(need, knowledge);
    if (reaches(up - down, width)) return true;
    const options = [
      this.#stretched(need, width + down, knowledge),
      this.#stretched(need, up - width, knowledge),
    ].filter((one) => one !== null);
    const [cheapest] = options.sort((a, b) => a.cost - b.cost);
    if (this.#take(cheapest ?? null, knowledge)) return true;
    this.#farthest(need, 1, knowledge);
    this.#farthest(need, -1, knowledge);
    const widest = this.#intervals.of(need, knowledge);
    return reaches(widest.up - widest.down, width);
  }

  #farthest(need: Need, sign: 1 | -1, knowledge: Knowledge): void {
    const { differences } = this.#part.farthest(need.terms, sign, knowledge, this.#isClosed);
    const by = valueOf(need.terms, (cell) => differences[cell] ?? 0);
    if (by !== 0) this.#take(this.#stretched(need, by, knowledge), knowledge);
  }

  /** As far as is asked by what is hidden already, if such a state is found by hand. */
  #move(need: Need, by: number, knowledge: Knowledge): void {
    const cost = (cell: number) => (this.#isHidden(cell) ? 0 : null);
    const found = this.#part.moved(need.terms, by, knowledge, cost);
    if (found) this.#intervals.witness(found.differences, knowledge);
  }

  /** How far what is hidden already lets the quantity go, if not as far as is asked. */
  #look(need: Need, by: number, knowledge: Knowledge): void {
    const sign = by > 0 ? 1 : -1;
    const { differences } = this.#part.farthest(need.terms, sign, knowledge, this.#isHidden, Math.abs(by));
    this.#intervals.witness(differences, knowledge);
  }

  #stretched(need: Need, by: number, knowledge: Knowledge): Alternative | null {
    const sign = by > 0 ? 1 : -1;
    if (!reaches(this.#part.bound(need.terms, sign, knowledge, this.#isClosed), by)) return null;
    return this.#part.stretched(need.terms, by, knowledge, this.#isHidden);
  }

  /** Hides what an alternative needs to be possible. */
  #take(alternative: Alternative | null, knowledge: Knowledge): boolean {
    if (!alternative) return false;
    alternative.differences.forEach((difference, cell) => {
      if (difference !== 0) this.#hidden[cell] = true;
    });
    this.#intervals.witness(alternative.differences, knowledge);
    return true;
  }
}
