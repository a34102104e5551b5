/** Writers of printed documents: PDF, DOCX, slides. What their font has no shape for is a box. */
import { code, list, paragraph, strong, type Report } from "../../../reports/content.ts";
import { docxOf } from "../../../reports/docx/docx.ts";
import { openPdfEngine } from "../../../reports/pdf/engine.ts";
import { printable } from "../../../reports/pdf/printable.ts";
import { slidesOf } from "../../../reports/slides/slides.ts";
import { all, readDocx, styleOf, textOf } from "../../support/docx.ts";
import { elementsOf, readPdf } from "../../support/pdf.ts";
import { readSlides } from "../../support/slides.ts";
import { drawingOf, figureOf, tableOf } from "./shown.ts";
import { elementNames, isXml, unbound, type ReadBack, type Texts, type Writer } from "./writer.ts";

export const documentWriters: readonly Writer[] = [
  { what: "PDF", endings: ["pdf"], cleaned: inPrint, roundTrip: pdf },
  { what: "DOCX", endings: ["docx"], cleaned: inPrint, roundTrip: docx },
  { what: "slides", endings: ["pptx"], cleaned: inPrint, roundTrip: slides },
];

/** Which letters these are is tested beside `printable`. */
function inPrint(text: string): string {
  return unbound(printable(text)).trim();
}

function seen(texts: Texts): string[] {
  return texts.map((text) => unbound(text).trim());
}

async function pdf(texts: Texts): Promise<ReadBack> {
  const engine = await openPdfEngine();
  if (!engine) throw new Error("no engine on this machine");
  try {
    const { tree, title, bookmarks } = readPdf(await engine.pdfOf(reportOf(texts)));
    const [title1, ...headings] = elementsOf(tree, "H1").map(({ text }) => text.replace(/^\d+\s?/, ""));
    return {
      places: {
        cells: seen(elementsOf(tree, "TD").map(({ text }) => text)).filter((_, i) => i % 4 === 0),
        headings: seen(headings),
        alternatives: seen(elementsOf(tree, "Figure").map(({ alt }) => alt ?? "")),
      },
      structure: [title, title1, bookmarks.length, elementsOf(tree, "P").length],
    };
  } finally {
    await engine.close();
  }
}

async function docx(texts: Texts): Promise<ReadBack> {
  const { parts, body, headings, tables, pictures } = readDocx(await docxOf(reportOf(texts)));
  const plain = all(body, "w:p").filter((one) => ["", "Normal"].includes(styleOf(one)));
  return {
    places: {
      headings: seen(headings.map(({ text }) => text)),
      cells: seen(tables.map(({ rows }) => rows[0]?.[1] ?? "")),
      alternatives: seen(pictures.map(({ alt }) => alt)),
      paragraphs: seen(plain.map(textOf)),
    },
    structure: [...parts].flatMap(([name, xml]) => [name, isXml(xml), ...elementNames(xml, true)]),
  };
}

async function slides(texts: Texts): Promise<ReadBack> {
  const read = readSlides(
    await slidesOf({
      unitId: "a",
      unitName: "<b> & \u0000",
      project: "x",
      version: "1",
      hasDocuments: true,
      topics: texts.map((text) => ({
        part: "profile",
        title: text,
        points: [text],
        table: tableOf(text),
        origins: [{ what: "źródło", source: text, table: "out__profile" }],
      })),
    }),
  );
  const source = (notes: string) => /– źródło: (.*); tabela/u.exec(unbound(notes))?.[1] ?? "";
  return {
    places: {
      titles: seen(read.slides.map(({ title }) => title ?? "")),
      alternatives: seen(read.slides.map(({ alternatives: [text = ""] }) => text.replace("Tabela: ", ""))),
      notes: seen(read.slides.map(({ notes }) => source(notes))),
    },
    structure: [...read.parts].flatMap(([name, xml]) => [name, isXml(xml), ...elementNames(xml, true)]),
  };
}

function reportOf(texts: Texts): Report {
  // A drawing of them all is drawn once.
  const drawing = drawingOf(texts.map((text) => text.slice(0, 80)).join("\n"), 0);
  return {
    title: "a <b> & #c",
    author: "d & e",
    facts: [{ label: "f", value: "g" }],
    finding: "h",
    foot: "i",
    opening: [],
    sections: texts.map((text, i) => ({
      heading: text,
      blocks: [
        paragraph(text),
        list([[strong(text)], [code(text)]]),
        { kind: "figure", figure: { ...figureOf(text, i, drawing), key: [] }, hasTable: true },
      ],
    })),
  };
}
