import { tableFromIPC } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toArrow } from "../../../pipelines/publish/arrow.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";

const text = fc.string({ unit: "binary" }).filter((value) => !/\p{Surrogate}/u.test(value));
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Of every type that the dictionary knows, each with and without a value. */
const rows = fc.array(
  fc.record({
    unit_id: text,
    as_of_date: day,
    norm_id: text,
    base_count: fc.option(fc.maxSafeInteger(), { nil: null }),
    required_fte: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
    is_met: fc.option(fc.boolean(), { nil: null }),
  }),
  { maxLength: 40 },
);

describe("an Arrow file", () => {
  it("gives back every value as it was, and nothing where nothing was", () => {
    fc.assert(
      fc.property(rows, (written) => {
        const read = tableFromIPC(toArrow("out__staffing", written as unknown as Row<"out__staffing">[]));
        expect(read.numRows).toBe(written.length);
        expect(read.toArray().map(plain)).toEqual(written);
      }),
    );
  });
});

function plain(row: Record<string, unknown>): object {
  const { unit_id, as_of_date, norm_id, base_count, required_fte, is_met } = row;
  return {
    unit_id,
    as_of_date: new Date(Number(as_of_date)).toISOString().slice(0, 10),
    norm_id,
    base_count: base_count === null ? null : Number(base_count),
    required_fte,
    is_met,
  };
}
