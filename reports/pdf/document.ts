/** The report as plain data for the template: every text ready to print, every picture ready to draw. */
import type { Column, Figure, TableModel } from "../../pipelines/figures/figure.ts";
import { chartWidths } from "../../pipelines/figures/theme.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import type { Block, Report, Run, Section } from "../content.ts";
import { pictureOf } from "./picture.ts";
import { breakable, printable, typeset } from "./printable.ts";

/** A report's JSON; texts are values in it and never become markup. */
export function documentOf(report: Report): string {
  return JSON.stringify({
    title: typeset(report.title),
    author: printable(report.author),
    facts: report.facts.map(({ label, value }) => [typeset(label), typeset(value)]),
    finding: typeset(report.finding),
    foot: typeset(report.foot),
    opening: report.opening.map(blockOf),
    isSheet: report.isSheet ?? false,
    sections: report.sections.map(sectionOf),
  });
}

function sectionOf(section: Section): object {
  return {
    heading: typeset(section.heading),
    isOnNewPage: section.isOnNewPage ?? false,
    isKeptWhole: section.isKeptWhole ?? false,
    blocks: section.blocks.map(blockOf),
    sections: (section.sections ?? []).map(sectionOf),
  };
}

function blockOf(block: Block): object {
  switch (block.kind) {
    case "paragraph":
      return { kind: block.kind, runs: runsOf(block.runs) };
    case "list":
      return { kind: block.kind, items: block.items.map(runsOf) };
    case "figure":
      return figureOf(block.figure, block.hasTable);
    case "table":
      return { kind: block.kind, table: tableOf(block.table, block.sources) };
    case "keyFigures":
      return {
        kind: block.kind,
        figures: block.figures.map((figure) => ({
          label: typeset(figure.label),
          value: typeset(figure.value),
          note: typeset(figure.note),
        })),
      };
    case "pair":
      return { kind: block.kind, left: block.left.map(blockOf), right: block.right.map(blockOf) };
    case "toFill":
      return { kind: block.kind, label: typeset(block.label), prompt: typeset(block.prompt) };
    case "notes":
      return {
        kind: block.kind,
        label: typeset(block.label),
        notes: block.notes.map(({ date, text }) => [typeset(dateText(date)), typeset(text)]),
      };
    case "terms":
      return {
        kind: block.kind,
        terms: block.terms.map(({ term, meaning }) => [typeset(term), typeset(meaning)]),
      };
  }
}

/** A sentence is bound as a whole, as a single-letter word may end one run and stand before the next. */
function runsOf(runs: readonly Run[]): object[] {
  return runs.map(({ text, face }, i) => {
    if (face === "code") return { text: breakable(printable(text)), face };
    const bound = typeset(text);
    const isGlued = i < runs.length - 1 && /(?:^|[\s\u00a0(„–])[aiouwzAIOUWZ] $/u.test(bound);
    return { text: isGlued ? `${bound.slice(0, -1)}\u00a0` : bound, face: face ?? "plain" };
  });
}

function figureOf(figure: Figure, hasTable: boolean): object {
  const isTabled = hasTable && figure.table.rows.length > 0;
  return {
    kind: "figure",
    title: typeset(figure.title),
    // Without a drawing there is nothing that its legend could explain.
    subtitle: figure.drawing ? typeset(figure.subtitle) : "",
    // As the figure says it, so that it can be compared with the data.
    alt: printable(figure.summary),
    summary: isTabled ? "" : typeset(figure.summary),
    svg: figure.drawing ? pictureOf(figure.drawing.wide) : null,
    width: chartWidths.wide,
    key: figure.key.map(({ label, fill, outline }) => ({ label: typeset(label), fill, outline })),
    table: isTabled ? tableOf(figure.table, figure.sources) : null,
    sources: isTabled ? [] : figure.sources.map(printable),
  };
}

function tableOf(table: TableModel, sources: readonly string[]): object {
  return {
    caption: typeset(table.caption),
    columns: columnsOf(table),
    groups: groupsOf(table.columns),
    rows: table.rows.map(({ cells, isTotal }) => ({ cells: cells.map(typeset), isTotal: isTotal ?? false })),
    notes: table.notes.map(typeset),
    sources: sources.map(printable),
  };
}

/** Wider than this no column of text asks to be, in letters; a narrower one than the second stays in one line. */
const widestText = 42;
const shortText = 24;

/**
 * `size` is the column's need of width in letters: of its longest cell, its heading being broken between words.
 * Columns of numbers and of short words keep their size; longer texts share what is left.
 */
function columnsOf({ columns, rows }: TableModel): object[] {
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
    return { label: typeset(bound(label)), kind, size, isFixed };
  });
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

/** A column is at least so wide. */
const lettersOfHead = 7;

/** Headings over neighbours with the same group, as [heading, number of columns]; empty without any group. */
function groupsOf(columns: readonly Column[]): [string, number][] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const groups: [string, number][] = [];
  for (const { group = "" } of columns) {
    const last = groups.at(-1);
    if (last?.[0] === group && group !== "") last[1] += 1;
    else groups.push([group, 1]);
  }
  return groups.map(([heading, span]) => [breakable(typeset(heading), span * lettersOfHead), span]);
}
