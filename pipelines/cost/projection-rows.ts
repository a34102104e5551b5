/** A card's projection: both futures, how sure the net saving is, and what moves it. */
import type { CostCard } from "../../sources/cost-cards/contract.ts";
import type { Row } from "../contract/rows.ts";
import { modelOfInputs, uncertainInputs } from "../projection/model-of-inputs.ts";
import type { ProjectionModel } from "../projection/model.ts";
import { project, type Future, type Projection } from "../projection/project.ts";
import { uniform } from "../projection/random.ts";
import { simulate, tornado, type Simulation } from "../projection/uncertainty.ts";
import type { CardInput } from "./model-inputs.ts";

/** Fixed, so that the same card gives the same interval; the second tells how much of it is chance. */
export const seed = 20_140_501;
const otherSeed = 20_260_101;
const drawCount = 10_000;

export interface ProjectionRows {
  projection: Row<"out__cost_projection">[];
  sensitivity: Row<"out__cost_sensitivity">[];
  payback: Row<"out__cost_payback">[];
  result: ProjectionResult;
}

type ProjectionResult = Pick<
  Row<"out__cost_result">,
  | "gross_saving_pln"
  | "net_saving_pln"
  | "net_low_pln"
  | "net_high_pln"
  | "chance_positive"
  | "payback_year"
  | "draw_count"
  | "seed"
  | "seed_shift_pln"
>;

interface Key {
  unit_id: string;
  card_id: string;
}

export const noProjection: ProjectionResult = {
  gross_saving_pln: null,
  net_saving_pln: null,
  net_low_pln: null,
  net_high_pln: null,
  chance_positive: null,
  payback_year: null,
  draw_count: null,
  seed: null,
  seed_shift_pln: null,
};

export function projectionRows(card: CostCard, key: Key, inputs: readonly CardInput[]): ProjectionRows {
  const rows = inputs.map(({ row }) => row);
  const model = modelOfInputs(rows);
  const projected = project(model);
  const uncertain = uncertainInputs(rows);
  const drawn = simulate(model, uncertain, drawCount, uniform(seed));
  const again = simulate(model, uncertain, drawCount, uniform(otherSeed));
  const yearOf = (t: number): number => card.baseYear + t;
  return {
    projection: futureRows(projected, key, yearOf),
    sensitivity: sensitivityRows(model, inputs, key),
    payback: paybackRows(drawn, key, yearOf),
    result: {
      gross_saving_pln: projected.grossSaving,
      net_saving_pln: projected.netSaving,
      net_low_pln: drawn.low,
      net_high_pln: drawn.high,
      chance_positive: drawn.chancePositive,
      payback_year: projected.paybackYear === null ? null : yearOf(projected.paybackYear),
      draw_count: drawCount,
      seed,
      seed_shift_pln: Math.max(Math.abs(again.low - drawn.low), Math.abs(again.high - drawn.high)),
    },
  };
}

function futureRows(
  projected: Projection,
  key: Key,
  yearOf: (t: number) => number,
): Row<"out__cost_projection">[] {
  const rowsOf = (scenario: "without" | "with", future: Future): Row<"out__cost_projection">[] =>
    future.persons.map((levels, t) => ({
      ...key,
      year: yearOf(t),
      scenario,
      persons: levels.reduce((sum, persons) => sum + persons, 0),
      mandatory_cost_pln: future.mandatoryCost[t] ?? 0,
      linked_cost_pln: future.linkedCost[t] ?? 0,
      action_cost_pln: scenario === "with" ? (projected.actionCost[t] ?? 0) : 0,
    }));
  return [...rowsOf("without", projected.without), ...rowsOf("with", projected.with)];
}

function sensitivityRows(
  model: ProjectionModel,
  inputs: readonly CardInput[],
  key: Key,
): Row<"out__cost_sensitivity">[] {
  const swings = inputs.flatMap(({ row, swing }) =>
    swing ? [{ path: row.input_path, base: row.input_base, ...swing }] : [],
  );
  const ranges = new Map(swings.map((swing) => [swing.path, swing]));
  return tornado(model, swings).map(({ path, atLow, atHigh }) => ({
    ...key,
    input_path: path,
    input_low: ranges.get(path)?.low ?? 0,
    input_high: ranges.get(path)?.high ?? 0,
    net_at_low_pln: atLow,
    net_at_high_pln: atHigh,
  }));
}

/** Years in which some draws pay back, and the share of those that never do. */
function paybackRows(
  { paybackShares }: Simulation,
  key: Key,
  yearOf: (t: number) => number,
): Row<"out__cost_payback">[] {
  const never =
    Math.round((1 - paybackShares.reduce((sum, share) => sum + share, 0)) * drawCount) / drawCount;
  const years = paybackShares.map((chance, t) => ({ ...key, payback_year: yearOf(t), chance }));
  return [...years, { ...key, payback_year: null, chance: never }].filter(({ chance }) => chance > 0);
}
