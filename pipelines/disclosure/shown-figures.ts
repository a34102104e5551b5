/** Figures that were public, as sums over parts that no figure divides: those of several publications have parts in common. */
import { groupBy } from "../lib/group.ts";
import type { Sum, Who, WorkPart } from "./known-sums.ts";
import { dayAfter } from "./work-sums.ts";

/** What people did in some days, and one number of it: that of a worker, or of several as a whole. */
export interface Done {
  /** Unit, role and what was done. */
  what: string;
  factor: number;
  /** The days of the number. */
  from: string;
  until: string;
  /** A digest of the number: the same in two publications where nothing was revised. */
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

/** In the order of the figures. */
export function sumsOf(figures: readonly ShownFigure[]): Sum[] {
  const all = figures.flatMap(({ done }) => done);
  const columns = new Columns(all);
  const seen = new Map<string, string>();
  return figures.map(({ row, kind, value, done }) => {
    const sum = done.flatMap((one) => columns.of(one).map((part) => ({ part, factor: one.factor })));
    // Another figure of the same parts: something has changed, and nobody knows of whom.
    const name = JSON.stringify([row, kind, sum.map(({ part, factor }) => [part.key, factor])]);
    const before = seen.get(name) ?? value;
    seen.set(name, before);
    if (before === value) return sum;
    const someone = { key: JSON.stringify([row, kind, value]), who: [{ name: "someone", posts: 0 }] };
    return [...sum, { part: someone, factor: 1 }];
  });
}

/** Numbers as parts that no figure divides. */
class Columns {
  readonly #cuts = new Map<string, string[]>();
  readonly #levels = new Map<string, number[]>();
  readonly #first = new Map<string, string>();
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
    for (const one of all) {
      const key = numberKey(one);
      this.#first.set(key, this.#first.get(key) ?? one.state);
    }
    this.#same = groupBy(all, sameKey);
  }

  of(given: Done): WorkPart[] {
    const one = this.#inFewestDays(given);
    const cuts = this.#cuts.get(one.what) ?? [];
    const base = one.parts.flatMap(([name, from, until]) =>
      cuts
        .filter((day) => day >= from && day <= until)
        .flatMap((day) => this.#whoIs(name, one.posts).map((who) => partOf(one.what, who, day))),
    );
    const key = numberKey(one);
    if (this.#first.get(key) === one.state) return base;
    const who = namesOf(one).flatMap((name) => this.#whoIs(name, one.posts));
    return [...base, { key: `${key} ${one.state}`, who }];
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

/** The same number, be it revised or not. */
function numberKey(one: Done): string {
  return JSON.stringify([one.what, one.from, one.until, namesOf(one), one.posts]);
}

export function namesOf({ parts }: Done): string[] {
  return [...new Set(parts.map(([name]) => name))].sort();
}
