/** The evaluation report as it is printed: tagged as PDF/UA-1, with its places to fill and its notes. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../reports/content.ts";
import { dueMoments } from "../../../reports/evaluation/moments.ts";
import { evaluationReport } from "../../../reports/evaluation/report.ts";
import { openPdfEngine, type PdfEngine } from "../../../reports/pdf/engine.ts";
import { printable } from "../../../reports/pdf/printable.ts";
import { elementsOf, readPdf, type Pdf } from "../../support/pdf.ts";
import { comparison, evaluationData } from "./evaluation-data.ts";
import { blocksOf, figuresOf, tablesOf } from "./parts.ts";

let engine: PdfEngine;
beforeAll(async () => {
  const opened = await openPdfEngine();
  if (!opened) throw new Error("no typesetting engine on this machine");
  engine = opened;
});
afterAll(() => engine.close());

/** With two differences, so that there is a chart. */
function lastReport(unitId: string | null): Report {
  const data = evaluationData();
  data.tables.out__comparison.push(
    comparison({ indicator_id: "elements_without_gap", estimate: 0.204, ci_low: 0.096, ci_high: 0.311 }),
  );
  const unit = data.units.find(({ unit_id }) => unit_id === unitId) ?? null;
  const due = dueMoments(data, unitId).at(-1);
  if (!due) throw new Error("no report is due");
  return evaluationReport(data, unit, due);
}

describe.each([
  ["a unit", "a", 12],
  ["the whole pilot", null, 25],
])("of %s", (_, unitId, mostPages) => {
  const report = lastReport(unitId);
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = readPdf(await engine.pdfOf(report));
  });

  it("is PDF/UA-1 in Polish, with a title, and no longer than one reads", () => {
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.language).toBe("pl-PL");
    expect(letters(pdf.title)).toBe(letters("Ewaluacja końcowa pilotażu"));
    expect(pdf.pageCount).toBeLessThanOrEqual(mostPages);
  });

  it("has the report's headings as its tree, none skipped", () => {
    const headings = elementsOf(pdf.tree, "H1", "H2", "H3").map(({ tag, text }) => [tag, letters(text)]);
    const expected = report.sections.flatMap((section, i) => [
      ["H1", letters(`${String(i + 1)}${section.heading}`)],
      ...(section.sections ?? []).map((inner, j) => [
        "H2",
        letters(`${String(i + 1)}.${String(j + 1)}${inner.heading}`),
      ]),
    ]);
    expect(headings).toEqual([["H1", letters("Spis treści")], ...expected]);
  });

  it("heads every column of every table, and prints every cell of the data", () => {
    const expected = tablesOf(report);
    const found = elementsOf(pdf.tree, "Table");
    expect(found).toHaveLength(expected.length);
    found.forEach((table, i) => {
      const heads = elementsOf(table, "TH");
      expect(heads.every(({ scope }) => scope === "Column")).toBe(true);
      const labels = expected[i]?.columns.map(({ label }) => letters(label)) ?? [];
      expect(heads.map(({ text }) => letters(text)).slice(-labels.length)).toEqual(labels);
      const cells = elementsOf(table, "TD").map(({ text }) => letters(text));
      expect(cells).toEqual(expected[i]?.rows.flatMap((row) => row.cells.map(letters)));
    });
  });

  it("gives every drawing the figure's summary as its alternative text", () => {
    const drawn = figuresOf(report).filter(({ drawing }) => drawing !== null);
    expect(drawn).toHaveLength(unitId === null ? 1 : 0);
    expect(elementsOf(pdf.tree, "Figure").map(({ alt }) => alt)).toEqual(
      drawn.map(({ summary }) => printable(summary)),
    );
  });

  it("prints what belongs into each place to fill, and every note on its day", () => {
    const text = letters(pdf.tree.text);
    for (const block of blocksOf(report)) {
      if (block.kind === "toFill") expect(text).toContain(letters(block.label + block.prompt));
      if (block.kind === "notes") for (const note of block.notes) expect(text).toContain(letters(note.text));
    }
  });
});

/** Letters and signs without the spaces, joiners and hyphens that setting lines adds or takes. */
function letters(text: string): string {
  return printable(text).replace(/[-\s\u00ad\u200b\u2060]/gu, "");
}
