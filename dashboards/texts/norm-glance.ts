/** The norms at a glance, for the overview: how many are met, and which are not. */
import {
  normName,
  type StaffingFinding,
  type StaffingRow,
} from "../../pipelines/figures/staffing-finding.ts";
import { fteText, number } from "../../pipelines/lib/polish.ts";

export interface NormGlance {
  /** "Spełnione 3 z 5" */
  title: string;
  lines: string[];
}

/** The joint answer of the act stands for its parts; null without any date. */
export function normGlance({ rows }: StaffingFinding): NormGlance | null {
  const asked = rows.filter((row) => row.norm_id.startsWith("model_") || row.norm_id === "act_110");
  const told = asked.filter((row) => row.is_met !== null);
  if (asked.length === 0) return null;
  const met = told.filter((row) => row.is_met === true);
  return {
    title:
      told.length === 0
        ? "Norm zatrudnienia nie da się sprawdzić"
        : `Spełnione normy zatrudnienia: ${String(met.length)} z ${String(asked.length)}`,
    lines: asked.map((row) => `${normName(row.norm_id)} – ${answer(row, rows)}`),
  };
}

function answer(row: StaffingRow, rows: readonly StaffingRow[]): string {
  if (row.is_met === null) return "nie da się sprawdzić";
  if (row.is_met) return "tak";
  const three = rows.find((other) => other.norm_id === "act_min_3");
  if (row.norm_id === "act_110" && three?.is_met === false)
    return `nie, w pełnym wymiarze pracuje ${number(three.actual_fte ?? 0)} z 3 wymaganych osób`;
  return row.gap_fte === null ? "nie" : `nie, brakuje ${fteText(row.gap_fte)}`;
}
