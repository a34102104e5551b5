/** The effect presentation: what it says, that page, slides and sheet say the same, that no hidden number is in it. */
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPublic } from "../../../dashboards/build.ts";
import type { PublicDataset } from "../../../pipelines/contract/public-dataset.ts";
import type { CouncilPresentation } from "../../../pipelines/figures/council/content.ts";
import { councilPresentations } from "../../../pipelines/figures/council/presentation.ts";
import { councilSheet } from "../../../reports/council/sheet.ts";
import { documentOf } from "../../../reports/pdf/document.ts";
import { openPdfEngine, type PdfEngine } from "../../../reports/pdf/engine.ts";
import { slidesOf } from "../../../reports/slides/slides.ts";
import { readPdf, type Element } from "../../support/pdf.ts";
import { someHidden } from "../../support/public-gmina.ts";
import { readability } from "../../support/readability.ts";
import { readSlides } from "../../support/slides.ts";
import { placeData, profileData } from "./place.ts";

const data = await placeData();
const presentation = one(data);
const profileAlone = one(await profileData());
const titles = presentation.topics.map(({ title }) => title.replaceAll("\u00a0", " "));
const slides = readSlides(await slidesOf(presentation));

function one(published: PublicDataset): CouncilPresentation {
  const [first] = councilPresentations(published);
  if (!first) throw new Error("no presentation");
  return first;
}

function pageOf(published: PublicDataset): string {
  return String(buildPublic(published).get("prezentacja-gops-a.html"));
}

/** Each number once, as it is printed, without the spaces in it. */
function numbersOf(texts: readonly string[]): string[] {
  const joined = texts
    .join("\n")
    .replace(/[\u2060\u200b]/gu, "")
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3})/gu, "");
  return [...new Set(joined.match(/\d+(?:,\d+)?/gu) ?? [])].sort();
}

/** All that the content model says. */
function wordsOf({ topics }: Pick<CouncilPresentation, "topics">): string[] {
  return topics.flatMap(({ title, points, keyFigures = [], figure, table, origins }) => [
    title,
    ...points,
    ...keyFigures.flatMap(({ label, value, note }) => [label, value, note]),
    ...(figure ? [figure.title, figure.subtitle, figure.summary, ...tableWords(figure.table)] : []),
    ...(table ? tableWords(table) : []),
    ...origins.flatMap(({ what, source }) => [what, source]),
  ]);
}

function tableWords({
  caption,
  columns,
  rows,
  notes,
}: NonNullable<CouncilPresentation["topics"][number]["table"]>) {
  return [
    caption,
    ...columns.flatMap(({ label, group = "" }) => [label, group]),
    ...rows.flatMap(({ cells }) => cells),
    ...notes,
  ];
}

describe("the topics", () => {
  it("stand in the order that councils are shown them", () => {
    const parts = [...new Set(presentation.topics.map(({ part }) => part))];
    expect(parts).toEqual([
      "opening",
      "profile",
      "resources",
      "costs",
      "inaction",
      "missing",
      "decision",
      "origins",
    ]);
    expect(presentation.topics.length).toBeGreaterThanOrEqual(10);
    expect(presentation.topics.length).toBeLessThanOrEqual(14);
  });

  it("say what the public tables say", () => {
    // 306 persons in 126 families of 5,000 residents; 86 families in poverty.
    expect(titles).toContain("W 2024 r. pomoc dostało 306 osób, prawie tyle samo co rok wcześniej");
    expect(titles).toContain("Najczęstszy powód pomocy to ubóstwo: 86 rodzin");
    expect(titles).toContain("Najdroższa forma pomocy to zasiłki stałe: 120 tys. zł");
    expect(titles).toContain(
      "Ustawa wymaga co najmniej 3 pracowników socjalnych w pełnym wymiarze; ośrodek ma 2",
    );
  });

  it("ask the council only for what a broken norm or a likely saving calls for", () => {
    const asked = presentation.topics.find(({ part }) => part === "decision")?.points ?? [];
    expect(asked.slice(0, 2).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      "Rada jest proszona o rozważenie zabezpieczenia w ośrodku jeszcze 1 pracownika socjalnego w pełnym wymiarze.",
      "Rada jest proszona o rozważenie zabezpieczenia w ośrodku jeszcze 0,75 etatu pracy socjalnej.",
    ]);
    expect(asked.every((text) => text.startsWith("Rada jest proszona o rozważenie"))).toBe(true);
  });

  it("say once what there are no data for", () => {
    const { topics } = profileAlone;
    const missing = topics.find(({ part }) => part === "missing");
    expect(missing?.points).toHaveLength(3);
    expect(topics.some(({ part }) => part === "costs" || part === "cooperation")).toBe(false);
  });
});

