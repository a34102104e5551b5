/** A chart as the PDF's drawing library needs it. */
import { printable } from "./printable.ts";

/** Groups of labels with a pale edge, as Plot writes them: one level deep. */
const edged =
  /<g((?:\s[\w-]+="[^"]*")*?\spaint-order="stroke"(?:\s[\w-]+="[^"]*")*)>((?:(?!<\/?g[\s>]).)*)<\/g>/gsu;
const edge = /\s(?:paint-order|stroke|stroke-width|stroke-linejoin)="[^"]*"/gu;

/**
 * The library paints fill and edge letter by letter, so that the edge of one letter hides the one before it: the
 * edges are painted first, and the letters once more over them.
 */
export function pictureOf(svg: string): string {
  return printable(svg).replace(
    edged,
    (group, attributes: string, labels: string) => `${group}<g${attributes.replace(edge, "")}>${labels}</g>`,
  );
}
