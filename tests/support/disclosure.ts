/** Disclosure control looked at by trying everything: no solver, no shared code with what is under test. */
import type { Cell, Knowledge, Need, Problem, Term } from "../../pipelines/disclosure/solve/model.ts";

/** Counted out beyond the greatest number: more than any need asks for. */
const beyond = 8;

/** A count under the rule of a threshold of 5. */
export function count(key: string, value: number, more: Partial<Cell> = {}): Cell {
  const isSmall = value > 0 && value < 5;
  const hiddenRange = { least: 1, most: Infinity };
  return {
    key,
    value,
    isWhole: true,
    role: value === 0 ? "open" : isSmall ? "primary" : "free",
    range: isSmall ? { least: 1, most: 4 } : hiddenRange,
    hiddenRange,
    width: 3,
    cost: 1 + Math.log2(1 + value),
    ...more,
  };
}

export function primaryNeeds(cells: readonly Cell[]): Need[] {
  return cells.flatMap((cell, i) =>
    cell.role === "primary" ? [{ name: cell.key, terms: [{ cell: i, factor: 1 }], low: 1, high: 4 }] : [],
  );
}

/** Names of what can be told more closely than declared, found by counting out every possible state. */
export function exposedByEnumeration(problem: Problem, hidden: readonly boolean[]): string[] {
  const needs: Need[] = [
    ...problem.needs,
    ...problem.cells.flatMap((cell, i): Need[] =>
      cell.role === "free" && hidden[i]
        ? [{ name: cell.key, terms: [{ cell: i, factor: 1 }], width: cell.width }]
        : [],
    ),
  ];
  const isHidden = (i: number) => hidden[i] ?? false;
  const isClosed = (i: number) => problem.cells[i]?.role !== "open";
  return needs
    .filter((need) => {
      const asked = "width" in need ? need.width : need.high - need.low;
      const known = boundsOf(problem, need.terms, "reasons", isHidden);
      if ("width" in need ? known.high - known.low >= need.width : covers(known, need)) return false;
      const free = boundsOf(problem, need.terms, "reasons", isClosed);
      const isAll =
        (known.low === free.low || ("low" in need && known.low <= need.low)) &&
        (known.high === free.high || ("high" in need && known.high >= need.high));
      const bySymbol = boundsOf(problem, need.terms, "symbol", isHidden);
      return !(isAll && bySymbol.high - bySymbol.low >= asked);
    })
    .map(({ name }) => name)
    .sort();
}

function covers(known: { low: number; high: number }, need: { low: number; high: number }): boolean {
  return known.low <= need.low && known.high >= need.high;
}

function boundsOf(
  { cells, relations }: Problem,
  terms: readonly Term[],
  knowledge: Knowledge,
  isLoose: (cell: number) => boolean,
): { low: number; high: number } {
  const bounds = { low: Infinity, high: -Infinity };
  const state = cells.map(({ value }) => value);
  const sum = (over: readonly Term[]) =>
    over.reduce((total, { cell, factor }) => total + factor * (state[cell] ?? 0), 0);
  const most = beyond + Math.max(...state);
  // A relation is looked at as soon as its last loose cell is set.
  const lastOf = relations.map(({ terms }) => Math.max(-1, ...terms.map(({ cell }) => cell).filter(isLoose)));
  const isPossible = (i: number) =>
    relations.every(
      (one, at) => lastOf[at] !== i || (sum(one.terms) >= one.least && sum(one.terms) <= one.most),
    );
  const visit = (i: number): void => {
    const cell = cells[i];
    if (!cell) {
      const value = sum(terms);
      bounds.low = Math.min(bounds.low, value);
      bounds.high = Math.max(bounds.high, value);
      return;
    }
    if (!isLoose(i)) {
      visit(i + 1);
      return;
    }
    const range = knowledge === "reasons" && cell.role === "primary" ? cell.range : cell.hiddenRange;
    for (let value = range.least; value <= Math.min(range.most, most); value++) {
      state[i] = value;
      if (isPossible(i)) visit(i + 1);
    }
    state[i] = cell.value;
  };
  visit(0);
  return bounds;
}

/** A total (first) and its parts. */
export function sumProblem(parts: readonly number[]): Problem {
  const total = parts.reduce((a, b) => a + b, 0);
  const cells = [count("total", total), ...parts.map((part, i) => count(`part ${String(i)}`, part))];
  const terms = cells.map((_, cell) => ({ cell, factor: cell === 0 ? 1 : -1 }));
  return { cells, relations: [{ terms, least: 0, most: 0 }], needs: primaryNeeds(cells) };
}

/** A table with totals of its rows and columns: cells row by row, each row's total at its end, totals last. */
export function tableProblem(rows: readonly (readonly number[])[]): Problem {
  const columns = rows[0]?.length ?? 0;
  const sums = rows.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = Array.from({ length: columns + 1 }, (_, j) => sums.reduce((a, row) => a + (row[j] ?? 0), 0));
  const width = columns + 1;
  const cells = [...sums, totals].flatMap((row, i) =>
    row.map((value, j) => count(`${String(i)}/${String(j)}`, value)),
  );
  const at = (i: number, j: number) => i * width + j;
  const equal = (total: number, parts: number[]) => ({
    terms: [{ cell: total, factor: 1 }, ...parts.map((cell) => ({ cell, factor: -1 }))],
    least: 0,
    most: 0,
  });
  const relations = [
    ...[...sums, totals].map((_, i) =>
      equal(
        at(i, columns),
        Array.from({ length: columns }, (_, j) => at(i, j)),
      ),
    ),
    ...totals.map((_, j) =>
      equal(
        at(rows.length, j),
        rows.map((_, i) => at(i, j)),
      ),
    ),
  ];
  return { cells, relations, needs: primaryNeeds(cells) };
}
