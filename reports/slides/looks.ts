/** The look of slides: sizes in inches of a 16:9 slide, type in points, colours without their #. */
import { colours } from "../../pipelines/figures/theme.ts";

/** As in DOCX, and for the same reason (reports/docx/styles.ts): slides are set by whoever opens them. */
export const font = "Arial";

export const ink = colours.ink.slice(1);
export const muted = colours.muted.slice(1);
export const accent = colours.accent.slice(1);
export const hairline = colours.hairline.slice(1);

export const slide = { width: 13.333, height: 7.5, margin: 0.6 } as const;

export const type = { opening: 32, title: 24, body: 17, above: 15, table: 14, dense: 13, small: 12 } as const;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const wide = slide.width - 2 * slide.margin;

export const boxes = {
  part: { x: slide.margin, y: 0.32, w: wide, h: 0.35 },
  title: { x: slide.margin, y: 0.66, w: wide, h: 1.05 },
  /** Text alone, or beside a picture or a table. */
  text: { x: slide.margin, y: 1.95, w: wide, h: 4.7 },
  aside: { x: slide.margin, y: 1.95, w: 4.1, h: 4.7 },
  visual: { x: 5.0, y: 1.95, w: slide.width - slide.margin - 5.0, h: 4.75 },
  /** Text over a wide table. */
  above: { x: slide.margin, y: 1.68, w: wide, h: 1.15 },
  below: { x: slide.margin, y: 2.9, w: wide, h: 3.8 },
  opening: { x: slide.margin, y: 1.1, w: wide, h: 2 },
  figures: { x: slide.margin, y: 4.55, w: wide, h: 1.75 },
  foot: { x: slide.margin, y: 6.95, w: 10.5, h: 0.3 },
  number: { x: 11.9, y: 6.95, w: 0.85, h: 0.3 },
} as const satisfies Record<string, Box>;
