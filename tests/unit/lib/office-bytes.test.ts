import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixedZip } from "../../../pipelines/lib/office-bytes.ts";

async function workbook(created: Date): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = created;
  book.addWorksheet("a").getCell("A1").value = "żółć";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("fixedZip", () => {
  it("gives the same bytes for one workbook written at different times", async () => {
    const [first, second] = [
      await workbook(new Date(Date.UTC(2020, 1, 3))),
      await workbook(new Date(Date.UTC(2031, 4, 5))),
    ];
    expect(first).not.toEqual(second);
    expect(fixedZip(first)).toEqual(fixedZip(second));
  });

  it("changes nothing but dates and the application: every part is there, in its order, with its content", () => {
    const parts = { "[Content_Types].xml": "<Types/>", "xl/a.xml": "<a>2020-01-01</a>", "b/": "" };
    const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strToU8(v)])));
    const fixed = unzipSync(fixedZip(zip));
    expect(Object.entries(fixed).map(([name, content]) => [name, strFromU8(content)])).toEqual(
      Object.entries(parts),
    );
  });

  it("is at rest after one pass", async () => {
    const once = fixedZip(await workbook(new Date(0)));
    expect(fixedZip(once)).toEqual(once);
  });

  it("leaves no other year in the properties, so that no clock shows", async () => {
    const properties = unzipSync(fixedZip(await workbook(new Date(Date.UTC(2031, 4, 5)))))[
      "docProps/core.xml"
    ];
    expect(strFromU8(properties ?? new Uint8Array())).not.toMatch(/2031/);
  });

  it("names this program as the application, and neither the library nor a program that did not make it", async () => {
    const { "docProps/app.xml": app } = unzipSync(fixedZip(await workbook(new Date(0))));
    const text = strFromU8(app ?? new Uint8Array());
    expect(text).toContain("<Application>Miernik</Application>");
    expect(text).not.toMatch(/Microsoft|AppVersion|exceljs/i);
  });

  it("rejects what is no archive", () => {
    expect(() => fixedZip(strToU8("nie zip"))).toThrow();
  });
});
