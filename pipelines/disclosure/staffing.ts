/** Norms of staff for the public edition: posts are public, but some norms are counted from few families. */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { hiding } from "./hide.ts";
import type { ProblemBuilder } from "./problem-builder.ts";

/** Norms of which the base is families; of all others it is residents, or there is none. */
const familyNorms: readonly string[] = ["model_20", "model_80", "act_50"];
/** The norm that takes the greater of what two others ask for. */
const jointNorm = "act_110";
const jointParts = ["act_50"] as const;

const ofBase = [
  "base_count",
  "required_fte",
  "required_persons",
  "gap_fte",
  "is_met",
  "max_base_count",
] as const;

export function staffingKey(
  row: PublicRow<"out__staffing"> | Row<"out__staffing">,
  normId = row.norm_id,
): string {
  return `staffing/${row.unit_id}/${row.as_of_date}/${normId}`;
}

export function addStaffing(builder: ProblemBuilder, rows: readonly Row<"out__staffing">[]): void {
  for (const row of rows)
    if (familyNorms.includes(row.norm_id) && row.base_count !== null)
      builder.count(staffingKey(row), row.base_count);
}

export function publicStaffing(
  rows: readonly Row<"out__staffing">[],
  isHiddenKey: (key: string) => boolean,
): PublicRow<"out__staffing">[] {
  return rows.map((row) => {
    const norms = row.norm_id === jointNorm ? jointParts : [row.norm_id];
    return hiding(row, norms.some((norm) => isHiddenKey(staffingKey(row, norm))) ? ofBase : []);
  });
}

/** Cells of families by unit, those of norms per role. */
export function staffingCellsOf(
  rows: readonly Row<"out__staffing">[],
  builder: ProblemBuilder,
): Map<string, number[]> {
  const cells = rows.flatMap((row) => {
    const cell = builder.cellOf(staffingKey(row));
    return cell === undefined ? [] : [{ unitId: row.unit_id, cell }];
  });
  return new Map(
    [...groupBy(cells, ({ unitId }) => unitId)].map(([unitId, own]) => [unitId, own.map(({ cell }) => cell)]),
  );
}
