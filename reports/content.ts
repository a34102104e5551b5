/** What a printed report says, whatever prints it: PDF, a word processor's file, slides. */
import type { Figure, TableModel } from "../pipelines/figures/figure.ts";

export interface Report {
  title: string;
  /** Who answers for it: the unit. */
  author: string;
  /** What stands under the title, in order. */
  facts: readonly Fact[];
  /** The finding in one sentence with its doubt. */
  finding: string;
  /** At the foot of every page. */
  foot: string;
  /** Before the contents list, on the first page; its headings are not numbered. */
  opening: readonly Block[];
  /** One page in a smaller type, without a list of contents. */
  isSheet?: boolean;
  sections: readonly Section[];
}

export interface Fact {
  label: string;
  value: string;
}

export interface Section {
  heading: string;
  blocks: readonly Block[];
  /** One level deeper. */
  sections?: readonly Section[];
  /** Begins on a new page. */
  isOnNewPage?: boolean;
  /** Stands on one page as a whole; must be shorter than that. */
  isKeptWhole?: boolean;
}

export type Block =
  | { kind: "paragraph"; runs: readonly Run[] }
  | { kind: "list"; items: readonly (readonly Run[])[] }
  | { kind: "figure"; figure: Figure; hasTable: boolean }
  | { kind: "table"; table: TableModel; sources: readonly string[] }
  | { kind: "keyFigures"; figures: readonly KeyFigure[] }
  | { kind: "terms"; terms: readonly Term[] }
  /** A place that the reader fills with own words: what belongs there, and why it is empty. */
  | { kind: "toFill"; label: string; prompt: string }
  /** What people wrote themselves, each on its day (ISO). */
  | { kind: "notes"; label: string; notes: readonly Note[] }
  /** Side by side, the left one as wide as its figure. */
  | { kind: "pair"; left: readonly Block[]; right: readonly Block[] };

export interface KeyFigure {
  label: string;
  value: string;
  note: string;
}

export interface Note {
  date: string;
  text: string;
}

export interface Term {
  term: string;
  meaning: string;
}

/** A piece of text in one face. */
export interface Run {
  text: string;
  face?: "strong" | "code";
}

/** A paragraph of texts and faces: `paragraph("Brakuje ", strong("0,6 etatu"), ".")`. */
export function paragraph(...parts: readonly (string | Run)[]): Block {
  return { kind: "paragraph", runs: runsOf(parts) };
}

/** A list; an item is a text or a sequence of texts and faces. */
export function list(items: readonly (string | readonly (string | Run)[])[]): Block {
  return { kind: "list", items: items.map((item) => runsOf(typeof item === "string" ? [item] : item)) };
}

export function strong(text: string): Run {
  return { text, face: "strong" };
}

/** Names of files, tables and commands: copied as they stand. */
export function code(text: string): Run {
  return { text, face: "code" };
}

function runsOf(parts: readonly (string | Run)[]): Run[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}
