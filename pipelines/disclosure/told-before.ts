/** What of earlier publications a later one tells too: its page of changes holds what figures were before. */
import { kindOf } from "../contract/withheld.ts";
import type { Publication } from "./past.ts";
import { unitOfKey } from "./profile/profile-problem.ts";
import type { ShownFigure } from "./work/shown-figures.ts";

/** Whose former figures the page tells, as `toldName` has them. */
export type Told = ReadonlySet<string>;

export function toldName(table: string, unitId: string | null): string {
  const kind = kindOf(table);
  // Norms and indicators of several units hang together.
  return kind === "evaluation" ? kind : `${kind}/${unitId ?? ""}`;
}

/** @param shown figures of the later publication: of a row that it lacks its page tells nothing */
export function isFigureTold(told: Told, shown: readonly ShownFigure[]): (former: ShownFigure) => boolean {
  const rows = new Set(shown.map(({ row }) => row));
  return ({ row }) => {
    const [table = "", unitId = ""] = row.split("/");
    return rows.has(row) && told.has(toldName(table, unitId));
  };
}

export function isSectionTold(told: Told): (former: Publication) => boolean {
  return ({ cells }) => {
    const unitId = unitOfKey(cells[0]?.key ?? "");
    return told.has(unitId === null ? toldName("out__indicator", null) : toldName("out__profile", unitId));
  };
}
