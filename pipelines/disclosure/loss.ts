/** How much of each table the public edition lacks. */
import type { DisclosureLoss, HiddenCount } from "../contract/public-dataset.ts";
import type { Cell } from "./solve/model.ts";
import type { PublicTables } from "./public-tables.ts";
import type { WholeProblem } from "./whole-problem.ts";
import { added } from "./work/public-work.ts";

/** @param profiles the loss of each profile, which the problem does not hold */
export function lossOf(
  { cells, profileSize, staffingSize }: Pick<WholeProblem, "cells" | "profileSize" | "staffingSize">,
  isHidden: (cell: number) => boolean,
  { workLoss, leftOutCards }: Pick<PublicTables, "workLoss" | "leftOutCards">,
  profiles: readonly HiddenCount[],
  settings: Pick<DisclosureLoss, "minCount" | "minWorkers">,
): DisclosureLoss {
  const all = {
    out__profile: added(profiles),
    out__staffing: countHidden(cells, isHidden, profileSize, staffingSize),
    out__indicator: countHidden(cells, isHidden, staffingSize),
    ...workLoss,
  };
  const tables = Object.fromEntries(Object.entries(all).filter(([, one]) => one.cells > 0));
  return { ...settings, ...added(Object.values(tables)), tables, leftOutCards };
}

/** Of the cells from one on, and before another. */
export function countHidden(
  cells: readonly Cell[],
  isHidden: (cell: number) => boolean,
  from = 0,
  to = cells.length,
): HiddenCount {
  const hidden = cells.slice(from, to).filter((_, i) => isHidden(from + i));
  const primary = hidden.filter(({ role }) => role === "primary").length;
  return { cells: to - from, primary, complementary: hidden.length - primary };
}
