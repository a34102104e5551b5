import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../sources/files/limits.ts";
import { readRecords, type Delimiter } from "../../../sources/files/records.ts";

interface Read {
  cells: string[];
  line: number;
  isBroken: boolean;
}

function records(pieces: Iterable<string>, delimiter: Delimiter = ";", width = 0): Read[] {
  const found: Read[] = [];
  readRecords(pieces, delimiter, width, defaultLimits, (cells, line, isBroken) =>
    found.push({ cells, line, isBroken }),
  );
  return found;
}

const awkward = fc.string({ unit: fc.constantFrom("a", "b", ";", '"', "\r", "\n", " ", ","), maxLength: 60 });

describe("laws", () => {
  it("where csv-parse accepts a text, both read the same records on the same lines", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const strict = strictlyParsed(text);
        fc.pre(strict !== null);
        const own = records([text]).filter(({ cells }) => cells.length > 0);
        expect(own.map(({ cells }) => cells)).toEqual(strict);
        expect(own.every(({ isBroken }) => !isBroken)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("no matter how a text is cut into pieces, the records are the same", () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 8 }), (pieces) => {
        expect(records(pieces)).toEqual(records([pieces.join("")]));
      }),
      { numRuns: 2_000 },
    );
  });

  it("no letter is lost, whatever the quotes", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const lettersOf = (value: string): string => value.replace(/[^ab ,]/g, "");
        const read = records([text]).flatMap(({ cells }) => cells);
        expect(lettersOf(read.join(""))).toBe(lettersOf(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("each record begins on a later line than the one before", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const lines = records([text]).map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(Math.max(0, ...lines)).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});

describe("a quoted cell whose lines all look like rows", () => {
  const text = 'a;b;c;"d\ne;f;g;h"\n';

  it("is a cell as long as the width of the table is not known", () => {
    expect(records([text])).toEqual([{ cells: ["a", "b", "c", "d\ne;f;g;h"], line: 1, isBroken: false }]);
  });

  it("is two rows with a stray quote if rows have that width", () => {
    expect(records([text], ";", 4)).toEqual([
      { cells: ["a", "b", "c", '"d'], line: 1, isBroken: true },
      { cells: ["e", "f", "g", 'h"'], line: 2, isBroken: false },
    ]);
  });
});

/** What csv-parse makes of the text, `null` where it finds a broken quote. */
function strictlyParsed(text: string): string[][] | null {
  try {
    return parse(text, {
      delimiter: ";",
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}
