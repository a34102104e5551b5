/** Writes an answer over the one that stands in the page: the same words, figures and drawing as the server made. */
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import {
  glimpseText,
  outcomeFigures,
  projectionHeadline,
  projectionLead,
  type Outcome,
} from "../../pipelines/figures/projection-words.ts";
import { bindShortWords, bindUnits } from "../../pipelines/lib/polish.ts";
import type { Answer } from "./answer.ts";
import type { ProjectionPayload } from "./payload.ts";

export const figureId = "projekcja";

/** The sentence, which is read out as it changes. */
export function tell(page: HTMLElement, outcome: Outcome, note: string): void {
  write(page, "h1", projectionHeadline(outcome));
  write(page, ".lead", projectionLead(outcome).join(" "));
  write(page, ".basis", note);
}

/** Key figures, chart, table and the line for small screens. */
export function show(page: HTMLElement, { price_year }: ProjectionPayload, answer: Answer): void {
  const { outcome, years, discount_rate } = answer;
  outcomeFigures(outcome).forEach(({ label, value, note }, i) => {
    const place = `.key-figures > :nth-child(${String(i + 1)}) > `;
    write(page, `${place}dt`, label);
    write(page, `${place}dd`, value);
    write(page, `${place}dd:last-child`, note);
  });
  const figure = projectionFigure({ id: figureId, outcome, years, price_year, discount_rate, sources: [] });
  write(page, "figure h3", figure.title);
  write(page, "figure .subtitle", figure.subtitle);
  write(page, "figure .summary", figure.summary);
  for (const name of ["wide", "narrow"] as const) draw(page, name, figure.drawing?.[name] ?? "");
  const body = page.querySelector("figure tbody");
  const total = body?.querySelector(".total");
  const year = body?.querySelector("tr:not(.total)");
  if (body && year && total)
    body.replaceChildren(
      ...figure.table.rows.map(({ cells, isTotal }) => {
        const row = (isTotal ? total : year).cloneNode(true) as Element;
        cells.forEach((cell, i) => {
          const place = row.children[i] ?? row;
          // The year stands in an element that keeps its direction.
          (place.firstElementChild ?? place).textContent = cell;
        });
        return row;
      }),
    );
  write(page, ".glimpse", glimpseText(outcome));
}

function write(page: HTMLElement, selector: string, words: string): void {
  const text = bindUnits(bindShortWords(words));
  const element = page.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}

/** The drawing is our own text, in which every word is escaped. */
function draw(page: HTMLElement, name: string, svg: string): void {
  const former = page.querySelector(`.chart.${name}`);
  if (former) former.outerHTML = svg.replace('class="chart"', `class="chart ${name}"`);
}
