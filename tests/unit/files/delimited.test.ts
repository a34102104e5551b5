import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opened, onlySheet, problemOf, rowsOf, singleByte, utf16 } from "./helpers.ts";
import { defaultLimits } from "../../../sources/files/limits.ts";

describe("the delimiter is the one by which the rows agree", () => {
  it.each([
    [";", "a;b;c\n1,5;2,5;3\n1;2,25;3\n"],
    [",", "a,b,c\n1.5,2;5,3\n1,2,3\n"],
    ["\t", "a\tb,c\n1\t2,5\n"],
    ["|", "a|b|c\n1|2;2|3\n"],
    [";", "Karta; wydruk\n\nOśrodek, Zespół\na;b;c;d\n1;2;3;4\n5;6;7;8\n"],
    [";", "a;b;c;d;e\n1,5;2,5;3,5;4,5;5,5\n1,5;2,5;3,5;4,5\n1,5;1,5;1,5;1,5;1,5\n"],
    [",", '"a","b;c;d"\n"1","2;3;4"\n'.repeat(3)],
    [",", 'x,"1\n2;3\n4;5",y\n'.repeat(5)],
  ])("%j", async (delimiter, text) => {
    expect((await opened(text)).dialect).toEqual({ encoding: "utf-8", delimiter });
  });

  it("even if the beginning of a large file misleads", async () => {
    const preamble = "uwagi, uwagi\n".repeat(30_000);
    const table = "a;b;c;d\n".repeat(90_000);
    const { dialect, sheets } = await opened(preamble + table);
    expect(dialect?.delimiter).toBe(";");
    expect(sheets[0]?.rows.at(-1)).toEqual(["a", "b", "c", "d"]);
  });

  it("a text of one column is one column", async () => {
    expect(await rowsOf("Nazwisko\nKowalska\nNowak\n")).toEqual([["Nazwisko"], ["Kowalska"], ["Nowak"]]);
  });
});

