/** Numbers that would be shown if nothing had been published before, and the publications because of which they are not. */
import { leastCause } from "./least-cause.ts";
import { withPast, type Publication } from "./past.ts";
import { isAlwaysHidden, type Problem } from "./solve/model.ts";
import { protect } from "./solve/protect.ts";
import type { Solver } from "./solve/solver.ts";

export interface WithheldCells {
  /** Indices in the problem. */
  cells: number[];
  publications: number[];
}

/**
 * What hides a number says it again each time that it is published; only the first of such publications is named, so that
 * the same input gives the same.
 *
 * @param isHidden what is hidden beside all of the past
 * @returns null where nothing is withheld
 */
export function withheldCells(
  present: Problem,
  past: readonly Publication[],
  isHidden: (cell: number) => boolean,
  solver: Solver,
): WithheldCells | null {
  const others = past.filter((one) => !isAsNow(one, present, isHidden));
  if (others.length === 0) return toldBefore(past, present);
  const isOpen = ({ role }: Problem["cells"][number]) => role !== "primary";
  if (!present.cells.some((cell, i) => isOpen(cell) && isHidden(i))) return null;
  const hiddenBeside = (left: readonly Publication[]) => {
    const hidden = protect(withPast(present, left), solver);
    return present.cells.map((cell, i) => isAlwaysHidden(cell) || (hidden[i] ?? false));
  };
  const alone = hiddenBeside([]);
  const cells = [...present.cells.keys()].filter((cell) => isHidden(cell) && !alone[cell]);
  if (cells.length === 0) return null;
  const publications = leastCause(others, (left) => {
    const hidden = hiddenBeside(left);
    return !cells.some((cell) => hidden[cell]);
  });
  return { cells, publications };
}

/** All that was published before was as it is now. */
function toldBefore(past: readonly Publication[], present: Problem): WithheldCells | null {
  const places = new Map(present.cells.map(({ key }, i) => [key, i]));
  const cells = past.flatMap((one) =>
    (one.withheld ?? []).flatMap((cell) => places.get(one.cells[cell]?.key ?? "") ?? []),
  );
  if (cells.length === 0) return null;
  const [first = 0] = past.flatMap(({ shownBy = [0] }) => shownBy).sort((a, b) => a - b);
  return { cells: [...new Set(cells)], publications: [first] };
}

function isAsNow({ cells }: Publication, present: Problem, isHidden: (cell: number) => boolean): boolean {
  const then = new Map(cells.map(({ key, value, isShown }) => [key, isShown ? value : null]));
  return (
    then.size === present.cells.length &&
    present.cells.every(({ key, value }, i) => then.get(key) === (isHidden(i) ? null : value))
  );
}
