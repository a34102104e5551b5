/**
 * What earlier publications leave known. Whoever kept them has their numbers, knows what was hidden in them and how their
 * numbers hang together, and can tell which numbers have stayed the same since: such a number is one unknown, not two.
 */
import { groupBy } from "../lib/group.ts";
import { valueOf, type Cell, type Need, type Problem, type Relation, type Term } from "./solve/model.ts";

/** One publication, or a section of it, as disclosure control left it. */
export interface Publication {
  cells: readonly (Cell & { isShown: boolean })[];
  /** Those that name a hidden cell. */
  relations: readonly Relation[];
  needs: readonly Need[];
  /** Numbers of the publications that were so; 0 (and so without any): one whose number nobody knows. */
  shownBy?: readonly number[];
  /** Cells that were hidden beside what publications before it showed; absent: none. */
  withheld?: readonly number[];
}

/**
 * What each publication said of some cells only, by their group: those that named it.
 *
 * @throws Error when a publication ties cells of two groups: then neither can be looked at by itself
 */
export function partsOfPast(
  past: readonly Publication[],
  groupOf: (key: string) => string,
): (group: string) => readonly Publication[] {
  const parts = past.map((publication) => partsOf(publication, groupOf));
  return (group) => parts.flatMap((one) => one.get(group) ?? []);
}

function partsOf({ cells, relations, needs, ...origin }: Publication, groupOf: (key: string) => string) {
  const groups = cells.map(({ key }) => groupOf(key));
  const parts = groupBy(cells.keys(), (cell) => groups[cell]);
  const places = new Int32Array(cells.length);
  for (const own of parts.values())
    own.forEach((cell, place) => {
      places[cell] = place;
    });
  const groupAt = ({ terms }: { terms: readonly Term[] }) => {
    const [group, ...others] = new Set(terms.map(({ cell }) => groups[cell]));
    if (others.length > 0) throw new Error("an earlier publication ties numbers that nothing ties");
    return group;
  };
  const own = <T extends { terms: readonly Term[] }>(all: readonly T[] = []): T[] =>
    all.map((one) => ({
      ...one,
      terms: one.terms.map(({ cell, factor }) => ({ cell: places[cell] ?? -1, factor })),
    }));
  const [relationsOf, needsOf] = [groupBy(relations, groupAt), groupBy(needs, groupAt)];
  return new Map(
    [...parts].map(([group, at]): [string | undefined, Publication] => [
      group,
      {
        ...origin,
        cells: at.flatMap((cell) => cells[cell] ?? []),
        relations: own(relationsOf.get(group)),
        needs: own(needsOf.get(group)),
      },
    ]),
  );
}

/** @param relations with those that follow from what was published beside the cells */
export function recordOf(
  { cells, relations, needs }: Problem,
  isHidden: (cell: number) => boolean,
): Publication {
  const isUnknown = ({ terms }: { terms: readonly Term[] }) => terms.some(({ cell }) => isHidden(cell));
  return {
    cells: cells.map((cell, i) => ({ ...cell, isShown: !isHidden(i) })),
    relations: relations.filter(isUnknown),
    needs: needs.filter(isUnknown),
  };
}

/**
 * The present problem with everything that was published before: the present cells first, at their places, then the
 * numbers that were hidden then and are others now. What was shown before and has not changed is known, whether it is
 * shown now or not. What was hidden last time by the same rule and has not changed stays hidden: publishing the same
 * twice gives the same.
 */
export function withPast<P extends Problem>(problem: P, past: readonly Publication[]): P {
  if (past.length === 0) return problem;
  const known = new Set(
    past.flatMap(({ cells }) => cells.filter(({ isShown }) => isShown).map((cell) => nameOf(cell))),
  );
  const hiddenBefore = new Map(
    past
      .at(-1)
      ?.cells.filter(({ isShown }) => !isShown)
      .map((cell) => [nameOf(cell), cell]),
  );
  const cells = problem.cells.map((cell): Cell => {
    const name = nameOf(cell);
    if (known.has(name)) return { ...cell, role: "open" };
    const before = hiddenBefore.get(name);
    return before && isUnderOneRule(cell, before) ? { ...cell, isPast: true } : cell;
  });
  const index = new Map(cells.map((cell, i) => [nameOf(cell), i]));
  const seen = new Set(problem.relations.map(textOf));
  const relations = [...problem.relations];
  const needs = problem.needs.filter(({ terms }) => terms.some(({ cell }) => cells[cell]?.role !== "open"));
  past.forEach((publication, no) => {
    const placeOf = (at: number): number | undefined => {
      const cell = publication.cells[at];
      if (!cell || known.has(nameOf(cell))) return undefined;
      const name = nameOf(cell);
      const place = index.get(name) ?? cells.length;
      if (place === cells.length) {
        index.set(name, place);
        cells.push({ ...cell, key: `${cell.key} (${String(no + 1)})`, isPast: true });
      }
      return place;
    };
    const moved = (terms: readonly Term[]): Term[] =>
      terms.flatMap(({ cell, factor }) => {
        const place = placeOf(cell);
        return place === undefined ? [] : [{ cell: place, factor }];
      });
    const knownIn = (terms: readonly Term[]) =>
      valueOf(
        terms.filter(({ cell }) => placeOf(cell) === undefined),
        (cell) => publication.cells[cell]?.value ?? 0,
      );
    for (const relation of publication.relations) {
      const constant = knownIn(relation.terms);
      const now = {
        terms: moved(relation.terms),
        least: relation.least - constant,
        most: relation.most - constant,
      };
      if (now.terms.length === 0 || seen.has(textOf(now))) continue;
      seen.add(textOf(now));
      relations.push(now);
    }
    for (const need of publication.needs) {
      const terms = moved(need.terms);
      if (!terms.some(({ cell }) => cells[cell]?.isPast)) continue;
      const name = `${need.name} (${String(no + 1)})`;
      const constant = knownIn(need.terms);
      needs.push(
        "width" in need
          ? { terms, name, width: need.width }
          : { terms, name, low: need.low - constant, high: need.high - constant },
      );
    }
  });
  return { ...problem, cells, relations, needs };
}

function isUnderOneRule(now: Cell, before: Cell): boolean {
  return now.role === before.role && now.width === before.width && now.range.most === before.range.most;
}

/** The same number of the same thing. */
function nameOf({ key, value }: Cell): string {
  return `${key}=${String(value)}`;
}

function textOf({ terms, least, most }: Relation): string {
  const sorted = [...terms].sort((a, b) => a.cell - b.cell);
  return `${String(least)}/${String(most)}/${sorted.map(({ cell, factor }) => `${String(cell)}:${String(factor)}`).join()}`;
}
