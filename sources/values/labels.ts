/** Words as people type them → codes. Lists of labels are data; this is how they are compared. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { closest, distance } from "fastest-levenshtein";
import type { Cell } from "../files/types.ts";
import { remembered } from "./remember.ts";

/**
 * One spelling for labels that mean the same: case, kinds of space, dash and quote, and a full stop or colon at the
 * end do not matter. Polish letters do: composed or decomposed they are one letter, but "ó" is not "o".
 */
export const normaliseLabel = remembered((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, " - ")
    .replace(/ ?([,;/(]) ?/g, (_, sign: string) => sign)
    .trim()
    .replace(/[\s.:;,]+$/, ""),
);

/** A cell's text, trimmed; null for an empty cell, white space, or anything that is not text or a number. */
export function textOf(cell: Cell): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? tidyText(cell) : null;
}

const tidyText = remembered((cell) => {
  const text = cell.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
});

/** What a finding shows of a cell: its text, a date as ISO, a time in hours; null for an empty cell. */
export function shownText(cell: Cell): string | null {
  if (cell === null || typeof cell !== "object") return textOf(cell);
  if (cell.kind === "date") return cell.iso;
  if (cell.kind === "time") return String(cell.hours);
  return cell.kind === "error" ? cell.text : null;
}

/** A dictionary of labels; several entries may share a label (leave stands on both cards). */
export class Labels<Entry extends { label: string }> {
  readonly #byLabel = new Map<string, Entry[]>();
  readonly #found = new Map<string, readonly Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = normaliseLabel(entry.label);
      const same = this.#byLabel.get(key);
      if (same) same.push(entry);
      else this.#byLabel.set(key, [entry]);
    }
  }

  /** The entries under a label, none if it is not known. Answers are remembered: exports repeat their labels. */
  find(text: string): readonly Entry[] {
    const known = this.#found.get(text);
    if (known) return known;
    const entries = this.#byLabel.get(normaliseLabel(text)) ?? [];
    this.#found.set(text, entries);
    return entries;
  }

  /** The nearest known label, to be shown and never to be used; null when nothing is near. */
  suggest(text: string, isEligible: (entry: Entry) => boolean = () => true): string | null {
    const key = normaliseLabel(text).slice(0, 300);
    const candidates = [...this.#byLabel.entries()].filter(([, entries]) => entries.some(isEligible));
    if (key === "" || candidates.length === 0) return null;
    const nearest = closest(
      key,
      candidates.map(([label]) => label),
    );
    const isNear = distance(key, nearest) <= Math.max(key.length, nearest.length) * 0.6;
    return isNear ? (this.#byLabel.get(nearest)?.[0]?.label ?? null) : null;
  }
}

/** The sentence on what `suggest` found. */
export function suggestionText(label: string | null): { pl: string; en: string } {
  return label === null
    ? { pl: "Żadna znana nazwa nie jest podobna.", en: "No known name is like it." }
    : { pl: `Najbliższa znana nazwa: „${label}”.`, en: `Nearest known name: “${label}”.` };
}

/** Reads a small comma-separated data file that lies beside the code. Lines that begin with # are remarks. */
export function readData(file: URL): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true, comment: "#", comment_no_infix: true, trim: true });
}
