/** Formulas over small tables written as a person would: every case is a place of one project, so that the pipeline runs once. */
import { afterAll, beforeAll, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import type { IndicatorRow } from "../../../pipelines/evaluation/out__indicator.ts";
import { analysisOfPlaces } from "./places.ts";
import type { Tables } from "./project.ts";

export const unit = { model: "wiejski", arm: "pilotaż", start_date: "2026-01-01", end_date: "2027-06-30" };

export type Place = (
  name: string,
  tables: Tables,
  check: (rows: ReadonlyMap<string, IndicatorRow>) => void,
) => void;

/** For a test file: what it gives takes one place and looks at its rows by "indicator wave" or "indicator wave part". */
export function indicatorPlaces(): Place {
  const places = new Map<string, Tables>();
  let analysis: Analysis | undefined;
  let all: readonly IndicatorRow[] = [];
  beforeAll(async () => {
    analysis = await analysisOfPlaces(places, "evaluation:\n  as_of: 2026-12-31\n");
    all = await analysis.database.rows("out__indicator");
  });
  afterAll(() => {
    analysis?.database.close();
  });
  return (name, tables, check) => {
    const id = `m${String(places.size + 1)}`;
    places.set(id, { units: [unit], ...tables });
    it(name, () => {
      check(byName(all.filter((row) => row.unit_id === id)));
    });
  };
}

export function byName(rows: readonly IndicatorRow[]): Map<string, IndicatorRow> {
  return new Map(
    rows.map((row) => [
      [row.indicator_id, row.wave, ...(row.indicator_part === null ? [] : [row.indicator_part])].join(" "),
      row,
    ]),
  );
}

export const teams = (count: number): Record<"team_id" | "team_kind" | "formed_date", string>[] =>
  Array.from({ length: count }, (_, i) => ({
    team_id: `PZK-${String(i + 1)}`,
    team_kind: "PZK",
    formed_date: "2026-01-01",
  }));
