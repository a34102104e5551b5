/** What the reader has set: values by path, kept in the page's address. Whatever an address holds, it does no harm. */
import { modelOfInputs, type ModelInput } from "../../pipelines/projection/model-of-inputs.ts";
import type { ProjectionModel } from "../../pipelines/projection/model.ts";
import type { PayloadInput } from "./payload.ts";

/** Path → value, only of inputs that differ from the card. */
export type Changes = ReadonlyMap<string, number>;

export const unchanged: Changes = new Map();

/** @returns the same changes where the value is not allowed */
export function changed(
  inputs: readonly PayloadInput[],
  changes: Changes,
  path: string,
  value: number,
): Changes {
  const input = inputs.find(({ input_path }) => input_path === path);
  if (!input || !isAllowed(input, value)) return changes;
  const next = new Map(changes);
  // A control's steps come back to the card's value but for its last digits, which the address does not hold.
  if (plain(value) === plain(input.input_base)) next.delete(path);
  else next.set(path, value);
  return next;
}

export function isAllowed(
  { allowed_min, allowed_max, input_unit, is_adjustable }: PayloadInput,
  value: number,
): boolean {
  return (
    is_adjustable &&
    value >= allowed_min &&
    value <= allowed_max &&
    (input_unit !== "years" || Number.isInteger(value))
  );
}

/** The inputs with the reader's values; what is doubtful about a value moves and grows with it. */
export function withChanges(inputs: readonly PayloadInput[], changes: Changes): ModelInput[] {
  return inputs.map((input) => {
    const value = changes.get(input.input_path);
    if (value === undefined) return input;
    const { input_path, input_base, input_low, input_high, allowed_min, allowed_max } = input;
    const ends =
      input_base === 0
        ? [value + input_low, value + input_high]
        : [(value * input_low) / input_base, (value * input_high) / input_base];
    return {
      input_path,
      input_base: value,
      input_low: Math.min(value, Math.max(allowed_min, Math.min(...ends))),
      input_high: Math.max(value, Math.min(allowed_max, Math.max(...ends))),
    };
  });
}

export function modelWith(inputs: readonly PayloadInput[], changes: Changes): ProjectionModel {
  return modelOfInputs(withChanges(inputs, changes));
}

/** Levels from which people would go somewhere with a probability above 1 in sum: the model holds them at 1. */
export function overfullLevels(inputs: readonly PayloadInput[], changes: Changes): number[] {
  const values = new Map(
    inputs.map((input) => [input.input_path, changes.get(input.input_path) ?? input.input_base]),
  );
  const [without, withAction] = [new Map<number, number>(), new Map<number, number>()];
  const add = (sums: Map<number, number>, level: number, value: number): unknown =>
    sums.set(level, (sums.get(level) ?? 0) + value);
  for (const [path, value] of values) {
    const [kind, from] = path.split(".");
    if (kind === "without") add(without, Number(from), value);
    if (kind === "without" || kind === "effect") add(withAction, Number(from), value);
  }
  return [...withAction.keys()]
    .filter((level) => Math.max(without.get(level) ?? 0, withAction.get(level) ?? 0) > 1 + 1e-9)
    .sort((a, b) => a - b);
}

const longestAddress = 4000;
const plainNumber = /^-?\d{1,12}(?:\.\d{1,12})?$/;

/** "#cohort.0=25&discountRate=0.035" */
export function hashOf(changes: Changes): string {
  return [...changes].map(([path, value]) => `${path}=${plain(value)}`).join("&");
}

/** What of an address is an allowed value of an input that may be changed; `ignored` counts the rest. */
export function changesOf(
  inputs: readonly PayloadInput[],
  hash: string,
): { changes: Changes; ignored: number } {
  const text = hash.replace(/^#/, "");
  if (text === "") return { changes: unchanged, ignored: 0 };
  if (text.length > longestAddress) return { changes: unchanged, ignored: 1 };
  let changes = unchanged;
  let ignored = 0;
  for (const part of text.split("&")) {
    const [path = "", value = "", ...rest] = part.split("=");
    const input = inputs.find(({ input_path }) => input_path === path);
    const number = Number(value);
    if (!input || rest.length > 0 || !plainNumber.test(value) || !isAllowed(input, number)) ignored += 1;
    else changes = changed(inputs, changes, path, number);
  }
  return { changes, ignored };
}

/** Never in powers of ten: 1e-7 → "0.0000001". */
function plain(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}
