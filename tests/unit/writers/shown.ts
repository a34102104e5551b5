/** The texts as parts of what pages, documents and slides show. */
import * as Plot from "@observablehq/plot";
import { draw } from "../../../pipelines/figures/draw.ts";
import type { Drawing, Figure, TableModel } from "../../../pipelines/figures/figure.ts";

/** One row, every cell of which is the text; wide enough for a scroll of its own. */
export function tableOf(text: string): TableModel {
  return {
    caption: text,
    columns: [1, 2, 3, 4].map(() => ({ label: text, kind: "text" })),
    rows: [{ cells: [text, text, text, text] }],
    notes: [text],
  };
}

export function figureOf(text: string, no: number, drawing: Drawing): Figure {
  return {
    id: `f-${String(no)}`,
    title: text,
    subtitle: text,
    summary: text,
    drawing,
    key: [{ label: text, fill: "#000000", outline: "#000000" }],
    table: tableOf(text),
    sources: [],
  };
}

/** A bar that is called by the text. */
export function drawingOf(text: string, no: number): Drawing {
  return draw({ id: `f-${String(no)}`, title: text, description: text }, (width) => ({
    width,
    // Otherwise it warns of a name that looks like a number.
    y: { type: "band" },
    marks: [Plot.barX([{ name: text, value: 1 }], { x: "value", y: "name" })],
  }));
}
