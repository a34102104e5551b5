/** The report as plain data for the template: every text ready to print, every picture ready to draw. */
import type { Figure, TableModel } from "../../pipelines/figures/figure.ts";
import { chartWidths } from "../../pipelines/figures/theme.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import type { Block, Report, Run, Section } from "../content.ts";
import { pictureOf } from "./picture.ts";
import { columnGroups, sizedColumns } from "../table-columns.ts";
import { breakable, printable, sentence, typeset } from "./printable.ts";

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

function runsOf(runs: readonly Run[]): object[] {
  const code = (text: string) => breakable(printable(text));
  return sentence(runs, typeset, code).map(({ text, face }) => ({ text, face: face ?? "plain" }));
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
    columns: sizedColumns(table).map((column) => ({ ...column, label: typeset(column.label) })),
    groups: columnGroups(table.columns).map(({ heading, span }) => [
      breakable(typeset(heading), span * lettersOfHead),
      span,
    ]),
    rows: table.rows.map(({ cells, isTotal }) => ({ cells: cells.map(typeset), isTotal: isTotal ?? false })),
    notes: table.notes.map(typeset),
    sources: sources.map(printable),
  };
}

/** A column is at least so wide, in letters. */
const lettersOfHead = 7;
