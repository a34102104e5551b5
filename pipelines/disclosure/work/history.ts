/**
 * What publications tell together of few workers, or of few families behind a cost card: every figure that was ever shown
 * is a sum over what people did, and sums can be taken from each other. Amounts play no part, so corrected figures cannot
 * contradict each other.
 */
import { groupBy } from "../../lib/group.ts";
import { Sets } from "../solve/components.ts";
import { toldBeyond, type Sum } from "./known-sums.ts";
import { leastCause } from "../least-cause.ts";
import { namesOf, sumsOf, type Done, type PastFigure, type ShownFigure } from "./shown-figures.ts";

/**
 * @param present in the order in which they should rather be shown
 * @param past figures of earlier publications, the oldest first
 * @returns rows that must not be shown, as what they tell beside the past and the rows before them is of too few
 */
export function withheldRows(
  present: readonly ShownFigure[],
  past: readonly ShownFigure[],
  least: number,
): Set<string> {
  const withheld = new Set<string>();
  for (const { known, unchanged, added } of together(present, past)) {
    const admitted: Known[] = [];
    for (const [row, own] of groupBy(added, ({ figure }) => figure.row)) {
      if (isTold(known, unchanged, [...admitted, ...own], least)) withheld.add(row);
      else admitted.push(...own);
    }
  }
  return withheld;
}

/** As `withheldRows`: each with the publications because of which it is. */
export function withheldBy(
  present: readonly ShownFigure[],
  past: readonly PastFigure[],
  least: number,
): Map<string, readonly number[]> {
  const withheld = withheldRows(present, past, least);
  const figures: ShownFigure[] = [...past, ...present];
  const sets = withheld.size === 0 ? [] : setsOf(figures);
  return new Map(
    [...withheld].map((row) => {
      const isOfRow = (at: number) => at >= past.length && figures[at]?.row === row;
      const own = new Set(sets.filter((set) => set.some(isOfRow)).flat());
      const now = present.filter((_, at) => own.has(past.length + at));
      const known = past.filter((_, at) => own.has(at));
      return [row, leastCause(known, (left) => !withheldRows(now, left, least).has(row))];
    }),
  );
}

/** @returns a row for each set of figures that together with the past tells of too few, and neither of both does by itself */
export function toldByHistory(
  present: readonly ShownFigure[],
  past: readonly ShownFigure[],
  least: number,
): string[] {
  return together(present, past)
    .filter(({ known, unchanged, added }) => isTold(known, unchanged, added, least))
    .flatMap(({ added }) => added.slice(0, 1).map(({ figure }) => figure.row));
}

/** What the past tells by itself cannot be taken back; what a publication may tell by itself its own rules say. */
function isTold(
  known: readonly Known[],
  unchanged: readonly Known[],
  added: readonly Known[],
  least: number,
): boolean {
  const [past, present, whole] = [known, [...unchanged, ...added], [...known, ...added]].map((all) =>
    all.map(({ sum }) => sum),
  );
  const isNew = toldBeyond(whole ?? [], [past ?? [], present ?? []], least).length > 0;
  return isNew || added.some((one) => isRenamed(one, known));
}

/** Figures that are not among others as they are. */
export function newFigures(figures: readonly ShownFigure[], others: readonly ShownFigure[]): ShownFigure[] {
  const known = new Set(others.map(keyOf));
  return figures.filter((figure) => !known.has(keyOf(figure)));
}

/** A figure that was shown again as it was counts as it was shown first, though it may be made of other numbers. */
function firstOfEach(figures: readonly ShownFigure[]): ShownFigure[] {
  const known = new Set<string>();
  return figures.filter((figure) => {
    const key = keyOf(figure);
    const isFirst = !known.has(key);
    known.add(key);
    return isFirst;
  });
}

function keyOf({ row, kind, value }: ShownFigure): string {
  return JSON.stringify([row, kind, value]);
}

interface Known {
  figure: ShownFigure;
  sum: Sum;
}

/** By days that they speak of: of figures that share none with the past the rules of one publication take care. */
interface Together {
  known: Known[];
  /** Of the present, as its own tables have them: what was shown before as it is now. */
  unchanged: Known[];
  added: Known[];
}

function together(present: readonly ShownFigure[], all: readonly ShownFigure[]): Together[] {
  const past = firstOfEach(all);
  const fresh = new Set(newFigures(present, past));
  if (fresh.size === 0) return [];
  const figures = [...past, ...present];
  const sums = sumsOf(figures);
  return setsOf(figures)
    .map((own): Together => {
      const knownAt = (at: number) =>
        figures.slice(at, at + 1).map((figure): Known => ({ figure, sum: sums[at] ?? [] }));
      const now = own.filter((at) => at >= past.length).flatMap(knownAt);
      return {
        known: own.filter((at) => at < past.length).flatMap(knownAt),
        unchanged: now.filter(({ figure }) => !fresh.has(figure)),
        added: now.filter(({ figure }) => fresh.has(figure)),
      };
    })
    .filter(({ known, added }) => known.length > 0 && added.length > 0);
}

/** Indices of figures that speak of the same days, through others or at once. */
function setsOf(figures: readonly ShownFigure[]): number[][] {
  const sets = new Sets(figures.length);
  const done = figures.flatMap((figure, at) => figure.done.map((one) => ({ ...one, at })));
  for (const same of groupBy(done, ({ what }) => what).values()) {
    same.sort((a, b) => (a.from < b.from ? -1 : 1));
    same.reduce((last, next) => {
      if (next.from > last.until) return next;
      sets.join(last.at, next.at);
      return next.until > last.until ? next : last;
    });
  }
  return [...groupBy(figures.keys(), (at) => sets.of(at)).values()];
}

/** Nobody in common with all that was shown of these days: the key of the pseudonyms has changed, or whose the numbers are. */
function isRenamed({ figure }: Known, past: readonly Known[]): boolean {
  const former = past
    .flatMap((one) => one.figure.done)
    .filter((before) => figure.done.some((one) => overlaps(one, before)));
  const own = figure.done.filter((one) => former.some((before) => overlaps(one, before)));
  const names = new Set(former.flatMap(namesOf));
  return own.length > 0 && !own.flatMap(namesOf).some((name) => names.has(name));
}

function overlaps(one: Done, other: Done): boolean {
  return one.what === other.what && one.from <= other.until && other.from <= one.until;
}
