import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../pipelines/publish/csv.ts";

/** The text with an apostrophe before each formula that begins where a spreadsheet may begin a cell. */
function guarded(text: string): string {
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return text;
  const parts = text.split(/(?<=[;\r\n])/);
  return parts.map((part) => (/^[=+\-@＝＋－＠]/.test(part.trimStart()) ? `'${part}` : part)).join("");
}

describe("a CSV", () => {
  it("reads back as it was written, but for an apostrophe before what a spreadsheet would run", () => {
    const text = fc.string({ unit: "binary" }).filter((one) => !one.includes("\ufeff"));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }))), (rows) => {
        const back: string[][] = parse(toCsv(["a", "b"], rows), { record_delimiter: "\r\n" });
        const expected = rows.map(([a, b]) => [guarded(a), String(b)]);
        expect(back).toEqual([["a", "b"], ...expected]);
      }),
    );
  });

  it.each(["-5", "+5", "-0,25", "12.5"])("takes a text that is a number for one: %s", (text) => {
    expect(parse(toCsv(["n"], [[text]]))).toEqual([["n"], [text]]);
  });

  it("leaves the unknown empty and numbers alone", () => {
    expect(
      toCsv(
        ["n", "t"],
        [
          [-0.5, null],
          [null, "=1+1"],
        ],
      ),
    ).toBe("n,t\r\n-0.5,\r\n,'=1+1\r\n");
  });
});
