/** An invented pilot's indicators, as the queries would compute them: units in powiats, powiats in the pilot, waves. */
import type { Row } from "../../pipelines/contract/rows.ts";
import type { DisclosureInput } from "../../pipelines/disclosure/public-dataset.ts";
import { gmina } from "./public-gmina.ts";

/** Programmes of one unit in one wave. */
export interface Programmes {
  opened: number;
  closed: number;
  met: number;
}

const days = { month_6: "2025-06-30", month_12: "2025-12-31", ex_post: "2026-06-30" } as const;
const pilotWaves = Object.keys(days) as (keyof typeof days)[];

/** Two powiats, every other unit in each. */
export function powiatsOf(units: number): Map<string, string[]> {
  return new Map(
    Array.from({ length: units }, (_, i) => [`u${String(i)}`, [`pilot/powiat:${i % 2 === 0 ? "A" : "B"}`]]),
  );
}

/** @param units each unit's waves */
export function pilot(units: readonly (readonly Programmes[])[]): DisclosureInput {
  const powiats = powiatsOf(units.length);
  const groupOf = (i: number) => powiats.get(`u${String(i)}`)?.[0] ?? "";
  const rows = pilotWaves.flatMap((wave, at) => {
    const own = units.flatMap((waves, i) => {
      const programmes = waves[at];
      return programmes ? rowsOf(`u${String(i)}`, "pilot", wave, programmes) : [];
    });
    const total = (group: string, isIn: (i: number) => boolean) => {
      const inside = units.flatMap((waves, i) => (isIn(i) ? (waves[at] ?? []) : []));
      const sum = (field: keyof Programmes) => inside.reduce((all, one) => all + one[field], 0);
      const all = { opened: sum("opened"), closed: sum("closed"), met: sum("met") };
      return inside.length === 0 ? [] : rowsOf("all", group, wave, all);
    };
    const groups = [...new Set(units.map((_, i) => groupOf(i)))];
    return [
      ...own,
      ...total("pilot", () => true),
      ...groups.flatMap((group) => total(group, (i) => groupOf(i) === group)),
    ];
  });
  const base = gmina({});
  return { ...base, tables: { ...base.tables, out__indicator: rows } };
}

function rowsOf(
  unit_id: string,
  group_id: string,
  wave: keyof typeof days,
  { opened, closed, met }: Programmes,
): Row<"out__indicator">[] {
  const row = (indicator_id: string, numerator: number, denominator: number) => {
    const isMeasured = denominator > 0;
    return {
      indicator_id,
      unit_id,
      group_id,
      indicator_part: null,
      wave,
      period_start_date: "2025-01-01",
      period_end_date: days[wave],
      value: isMeasured ? numerator / denominator : null,
      numerator: isMeasured ? numerator : null,
      denominator: isMeasured ? denominator : null,
      n: denominator,
      left_out_n: 0,
      cluster_count: 1,
      ci_low: null,
      ci_high: null,
      interval_method: "none",
      is_too_narrow: false,
      status: isMeasured ? "ok" : "not_measured",
    };
  };
  return [row("programmes_met_of_all", met, opened), row("programmes_met_of_closed", met, closed)];
}
