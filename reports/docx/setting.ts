/** What a block must know of the place where it stands. */
import type { FileChild } from "docx";
import type { Figure } from "../../pipelines/figures/figure.ts";
import type { Picture } from "../pictures/raster.ts";
import type { Numbered } from "./elements.ts";
import type { Layout } from "./layout.ts";

export interface Setting {
  layout: Layout;
  /** Of the column of text, twips. */
  width: number;
  /** All that stands here stays on one page. */
  isKept: boolean;
  /** A table too wide may be turned: not where something stands beside it. */
  mayTurn: boolean;
  pictures: ReadonlyMap<Figure, Picture>;
  /** The next number of the kind, from 1. */
  next: (kind: Numbered | "heading") => number;
}

/** A part of the document, in order. */
export interface Piece {
  content: FileChild;
  /** Wants a page that lies on its side. */
  isTurned?: boolean;
  isHeading?: boolean;
}

export function pieces(...contents: readonly FileChild[]): Piece[] {
  return contents.map((content) => ({ content }));
}
