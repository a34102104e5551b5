/**
 * Does a report fit together? Written out from the domain note (§3–§7), apart from the program's own tables, so that it can
 * say which planted errors anybody could find.
 */
import { keyOf, type Report } from "./mpips03-report.ts";
import type { Section } from "../../sources/mpips03/contract.ts";

/** Rows that add up to the first of each list; a minus takes away. */
const staffSums: readonly (readonly [number, ...number[]])[] = [
  [1, 2, 4, 5, 24, 42, -43, 44, 45, 47, 48],
  [5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23],
  [10, 11, 12, 13, 14, 16],
  [24, 25, 26, 28, 29, 30, 31, 33, 35, 36, 37, 38, 39, 40, 41],
  [27, 28, 29, 30, 31, 34],
];
const typeSums: readonly (readonly [number, ...number[]])[] = [
  [1, 2, 3, 4, 5, 6, 7],
  [8, 9, 10, 11, 12, 13, 14, 15],
  [16, 17, 18, 19, 20],
  [21, 22, 23, 24, 25],
];
/** Row, and the row that it is a part of. */
const parts: Partial<Record<Section, readonly (readonly [number, number])[]>> = {
  staff: [
    [3, 2],
    [16, 15],
    [34, 33],
    [32, 27],
    [10, 5],
    [27, 24],
    [43, 42],
    [46, 45],
  ],
  actual: [
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [7, 6],
    [8, 6],
  ],
  reasons: [
    [5, 4],
    [10, 9],
    [11, 9],
  ],
  types: [
    [8, 1],
    [16, 8],
    [21, 1],
  ],
};
/** Columns of one row: the first holds no more than the second. */
const columns: Partial<Record<Section, readonly (readonly [number, number])[]>> = {
  staff: [[2, 1]],
  delegated: [[4, 5]],
  own: [[4, 5]],
  actual: [
    [3, 2],
    [2, 4],
  ],
  reasons: [
    [2, 1],
    [1, 3],
  ],
  types: [
    [2, 1],
    [1, 3],
  ],
};

/** @param parentOf the row (number) that a row of benefits is part of, and whether it is the total of all of them */
export function fits(
  report: Report,
  parentOf: (section: Section, row: string) => { row: string; isGrandTotal: boolean } | null,
): boolean {
  const at = (section: Section, row: string | number, col: number): number | null =>
    report.get(keyOf(section, row, col))?.value ?? null;
  const isAtMost = (left: number | null, right: number | null): boolean =>
    left === null || right === null || left <= right + 0.005;

  for (const [section, sums] of [
    ["staff", staffSums],
    ["types", typeSums],
  ] as const)
    for (const col of section === "staff" ? [1, 2] : [1, 2, 3])
      for (const [total, ...rows] of sums) {
        const whole = at(section, total, col);
        const sum = rows.reduce(
          (all, row) => all + Math.sign(row) * (at(section, Math.abs(row), col) ?? 0),
          0,
        );
        if (whole !== null && Math.abs(whole - sum) > 0.005) return false;
      }
  for (const [section, pairs] of Object.entries(parts) as [Section, readonly (readonly [number, number])[]][])
    for (const [part, whole] of pairs)
      for (let col = 1; col <= 4; col += 1)
        if (!isAtMost(at(section, part, col), at(section, whole, col))) return false;
  const amounts = new Map<string, number>();
  for (const { section, row, col, value } of report.values()) {
    for (const [left, right] of columns[section] ?? [])
      if (col === left && !isAtMost(value, at(section, row, right))) return false;
    if (section !== "own" && section !== "delegated") continue;
    const parent = parentOf(section, row);
    if (!parent) continue;
    const total = `${section}|${parent.row}`;
    if (parent.isGrandTotal && col === 3) amounts.set(total, (amounts.get(total) ?? 0) + (value ?? 0));
    else if (!isAtMost(value, at(section, parent.row, col))) return false;
  }
  for (const [total, sum] of amounts)
    if (Math.abs((report.get(`${total}|3`)?.value ?? sum) - sum) > 0.005) return false;
  for (let size = 1; size <= 5; size += 1)
    if (at("types", size + 1, 3) !== size * (at("types", size + 1, 1) ?? 0)) return false;
  if ((at("types", 7, 3) ?? 0) < 6 * (at("types", 7, 1) ?? 0)) return false;
  for (let row = 1; row <= 5; row += 1)
    if (!isAtMost(at("actual", row, 1), at("actual", row, 4))) return false;
  for (let col = 1; col <= 4; col += 1)
    for (const [first, second] of [
      [2, 3],
      [4, 5],
    ] as const)
      if (!isAtMost(at("actual", 1, col), (at("actual", first, col) ?? 0) + (at("actual", second, col) ?? 0)))
        return false;
  const [families, helped, alone] = [at("types", 1, 1), at("actual", 1, 2), at("actual", 7, 2)];
  return families === helped || families === (helped ?? 0) + (alone ?? 0);
}
