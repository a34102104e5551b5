/** What the generator of the sample knew, as far as tests ask for it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePath } from "../../sources/sample/path.ts";

export interface Planted {
  rule: string;
  file?: string | null;
  sheet?: number | null;
  cell?: string | null;
}

interface Truth {
  planted: Planted[];
  true_times_h: Record<string, number>;
  /** Unit, role, team and the worker's name, joined by `|`. */
  worker_effects: Record<string, unknown>;
  accepted_hours: Record<string, number>;
  accepted_completeness: Record<string, { expected_h: number; entered_h: number }>;
  workload: Record<string, Record<string, number>>;
  true_load: Record<string, { load: number; required_fte: number; gap_fte: number }>;
  accepted_activity_time: Record<string, { worker_count: number; measured_h: number }>;
  caseload: Record<string, Record<string, number | null>>;
  staffing: Record<string, Record<string, number | boolean | null>>;
}

export const truthText = readFileSync(join(samplePath, "../truth.json"), "utf8");
export const truth = JSON.parse(truthText) as Truth;

/** @param place unit, role, scope and perhaps its name, joined by `|` */
export function lastQuarter(place: string): number {
  const [unit = "", role = "", ...scope] = place.split("|");
  const start = [unit, "2026-04-01", "2026-06-30", role, ...scope].join("|");
  const found = Object.entries(truth.true_load).filter(([key]) => key.startsWith(start));
  return found.length === 1 ? (found[0]?.[1].load ?? NaN) : NaN;
}

/** Rule, file, sheet and cell as one text; what is not known is a dash. */
export function placeOf({ rule, file, sheet, cell }: Planted): string {
  return [rule, file ?? "-", sheet ?? "-", cell ?? "-"].join(" ");
}
