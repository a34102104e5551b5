/** Dział 1 of a centre, until data year 2020: the rows of social-assistance centres, the same persons as on the cards. */
import type { Post, Unit } from "../people.ts";
import type { Cells } from "./tables.ts";

export interface StaffRow {
  row: string;
  cells: Cells;
}

interface Place {
  row: number;
  fte: number;
}

/**
 * Rows 1 and 24 to 41 with persons and full-time posts. Workers for benefits are social workers here, and one post came
 * only later where there are more than three.
 */
export function staffRows(unit: Unit, year: number): StaffRow[] {
  const workers = workersOf(unit.posts);
  const then = workers.length > 3 && year === 2019 ? workers.slice(0, -1) : workers;
  const places = [
    ...then.map((fte, index): Place => ({ row: gradeOf(unit, index), fte })),
    ...othersOf(unit, then.length),
  ];
  const own = (row: number): Place[] => places.filter((place) => place.row === row);
  const sum = (...rows: readonly number[]): Place[] => rows.flatMap(own);
  const social = sum(28, 29, 30, 31, 33);
  const all = places;
  const filled: readonly (readonly [number, readonly Place[]])[] = [
    [1, all],
    [24, all],
    [25, own(25)],
    [26, own(26)],
    [27, social],
    ...[28, 29, 30, 31].map((row) => [row, own(row)] as const),
    [32, social.slice(0, Math.max(1, social.length - 2))],
    [33, own(33)],
    [34, own(33)],
    ...[35, 36, 37, 38, 39, 40, 41].map((row) => [row, own(row)] as const),
  ];
  return filled.map(([row, held]) => ({
    row: String(row),
    cells: [held.length, held.reduce((total, { fte }) => total + fte, 0)],
  }));
}

/** Posts of one person are one person; more than one post each nobody has. */
function workersOf(posts: readonly Post[]): number[] {
  const fteOf = new Map<string, number>();
  for (const { worker, fte } of posts) fteOf.set(worker, (fteOf.get(worker) ?? 0) + fte);
  return [...fteOf.values()];
}

/** A town has a chief specialist who does social work. */
function gradeOf({ type }: Unit, index: number): number {
  if (index === 0 && type === "MOPS") return 33;
  return [28, 29, 31, 30, 31][index % 5] ?? 31;
}

function othersOf({ type }: Unit, workers: number): Place[] {
  const office = Math.max(1, Math.round(workers / 3));
  return [
    { row: 25, fte: 1 },
    ...(type === "MOPS" ? [{ row: 26, fte: 1 }] : []),
    ...(workers > 4 ? [{ row: 36, fte: 1 }] : []),
    ...(workers > 6 ? [{ row: 40, fte: 0.25 }] : []),
    ...Array.from({ length: office }, (_, index): Place => ({ row: 41, fte: index === 1 ? 0.5 : 1 })),
  ];
}

/** Nobody has seen the words of rows 35 to 41; these are made up. */
export const unseenRows: Readonly<Record<string, string>> = {
  35: "asystent rodziny",
  36: "opiekunka środowiskowa",
  37: "psycholog",
  38: "pedagog",
  39: "informatyk",
  40: "prawnik",
  41: "księgowość i administracja",
};
