/** The value of an ODS cell out of its attributes and its text. */
import { isoDayIn } from "./number-format.ts";
import type { Cell } from "./types.ts";
import type { Attributes } from "./xml.ts";

/** @param hasText the cell holds a paragraph, though perhaps an empty one */
export function odsCell(attributes: Attributes, text: string, hasText: boolean): Cell {
  const type = attributes["office:value-type"];
  const isFormula = attributes["table:formula"] !== undefined;
  // Before LibreOffice 4 an error was saved as the number 0 with the error for its text.
  const isOldError = isFormula && type === "float" && /^(#|Err:|Błąd:)/.test(text);
  if (isOldError || attributes["calcext:value-type"] === "error") return { kind: "error", text };
  const cell = typedCell(attributes, type, text);
  const isUncomputed = cell === "" && isFormula && type !== "string" && !hasText;
  return isUncomputed ? { kind: "formula_without_value" } : cell;
}

function typedCell(attributes: Attributes, type: string | undefined, text: string): Cell {
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return numberOr(text, attributes["office:value"]);
    case "date":
      return dateOr(text, attributes["office:date-value"]);
    case "time":
      return timeOr(text, attributes["office:time-value"]);
    case "boolean":
      return { kind: "boolean", value: attributes["office:boolean-value"] === "true" };
    case "string":
      return attributes["office:string-value"] ?? text;
    default:
      return text;
  }
}

function numberOr(text: string, value: string | undefined): Cell {
  const number = Number(value === undefined || value === "" ? NaN : value);
  return Number.isFinite(number) ? number : text;
}

function dateOr(text: string, value = ""): Cell {
  const iso = isoDayIn(value);
  return iso === null ? text || value : { kind: "date", iso };
}

/** "PT02H30M00S" → 2.5 hours; a duration may have more than 24 hours. */
function timeOr(text: string, value = ""): Cell {
  const match = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value);
  if (!match) return text || value;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return { kind: "time", hours: Math.round(days * 86_400 + hours * 3600 + minutes * 60 + seconds) / 3600 };
}
