import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { costCards, type CostCard } from "../../../pipelines/figures/cost-card.ts";
import type { Block, Report } from "../../../reports/content.ts";
import { costCardReport } from "../../../reports/cost-card/report.ts";
import { openPdfEngine, type PdfEngine } from "../../../reports/pdf/engine.ts";
import { printable } from "../../../reports/pdf/printable.ts";
import { elementsOf, readPdf, type Pdf } from "../../support/pdf.ts";
import { costDataset } from "../dashboards/sample-costs.ts";

let engine: PdfEngine;
beforeAll(async () => {
  const opened = await openPdfEngine();
  if (!opened) throw new Error("no typesetting engine on this machine");
  engine = opened;
});
afterAll(() => engine.close());

const data = costDataset();

function cardOf(of: Dataset, id: string): CostCard {
  const one = costCards(of.tables).find(({ card }) => card.card_id === id);
  if (!one) throw new Error(`no card ${id}`);
  return one;
}

function reportOf(one: CostCard): Report {
  const [unit] = data.units;
  if (!unit) throw new Error("no unit");
  return costCardReport(data, unit, one);
}

const projected = cardOf(data, "rodzina-zespol");

/** As long as a card may get: every payer, many components, gains and sources, long names. */
function longest(): CostCard {
  const [component] = projected.components;
  const [sum] = projected.summary;
  const [gain] = projected.gains;
  if (!component || !sum || !gain) throw new Error("the card lacks a part");
  const payers = ["gmina", "powiat", "voivodeship", "state", "health_fund", "family", "eu"];
  const long = "Bardzo długa nazwa składnika, która opisuje wszystko, co kiedykolwiek kupiono ";
  const rows = (["help", "inaction"] as const).flatMap((side) =>
    Array.from({ length: 12 }, (_, i): Row<"out__cost_card"> => ({
      ...component,
      side,
      component_no: i + 1,
      component: `${long}${String(i)}`,
      source: `${long}w źródle numer ${String(i)} na stronie urzędu`,
      amount_pln: 12_345_678 + i,
      payer: payers[i % payers.length] ?? "gmina",
    })),
  );
  return {
    ...projected,
    card: { ...projected.card, card_title: long, problem: long.repeat(2), card_note: long.repeat(6) },
    components: rows,
    summary: payers.flatMap((payer) =>
      ["help", "inaction"].map((side) => ({
        ...sum,
        side,
        payer,
        amount_pln: 12_345_678,
        cashable_pln: 5,
      })),
    ),
    gains: Array.from({ length: 9 }, (_, i) => ({
      ...gain,
      gain_no: i + 1,
      gain: long,
    })),
  };
}

describe.each([
  ["with a projection", () => projected],
  ["of lists alone", () => cardOf(data, "same-listy")],
  ["as long as it may get", longest],
])("a card %s", (_, card) => {
  let pdf: Pdf;
  let report: Report;
  beforeAll(async () => {
    report = reportOf(card());
    pdf = readPdf(await engine.pdfOf(report));
  });

  it("is one page", () => {
    expect(pdf.pageCount).toBe(1);
  });

  it("is declared as PDF/UA-1, in Polish, with a title and its unit, in its own font", () => {
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.language).toBe("pl-PL");
    expect(letters(pdf.title)).toBe(letters(report.title));
    expect(pdf.author).toBe("MGOPS w A.");
    for (const font of pdf.fonts) expect(font).toMatch(/^SourceSans3-/);
  });

  it("heads every column of its tables, and prints every cell", () => {
    const tables = blocks(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const found = elementsOf(pdf.tree, "Table");
    expect(found).toHaveLength(tables.length);
    found.forEach((table, i) => {
      expect(elementsOf(table, "TH").every(({ scope }) => scope === "Column")).toBe(true);
      expect(elementsOf(table, "TD").map(({ text }) => letters(text))).toEqual(
        tables[i]?.rows.flatMap(({ cells }) => cells.map(letters)),
      );
    });
  });

  it("gives its chart the summary as alternative text", () => {
    const summaries = blocks(report).flatMap((block) =>
      block.kind === "figure" ? [printable(block.figure.summary)] : [],
    );
    expect(elementsOf(pdf.tree, "Figure").map(({ alt }) => alt)).toEqual(summaries);
  });
});

test("says what help costs, what its lack costs, who pays, the doubts and the sources", () => {
  const text = JSON.stringify(reportOf(projected)).replaceAll("\u00a0", " ");
  expect(text).toContain("Przy tych założeniach (10 rodzin, 7 lat) oszczędność jest");
  for (const part of ["45 240 zł", "238 680 zł", "Założenia to 18 z 29 danych", "Wzory projekcji są nasze"])
    expect(text).toContain(part);
  expect(text).toContain("Zarządzenie starosty");
  expect(text).toContain("Dzieci zostają z rodzicami. (Źródło: opis programu, 2024 r.)");
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test("components that find no room are summed, so that the total is that of the lines above it", () => {
  const [table] = blocks(reportOf(longest())).flatMap((block) =>
    block.kind === "table" ? [block.table] : [],
  );
  expect(table?.rows.map(({ cells }) => cells[0]).slice(3, 5)).toEqual([
    "pozostałe składniki (9)",
    "Pomoc razem",
  ]);
});

function blocks(report: Report): Block[] {
  const all = (some: readonly Block[]): Block[] =>
    some.flatMap((block) => (block.kind === "pair" ? all([...block.left, ...block.right]) : [block]));
  return all(report.opening);
}

/** Letters and signs without the spaces, joiners and hyphens that setting lines adds, takes or, in Polish, repeats. */
function letters(text: string): string {
  return printable(text).replace(/[\s\u00ad\u200b\u2060-]/gu, "");
}
