/** The act's staffing norms as data; the model's own (20 and 80 families) are settings of the project. */
import { readData } from "../values/labels.ts";

export type ActNorm = "act_2000" | "act_50" | "act_min_3";

export interface StaffingNorm {
  normId: ActNorm;
  /** Residents or cases per full-time social worker, at most; for act_min_3 full-time persons, at least. */
  threshold: number;
  /** First and last day in force, "YYYY-MM-DD"; null while it is. */
  validFrom: string;
  validTo: string | null;
  source: string;
}

export const actNorms: readonly StaffingNorm[] = readData(new URL("./norms.csv", import.meta.url)).map(
  (row) => ({
    normId: row.norm_id as ActNorm,
    threshold: Number(row.threshold),
    validFrom: row.valid_from ?? "",
    validTo: row.valid_to === "" ? null : (row.valid_to ?? null),
    source: row.source ?? "",
  }),
);
