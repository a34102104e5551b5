/** Writers of pages and what lies beside them: HTML, SVG, data in a page, the script of the search, the calendar. */
import { runInNewContext } from "node:vm";
import { calendarText } from "../../../dashboards/calendar.ts";
import { FigureView } from "../../../dashboards/components/figure.tsx";
import { PageHead } from "../../../dashboards/components/parts.tsx";
import { Table } from "../../../dashboards/components/table.tsx";
import { payloadText } from "../../../dashboards/island/payload.ts";
import { searchScript } from "../../../dashboards/search/script.ts";
import { siteFiles, type Page } from "../../../dashboards/site.tsx";
import { typeset } from "../../../dashboards/typography.ts";
import type { Drawing } from "../../../pipelines/figures/figure.ts";
import { readCalendar } from "../../support/calendar.ts";
import { drawingOf, figureOf, tableOf } from "./shown.ts";
import { elementNames, firstText, inUtf8, unbound } from "./writer.ts";
import type { ReadBack, Texts, Writer } from "./writer.ts";

export const pageWriters: readonly Writer[] = [
  { what: "pages", endings: ["html"], cleaned: (text) => unbound(onPage(text)), roundTrip: pages },
  { what: "drawings in a page", endings: ["html", "svg"], cleaned: inDrawing, roundTrip: drawings },
  { what: "data in a page", endings: ["html"], cleaned: inJsonOfPage, roundTrip: dataInPage },
  { what: "the script of the search", endings: ["js"], cleaned: (text) => text, roundTrip: search },
  { what: "the calendar", endings: ["ics"], cleaned: inCalendar, roundTrip: calendar },
];

/** Controls, and what turns the direction of the words after it, can be seen. */
function onPage(text: string): string {
  return inUtf8(text).replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** Where a label is broken into lines there is no space between them. */
function inDrawing(text: string): string {
  return unspaced(onPage(text));
}

function unspaced(text: string): string {
  return unbound(text).replaceAll(" ", "");
}

/** JSON can hold more than a page. */
function inJsonOfPage(text: string): string {
  return text.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function inCalendar(text: string): string {
  const lines = inUtf8(text).replaceAll("\r\n", "\n");
  return unbound(lines.replace(/(?![\t\n\r])[\u0000-\u001f\u007f]/g, "\ufffd"));
}

/** As a file has it. */
function saved(content: string | Uint8Array | undefined): string {
  return Buffer.from(content ?? "").toString();
}

function pages(texts: Texts): ReadBack {
  // What a drawing makes of texts is asked below.
  const drawing = drawingOf("a", 0);
  const site = { name: "x", project: "y", version: "1", edition: "internal", hasData: false } as const;
  const files = siteFiles({
    ...site,
    searchKicker: ["x"],
    pages: texts.map((text, i) => pageOf(text, i, drawing)),
  });
  const read = texts.map((_, i) => saved(files.get(pathOf(i))));
  const first = (name: string) => read.map((page) => unbound(firstText(page, name)));
  return {
    places: {
      titles: first("title").map((title) => title.replace(/ – x – Miernik$/, "")),
      headings: first("h1"),
      chapters: first("h2"),
      captions: first("caption"),
      cells: first("td"),
      summaries: first("figcaption"),
      labels: read
        .map((page) => unbound(/aria-label="Tabela: ([^"]*)"/.exec(page)?.[1] ?? ""))
        .map(attribute),
    },
    structure: read.flatMap((page) => elementNames(page, false)),
  };
}

/** An attribute's text, as the parser of a page reads it. */
function attribute(written: string): string {
  return firstText(`<p>${written.replaceAll("<", "&lt;")}</p>`, "p");
}

function pathOf(i: number): string {
  return `strona-${String(i)}.html`;
}

function pageOf(text: string, i: number, drawing: Drawing): Page {
  return {
    path: pathOf(i),
    label: text,
    body: (
      <>
        <PageHead kicker={[text]} headline={text} lead={[text]} />
        <section>
          <h2>{text}</h2>
          <Table model={tableOf(text)} />
          <FigureView figure={{ ...figureOf(text, i, drawing), subtitle: "" }} />
        </section>
      </>
    ),
  };
}

function drawings(texts: Texts): ReadBack {
  const read = texts.map((text, i) => saved(typeset(drawingOf(text, i).wide)));
  const first = (name: string) => read.map((drawing) => unspaced(firstText(drawing, name)));
  const names = new Set(read.flatMap((drawing) => elementNames(drawing, false)));
  return {
    places: { titles: first("title"), descriptions: first("desc"), labels: first("text") },
    // Labels are broken into lines, and told in full where they are cut.
    structure: [...names].filter((name) => !/^(text|tspan|title)\b/.test(name)),
  };
}

function dataInPage(texts: Texts): ReadBack {
  const read = texts.map((text) => {
    const data = `<script type="application/json">${payloadText(payloadOf(text))}</script><p>a</p>`;
    return saved(typeset(data));
  });
  const payloads = read.map((page) => JSON.parse(firstText(page, "script")) as { card_title: string });
  return {
    places: { titles: payloads.map(({ card_title }) => card_title) },
    structure: [...read.map((page) => elementNames(page, false)), ...payloads.map((one) => Object.keys(one))],
  };
}

function payloadOf(card_title: string) {
  return {
    card_title,
    person: { one: card_title, few: "", many: "", other: "" },
    base_year: 2024,
    price_year: 2024,
    levels: [],
    inputs: [],
    draws: 1,
    seed: 1,
    interval: null,
  };
}

/** Run as a browser does it, but for what the script does with its entries: that needs a page. */
function search(texts: Texts): ReadBack {
  const read = texts.map((text) => {
    const script = saved(searchScript([{ title: text, path: "a.html", text: "b" }]));
    const call = script.slice(script.lastIndexOf("miernikSzukaj.begin("));
    const begin = (all: string[][]): string[][] => all;
    return { entries: runInNewContext(call, { miernikSzukaj: { begin } }) as string[][], call };
  });
  return {
    places: { titles: read.map(({ entries }) => entries[0]?.[0] ?? "") },
    structure: read.flatMap(({ entries, call }) => [
      Array.from(entries, (one) => one.length),
      call.includes("<"),
    ]),
  };
}

function calendar(texts: Texts): ReadBack {
  const days = texts.map((text) => ({ uid: text, day: "2026-02-28", summary: text, description: text }));
  const { events } = readCalendar(saved(calendarText("a", "2026-02-10", days)));
  const all = (name: string) => events.map((event) => unbound(event[name] ?? ""));
  return {
    places: { ids: all("UID"), summaries: all("SUMMARY"), descriptions: all("DESCRIPTION") },
    structure: events.flatMap((event) => Object.keys(event)),
  };
}
