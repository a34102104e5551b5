/** The generator's files hold what they are given: nothing of other books that the same process wrote or read. */
import { utils, write } from "@e965/xlsx";
import { expect, it } from "vitest";
import { openFile } from "../../../sources/files/open.ts";
import { excelFile } from "../../../sources/sample/workbook.ts";

it.each(["xlsx", "xls"] as const)(
  "the bytes of an %s are the same whatever books came before",
  async (format) => {
    const sheets = [{ name: "a", rows: [["Żółć", 1.5, { date: "2026-01-02" }, { time_h: 7.5 }]] }];
    const before = excelFile(sheets, { format });
    const cell = { t: "n" as const, v: 0.25, z: "yyyy/mm/dd" };
    const other = {
      SheetNames: ["b"],
      Sheets: { b: { ...utils.aoa_to_sheet([["ąę"]]), B1: cell, "!ref": "A1:B1" } },
    };
    for (const bookType of ["xlsx", "biff8", "biff5"] as const)
      await openFile(write(other, { type: "buffer", bookType }) as Uint8Array, "b");
    expect(Buffer.from(excelFile(sheets, { format })).equals(before)).toBe(true);
  },
);
