/** How sure a projection is: one input at a time (tornado), and all at once (Monte Carlo). */
import { editable, type UncertainInput } from "./inputs.ts";
import type { ProjectionModel } from "./model.ts";
import { project } from "./project.ts";

/** The net saving with one input at each end of its range, the others as given. */
export interface Swing {
  path: string;
  atLow: number;
  atHigh: number;
}

export interface Simulation {
  /** Of each draw, in złoty, from the lowest to the highest. */
  netSavings: Float64Array;
  /** The 90 % interval: 5th and 95th percentile. */
  low: number;
  high: number;
  /** Share of the draws in which the net saving is above 0. */
  chancePositive: number;
  /** Share of the draws by payback year, t = 0 … years; what is missing from 1 never pays back. */
  paybackShares: number[];
}

/** Widest first; ties in the order given. */
export function tornado(model: ProjectionModel, inputs: readonly UncertainInput[]): Swing[] {
  const at = ({ path }: UncertainInput, value: number): number => {
    const edited = editable(model);
    edited.set(path, value);
    edited.settle();
    return project(edited.model).netSaving;
  };
  const width = ({ atLow, atHigh }: Swing): number => Math.abs(atHigh - atLow);
  return inputs
    .map((input) => ({ path: input.path, atLow: at(input, input.low), atHigh: at(input, input.high) }))
    .sort((a, b) => width(b) - width(a));
}

/** A simulation under way: a page makes some draws at a time, so that it stays responsive. */
export interface Simulator {
  /** Draws made so far. */
  readonly drawn: number;
  run: (draws: number) => void;
  /** Of the draws made so far. */
  result: () => Simulation;
}

/**
 * Every input is drawn from a triangle over its range, highest at its base, independently of the others.
 *
 * @param next uniform numbers from 0 to 1; the same numbers give the same simulation
 */
export function simulate(
  model: ProjectionModel,
  inputs: readonly UncertainInput[],
  draws: number,
  next: () => number,
): Simulation {
  const simulator = simulatorOf(model, inputs, draws, next);
  simulator.run(draws);
  return simulator.result();
}

/**
 * The same, draw by draw: whether made at once or in parts, the same numbers give the same simulation.
 *
 * @param most draws that will be made at most
 */
export function simulatorOf(
  model: ProjectionModel,
  inputs: readonly UncertainInput[],
  most: number,
  next: () => number,
): Simulator {
  const edited = editable(model);
  const places = inputs.map((input) => ({ input, set: edited.setterOf(input.path) }));
  const all = new Float64Array(most);
  const paybacks = Array<number>(model.years + 1).fill(0);
  let [drawn, positive] = [0, 0];
  const draw = (): void => {
    for (const { input, set } of places) set(triangular(input, next()));
    edited.settle();
    const { netSaving, paybackYear } = project(edited.model);
    all[drawn] = netSaving;
    drawn += 1;
    if (netSaving > 0) positive += 1;
    if (paybackYear !== null) paybacks[paybackYear] = (paybacks[paybackYear] ?? 0) + 1;
  };
  return {
    get drawn() {
      return drawn;
    },
    run: (draws) => {
      for (const end = Math.min(most, drawn + draws); drawn < end;) draw();
    },
    result: () => {
      const netSavings = all.slice(0, drawn).sort();
      return {
        netSavings,
        low: quantile(netSavings, 0.05),
        high: quantile(netSavings, 0.95),
        chancePositive: positive / drawn,
        paybackShares: paybacks.map((count) => count / drawn),
      };
    },
  };
}

/** The quantile function of the triangle. */
export function triangular({ low, base, high }: Omit<UncertainInput, "path">, share: number): number {
  if (high <= low) return base;
  const peak = (base - low) / (high - low);
  return share < peak
    ? low + Math.sqrt(share * (high - low) * (base - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - base));
}

/** Between the two nearest values, as R's type 7; NaN of nothing. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
