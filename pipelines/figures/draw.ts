/** Observable Plot without a browser: options → the text of an SVG that needs no style sheet and no script. */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom/worker";
import type { Drawing } from "./figure.ts";
import { chartWidths, colours, fontFamily } from "./theme.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const { document } = parseHTML("<!doctype html><html><body></body></html>");

export interface Alternative {
  /** Prefix of the ids in the drawing. */
  id: string;
  title: string;
  description: string;
}

/**
 * Draws a chart at both natural widths.
 *
 * @param alternative read out in place of the picture
 * @param options the chart for a width in pixels
 */
export function draw(alternative: Alternative, options: (width: number) => Plot.PlotOptions): Drawing {
  const wide = { ...alternative, id: `${alternative.id}-wide` };
  const narrow = { ...alternative, id: `${alternative.id}-narrow` };
  // Drawn when asked for, once: a printed report never asks for the narrow one.
  let [wideText, narrowText] = ["", ""];
  return {
    get wide() {
      return (wideText ||= svgText(wide, options(chartWidths.wide)));
    },
    get narrow() {
      return (narrowText ||= svgText(narrow, options(chartWidths.narrow)));
    },
  };
}

const MOST_KNOWN = 500;

/**
 * A kind of chart whose drawings are remembered: the report and two pages ask for one and the same.
 *
 * @param options from plain data alone, by whose JSON a drawing is known: no functions, maps or dates
 */
export function drawingOf<Data extends readonly unknown[]>(
  options: (...data: Data) => (width: number) => Plot.PlotOptions,
): (alternative: Alternative, ...data: Data) => Drawing {
  const known = new Map<string, Drawing>();
  return (alternative, ...data) => {
    const key = JSON.stringify([alternative, data]);
    const found = known.get(key);
    if (found) return found;
    const drawing = draw(alternative, options(...data));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, drawing);
    return drawing;
  };
}

function svgText(alternative: Alternative, options: Plot.PlotOptions): string {
  const svg = Plot.plot({ ...options, document: document, className: "plot" });
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(`figure ${alternative.id}: Plot made a ${svg.tagName}, expected one svg; drop legends`);
  // The content security policy of the pages allows neither a style element nor a style attribute.
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) {
    // Plot's own English labels are hidden by role="img" in browsers, but not in every PDF reader.
    for (const name of ["aria-label", "aria-hidden", "aria-description", "style"])
      element.removeAttribute(name);
    for (const attribute of element.attributes) attribute.value = rounded(attribute.value);
  }
  svg.setAttribute("class", "chart");
  svg.setAttribute("xmlns", svgNamespace);
  svg.setAttribute("font-family", fontFamily);
  svg.setAttribute("font-size", "13");
  svg.setAttribute("fill", colours.ink);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${alternative.id}-title ${alternative.id}-description`);
  svg.prepend(
    textElement("title", `${alternative.id}-title`, alternative.title),
    textElement("desc", `${alternative.id}-description`, alternative.description),
  );
  return svg.outerHTML;
}

function textElement(name: "title" | "desc", id: string, text: string): Element {
  const element = document.createElementNS(svgNamespace, name);
  element.setAttribute("id", id);
  element.textContent = text;
  return element;
}

/** Hundredths of a pixel are enough, and the same on every processor. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2))));
}
