import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberColumn, SharedColumns, TextColumn } from "../../pipelines/columns.ts";

describe("columns on their way into the database", () => {
  it("give back every text by its number, -1 for none", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom("", "a", "ą", "P-1"))), (texts) => {
        const column = new TextColumn();
        for (const text of texts) column.push(text);
        const words = [...column.codes.keys()];
        const read = Array.from(column.from(0, texts.length), (code) => words[code] ?? null);
        expect(read).toEqual(texts);
      }),
    );
  });

  it("give numbers piece by piece over the borders of their blocks", () => {
    const column = new NumberColumn();
    const length = (1 << 17) + 5;
    for (let i = 0; i < length; i++) column.push(i === 70_000 ? null : i / 4);
    const read: number[] = [];
    for (let at = 0; at < length; at += 2048) read.push(...column.from(at, 2048));
    expect(read).toHaveLength(length);
    expect(read[70_000]).toBeNaN();
    expect(read[1 << 16]).toBe(16_384);
    expect(read.at(-1)).toBe((length - 1) / 4);
  });

  it("give back every row's shared fields, each combination kept once", () => {
    const value = fc.constantFrom(null, "", "a", 0, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (rows) => {
        const shared = new SharedColumns(["teryt", "year"]);
        for (const row of rows) shared.push(row);
        const read = Array.from(shared.rows.from(0, rows.length), (code) => shared.combinations[code]);
        expect(read).toEqual(rows);
        expect(shared.combinations).toHaveLength(new Set(rows.map((row) => JSON.stringify(row))).size);
      }),
    );
  });
});
