import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { openPdfEngine, type PdfEngine } from "../../../reports/pdf/engine.ts";
import { printable } from "../../../reports/pdf/printable.ts";
import { elementsOf, readPdf, type Pdf } from "../../support/pdf.ts";
import { emptyDataset, hostileTeams } from "../dashboards/sample.ts";
import { figuresOf, reportOf, tablesOf } from "./parts.ts";
import { reportDataset } from "./sample.ts";

let engine: PdfEngine;
beforeAll(async () => {
  const opened = await openPdfEngine();
  if (!opened) throw new Error("no typesetting engine on this machine");
  engine = opened;
});
afterAll(() => engine.close());

const injections = [
  '#read("/etc/passwd")',
  "$x^2$ *gwiazdki* _kreski_ `kod`",
  "= Nagłówek <label> @ref \\ // /* */",
];
const injected = injections.map((name) => ({
  name,
  role: "social_worker" as const,
  fte: 1,
  counts: [10, 10, 10, 400] as const,
  workers: 1,
}));

describe.each([
  ["the usual dataset", () => reportDataset()],
  ["hostile names", () => reportDataset({ teams: hostileTeams })],
  ["names that look like markup", () => reportDataset({ teams: injected })],
  ["no data at all", () => emptyDataset()],
])("with %s", (_, dataset) => {
  const report = reportOf(dataset());
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = readPdf(await engine.pdfOf(report));
  });

  it("is declared as PDF/UA-1, in Polish, with a title and the unit as its author", () => {
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.language).toBe("pl-PL");
    expect(pdf.title).toBe("Obciążenie pracą i\u00a0potrzeby kadrowe");
    expect(pdf.author).toBe("MGOPS w A.");
  });

  it("has the headings of the report as its tree, numbered, none skipped, and the same bookmarks", () => {
    const headings = elementsOf(pdf.tree, "H1", "H2", "H3").map(({ tag, text }) => [tag, letters(text)]);
    const expected = report.sections.flatMap((section, i) => [
      ["H1", letters(`${String(i + 1)}${section.heading}`)],
      ...(section.sections ?? []).map((inner, j) => [
        "H2",
        letters(`${String(i + 1)}.${String(j + 1)}${inner.heading}`),
      ]),
    ]);
    expect(headings).toEqual([["H1", letters("Spis treści")], ...expected]);
    expect(pdf.bookmarks.map(letters)).toEqual(expected.map(([, text]) => text));
  });

  it("gives every drawing the figure's summary as its alternative text", () => {
    const drawn = figuresOf(report).filter(({ drawing }) => drawing !== null);
    expect(elementsOf(pdf.tree, "Figure").map(({ alt }) => alt)).toEqual(
      drawn.map(({ summary }) => printable(summary)),
    );
  });

  it("heads every column of every table with a cell of that scope, and prints every cell of the data", () => {
    const expected = tablesOf(report);
    const found = elementsOf(pdf.tree, "Table");
    expect(found).toHaveLength(expected.length);
    found.forEach((table, i) => {
      const heads = elementsOf(table, "TH");
      expect(heads.every(({ scope }) => scope === "Column")).toBe(true);
      const model = expected[i];
      const labels = model?.columns.map(({ label }) => letters(label));
      expect(heads.map(({ text }) => letters(text)).slice(-(labels?.length ?? 0))).toEqual(labels);
      const cells = elementsOf(table, "TD").map(({ text }) => letters(text));
      expect(cells).toEqual(model?.rows.flatMap((row) => row.cells.map((cell) => letters(cell))));
    });
  });

  it("uses no font but its own", () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) expect(font).toMatch(/^SourceSans3-/);
  });

  it("prints paragraphs as paragraphs, lists as lists", () => {
    expect(pdf.tree.children.map(({ tag }) => tag)).not.toContain("Span");
    expect(elementsOf(pdf.tree, "LI").length).toBeGreaterThan(8);
  });
});

test("names that look like markup are printed as they stand", async () => {
  const pdf = readPdf(await engine.pdfOf(reportOf(reportDataset({ teams: injected }))));
  const cells = elementsOf(pdf.tree, "TD").map(({ text }) => letters(text));
  for (const name of injections) expect(cells).toContain(letters(name));
});

test("the same report gives the same bytes, also from another engine", async () => {
  const report = reportOf(reportDataset());
  const first = Buffer.from(await engine.pdfOf(report));
  await engine.pdfOf(reportOf(emptyDataset()));
  expect(first.equals(await engine.pdfOf(report))).toBe(true);
  const other = await openPdfEngine();
  expect(other && first.equals(await other.pdfOf(report))).toBe(true);
  await other?.close();
});

test("every character that is called printable has a shape in the font", async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const kept = all.filter((character) => printable(character) === character && character !== " ");
  expect(kept.length).toBeGreaterThan(500);
  const report = reportOf(emptyDataset());
  const text = kept.join(" ");
  await expect(
    engine.pdfOf({
      ...report,
      title: text,
      opening: [{ kind: "paragraph", runs: [{ text, face: "strong" }] }],
    }),
  ).resolves.toBeInstanceOf(Uint8Array);
});

test("a typical unit gets a report that one would print; one without data a short one", async () => {
  const pages = async (data: Dataset) => readPdf(await engine.pdfOf(reportOf(data))).pageCount;
  expect(await pages(reportDataset())).toBeGreaterThanOrEqual(6);
  expect(await pages(reportDataset())).toBeLessThanOrEqual(10);
  expect(await pages(emptyDataset())).toBeLessThan(5);
});

test("a report that breaks a rule of PDF/UA is a fault, with the engine's words; the next one is set", async () => {
  const report = reportOf(emptyDataset());
  await expect(engine.pdfOf({ ...report, title: "" })).rejects.toThrow(/PDF/);
  await expect(engine.pdfOf(report)).resolves.toBeInstanceOf(Uint8Array);
});

test("on a machine without the engine there is none, and no error", async () => {
  expect(await openPdfEngine("typst-of-another-platform")).toBeNull();
});

/** Letters and signs without the spaces, joiners and hyphens that setting lines adds or takes. */
function letters(text: string): string {
  return printable(text).replace(/[\s\u00ad\u200b\u2060]/gu, "");
}
