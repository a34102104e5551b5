/** Linear and integer programmes, solved by HiGHS (compiled to WebAssembly, loaded when first needed). */
import type { Highs } from "highs";
import { tolerance, type Range, type Term } from "./model.ts";

export interface Column extends Range {
  isWhole: boolean;
  /** What a unit of it adds to the cost. */
  cost: number;
}

export interface Programme {
  columns: readonly Column[];
  rows: readonly (Range & { terms: readonly Term[] })[];
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

export function isWhole({ columns }: Programme, point: Float64Array): boolean {
  return columns.every((column, i) => {
    const value = point[i] ?? 0;
    return !column.isWhole || Math.abs(value - Math.round(value)) <= tolerance * Math.max(1, Math.abs(value));
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

function solve(highs: Highs, { columns, rows }: Programme, isIntegral: boolean): Float64Array | null {
  if (columns.length === 0)
    return rows.every(({ least, most }) => least <= 0 && most >= 0) ? new Float64Array() : null;
  const entries = rows.flatMap(({ terms }) => terms);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, i) => (starts[i + 1] = (starts[i] ?? 0) + terms.length));
  const { integer, continuous } = highs.constants.variableType;
  const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ least }) => bound(least)),
    colUpper: columns.map(({ most }) => bound(most)),
    rowLower: rows.map(({ least }) => bound(least)),
    rowUpper: rows.map(({ most }) => bound(most)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, ({ cell }) => cell),
      values: Float64Array.from(entries, ({ factor }) => factor),
    },
    ...(isIntegral ? { integrality: columns.map((one) => (one.isWhole ? integer : continuous)) } : {}),
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
