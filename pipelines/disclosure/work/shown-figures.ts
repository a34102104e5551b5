/** Figures that were public, as sums over parts that no figure divides: those of several publications have parts in common. */
import { groupBy } from "../../lib/group.ts";
import type { Sum, Who, WorkPart } from "./known-sums.ts";
import { dayAfter } from "./sums.ts";

/** What people did in some days, and one number of it: that of a worker, or of several as a whole. */
export interface Done {
  /** Unit, role and what was done. */
  what: string;
  factor: number;
  /** The days of the number. */
  from: string;
  until: string;
  /** A digest of the number: the same where it is. */
  state: string;
  /** null: they are named; else the posts, or families, that nobody names. */
  posts: number | null;
  /** Who, and the days in which they may have done it: the number is the sum over these. */
  parts: [name: string, from: string, until: string][];
}

/** Something that whoever reads a public row knows. */
export interface ShownFigure {
  /** The public row, as in the internal tables. */
  row: string;
  /** What of the row; with it one of a kind in a publication. */
  kind: string;
  /** A digest of what is shown. */
  value: string;
  done: Done[];
}

/** One that was public. */
export interface PastFigure extends ShownFigure {
  /** Numbers of the publications that showed it; 0 (and so without any): one whose number nobody knows. */
  shownBy?: readonly number[];
}

/**
 * In the order of the figures. What a number was corrected by is taken to be known: it is no worker's number, and nobody
 * can tell whose it is. So a number that changed is the same part of two sums, and amounts play no part.
 */
export function sumsOf(figures: readonly ShownFigure[]): Sum[] {
  const columns = new Columns(figures.flatMap(({ done }) => done));
  return figures.map(({ done }) =>
    done.flatMap((one) => columns.of(one).map((part) => ({ part, factor: one.factor }))),
  );
}

/** Numbers as parts that no figure divides. */
class Columns {
  readonly #cuts = new Map<string, string[]>();
  readonly #levels = new Map<string, number[]>();
  readonly #same: Map<string, Done[]>;

  constructor(all: readonly Done[]) {
    for (const [what, own] of groupBy(all, (one) => one.what)) {
      const days = own.flatMap(({ parts }) => parts.flatMap(([, from, until]) => [from, dayAfter(until)]));
      this.#cuts.set(what, [...new Set(days)].sort());
    }
    for (const { parts, posts } of all)
      for (const [name] of posts === null ? [] : parts)
        this.#levels.set(
          name,
          [...new Set([...(this.#levels.get(name) ?? []), posts ?? 0])].sort((a, b) => a - b),
        );
    this.#same = groupBy(all, sameKey);
  }

  of(given: Done): WorkPart[] {
    const one = this.#inFewestDays(given);
    const cuts = this.#cuts.get(one.what) ?? [];
    return one.parts.flatMap(([name, from, until]) =>
      cuts
        .filter((day) => day >= from && day <= until)
        .flatMap((day) => this.#whoIs(name, one.posts).map((who) => partOf(one.what, who, day))),
    );
  }

  /** As much in fewer days is the same: in the other days there was nothing. */
  #inFewestDays(one: Done): Done {
    return (this.#same.get(sameKey(one)) ?? [])
      .filter(({ from, until }) => from >= one.from && until <= one.until)
      .reduce((least, next) => (next.from >= least.from && next.until <= least.until ? next : least), one);
  }

  /** Of posts that nobody names more are the same ones and others: what two publications differ by is of the others. */
  #whoIs(name: string, posts: number | null): Who[] {
    if (posts === null) return [{ name, posts }];
    const levels = (this.#levels.get(name) ?? []).filter((level) => level <= posts);
    return levels.map((level, i) => {
      const below = levels[i - 1] ?? 0;
      return { name: `${name} ${String(below)}–${String(level)}`, posts: level - below };
    });
  }
}

function partOf(what: string, who: Who, day: string): WorkPart {
  return { key: JSON.stringify([what, who.name, day]), who: [who] };
}

/** As much of the same, in whatever days. */
function sameKey(one: Done): string {
  return JSON.stringify([one.what, namesOf(one), one.posts, one.state]);
}

export function namesOf({ parts }: Done): string[] {
  return [...new Set(parts.map(([name]) => name))].sort();
}
