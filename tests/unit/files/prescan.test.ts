import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../sources/files/limits.ts";
import { openFile } from "../../../sources/files/open.ts";
import { Prescan } from "../../../sources/files/prescan.ts";
import type { FileRemark } from "../../../sources/files/types.ts";
import { utf16, xlsxOfRows } from "./helpers.ts";

/** Small limits, so that a small file passes them as a large one would the real ones. */
const limits = {
  ...defaultLimits,
  cells: 4_000,
  lines: 2_000,
  recordCharacters: 500,
  xlsBytes: 10,
  workbookBytes: 10,
};
const table = "Pracownik;Godziny\n";

function scanned(bytes: Uint8Array, pieceLength = 1_000): FileRemark | null {
  const prescan = new Prescan(bytes.length, limits);
  for (let start = 0; start < bytes.length; start += pieceLength) {
    const problem = prescan.add(bytes.subarray(start, start + pieceLength));
    if (problem) return problem;
  }
  return null;
}

/** How many were seen depends on where the look ends. */
function withoutCount(problem: FileRemark | null): unknown {
  return { ...problem, params: { ...problem?.params, seen: 0 } };
}

describe("a large file seen in pieces", () => {
  it.each<[string, Buffer]>([
    ["more cells than the limit", Buffer.from(`${"1;".repeat(9)}1\n`.repeat(500))],
    ["more lines than the limit", Buffer.from("a;b\n".repeat(2_500))],
    ["a line without end", Buffer.alloc(9_000, "abc;")],
    ["zero bytes on line 302", Buffer.from(`${table}${"a;1\n".repeat(300)}a;\0`)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ["a web feed", Buffer.from("<?xml version='1.0'?><rss/>")],
    ["a workbook beyond its size", xlsxOfRows("<row/>")],
  ])("%s is refused by the rule and measure that the reader has for it", async (_, bytes) => {
    const opened = await openFile(bytes, "", limits);
    if (opened.isOpen) throw new Error("the reader takes it");
    expect(withoutCount(scanned(bytes))).toEqual(withoutCount(opened.problem));
  });

  it.each<[string, Buffer]>([
    ["a table", Buffer.from(table + "Próba;1,5\n".repeat(1_000))],
    ["a table in UTF-16", utf16(table + "Próba;1,5\n".repeat(1_000), "le")],
    ["a letter cut in two by the end of a piece", Buffer.from(`${table}${"ł".repeat(200)};1\n`)],
    ["decimal commas between semicolons", Buffer.from("1,5;2,5;3\n2;3;4\n".repeat(600))],
  ])("%s is let through", (_, bytes) => {
    for (const length of [101, 1_001, 1 << 20]) expect(scanned(bytes, length)).toBeNull();
  });
});