describe("the numbers", () => {
  const told = numbersOf(wordsOf(presentation));
  let engine: PdfEngine | null;
  beforeAll(async () => {
    engine = await openPdfEngine();
  });
  afterAll(() => engine?.close());

  it("of the page are those of the content", () => {
    const { document } = parseHTML(pageOf(data));
    const main = document.querySelector("main");
    for (const not of main?.querySelectorAll("svg, .kicker, details:has(dl), .note.source, .trace") ?? [])
      not.remove();
    const texts = [...(main?.querySelectorAll("h1, h2, h3, p, li, caption, th, td, dt, dd") ?? [])]
      .filter((element) => !element.closest(".trace, .siblings"))
      .map(({ textContent }) => textContent);
    expect(told.filter((value) => !numbersOf(texts).includes(value))).toEqual([]);
  });

  it("of the slides with their notes are those of the content, no more and no less", () => {
    const said = slides.slides.flatMap(({ text, notes, alternatives }) => [text, notes, ...alternatives]);
    expect(numbersOf(said)).toEqual(told);
  });

  it("of the sheet are some of these, the four of the opening among them", async () => {
    if (!engine) return;
    const pdf = readPdf(await engine.pdfOf(councilSheet(presentation)));
    expect(pdf.pageCount).toBe(1);
    const numbering = ["1", "2"];
    const printed = numbersOf(leaves(pdf.tree));
    expect(printed.filter((value) => !told.includes(value) && !numbering.includes(value))).toEqual([]);
    const opening = presentation.topics[0]?.keyFigures ?? [];
    expect(opening).toHaveLength(4);
    for (const value of numbersOf(opening.map((figure) => figure.value))) expect(printed).toContain(value);
  });
});

describe("a hidden number", () => {
  it("might be another one, and no byte of page, slides and sheet would change", async () => {
    const others = structuredClone(someHidden);
    const [before, after] = [structuredClone(someHidden), others].map((years, i) => {
      const year = years[2023];
      if (year)
        Object.assign(year, {
          "reason_crisis.families": i === 0 ? 2 : 4,
          "reason_crisis.persons_in_families": 6,
        });
      return years;
    });
    const [a, b] = await Promise.all([placeData(before), placeData(after)]);
    expect(pageOf(b)).toBe(pageOf(a));
    expect(documentOf(councilSheet(one(b)))).toBe(documentOf(councilSheet(one(a))));
    expect(await slidesOf(one(b))).toEqual(await slidesOf(one(a)));
  });
});

/** Texts of the PDF one by one; a chart's letters stand in its drawing, not in what it says. */
function leaves({ tag, text, children }: Element): string[] {
  if (tag === "Figure") return [];
  return children.length === 0 ? [text] : children.flatMap(leaves);
}

/** A text for everybody has at most so much: about the years of a secondary school (FOG 12). */
const hardest = { wordsPerSentence: 12, fog: 14 };

describe("the language", () => {
  it.each([
    ["with everything", presentation],
    ["with the profile alone", profileAlone],
  ])("of titles and points is plain: short sentences, few long words (%s)", (_, { topics }) => {
    const { wordsPerSentence, fog } = readability(topics.flatMap(({ title, points }) => [title, ...points]));
    expect(wordsPerSentence).toBeLessThanOrEqual(hardest.wordsPerSentence);
    expect(fog).toBeLessThanOrEqual(hardest.fog);
  });
});
