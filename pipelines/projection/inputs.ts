/** Inputs of a projection that are not known exactly, and how a model is changed at one of them. */
import type { ProjectionModel } from "./model.ts";

/**
 * A place in the model: "cohort.0", "inflow.1", "without.0.1", "effect.0.1" (what the action changes in that
 * probability), "mandatoryCost.1", "linked.0.cost", "linked.0.without.1", "linked.0.effect.1", "action.cost.0" …
 * The effect is an input, not the probability with the action: drawn apart, the two would tell of effects that nobody
 * claims.
 */
export interface UncertainInput {
  path: string;
  base: number;
  /** Least and most plausible; base lies between. */
  low: number;
  high: number;
}

/** A model whose places can be changed; `model` is read after each change. */
export interface Editable {
  readonly model: ProjectionModel;
  set: (path: string, value: number) => void;
  /** What `set` does for one path, looked up once: a simulation sets each place thousands of times. */
  setterOf: (path: string) => (value: number) => void;
  /** Brings probabilities back into 0 … 1 and rows to a sum of at most 1, after all places are set. */
  settle: () => void;
}

interface Probabilities {
  without: number[];
  with: number[];
  effect: number[];
}

/** @throws RangeError from `set` and `setterOf` for a path that the model does not have */
export function editable(original: ProjectionModel): Editable {
  const model = structuredClone(original) as Mutable<ProjectionModel>;
  const rows = model.without.map((without, s): Probabilities => pairOf(without, model.with[s] ?? []));
  const linked = model.linked.map((problem): Probabilities => pairOf(problem.without, problem.with));
  const probabilitiesAt = (parts: readonly string[]): number[] | undefined => {
    const [first, i, kind, ...rest] = parts;
    if (first === "linked" && (kind === "without" || kind === "effect") && rest.length === 1)
      return linked[Number(i)]?.[kind];
    return (first === "without" || first === "effect") && parts.length === 3
      ? rows[Number(i)]?.[first]
      : undefined;
  };
  const setterOf = (path: string): ((value: number) => void) => {
    const parts = path.split(".");
    const key = parts.at(-1) ?? "";
    const list = probabilitiesAt(parts) ?? objectAt(model, parts.slice(0, -1));
    if (
      typeof list !== "object" ||
      list === null ||
      typeof (list as Record<string, unknown>)[key] !== "number"
    )
      throw new RangeError(`the projection has no input ${path}`);
    if (Array.isArray(list)) {
      const i = Number(key);
      return (value) => (list[i] = value);
    }
    return (value) => ((list as Record<string, number>)[key] = value);
  };
  return {
    model,
    set: (path, value) => {
      setterOf(path)(value);
    },
    setterOf,
    settle: () => {
      for (const row of rows) {
        row.without.forEach((value, i) => (row.with[i] = value + (row.effect[i] ?? 0)));
        limit(row.without);
        limit(row.with);
      }
      for (const problem of linked)
        problem.without.forEach(
          (value, i) => (problem.with[i] = Math.max(0, value + (problem.effect[i] ?? 0))),
        );
    },
  };
}

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

function pairOf(without: number[], withAction: number[]): Probabilities {
  return { without, with: withAction, effect: without.map((value, i) => (withAction[i] ?? 0) - value) };
}

function objectAt(model: object, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    model,
  );
}

/** A row of probabilities to different levels: none below 0, together at most 1. */
function limit(row: number[]): void {
  let total = 0;
  for (let i = 0; i < row.length; i++) total += row[i] = Math.max(0, row[i] ?? 0);
  if (total > 1) for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / total;
}
