/** All persons of the base year as one input: moved together, their division into levels kept. */
import type { PayloadInput } from "./payload.ts";
import { changed, unchanged, type Changes } from "./values.ts";

/** The path by which fields call it; no place in the model. */
export const totalPath = "cohort";

/** null: there is one level only, or its numbers may not be changed. */
export function totalInput(inputs: readonly PayloadInput[]): PayloadInput | null {
  const levels = inputs.filter(isCohort);
  const shares = sharesOf(levels, unchanged);
  if (levels.length < 2 || !shares || levels.some(({ is_adjustable }) => !is_adjustable)) return null;
  const limits = levels.flatMap(({ allowed_min, allowed_max }, i) => {
    const share = shares[i] ?? 0;
    return share === 0 ? [] : [{ min: allowed_min / share, max: allowed_max / share }];
  });
  const card = totalOf(inputs, unchanged);
  return {
    input_path: totalPath,
    input_label: "Razem w roku bazowym",
    input_unit: "persons",
    input_base: card,
    input_low: card,
    input_high: card,
    allowed_min: Math.max(1, Math.ceil(Math.max(...limits.map(({ min }) => min)) - 1e-9)),
    allowed_max: Math.floor(Math.min(...limits.map(({ max }) => max)) + 1e-9),
    input_step: 1,
    grade: "podział na poziomy zostaje",
    is_adjustable: true,
  };
}

export function totalOf(inputs: readonly PayloadInput[], changes: Changes): number {
  return rounded(inputs.filter(isCohort).reduce((sum, input) => sum + valueOf(input, changes), 0));
}

export function withTotal(inputs: readonly PayloadInput[], changes: Changes, total: number): Changes {
  const levels = inputs.filter(isCohort);
  const shares = sharesOf(levels, changes);
  if (!shares) return changes;
  return levels.reduce(
    (next, { input_path }, i) => changed(inputs, next, input_path, rounded(total * (shares[i] ?? 0))),
    changes,
  );
}

/** Of each level; those of the card where nobody is left. null: nobody there either. */
function sharesOf(levels: readonly PayloadInput[], changes: Changes): number[] | null {
  const now = levels.map((input) => valueOf(input, changes));
  const card = levels.map(({ input_base }) => input_base);
  for (const values of [now, card]) {
    const sum = values.reduce((a, b) => a + b, 0);
    if (sum > 0) return values.map((value) => value / sum);
  }
  return null;
}

function isCohort({ input_path }: PayloadInput): boolean {
  return input_path.startsWith("cohort.");
}

function valueOf({ input_path, input_base }: PayloadInput, changes: Changes): number {
  return changes.get(input_path) ?? input_base;
}

/** So that 10 persons set to 25 and back are 10 again. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
