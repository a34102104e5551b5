/** How wide the columns of a printed table ask to be, whatever prints it. */
import type { Column, TableModel } from "../pipelines/figures/figure.ts";
import { typeset } from "./pdf/printable.ts";

export interface SizedColumn {
  label: string;
  kind: Column["kind"];
  /** The column's need of width in letters: of its longest cell, its heading being broken between words. */
  size: number;
  /** Columns of numbers and of short words keep their size; longer texts share what is left. */
  isFixed: boolean;
}

/** Wider than this no column of text asks to be, in letters; a narrower one than the second stays in one line. */
const widestText = 42;
const shortText = 24;

export function sizedColumns({ columns, rows }: TableModel): SizedColumn[] {
  const sizes = columns.map((column, i) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => cells[i]?.length ?? 0));
    const need = Math.max(headSize(column.label), longest);
    return column.kind === "text" ? Math.min(need, widestText) : need;
  });
  const hasLong = columns.some(({ kind }, i) => kind === "text" && (sizes[i] ?? 0) > shortText);
  const firstText = columns.findIndex(({ kind }) => kind === "text");
  return columns.map(({ label, kind }, i) => {
    const size = sizes[i] ?? 0;
    const isFixed = kind === "number" || (hasLong ? size <= shortText : i !== firstText);
    return { label: bound(label), kind, size, isFixed };
  });
}

/** Headings over neighbours with the same group; "" over a column without one. Empty without any group. */
export function columnGroups(columns: readonly Column[]): { heading: string; span: number }[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const groups: { heading: string; span: number }[] = [];
  for (const { group = "" } of columns) {
    const last = groups.at(-1);
    if (last?.heading === group && group !== "") last.span += 1;
    else groups.push({ heading: group, span: 1 });
  }
  return groups;
}

/** Bold letters are wider; a heading may take two lines. */
function headSize(label: string): number {
  const words = typeset(bound(label)).split(" ");
  return Math.max(4, ...words.map((word) => word.length * 1.06), label.length / 1.9);
}

/** A unit stays with its heading: "czas, h". */
function bound(label: string): string {
  return label.replace(/,\s(?=\S{1,2}$)/u, ",\u00a0");
}
