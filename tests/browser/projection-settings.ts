/** What a reader may set on the page of the projection, and how far two answers to it are apart. */
import fc from "fast-check";
import type { ModelInput } from "../../pipelines/projection/model-of-inputs.ts";
import { inputRows } from "../unit/dashboards/sample-cost-inputs.ts";

/** Values of the sample's inputs anywhere within what the page allows. */
export const settingsOfSample: fc.Arbitrary<ModelInput[]> = fc.tuple(
  ...inputRows().map((row) =>
    fc.double({ min: 0, max: 1, noNaN: true }).map((share): ModelInput => {
      const value = row.allowed_min + share * (row.allowed_max - row.allowed_min);
      const { input_path, input_low, input_high } = row;
      return {
        input_path,
        input_base: row.input_unit === "years" ? Math.round(value) : value,
        input_low,
        input_high,
      };
    }),
  ),
);

/** The greatest difference between two results, relative to amounts above 1; a missing part is endless. */
export function distance(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) / Math.max(1, Math.abs(b));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return a === b ? 0 : Infinity;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Math.max(
    0,
    ...[...keys].map((key) =>
      distance((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    ),
  );
}
