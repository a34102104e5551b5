/** Public rows of profiles, and what of a profile they do not show. */
import { isHidden as isHiddenIn, type PublicDataset, type PublicRow } from "../../contract/public-dataset.ts";
import { publicProfileRow, publicRateRow, type Hides } from "../hide.ts";
import type { ProfileProblem } from "./profile-problem.ts";
import type { ProfileRows } from "./unit-profile.ts";

export function publicProfiles(
  { out__profile, out__profile_rate }: ProfileRows,
  { cellOf }: Pick<ProfileProblem, "cellOf">,
  isHidden: (cell: number) => boolean,
): Pick<PublicDataset["tables"], keyof ProfileRows> {
  const hides: Hides = (unitId, year, concept) => {
    const cell = cellOf(unitId, year, concept);
    return cell !== undefined && isHidden(cell);
  };
  return {
    out__profile: out__profile.map((row) => publicProfileRow(row, hides)),
    out__profile_rate: out__profile_rate.map((row) => publicRateRow(row, hides)),
  };
}

/** Read from the public rows themselves. */
export function hiddenIn(rows: readonly PublicRow<"out__profile">[]): Hides {
  const hidden = new Map<string, Set<string>>();
  for (const row of rows)
    if (isHiddenIn(row, "value")) {
      const own = hidden.get(row.unit_id) ?? new Set();
      hidden.set(row.unit_id, own.add(`${String(row.year)}/${row.concept}`));
    }
  return (unitId, year, concept) => hidden.get(unitId)?.has(`${String(year)}/${concept}`) ?? false;
}
