import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixedZip } from "../../../pipelines/lib/office-bytes.ts";

function office(date: string, zipped: Date): Uint8Array {
  const core =
    `<cp:coreProperties><dc:title>Próba 2026-01-15T00:00:00Z</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`;
  const files = { "[Content_Types].xml": strToU8("<Types/>"), "docProps/core.xml": strToU8(core) };
  return zipSync(files, { mtime: zipped });
}

describe("an Office file with fixed dates", () => {
  const first = office("2026-01-15T10:00:00Z", new Date(2026, 0, 15));
  const second = office("2031-06-01T23:59:59Z", new Date(2031, 5, 1));

  it("has the same bytes whenever it was made", () => {
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false);
    expect(Buffer.from(fixedZip(first)).equals(Buffer.from(fixedZip(second)))).toBe(true);
  });

  it("keeps its entries in their order, and every word but the dates of making", () => {
    const files = unzipSync(fixedZip(first));
    expect(Object.keys(files)).toEqual(["[Content_Types].xml", "docProps/core.xml"]);
    const core = strFromU8(files["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("<dc:title>Próba 2026-01-15T00:00:00Z</dc:title>");
    expect(core).not.toContain("10:00:00");
  });

  it("refuses bytes that are no zip", () => {
    expect(() => fixedZip(strToU8("nic"))).toThrow();
  });
});
