/** A report as a document of the library, packed. */
import { Document, Footer, Packer, PageNumber, TextRun, type FileChild, type SectionOptions } from "docx";
import type { Figure } from "../../pipelines/figures/figure.ts";
import type { Report } from "../content.ts";
import { printable } from "../pdf/printable.ts";
import type { Picture } from "../pictures/raster.ts";
import { styled, text, type Numbered } from "./elements.ts";
import { reportLayout, sheetLayout, textWidth, type Layout } from "./layout.ts";
import { fontTableXml, numberingXml, propertiesXml, settingsXml } from "./parts.ts";
import { reportPieces } from "./sections.ts";
import type { Piece } from "./setting.ts";
import { stylesXml } from "./styles.ts";

/**
 * @param pictures of every figure that has a drawing
 * @returns a zip archive; only the dates in it depend on anything but the report
 */
export async function packed(report: Report, pictures: ReadonlyMap<Figure, Picture>): Promise<Uint8Array> {
  const layout = report.isSheet ? sheetLayout : reportLayout;
  const body = reportPieces(report, {
    layout,
    width: textWidth(layout),
    isKept: false,
    mayTurn: true,
    pictures,
    next: counter(),
  });
  const document = new Document({
    sections: pagesOf(body).map(({ isTurned, contents }) =>
      sectionOf(contents, layout, isTurned, report.foot),
    ),
  });
  return Packer.toBuffer(document, undefined, [
    { path: "word/styles.xml", data: stylesXml(layout) },
    { path: "word/numbering.xml", data: numberingXml },
    { path: "word/fontTable.xml", data: fontTableXml },
    { path: "word/settings.xml", data: settingsXml },
    { path: "docProps/core.xml", data: propertiesXml(printable(report.title), printable(report.author)) },
  ]);
}

function counter(): (kind: Numbered | "heading") => number {
  const counts = { Tabela: 0, Wykres: 0, heading: 0 };
  return (kind) => (counts[kind] += 1);
}

interface Pages {
  isTurned: boolean;
  contents: FileChild[];
}

/** Runs of pages of one orientation; the headings right above a turned table turn with it. */
function pagesOf(body: readonly Piece[]): Pages[] {
  const all: Pages[] = [];
  body.forEach((piece, i) => {
    const follower = piece.isHeading ? body.slice(i).find(({ isHeading }) => !isHeading) : piece;
    const isTurned = follower?.isTurned ?? false;
    const last = all.at(-1);
    if (last?.isTurned === isTurned) last.contents.push(piece.content);
    else all.push({ isTurned, contents: [piece.content] });
  });
  return all;
}

function sectionOf(
  contents: readonly FileChild[],
  layout: Layout,
  isTurned: boolean,
  foot: string,
): SectionOptions {
  const { page, margin } = layout;
  const footer = styled(
    "Footer",
    [text(foot), new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
    { tabStops: [{ type: "right", position: textWidth(layout, isTurned) }] },
  );
  return {
    properties: {
      type: "nextPage",
      page: {
        // The library swaps the sides of a page that lies.
        size: {
          ...page,
          orientation: isTurned ? "landscape" : "portrait",
        },
        margin: {
          left: margin.side,
          right: margin.side,
          top: margin.top,
          bottom: margin.bottom,
          footer: margin.footer,
          header: margin.footer,
          gutter: 0,
        },
      },
    },
    footers: { default: new Footer({ children: [footer] }) },
    children: contents,
  };
}
