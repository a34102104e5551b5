/** Rows on their way to a thread: whatever a table may hold arrives as it left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../../pipelines/lib/packed-rows.ts";

const number = fc.double({ noNaN: true });
const row = fc.record({
  unit_id: fc.constantFrom("gops-a", "gops-b"),
  year: fc.integer({ min: 2000, max: 2030 }),
  value: fc.option(number),
  hidden_fields: fc.option(fc.constantFrom("value", "value per_10k")),
  is_met: fc.option(fc.boolean()),
  // Among texts 0 and -0 are one value.
  either: fc.oneof(
    fc.string(),
    number.map((value) => value + 0),
    fc.constant(null),
  ),
});

describe("packed rows", () => {
  it("are the same rows again, in their order, after crossing to a thread", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpacked(structuredClone(packed(rows)))).toEqual(rows);
      }),
    );
  });

  it("carry a text that comes again once", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ unit_id: "gops-a", value: i }));
    expect(packed(rows).columns).toEqual([
      ["unit_id", { distinct: ["gops-a"], at: new Uint32Array(1000) }],
      ["value", Float64Array.from(rows, ({ value }) => value)],
    ]);
  });
});
