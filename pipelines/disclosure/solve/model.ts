/**
 * Disclosure control in the abstract: numbers, what is known of them to everybody, and what must stay unknown. Nothing
 * here knows of reports or profiles: a further table brings its own cells, relations and needs.
 */

/** One number that a publication would show. */
export interface Cell {
  /** Unique; says where the number would stand. */
  key: string;
  value: number;
  /** A count; else any amount. */
  isWhole: boolean;
  /**
   * open: known anyway, never hidden. primary: hidden by the rule. free: shown unless it betrays another one. A zero is
   * open: it says of nobody anything but that there is none.
   */
  role: "open" | "primary" | "free";
  /** What somebody who knows the rule, and that this cell is hidden by it, knows of the value. */
  range: Range;
  /** What somebody knows who sees only that the cell is hidden. */
  hiddenRange: Range;
  /** How wide the interval must stay that is known of the cell when it is hidden to protect another one. */
  width: number;
  /** Hidden in an earlier publication: it stays hidden whatever is published. */
  isPast?: boolean;
  /** How much readers lose with it: a comparison between cells, not an amount. */
  cost: number;
}

export interface Range {
  least: number;
  /** Infinity: no bound. */
  most: number;
}

/** factor × cell, by the cell's index. */
export interface Term {
  cell: number;
  factor: number;
}

/** least ≤ Σ factor × cell ≤ most: true of the numbers, and anybody can know that it is. */
export interface Relation extends Range {
  terms: readonly Term[];
  /** It follows from a number that the publication shows beside the cells: a share, a change, a rate. */
  isEvidence?: true;
}

/**
 * A quantity (mostly one cell) and the interval that whoever reads everything must be left with: one that reaches from
 * `low` to `high`, or one at least `width` wide wherever it lies.
 */
export type Need = { terms: readonly Term[]; name: string } & (
  { low: number; high: number } | { width: number }
);

export interface Problem {
  cells: readonly Cell[];
  relations: readonly Relation[];
  needs: readonly Need[];
}

/** Who tries to find out: someone who has guessed why each cell is hidden, or someone who sees the symbol only. */
export type Knowledge = "reasons" | "symbol";

/** How far a solver's arithmetic may be off. */
export const tolerance = 1e-6;

export function rangeOf(cell: Cell, knowledge: Knowledge): Range {
  return knowledge === "reasons" && cell.role === "primary" ? cell.range : cell.hiddenRange;
}

/** Hidden whatever else is: by the rule, or in an earlier publication. A number that is known anyway cannot be hidden. */
export function isAlwaysHidden({ role, isPast = false }: Cell): boolean {
  return role === "primary" || isPast;
}

export function valueOf(terms: readonly Term[], valueIn: (cell: number) => number): number {
  let sum = 0;
  for (const { cell, factor } of terms) sum += factor * valueIn(cell);
  return sum;
}

/** Whether a relation is true of numbers. */
export function holds(relation: Relation, valueIn: (cell: number) => number): boolean {
  const sum = valueOf(relation.terms, valueIn);
  const slack = tolerance * Math.max(1, Math.abs(sum));
  return sum >= relation.least - slack && sum <= relation.most + slack;
}

/** What must stay unknown once these cells are hidden: what the problem asks for, and the cells that are hidden for it. */
export function needsOf({ cells, needs }: Problem, isHidden: (cell: number) => boolean): Need[] {
  const complementary = cells.flatMap(({ role, key, width }, cell): Need[] =>
    role === "free" && isHidden(cell) ? [{ name: key, terms: [{ cell, factor: 1 }], width }] : [],
  );
  return [...needs, ...complementary];
}

/** Each cell once, its factors added up. */
export function merged(terms: readonly Term[]): Term[] {
  const factors = new Map<number, number>();
  for (const { cell, factor } of terms) factors.set(cell, (factors.get(cell) ?? 0) + factor);
  return [...factors].map(([cell, factor]) => ({ cell, factor }));
}
