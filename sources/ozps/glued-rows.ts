/** Finds the rows of a form whose number and values have run together, and reads them where the control sums allow. */
import { isBlank } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import type { FormRow } from "./block.ts";
import type { Fail } from "./form.ts";
import { readingsOf, solve, type Sum, type Vector } from "./glued.ts";
import { labelBefore, ozpsRows } from "./rows.ts";
import { readValue } from "./value-cell.ts";

const sums: readonly Sum[] = ozpsRows
  .filter((row) => row.parts.length > 0)
  .map((row) => ({ whole: row.row, parts: row.parts }));

/** @returns for each such row its values, or null where it has to be left out; both have been said */
export function readGlued(rows: readonly FormRow[], fail: Fail): Map<FormRow, Vector | null> {
  const doubtful = new Map<FormRow, Vector[]>();
  const known = new Map<string, Vector>();
  for (const row of rows) {
    const cells = gluedCells(row);
    const number = row.match.row?.row;
    if (number === undefined) continue;
    if (cells) doubtful.set(row, readingsOf(cells, number, row.values.length));
    else known.set(number, vectorOf(row));
  }
  const readings = new Map([...doubtful].map(([row, vectors]) => [row.match.row?.row ?? "", vectors]));
  const solved = solve(readings, known, sums);
  return new Map(
    [...doubtful.keys()].map((row) => {
      const number = row.match.row?.row ?? "";
      const vector = solved.get(number) ?? null;
      if (vector === null) fail("ozps_glued_unclear", row.at, row.numberAt, { row: number });
      else fail("ozps_glued_resolved", row.at, row.numberAt, { row: number, reading: vector.join(" / ") });
      return [row, vector] as const;
    }),
  );
}

/** The row's digits, cell by cell, if a cell is missing and another holds more than it should; null for a row in order. */
function gluedCells(row: FormRow): string[] | null {
  const known = row.match.row;
  const filled = row.values.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell) ?? "?");
  if (known === null || known.isText || filled.length >= row.values.length) return null;
  const tail = labelBefore(row.label ?? "")?.tail ?? "";
  const cells = [tail, row.printed, ...filled].filter((text) => text !== "");
  const isNumberLong =
    /^[\d\s]+$/.test(row.printed) && row.printed.replace(/\s/g, "").length > known.row.length;
  const isTogether = isNumberLong && row.printed.startsWith(known.row);
  const isBroken = filled.some((text) => /^[\d\s]+$/.test(text) && "rule" in readValue(text));
  return tail !== "" || isTogether || isBroken ? cells : null;
}

function vectorOf(row: FormRow): Vector {
  return row.values.map((cell) => {
    const read = readValue(cell);
    return "rule" in read ? null : read.value;
  });
}