describe("cells stay as they are written", () => {
  it("white-space of every kind is kept", async () => {
    const cells = [" a ", "1\u00a0204,50", "1\u202f204", "1\u2009204", "\u00a0"];
    expect(await rowsOf(`${cells.join(";")}\n`)).toEqual([cells]);
  });

  it("an empty cell is null, quoted or not, and trailing ones count", async () => {
    expect(await rowsOf('a;b;c;d\n;"";x;\n')).toEqual([
      ["a", "b", "c", "d"],
      [null, null, "x", null],
    ]);
  });

  it("a heading may have fewer columns than the rows", async () => {
    expect(await rowsOf("a;b\n1;2;3\n4;5;6\n")).toEqual([
      ["a", "b"],
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
  });

  it("leading zeros, dates and formulas are texts", async () => {
    const row = ["0120", "2013-03-07", "=1+1", "1e3", "PRAWDA"];
    expect(await rowsOf(`${row.join("\t")}\n`)).toEqual([row]);
  });
});

describe("lines", () => {
  it.each(["\n", "\r\n", "\r"])("end in %j", async (end) => {
    const sheet = await onlySheet(`a;b${end}1;2${end}3;4`);
    expect(sheet.rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(sheet.lines).toBeUndefined();
  });

  it("of different ends may be mixed, blank ones are kept as empty rows", async () => {
    const sheet = await onlySheet("a;b\r\n\n1;2\r\r3;4\n\n\n");
    expect(sheet.rows).toEqual([["a", "b"], [], ["1", "2"], [], ["3", "4"]]);
    expect(sheet.lines).toBeUndefined();
  });

  it("are counted where a quoted cell spans several", async () => {
    const sheet = await onlySheet('a;b\r\n"x\r\ny\r\nz";1\r\n\r\nc;2\r\n');
    expect(sheet.rows).toEqual([["a", "b"], ["x\r\ny\r\nz", "1"], [], ["c", "2"]]);
    expect(sheet.lines).toEqual([1, 2, 5, 6]);
  });

  it("a first line `sep=` names the delimiter and is no row, but counts", async () => {
    const sheet = await onlySheet("sep=,\r\na;1,b\r\nc;2,d\r\n");
    expect(sheet.rows).toEqual([
      ["a;1", "b"],
      ["c;2", "d"],
    ]);
    expect(sheet.lines).toEqual([2, 3]);
  });

  it("`sep=` after a byte order mark counts too", async () => {
    const { dialect, sheets } = await opened(utf16("SEP=|\na|b\n", "le", "\ufeff"));
    expect(dialect).toEqual({ encoding: "utf-16le", delimiter: "|" });
    expect(sheets[0]?.rows).toEqual([["a", "b"]]);
  });
});

describe("a broken quote swallows nothing", () => {
  const rest = "k;l;m;n\no;p;q;r\n";
  it.each([
    ["opened and never closed", 'a;"b;c;d\n', ["a", '"b', "c", "d"]],
    ["text after the closing quote", 'a;"b" x;c;d\n', ["a", '"b" x', "c", "d"]],
    ["not doubled inside", 'a;"Jan "Kowal" Nowak";c;d\n', ["a", 'Jan "Kowal" Nowak', "c", "d"]],
    ["a space after the closing quote", 'a;"b" ;c;d\n', ["a", "b ", "c", "d"]],
    ["closed by a stray quote rows below", 'a;"b;c;d\ne;f;g;h\ni;j";x;y\n', ["a", '"b', "c", "d"]],
  ])("%s", async (_, line, expected) => {
    const { sheets, remarks } = await opened(line + rest);
    expect(sheets[0]?.rows[0]).toEqual(expected);
    expect(sheets[0]?.rows.slice(-2)).toEqual([
      ["k", "l", "m", "n"],
      ["o", "p", "q", "r"],
    ]);
    expect(sheets[0]?.rows).toHaveLength(line.split("\n").length + 1);
    expect(remarks).toEqual([{ rule: "quote_unclosed", sheet: 1, row: 0 }]);
  });

  it.each(['rura 5";b', 'a"b"c;d', "'a';b"])("a quote inside a cell is a character: %s", async (line) => {
    const { sheets, remarks } = await opened(`${line}\nc;d\n`);
    expect(sheets[0]?.rows).toEqual([line.split(";"), ["c", "d"]]);
    expect(remarks).toEqual([]);
  });

  it("a quoted cell of many lines is a cell, of too many a broken quote", async () => {
    const spanning = (lines: number): string => `a;"${"x\n".repeat(lines)}";c\nd;e;f\n`;
    expect((await onlySheet(spanning(400))).rows).toHaveLength(2);
    const { sheets, remarks } = await opened(spanning(600));
    expect(sheets[0]?.rows.length).toBeGreaterThan(600);
    expect(remarks[0]).toEqual({ rule: "quote_unclosed", sheet: 1, row: 0 });
  });

  it("thousands of broken quotes are one finding", async () => {
    const { sheets, remarks } = await opened('a;"b;c;d\n'.repeat(1_000));
    expect(sheets[0]?.rows).toHaveLength(1_000);
    expect(remarks).toHaveLength(101);
    expect(remarks.at(-1)).toEqual({ rule: "quotes_unclosed", sheet: 1, params: { count: 900 } });
  });
});

describe("a text beyond a limit is refused", () => {
  it.each([
    ["wierszy", "a;b\n".repeat(60), { lines: 50 }],
    ["kolumn", "a;b;c;d\n", { columns: 3 }],
    ["komórek", "a;b;c;d\n".repeat(10), { cells: 30 }],
    ["znaków w wierszu", `${"x".repeat(90)};b\n`, { recordCharacters: 20 }],
    ["rozmiar pliku, MB", "a;b\n".repeat(500_000), { textBytes: 1_000_000 }],
  ])("%s", async (measure, text, limits) => {
    const problem = await problemOf(text, { ...defaultLimits, ...limits });
    expect(problem).toMatchObject({ rule: "file_too_large", params: { measure } });
  });
});

/** Letters that all encodings can write, and all that is awkward in a delimited text. */
const plain = Array.from("aZ09ąęśźżłóĆŹ '\"\n\r\u00a0");
const awkward = [...plain, ";", ",", "|", "\t"];
const writers = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "utf-16le": (text: string) => utf16(text, "le", "\ufeff"),
  "utf-16be": (text: string) => utf16(text, "be", "\ufeff"),
  "utf-16le without mark": (text: string) => utf16(text, "le"),
  "windows-1250": (text: string) => singleByte(text, "windows-1250"),
  "iso-8859-2": (text: string) => singleByte(text, "iso-8859-2"),
};

describe("any table reads back the same from any encoding, delimiter and line end", () => {
  it.each([
    ["if its first line names the delimiter", awkward, (delimiter: string) => `sep=${delimiter}`],
    ["if no cell holds another delimiter", plain, () => null],
  ])("%s", async (_, letters, firstLine) => {
    await fc.assert(
      fc.asyncProperty(
        tables(letters),
        fc.constantFrom(...Object.values(writers)),
        fc.constantFrom(";", ",", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        async (body, encode, delimiter, end, hasLastEnd) => {
          // The first row makes each encoding certain.
          const rows = [(body[0] ?? []).map(() => "zespół ą ś ź"), ...body];
          const lines = [
            firstLine(delimiter) ?? [],
            rows.map((row) => row.map(quoted).join(delimiter)),
          ].flat();
          const text = lines.join(end) + (hasLastEnd ? end : "");
          const expected = rows.map((row) => row.map((value) => (value === "" ? null : value)));
          expect(await rowsOf(encode(text))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function tables(letters: readonly string[]): fc.Arbitrary<string[][]> {
  const cell = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
  return fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
}

function quoted(value: string): string {
  return /[;,|\t"\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
