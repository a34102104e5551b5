/** What cells look like: the project's colours on a spreadsheet. Equal looks share one object, so the file has it once. */
import type { Alignment, Border, Style } from "exceljs";
import type { Format, Look, PlannedCell } from "./plan.ts";

const colours = {
  ink: "FF1B2A33",
  muted: "FF5B6B75",
  hairline: "FFC3CBD0",
  accent: "FF0B5C8A",
  head: "FFE8EFF3",
  sum: "FFF1F4F6",
  input: "FFFFF6D1",
  white: "FFFFFFFF",
};

const formats: Record<Format, string> = {
  text: "@",
  count: "#,##0",
  hours: "#,##0.00",
  fte: "0.00",
  level: "0.0%",
  plain: "General",
};

/** On every system, or with a twin of the same widths (Liberation Sans): columns fit the same everywhere. */
const fontName = "Arial";

const known = new Map<string, Partial<Style>>();

export function styleOf({
  look,
  format,
  align,
}: Pick<PlannedCell, "look" | "format" | "align">): Partial<Style> {
  const key = `${look}/${format}/${align ?? ""}`;
  const found = known.get(key);
  if (found) return found;
  const style: Partial<Style> = {
    font: fontOf(look),
    alignment: alignmentOf(look, format, align),
    numFmt: formats[format],
    protection: { locked: look !== "input" },
    ...(fills[look] ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: fills[look] } } } : {}),
    ...borderOf(look),
  };
  known.set(key, style);
  return style;
}

const fills: Partial<Record<Look, string>> = {
  head: colours.head,
  columnNumber: colours.head,
  sum: colours.sum,
  sumConstant: colours.sum,
  input: colours.input,
};

const wrapped: readonly Look[] = ["label", "note", "remark", "sum"];
const muted: readonly Look[] = ["note", "remark", "columnNumber", "subtitle", "constant", "sumConstant"];
const bold: readonly Look[] = ["title", "head", "section", "group", "sum"];
const sizes: Partial<Record<Look, number>> = {
  title: 15,
  section: 11,
  columnNumber: 8,
  note: 9,
  subtitle: 9,
};

function fontOf(look: Look): Partial<Style["font"]> {
  const isMuted = muted.includes(look);
  const argb =
    look === "section" || look === "title" ? colours.accent : isMuted ? colours.muted : colours.ink;
  return {
    name: fontName,
    size: sizes[look] ?? 9,
    bold: bold.includes(look),
    italic: look === "constant" || look === "sumConstant",
    color: { argb },
  };
}

function alignmentOf(look: Look, format: Format, align: PlannedCell["align"]): Partial<Alignment> {
  const isHead = look === "head" || look === "columnNumber";
  const isText = format === "text";
  const wrapText = isHead || (isText && wrapped.includes(look));
  if (isHead) return { horizontal: "center", vertical: "middle", wrapText };
  const horizontal = align === "center" ? "center" : isText ? "left" : "right";
  const isProse = look === "note" || look === "subtitle";
  return {
    horizontal,
    vertical: isProse ? "top" : "middle",
    wrapText,
    ...(align === "indent" || look === "remark" ? { indent: 1 } : {}),
  };
}

function borderOf(look: Look): Partial<Style> {
  const hair: Partial<Border> = { style: "thin", color: { argb: colours.hairline } };
  const strong: Partial<Border> = { style: "thin", color: { argb: colours.accent } };
  switch (look) {
    case "section":
      return { border: { bottom: strong } };
    case "title":
    case "subtitle":
    case "note":
    case "group":
      return {};
    case "sum":
    case "sumConstant":
      return { border: { top: strong, bottom: hair, left: hair, right: hair } };
    default:
      return { border: { top: hair, bottom: hair, left: hair, right: hair } };
  }
}
