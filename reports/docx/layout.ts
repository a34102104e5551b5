/** Pages and type of a word processor's document. Lengths in twips (a twentieth of a point), type in points. */

export interface Layout {
  /** Of an upright page; a page turned for a wide table swaps its sides. */
  page: { width: number; height: number };
  margin: { side: number; top: number; bottom: number; footer: number };
  type: {
    body: number;
    title: number;
    finding: number;
    headings: readonly [number, number, number];
    keyValue: number;
    note: number;
    /** Of a table with few columns, with more than six, with more than nine. */
    table: readonly [number, number, number];
  };
  /** Between lines of running text, in the font's own height; above and below the text of a cell, points. */
  leading: number;
  cellPadding: number;
  /** Points that a chart's pixel takes: charts keep one scale, so that their labels have the size of notes. */
  pixel: number;
}

const mm = (length: number) => Math.round((length / 25.4) * 1440);
const a4 = { width: mm(210), height: mm(297) };

export const reportLayout: Layout = {
  page: a4,
  margin: { side: mm(25), top: mm(20), bottom: mm(22), footer: mm(10) },
  type: {
    body: 10,
    title: 20,
    finding: 12.5,
    headings: [14, 11.5, 10],
    keyValue: 15,
    note: 8,
    table: [8.5, 7.5, 7],
  },
  leading: 1,
  cellPadding: 2,
  pixel: 0.62,
};

/** One page holds as much as a councillor reads. */
export const sheetLayout: Layout = {
  page: a4,
  margin: { side: mm(18), top: mm(12), bottom: mm(16), footer: mm(7) },
  type: {
    body: 8.5,
    title: 15,
    finding: 11,
    headings: [11.5, 10, 8.5],
    keyValue: 14,
    note: 7.5,
    table: [7.5, 7.5, 7],
  },
  leading: 0.9,
  cellPadding: 1,
  pixel: 0.54,
};

/** Between the margins; `isTurned` on a page that lies on its side. */
export function textWidth({ page, margin }: Layout, isTurned = false): number {
  return (isTurned ? page.height : page.width) - 2 * margin.side;
}

export function twips(points: number): number {
  return Math.round(points * 20);
}
