/** Gminas of several voivodeships, and some without a code, as many as asked for: more than a pilot has. */
import type { PublicDataset } from "../../../pipelines/contract/public-dataset.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { gmina } from "../../support/public-gmina.ts";

const one = gmina({ 2024: { "help_any.families": 120, "reason_poverty.families": 80 } });
const codes = ["0201011", "1201012", null];

export function surveyOf(count: number): Promise<PublicDataset> {
  const units = Array.from({ length: count }, (_, i) => ({
    unit_id: `gmina-${String(i)}`,
    unit_name: `Ośrodek ${String(count - i).padStart(3, "0")}`,
    unit_type: "GOPS" as const,
    teryt: codes[i % codes.length] ?? null,
    available_share: 0.85,
  }));
  const { out__profile, out__profile_rate } = one.tables;
  const each = <T extends object>(rows: readonly T[]) =>
    units.flatMap(({ unit_id }) => rows.map((row) => ({ ...row, unit_id })));
  const tables = {
    ...one.tables,
    out__profile: each(out__profile),
    out__profile_rate: each(out__profile_rate),
  };
  return publicDataset({ ...one, units, tables }, 5);
}
