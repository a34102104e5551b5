/** Assessments of resources for tests: made without the reader, in the form's words. */
import type { Cell } from "../../sources/files/types.ts";

/** Labels of section 2 in the form's order; row n is the n-th (ozps.md, section 4). */
export const ozpsLabels = [
  "Mieszkańcy ogółem",
  "Kobiety ogółem",
  "Kobiety w wieku 0-17",
  "Kobiety w wieku 18-59",
  "Kobiety w wieku 60 lat i więcej",
  "Mężczyźni ogółem",
  "Mężczyźni w wieku 0-17",
  "Mężczyźni w wieku 18-64",
  "Mężczyźni w wieku 65 lat i więcej",
  "Bezrobotni ogółem",
  "Bezrobotni długotrwale ogółem",
  "Bezrobotni z prawem do zasiłku ogółem",
];

/** docplayer 112954048 as printed in ozps.md, section 4: rows 1 to 11. */
export const realTable: number[][] = [
  [9173, 9159, 9187, 9187, 9187],
  [4576, 4560, 4592, 4592, 4592],
  [786, 779, 799, 799, 799],
  [2612, 2584, 2582, 2582, 2582],
  [1178, 1197, 1211, 1211, 1211],
  [4597, 4599, 4595, 4595, 4595],
  [888, 872, 844, 844, 844],
  [3162, 3149, 3170, 3170, 3170],
  [547, 578, 581, 581, 581],
  [494, 458, 378, 378, 350],
  [337, 286, 227, 227, 220],
];

export const ozpsHead = [
  ...["WYSZCZEGÓLNIENIE", null, "Dwa lata przed rokiem oceny", "Rok przed oceną", "Rok oceny"],
  ...["PROGNOZA* Rok po ocenie", "PROGNOZA* Dwa lata po ocenie"],
];

/** The form as rows of cells; values of row n stand in line n + 6, in columns C to G. */
export function ozpsForm(year: number, values: readonly (readonly Cell[])[]): (string | number | null)[][] {
  return [
    ["Ocena zasobów pomocy społecznej"],
    [`za rok ${String(year)}`],
    ["OPS testowy"],
    [],
    ["DANE O SYTUACJI DEMOGRAFICZNEJ i SPOŁECZNEJ (stan na 31.XII)"],
    ozpsHead,
    ...values.map((row, i) => [ozpsLabels[i] ?? "", i + 1, ...(row as (string | number | null)[])]),
  ];
}

export function ozpsCsv(year: number, values: readonly (readonly Cell[])[]): string {
  const width = ozpsHead.length;
  return ozpsForm(year, values)
    .map((row) => `${Array.from({ length: width }, (_, i) => row[i] ?? "").join(";")}\n`)
    .join("");
}
