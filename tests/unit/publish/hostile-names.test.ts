/** Texts that people typed, in the files that a publication offers: shown as they are, and run by nobody. */
import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { withoutFormula } from "../../../pipelines/publish/csv.ts";
import { openWorkbookWriter } from "../../../pipelines/publish/workbook.ts";

const texts = [
  "=1+1",
  "+1+cmd",
  "-1+cmd",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  '<script>alert("a")</script> & b',
  "\u202egpj",
];
const numbers = [-5, 0, -0.25, 1e21];

it.each(texts.slice(0, 6))("a text that a spreadsheet would run is none in CSV: %j", (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`);
});

it.each(["-5", "+5", "-0,25", "12.5"])("a text that is a number stays one: %s", (text) => {
  expect(withoutFormula(text)).toBe(text);
});

describe("in the workbook of all tables", () => {
  it("texts are texts, no cell is a formula, and numbers are numbers, negative ones too", async () => {
    const writer = await openWorkbookWriter();
    try {
      const rows = [...texts.map((text) => [text, null]), ...numbers.map((value) => [null, value])];
      const table = { grain: { pl: "", en: "" }, key: ["unit_id"], fields: ["unit_id", "value"] } as const;
      const bytes = await writer.workbookOf("<b>=1</b>", [
        { name: "out__t", tableName: "ref_unit", table, rows },
      ]);
      const sheet = read(bytes).Sheets.t;
      if (!sheet) throw new Error("no sheet");
      const cells = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
      expect(cells.slice(1, 1 + texts.length).map(([text]) => text)).toEqual(
        // A carriage return of XML reads as a line's end.
        texts.map((text) => expect.stringContaining(text.trim().slice(-3)) as string),
      );
      expect(cells.slice(1 + texts.length).map((row) => row[1])).toEqual(numbers);
      for (const cell of Object.values(sheet) as { f?: string }[]) expect(cell.f).toBeUndefined();
    } finally {
      await writer.close();
    }
  });
});
