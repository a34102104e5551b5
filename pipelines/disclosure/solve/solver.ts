/** Linear and integer programmes, solved by HiGHS (compiled to WebAssembly, loaded when first needed). */
import type { Highs } from "highs";
import { tolerance } from "./model.ts";

/** Flat, because thousands are made: columns and rows by index, the rows' entries one after the other. */
export interface Programme {
  /** Per column: what a unit of it adds to the cost, its bounds, and whether it must be whole (1). */
  costs: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  wholes: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** Where each row's entries begin; one more than there are rows. */
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
}

export interface Solver {
  /** The cheapest point of a programme, as if no column had to be whole; null where there is none. */
  relaxed: (programme: Programme) => Float64Array | null;
  /** A cheap point of a programme in which whole columns are whole; null where there is none. */
  whole: (programme: Programme) => Float64Array | null;
}

/** The package's types describe its CommonJS form; imported as a module, its default export is the function itself. */
interface Loader {
  default: () => Promise<Highs>;
}

let loading: Promise<Highs> | undefined;

/** Both answers throw when the solver gives up: then nothing is known. */
export async function openSolver(): Promise<Solver> {
  loading ??= import("highs").then((loaded) => (loaded as unknown as Loader).default());
  const highs = await loading;
  return {
    relaxed: (programme) => solve(highs, programme, false),
    whole: (programme) => solve(highs, programme, true),
  };
}

export function isWhole({ wholes }: Programme, point: Float64Array): boolean {
  return wholes.every((whole, i) => {
    const value = point[i] ?? 0;
    return whole === 0 || Math.abs(value - Math.round(value)) <= tolerance * Math.max(1, Math.abs(value));
  });
}

/** The parts are small: looking for simplifications takes longer than solving. One seed, one answer. */
const options = { output_flag: false, random_seed: 0, presolve: "off" } as const;
/** A good answer now instead of the best one: within half of what the best costs. */
const wholeOptions = {
  ...options,
  mip_rel_gap: 0.5,
  mip_detect_symmetry: false,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
};

function solve(highs: Highs, programme: Programme, isIntegral: boolean): Float64Array | null {
  const { costs, lower, upper, wholes, rowLower, rowUpper, starts, indices, values } = programme;
  const [numCols, numRows] = [costs.length, rowLower.length];
  if (numCols === 0)
    return rowLower.every((least, i) => least <= 0 && (rowUpper[i] ?? 0) >= 0) ? new Float64Array() : null;
  const { integer, continuous } = highs.constants.variableType;
  const bounded = (bounds: Float64Array) =>
    bounds.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity));
  const model = highs.createModel({
    numCols,
    numRows,
    colCost: costs,
    colLower: bounded(lower),
    colUpper: bounded(upper),
    rowLower: bounded(rowLower),
    rowUpper: bounded(rowUpper),
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
    ...(isIntegral
      ? { integrality: Array.from(wholes, (whole) => (whole === 1 ? integer : continuous)) }
      : {}),
  });
  try {
    model.options.set(isIntegral ? wholeOptions : options);
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return null;
    if (status !== highs.constants.modelStatus.optimal)
      throw new Error(`the solver of disclosure control ended with status ${String(status)}`);
    return Float64Array.from(model.getSolution().colValue);
  } finally {
    model.dispose();
  }
}
