/** A table of the report: caption, marked header rows that come again on each page, notes, source. */
import {
  Table,
  TableCell,
  TableRow,
  TextRun,
  type BorderOptions,
  type CellOptions,
  type FileChild,
  type TableOptions,
} from "docx";
import type { TableModel, TableRow as ModelRow } from "../../pipelines/figures/figure.ts";
import { written } from "../pdf/printable.ts";
import { columnGroups, sizedColumns, type SizedColumn } from "../table-columns.ts";
import { columnWidths, fits, measuresOf, sum, type TableMeasures } from "./column-widths.ts";
import { caption, sourcesNote, styled, text } from "./elements.ts";
import { textWidth, twips } from "./layout.ts";
import { pieces, type Piece, type Setting } from "./setting.ts";
import { hairline, ink, muted } from "./styles.ts";

/** A longer table may go on over the page. Rows. */
const longestWhole = 14;

export const noLine: BorderOptions = { style: "none", size: 0, color: "auto" };
export const noLines: TableOptions["borders"] = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

export function line(color: string, eighthsOfPoint: number): BorderOptions {
  return { style: "single", size: eighthsOfPoint, color };
}

export function tablePieces(model: TableModel, sources: readonly string[], setting: Setting): Piece[] {
  const { layout } = setting;
  const upright = measuresOf(model, layout, setting.width);
  const isTurned = setting.mayTurn && !fits(upright, setting.width);
  const width = isTurned ? textWidth(layout, true) : setting.width;
  const measures = isTurned ? measuresOf(model, layout, width) : upright;
  const under = [
    ...model.notes.map((note, i) => {
      const isLast = i === model.notes.length - 1 && sources.length === 0;
      return styled("Uwaga", [text(note)], { keepNext: !isLast || setting.isKept });
    }),
    ...sourcesNote(sources, setting.isKept),
  ];
  const contents: FileChild[] = [
    caption("Tabela", setting.next("Tabela"), model.caption),
    tableOf(model, measures, width, under.length > 0, setting),
    // Two tables without a paragraph between them would become one.
    ...(under.length > 0 ? under : [styled("Odstep", [], { keepNext: setting.isKept })]),
  ];
  return isTurned ? contents.map((content) => ({ content, isTurned })) : pieces(...contents);
}

function tableOf(
  model: TableModel,
  measures: TableMeasures,
  width: number,
  hasNote: boolean,
  setting: Setting,
): Table {
  const { size, inset } = measures;
  const widths = columnWidths(measures, width);
  const columns = sizedColumns(model);
  const last = model.rows.length - 1;
  const isWhole = last < longestWhole || setting.isKept;
  return new Table({
    style: "Tabela",
    layout: "fixed",
    width: { size: sum(widths), type: "dxa" },
    columnWidths: widths,
    borders: { ...noLines, bottom: line(hairline, 4), insideHorizontal: line(hairline, 4) },
    margins: {
      marginUnitType: "dxa",
      left: inset,
      right: inset,
      top: twips(setting.layout.cellPadding),
      bottom: twips(setting.layout.cellPadding),
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...headRows(model, columns, widths, size),
      ...model.rows.map((row, i) =>
        bodyRow(row, columns, widths, size, i === last ? hasNote || setting.isKept : isWhole || i === 0),
      ),
    ],
  });
}

/** One row, or two where columns stand under a common heading; a column without one spans both. */
function headRows(
  model: TableModel,
  columns: readonly SizedColumn[],
  widths: readonly number[],
  size: number,
): TableRow[] {
  const groups = columnGroups(model.columns);
  const head = (
    label: string,
    isNumber: boolean,
    options: Pick<CellOptions, "width"> & Partial<CellOptions>,
  ) =>
    new TableCell({
      verticalAlign: "bottom",
      borders: { bottom: line(ink, 6) },
      ...options,
      children: [
        styled(
          isNumber ? "NaglowekLiczb" : "NaglowekTabeli",
          [new TextRun({ text: label, size: size * 2 })],
          {
            keepNext: true,
          },
        ),
      ],
    });
  const ownHead = (i: number, rowSpan: number) =>
    head(written(columns[i]?.label ?? ""), columns[i]?.kind === "number", {
      rowSpan,
      width: { size: widths[i] ?? 0, type: "dxa" },
    });
  if (groups.length === 0) return [headRow(columns.map((_, i) => ownHead(i, 1)))];
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  let at = 0;
  for (const { heading, span } of groups) {
    const inside = Array.from({ length: span }, (_, i) => at + i);
    at += span;
    if (heading === "") {
      upper.push(...inside.map((i) => ownHead(i, 2)));
      continue;
    }
    upper.push(
      head(written(heading), false, {
        columnSpan: span,
        borders: { bottom: line(hairline, 4) },
        width: { size: sum(inside.map((i) => widths[i] ?? 0)), type: "dxa" },
      }),
    );
    lower.push(...inside.map((i) => ownHead(i, 1)));
  }
  return [headRow(upper), headRow(lower)];
}

function headRow(children: TableCell[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(
  row: ModelRow,
  columns: readonly SizedColumn[],
  widths: readonly number[],
  size: number,
  keepNext: boolean,
): TableRow {
  const children = columns.map(
    ({ kind }, i) =>
      new TableCell({
        width: { size: widths[i] ?? 0, type: "dxa" },
        ...(row.isTotal ? { borders: { top: line(muted, 5) } } : {}),
        children: [
          styled(
            kind === "number" ? "KomorkaLiczba" : "Komorka",
            [
              new TextRun({
                text: written(row.cells[i] ?? ""),
                size: size * 2,
                ...(row.isTotal ? { style: "Strong" } : {}),
              }),
            ],
            { keepNext },
          ),
        ],
      }),
  );
  return new TableRow({ cantSplit: true, children });
}
