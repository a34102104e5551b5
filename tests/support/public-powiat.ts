/** Three gminas of an invented powiat of five, as the queries would compute them. */
import { publicDataset } from "../../pipelines/disclosure/public-dataset.ts";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { PowiatFacts } from "../../pipelines/disclosure/powiats.ts";
import { gmina, someHidden, type GminaData } from "./public-gmina.ts";

export const powiat: PowiatFacts = { teryt: "9909", name: "testowy", gminas: 5, isAsked: true };

type Years = Record<number, Record<string, number>>;

/** The first is that of `gmina`; of the second no crisis is hidden; the third sent no report of 2021. */
export function threeGminas(first: Years = someHidden): GminaData {
  const second = changed(someHidden, (values) => ({ ...values, "reason_crisis.families": 10 }));
  const third = Object.fromEntries(
    Object.entries(changed(someHidden, (values) => ({ ...values, "help_any.families": 50 }))).filter(
      ([year]) => year !== "2021",
    ),
  );
  return joined([
    unitOf(first, "gops-a", "GOPS w A.", "9909012"),
    unitOf(second, "gops-b", "GOPS w B.", "9909022"),
    unitOf(third, "gops-c", "GOPS w C.", "9909032"),
  ]);
}

export function publicPowiat(
  data = threeGminas(),
  facts: readonly PowiatFacts[] = [powiat],
): Promise<PublicDataset> {
  return publicDataset(data, 5, { powiats: facts });
}

export function unitOf(years: Years, unit_id: string, unit_name: string, teryt: string): GminaData {
  const data = gmina(years, teryt);
  const own = <R extends { unit_id: string }>(rows: readonly R[]): R[] =>
    rows.map((row) => ({ ...row, unit_id }));
  return {
    ...data,
    units: data.units.map((unit) => ({ ...unit, unit_id, unit_name, teryt })),
    tables: {
      ...data.tables,
      out__profile: own(data.tables.out__profile),
      out__profile_rate: own(data.tables.out__profile_rate),
    },
  };
}

export function joined(all: readonly GminaData[]): GminaData {
  const [first] = all;
  if (!first) throw new Error("no gmina");
  return {
    ...first,
    units: all.flatMap(({ units }) => units),
    tables: {
      ...first.tables,
      out__profile: all.flatMap(({ tables }) => tables.out__profile),
      out__profile_rate: all.flatMap(({ tables }) => tables.out__profile_rate),
    },
  };
}

function changed(years: Years, by: (values: Record<string, number>) => Record<string, number>): Years {
  return Object.fromEntries(Object.entries(years).map(([year, values]) => [year, by(values)]));
}
