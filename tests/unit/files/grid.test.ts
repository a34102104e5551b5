import { describe, expect, it } from "vitest";
import { Grid, newBudget } from "../../../sources/files/grid.ts";
import { defaultLimits } from "../../../sources/files/limits.ts";
import { UnreadableFile } from "../../../sources/files/problem.ts";
import { cellName } from "../../../sources/files/types.ts";

function grid(limits: Partial<Record<keyof typeof defaultLimits, number>> = {}): Grid {
  return new Grid(newBudget({ ...defaultLimits, ...limits }));
}

describe("a grid", () => {
  it("is as large as its filled cells", () => {
    const cells = grid();
    cells.put(0, 1, "b");
    cells.put(2, 0, 5);
    cells.put(9, 9, null);
    cells.put(9, 9, "");
    expect(cells.sheet(1, "A", false).rows).toEqual([[null, "b"], [], [5]]);
  });

  it("does not mix up empty rows, which share one array", () => {
    const cells = grid();
    cells.put(3, 0, "d");
    cells.put(1, 0, "b");
    expect(cells.sheet(1, "", false).rows).toEqual([[], ["b"], [], ["d"]]);
  });

  it("fills wide gaps with empty cells, never with holes", () => {
    const cells = grid();
    cells.put(0, 0, "a");
    cells.put(0, 200, "b");
    const [row] = cells.sheet(1, "", false).rows;
    expect(row).toHaveLength(201);
    expect(row?.slice(1, 200).every((cell) => cell === null)).toBe(true);
  });

  it("counts overlapping hidden spans once, and only where cells are", () => {
    const cells = grid();
    cells.put(4, 2, "x");
    cells.hideRows({ first: 3, last: 1_000_000 });
    cells.hideRows({ first: 1, last: 3 });
    cells.hideColumns({ first: 0, last: 0 });
    expect(cells.sheet(1, "", false)).toMatchObject({ hiddenRows: [1, 2, 3, 4], hiddenColumns: [0] });
  });

  it.each([
    [
      "cells",
      { cells: 2 },
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    ],
    ["columns", { columns: 2 }, [[0, 2]]],
    ["rows", { sheetRows: 2 }, [[2, 0]]],
    [
      "empty cells between",
      { impliedCells: 5, impliedPerCell: 0 },
      [
        [0, 3],
        [1, 3],
      ],
    ],
    ["empty rows between", { impliedCells: 5, impliedPerCell: 0 }, [[6, 0]]],
  ])("refuses too many %s", (_, limits, places) => {
    const cells = grid(limits);
    const fill = (): void => {
      for (const [row = 0, column = 0] of places) cells.put(row, column, 1);
    };
    expect(fill).toThrow(UnreadableFile);
  });

  it("allows empty cells in proportion to filled ones", () => {
    const cells = grid({ impliedCells: 0, impliedPerCell: 3 });
    for (let row = 0; row < 50; row++) cells.put(row, 3, 1);
    expect(() => {
      cells.put(50, 4, 1);
    }).toThrow(UnreadableFile);
  });

  it("repeats cells and rows, and cells with null never", () => {
    const cells = grid();
    cells.put(0, 1, "a");
    cells.repeatCell(0, 1, 2);
    cells.repeatCell(0, 0, 5);
    cells.repeatRow(0, 1);
    cells.repeatRow(7, 1);
    expect(cells.sheet(1, "", false).rows).toEqual([
      [null, "a", "a", "a"],
      [null, "a", "a", "a"],
    ]);
  });

  it("counts all sheets of a file together", () => {
    const budget = newBudget({ ...defaultLimits, cells: 1 });
    new Grid(budget).put(0, 0, 1);
    expect(() => {
      new Grid(budget).put(0, 0, 1);
    }).toThrow(UnreadableFile);
  });
});

it.each([
  [210, 5, "F211"],
  [0, 0, "A1"],
  [9, 26, "AA10"],
  [0, 16_383, "XFD1"],
])("row %i, column %i is %s", (row, column, name) => {
  expect(cellName(grid().sheet(1, "", false), row, column)).toBe(name);
});

it("in a text the line counts, not the row", () => {
  expect(cellName({ ...grid().sheet(1, "", false), lines: [1, 4] }, 1, 2)).toBe("C4");
});
