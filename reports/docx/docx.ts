/** A report as a document for a word processor (DOCX): real headings, captions, fields and places to fill. */
import type { Figure } from "../../pipelines/figures/figure.ts";
import { fixedZip } from "../../pipelines/lib/office-bytes.ts";
import type { Block, Report, Section } from "../content.ts";
import { rasterOf, type Picture } from "../pictures/raster.ts";

/**
 * The same report gives the same bytes, on any machine. What the file says and how it is marked up depends on the
 * report alone; it names no person but the report's author and nothing of the machine.
 *
 * @throws Error when a figure's drawing is no SVG: a fault of the program
 */
export async function docxOf(report: Report): Promise<Uint8Array> {
  // A library of a megabyte: only who writes a document waits for it.
  const [{ packed }, pictures] = await Promise.all([import("./document.ts"), picturesOf(report)]);
  return fixedZip(await packed(report, pictures));
}

async function picturesOf(report: Report): Promise<Map<Figure, Picture>> {
  const drawn = [...report.opening, ...report.sections.flatMap(blocksOf)].flatMap(figuresOf);
  return new Map(await Promise.all(drawn));
}

function blocksOf({ blocks, sections = [] }: Section): Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}

/** Each figure that has a drawing, with its picture to come. */
function figuresOf(block: Block): Promise<[Figure, Picture]>[] {
  if (block.kind === "pair") return [...block.left, ...block.right].flatMap(figuresOf);
  if (block.kind !== "figure" || !block.figure.drawing) return [];
  const { figure } = block;
  return [rasterOf(block.figure.drawing.wide).then((picture) => [figure, picture])];
}
