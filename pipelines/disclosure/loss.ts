/** How much of each table the public edition lacks. */
import type { DisclosureLoss, HiddenCount } from "../contract/public-dataset.ts";
import type { PublicTables } from "./public-tables.ts";
import type { WholeProblem } from "./whole-problem.ts";
import { added } from "./work.ts";

export function lossOf(
  { cells, profileSize, staffingSize }: WholeProblem,
  hidden: readonly boolean[],
  { workLoss, leftOutCards }: PublicTables,
  settings: Pick<DisclosureLoss, "minCount" | "minWorkers">,
): DisclosureLoss {
  const countIn = (from: number, to: number): HiddenCount => {
    const own = cells.slice(from, to);
    const isHidden = (i: number) => hidden[from + i] ?? false;
    return {
      cells: own.length,
      primary: own.filter(({ role }, i) => role === "primary" && isHidden(i)).length,
      complementary: own.filter(({ role }, i) => role !== "primary" && isHidden(i)).length,
    };
  };
  const all = {
    out__profile: countIn(0, profileSize),
    out__staffing: countIn(profileSize, staffingSize),
    out__indicator: countIn(staffingSize, cells.length),
    ...workLoss,
  };
  const tables = Object.fromEntries(Object.entries(all).filter(([, one]) => one.cells > 0));
  return { ...settings, ...added(Object.values(tables)), tables, leftOutCards };
}
