/** Which cell styles of an XLSX workbook make a number a date or a time. */
import type { Limits } from "./limits.ts";
import { kindOfBuiltIn, kindOfFormat, type NumberKind } from "./number-format.ts";
import { readXml, type Attributes } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** @returns the kind for each style number that a cell's `s` may hold */
export async function readStyles(zip: Zip, part: string | undefined, limits: Limits): Promise<NumberKind[]> {
  if (part === undefined) return [];
  const ownFormats = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isInCellFormats = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "numFmt")
      ownFormats.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ""));
    if (name === "cellXfs") isInCellFormats = true;
    if (name !== "xf" || !isInCellFormats) return;
    const formatId = Number(attributes.numFmtId ?? 0);
    kinds.push(ownFormats.get(formatId) ?? kindOfBuiltIn(formatId));
  };
  const close = (name: string): void => {
    if (name === "cellXfs") isInCellFormats = false;
  };
  await readXml(zip.part(part), { open, close, text: () => undefined }, limits);
  return kinds;
}
