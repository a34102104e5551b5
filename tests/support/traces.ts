/** Where a page says where its numbers come from: every headline number, and every table of numbers and chart. */
import { parseHTML } from "linkedom";

export interface Untraced {
  /** Headline numbers without their own line under „Skąd te liczby?”. */
  figures: string[];
  /** Tables of numbers and charts with no trace in their section, nor one for the whole page. */
  tables: string[];
}

export interface Traces extends Untraced {
  /** Places of the catalogue that headline numbers lead to: "l-load-standard". */
  anchors: string[];
  /** Ids of rows that may be asked for, with the words that the page has for the field. */
  commands: { id: string; meaning: string }[];
  /** What opens a trace and cannot be reached by keyboard. */
  unreachable: number;
}

/** @param html a page; its tables of words and the codebook have no numbers to trace */
export function tracesOf(html: string): Traces {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  if (!main) throw new Error("a page without main");
  const found: Traces = { figures: [], tables: [], anchors: [], commands: [], unreachable: 0 };
  for (const list of main.querySelectorAll("dl.key-figures")) {
    const next = list.nextElementSibling;
    const lines = next?.classList.contains("trace") ? [...next.querySelectorAll("li")] : [];
    for (const label of list.querySelectorAll("dt")) {
      const line = lines.find(({ textContent }) => textContent.startsWith(`${label.textContent}:`));
      if (!line) found.figures.push(label.textContent);
    }
    for (const line of lines) {
      const anchor = line.querySelector("a[href*='#l-']")?.getAttribute("href") ?? "";
      found.anchors.push(anchor.split("#")[1] ?? "");
      const meaning = /„([^”]*)”/.exec(line.textContent)?.[1] ?? "";
      const ids = [...line.querySelectorAll("code")].flatMap(
        ({ textContent }) => /^miernik explain (\S+)$/.exec(textContent)?.[1] ?? [],
      );
      found.commands.push(...ids.map((id) => ({ id, meaning })));
    }
  }
  const isOfPage = [...main.children].some(({ classList }) => classList.contains("trace"));
  for (const shown of main.querySelectorAll("table:has(td.number), svg.chart")) {
    if (isOfPage || hasTrace(shown.parentElement, main)) continue;
    found.tables.push(shown.querySelector("caption")?.textContent ?? shown.getAttribute("aria-label") ?? "?");
  }
  for (const trace of main.querySelectorAll(".trace"))
    if (trace.localName !== "details" || trace.firstElementChild?.localName !== "summary")
      found.unreachable++;
  return found;
}

/** In the figure or section around it. */
function hasTrace(place: Element | null, main: Element): boolean {
  if (place === null || place === main) return false;
  if (place.querySelector(".trace")) return true;
  return place.localName !== "section" && hasTrace(place.parentElement, main);
}
