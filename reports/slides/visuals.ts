/** Pictures, tables and figures of a slide. */
import type { CouncilFigure } from "../../pipelines/figures/council/content.ts";
import type { Figure, TableModel } from "../../pipelines/figures/figure.ts";
import { printable, written } from "../pdf/printable.ts";
import type { Picture } from "../pictures/raster.ts";
import type { Slide } from "./library.ts";
import { boxes, font, hairline, ink, muted, type, type Box } from "./looks.ts";

/** The chart under what it shows, as large as its place allows. */
export function addPicture(slide: Slide, figure: Figure, picture: Picture): void {
  const { x, y, w, h } = boxes.visual;
  const head = figure.key.length > 0 ? 1.35 : 1.05;
  slide.addText(
    [
      { text: written(figure.title), options: { bold: true, fontSize: 15, color: ink, breakLine: true } },
      { text: written(figure.subtitle), options: { fontSize: type.small, color: muted, breakLine: true } },
      ...figure.key.flatMap(({ label, fill, outline }) => [
        {
          text: "■\u00a0",
          options: {
            fontSize: type.small,
            color: fill.slice(1),
            outline: { color: outline.slice(1), size: 0.75 },
          },
        },
        { text: `${written(label)}   `, options: { fontSize: type.small, color: ink } },
      ]),
    ],
    { x, y, w, h: head, fontFace: font, margin: 0, valign: "top", objectName: "Opis wykresu" },
  );
  const room = { w, h: h - head - 0.1 };
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  slide.addImage({
    data: `data:image/png;base64,${Buffer.from(picture.png).toString("base64")}`,
    x,
    y: y + head + 0.1,
    w: picture.width * scale,
    h: picture.height * scale,
    // As the figure says it, so that it can be compared with the data.
    altText: printable(figure.summary),
    objectName: "Wykres",
  });
}

/** Inches: top, right, bottom, left. */
const cellMargin: [number, number, number, number] = [0.05, 0.06, 0.05, 0.06];
const afterNumber: [number, number, number, number] = [0.05, 0.06, 0.05, 0.3];

/** A native table: a head, hairlines, numbers to the right. */
export function addTable(slide: Slide, { caption, columns, rows, notes }: TableModel, place: Box): void {
  const { x, y, w } = place;
  slide.addText(written(caption), {
    x,
    y,
    w,
    h: 0.3,
    fontFace: font,
    fontSize: type.table,
    bold: true,
    color: ink,
    margin: 0,
    objectName: "Tytuł tabeli",
  });
  const widths = columnWidths(columns, rows, w);
  const line = { type: "solid", pt: 0.75, color: hairline } as const;
  const none = { type: "none" } as const;
  const cell = (text: string, i: number, options: object) => ({
    text: written(text),
    options: {
      align: columns[i]?.kind === "number" ? ("right" as const) : ("left" as const),
      valign: "middle" as const,
      // Words after a number would stand against it.
      ...(columns[i]?.kind === "text" && columns[i - 1]?.kind === "number" ? { margin: afterNumber } : {}),
      ...options,
    },
  });
  slide.addTable(
    [
      columns.map(({ label }, i) =>
        cell(label, i, {
          bold: true,
          valign: "bottom",
          border: [none, none, { ...line, pt: 1.25, color: ink }, none],
        }),
      ),
      ...rows.map(({ cells, isTotal }) =>
        cells.map((text, i) => cell(text, i, { bold: isTotal ?? false, border: [none, none, line, none] })),
      ),
    ],
    {
      x,
      y: y + 0.4,
      w,
      colW: widths,
      fontFace: font,
      fontSize: columns.length > 4 || rows.some(isLong) ? type.dense : type.table,
      color: ink,
      margin: cellMargin,
      objectName: `Tabela: ${written(caption)}`,
    },
  );
  if (notes.length > 0)
    slide.addText(written(notes.join(" ")), {
      x,
      y: 6.4,
      w,
      h: 0.45,
      fontFace: font,
      fontSize: type.small,
      color: muted,
      margin: 0,
      valign: "bottom",
      objectName: "Uwagi do tabeli",
    });
}

/** Side by side: the label, the number, what it is made of. */
export function addKeyFigures(slide: Slide, figures: readonly CouncilFigure[]): void {
  const { x, y, w, h } = boxes.figures;
  const each = w / Math.max(figures.length, 1);
  for (const [i, { label, value, note }] of figures.entries())
    slide.addText(
      [
        { text: written(label), options: { fontSize: 14, color: muted, breakLine: true } },
        { text: written(value), options: { fontSize: 32, bold: true, color: ink, breakLine: true } },
        { text: written(note), options: { fontSize: 14, color: muted } },
      ],
      {
        x: x + i * each,
        y: y + 0.12,
        w: each - 0.25,
        h,
        fontFace: font,
        margin: 0,
        valign: "top",
        objectName: `Liczba ${String(i + 1)}`,
      },
    );
}

/** Letters of a cell that would make rows of many lines. */
const longCell = 70;

function isLong({ cells }: TableModel["rows"][number]): boolean {
  return cells.some(({ length }) => length > longCell);
}

/** Inches of a letter in a table, wide enough for the fonts that stand in for ours. */
const letter = 0.135;
const leastText = 1.6;

/** Numbers and the words over them stay whole; text has the rest, in the measure of its longest cells. */
function columnWidths(columns: TableModel["columns"], rows: TableModel["rows"], width: number): number[] {
  const cellsOf = (i: number) => rows.map(({ cells }) => cells[i] ?? "");
  const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length), 0);
  const fixed = columns.map(({ kind, label }, i) =>
    kind === "text" ? 0 : Math.max(longest(label.split(" ")) + 1, longest(cellsOf(i))) * letter + 0.2,
  );
  const texts = columns.map(({ kind }, i) => (kind === "text" ? Math.min(60, longest(cellsOf(i)) + 4) : 0));
  const room = Math.max(width - fixed.reduce((sum, one) => sum + one, 0), leastText);
  const all = texts.reduce((sum, one) => sum + one, 0);
  const gap = (i: number) => (columns[i - 1]?.kind === "number" ? afterNumber[3] : 0);
  const wanted = columns.map(({ kind, label }, i) =>
    kind === "text"
      ? Math.max((room * (texts[i] ?? 0)) / all, longest(label.split(" ")) * letter + 0.2 + gap(i))
      : (fixed[i] ?? 0),
  );
  const total = wanted.reduce((sum, one) => sum + one, 0);
  // The widest words give way, or all in their measure where these have nothing to give.
  const widest = texts.indexOf(Math.max(...texts));
  const left = (wanted[widest] ?? 0) + width - total;
  if (left < leastText) return wanted.map((one) => (one * width) / total);
  return wanted.map((one, i) => (i === widest ? left : one));
}
