/** Each kind of block as parts of the document. */
import { Table, TableCell, TableRow, type FileChild, type TextRun } from "docx";
import { chartWidths } from "../../pipelines/figures/theme.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import type { Block, KeyFigure, Note, Run, Term } from "../content.ts";
import { Element, runsOf, styled, text } from "./elements.ts";
import { figurePieces } from "./figure.ts";
import { twips } from "./layout.ts";
import { pieces, type Piece, type Setting } from "./setting.ts";
import { hairline, ink } from "./styles.ts";
import { line, noLine, noLines, tablePieces } from "./table.ts";

/** Between two columns of text. */
const gutter = twips(14);

export function blockPieces(block: Block, setting: Setting): Piece[] {
  const keepNext = setting.isKept;
  switch (block.kind) {
    case "paragraph":
      return pieces(styled("Normal", runsOf(block.runs), { keepNext }));
    case "list":
      return pieces(...listOf(block.items, keepNext));
    case "figure":
      return figurePieces(block.figure, block.hasTable, setting);
    case "table":
      return tablePieces(block.table, block.sources, setting);
    case "keyFigures":
      return pieces(
        styled("Odstep", [], { keepNext: true }),
        keyFiguresOf(block.figures, setting),
        styled("Odstep", [], { keepNext }),
      );
    case "terms":
      return pieces(...block.terms.map((term) => styled("Definicja", termOf(term), { keepNext })));
    case "toFill":
      return pieces(
        styled("OpisWlasnych", [text(block.label)]),
        placeToFill(block.label, block.prompt, keepNext),
      );
    case "notes":
      return pieces(
        styled("OpisWlasnych", [text(block.label)]),
        ...block.notes.map((note) => styled("Notatka", noteOf(note), { keepNext })),
      );
    case "pair":
      return pieces(pairOf(block.left, block.right, setting), styled("Odstep", [], { keepNext }));
  }
}

function listOf(items: readonly (readonly Run[])[], isKept: boolean): FileChild[] {
  // No item stands alone at a page's end.
  return items.map((item, i) =>
    styled("ListBullet", runsOf(item), { keepNext: isKept || (i === 0 && items.length > 1) }),
  );
}

function termOf({ term, meaning }: Term): TextRun[] {
  return [text(term, "Strong"), text(` – ${meaning}`)];
}

function noteOf({ date, text: words }: Note): TextRun[] {
  return [text(`${dateText(date)}: `, "Etykieta"), text(words)];
}

/** A content control: a click selects the whole prompt, and what one types stands in its place. */
function placeToFill(label: string, prompt: string, keepNext: boolean): Element {
  return new Element("w:sdt", {}, [
    new Element("w:sdtPr", {}, [
      new Element("w:alias", { "w:val": label }),
      new Element("w:tag", { "w:val": "do-uzupelnienia" }),
      new Element("w:showingPlcHdr"),
    ]),
    new Element("w:sdtContent", {}, [
      styled("DoUzupelnienia", [text(prompt, "PlaceholderText")], { keepNext }),
    ]),
  ]);
}

/** Labels are the heading row, so that a screen reader says which number it reads. */
function keyFiguresOf(figures: readonly KeyFigure[], setting: Setting): Table {
  const width = Math.floor(setting.width / figures.length);
  const row = (style: string, words: (figure: KeyFigure) => string, isHead = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: figures.map(
        (figure, i) =>
          new TableCell({
            width: { size: width, type: "dxa" },
            borders: i > 0 ? { left: line(hairline, 4) } : {},
            children: [styled(style, [text(words(figure))], { keepNext: true })],
          }),
      ),
    });
  return new Table({
    layout: "fixed",
    width: { size: width * figures.length, type: "dxa" },
    columnWidths: figures.map(() => width),
    borders: { ...noLines, top: line(ink, 8), bottom: line(hairline, 4) },
    margins: {
      marginUnitType: "dxa",
      left: twips(7),
      right: twips(7),
      top: twips(2),
      bottom: twips(2),
    },
    tableLook: { firstRow: true, firstColumn: false },
    rows: [
      row("KluczOpis", ({ label }) => label, true),
      row("KluczWartosc", ({ value }) => value),
      row("KluczOpis", ({ note }) => note),
    ],
  });
}

/** A table without lines: what is left is read first. */
function pairOf(left: readonly Block[], right: readonly Block[], setting: Setting): Table {
  const leftWidth = Math.min(
    twips(chartWidths.wide * setting.layout.pixel),
    Math.floor(setting.width * 0.65),
  );
  const rightWidth = setting.width - leftWidth;
  const cell = (blocks: readonly Block[], width: number, isLeft: boolean) => {
    const inside = { ...setting, width: isLeft ? width : width - gutter, mayTurn: false };
    const children = blocks.flatMap((block) => blockPieces(block, inside).map(({ content }) => content));
    return new TableCell({
      width: { size: width, type: "dxa" },
      borders: { top: noLine, bottom: noLine, left: noLine, right: noLine },
      margins: { marginUnitType: "dxa", left: isLeft ? 0 : gutter, right: 0, top: 0, bottom: 0 },
      children,
    });
  };
  return new Table({
    layout: "fixed",
    width: { size: setting.width, type: "dxa" },
    columnWidths: [leftWidth, rightWidth],
    borders: noLines,
    rows: [new TableRow({ children: [cell(left, leftWidth, true), cell(right, rightWidth, false)] })],
  });
}
