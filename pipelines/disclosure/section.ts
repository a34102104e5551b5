/**
 * A section of a publication: numbers that nothing ties to those of another section, so that each can be hidden and
 * attacked by itself. The profile of each unit is one, all other tables together are one.
 */
import type { PublicDataset } from "../contract/public-dataset.ts";
import { attack, type Exposed } from "./solve/attack.ts";
import { evidenceOf, isShownIn } from "./evidence.ts";
import { isAlwaysHidden, tolerance } from "./solve/model.ts";
import { encode } from "./past-store.ts";
import { recordOf, withPast, type Publication } from "./past.ts";
import { protect } from "./solve/protect.ts";
import { openSolver, type Solver } from "./solve/solver.ts";
import type { WholeProblem } from "./whole-problem.ts";
import { withheldCells, type WithheldCells } from "./withheld-cells.ts";

/** Public tables that say something of the cells. */
export type ToldTables = Pick<
  PublicDataset["tables"],
  "out__profile" | "out__profile_rate" | "out__staffing" | "out__indicator"
>;

export interface Section<T> {
  published: T;
  isHidden: (cell: number) => boolean;
  /** Hidden numbers that the attack found. */
  exposed: string[];
  /** What must be remembered of the section once it is published (past-store.ts). */
  record: string;
  /** Hidden beside what earlier publications showed. */
  withheld: WithheldCells | null;
}

/**
 * @param past what earlier publications said of the section's cells, the oldest first
 * @param publish makes the public tables, given what is hidden
 */
export async function discloseSection<T extends { tables: ToldTables }>(
  present: WholeProblem,
  past: readonly Publication[],
  publish: (isHidden: (cell: number) => boolean) => T,
): Promise<Section<T>> {
  const problem = withPast(present, past);
  // Where nothing needs hiding there is nothing to solve.
  const solver = problem.needs.length > 0 ? await openSolver() : null;
  const protectedCells = solver ? protect(problem, solver) : [];
  // A small number stays hidden even where an earlier publication showed it.
  const hidden = present.cells.map((cell, i) => isAlwaysHidden(cell) || (protectedCells[i] ?? false));
  const isHidden = (cell: number) => hidden[cell] ?? false;
  const published = publish(isHidden);
  const relations = [...present.relations, ...evidenceOf(published.tables, present, isHidden)];
  const withheld = solver ? withheldCells(present, past, isHidden, solver) : null;
  const kept = recordOf({ ...present, relations }, isHidden);
  return {
    published,
    isHidden,
    exposed: solver ? exposedNow(published.tables, problem, past, solver).map(({ name }) => name) : [],
    record: encode(withheld ? { ...kept, withheld: withheld.cells } : kept),
    withheld,
  };
}

/** What is told now, and not as closely by earlier publications alone: these cannot be taken back. */
function exposedNow(
  tables: ToldTables,
  problem: WholeProblem,
  past: readonly Publication[],
  solver: Solver,
): Exposed[] {
  const exposed = attackPublication(tables, problem, solver);
  const told = exposed.length > 0 && past.length > 0 ? attack(problem, isUnknown(problem), solver) : [];
  return exposed.filter((one) => !told.some((other) => isSame(one, other)));
}

/**
 * @param tables the public tables as they would be published: what is hidden is read from them
 * @returns hidden numbers that can be told more closely than was declared
 */
export function attackPublication(tables: ToldTables, problem: WholeProblem, solver: Solver): Exposed[] {
  const isShown = isShownIn(tables, problem);
  const isHidden = (cell: number) => problem.cells[cell]?.role !== "open" && !isShown(cell);
  const relations = [...problem.relations, ...evidenceOf(tables, problem, isHidden)];
  return attack({ ...problem, relations }, isHidden, solver);
}

/** As if nothing were published now. */
function isUnknown({ cells }: WholeProblem): (cell: number) => boolean {
  return (cell) => cells[cell]?.role !== "open";
}

function isSame(one: Exposed, other: Exposed): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
  return one.name === other.name && isNear(one.least, other.least) && isNear(one.most, other.most);
}
