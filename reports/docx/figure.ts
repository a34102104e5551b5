/** A chart with its number, what it shows, its key, its source and its table. */
import { ImageRun, TextRun, type FileChild } from "docx";
import type { Figure, KeyEntry } from "../../pipelines/figures/figure.ts";
import { printable } from "../pdf/printable.ts";
import { caption, sourcesNote, styled, text } from "./elements.ts";
import { pieces, type Piece, type Setting } from "./setting.ts";
import { tablePieces } from "./table.ts";

/** The library counts in pixels of a screen, 96 an inch. */
const pointsOfPixel = 0.75;

export function figurePieces(figure: Figure, hasTable: boolean, setting: Setting): Piece[] {
  const isTabled = hasTable && figure.table.rows.length > 0;
  const sources = isTabled ? [] : figure.sources;
  return [
    ...pieces(
      ...(figure.drawing ? chart(figure, sources, setting) : withoutChart(figure, isTabled, setting)),
    ),
    ...(isTabled ? tablePieces(figure.table, figure.sources, setting) : []),
  ];
}

function chart(figure: Figure, sources: readonly string[], setting: Setting): FileChild[] {
  const no = setting.next("Wykres");
  const picture = setting.pictures.get(figure);
  if (!picture) throw new Error(`the figure ${figure.id} was not drawn`);
  const scale = Math.min(
    setting.layout.pixel / pointsOfPixel,
    // Never wider than the column of text.
    setting.width / 20 / pointsOfPixel / picture.width,
  );
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(picture.outlines),
    fallback: { type: "png", data: picture.png },
    transformation: { width: picture.width * scale, height: picture.height * scale },
    // As the figure says it, so that it can be compared with the data.
    altText: { id: String(no), name: `Wykres ${String(no)}`, description: printable(figure.summary) },
  });
  return [
    caption("Wykres", no, figure.title),
    styled("Miara", [text(figure.subtitle)]),
    ...(figure.key.length > 0 ? [key(figure.key)] : []),
    styled("Wykres", [image], { keepNext: sources.length > 0 || setting.isKept }),
    ...sourcesNote(sources, setting.isKept),
  ];
}

/** A swatch of the colour before each label. */
function key(entries: readonly KeyEntry[]): FileChild {
  return styled(
    "Miara",
    entries.flatMap(({ label, fill, outline }, i) => [
      new TextRun({
        // A sign of the same colour, as empty space may vanish at a line's end.
        text: "■",
        color: fill.slice(1),
        shading: { type: "clear", color: "auto", fill: fill.slice(1) },
        border: { style: "single", size: 4, color: outline.slice(1) },
      }),
      text(`\u00a0${label.replaceAll(" ", "\u00a0")}${i < entries.length - 1 ? "   " : ""}`),
    ]),
  );
}

/** The finding in words, and why there is nothing to draw. */
function withoutChart(figure: Figure, isTabled: boolean, setting: Setting): FileChild[] {
  return [
    styled("BezWykresu", [text(figure.title, "Strong")], { keepNext: true }),
    ...(isTabled ? [] : [styled("BezWykresu", [text(figure.summary)], { keepNext: setting.isKept })]),
  ];
}
