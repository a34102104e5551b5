/** A report's parts as the tests ask for them. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Figure, TableModel } from "../../../pipelines/figures/figure.ts";
import type { Block, Report, Section } from "../../../reports/content.ts";
import { workloadReport } from "../../../reports/workload/report.ts";

/** Of the dataset's first unit. */
export function reportOf(data: Dataset): Report {
  const [unit] = data.units;
  if (!unit) throw new Error("no unit in the dataset");
  return workloadReport(data, unit);
}

/** In the order in which they are printed. */
export function blocksOf(report: Report): Block[] {
  const inBlock = (block: Block): Block[] =>
    block.kind === "pair" ? [...block.left, ...block.right].flatMap(inBlock) : [block];
  const inSection = (section: Section): Block[] => [
    ...section.blocks.flatMap(inBlock),
    ...(section.sections ?? []).flatMap(inSection),
  ];
  return [...report.opening.flatMap(inBlock), ...report.sections.flatMap(inSection)];
}

export function figuresOf(report: Report): Figure[] {
  return blocksOf(report).flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
}

/** Tables with any row, of figures too. */
export function tablesOf(report: Report): TableModel[] {
  return blocksOf(report)
    .flatMap((block) => {
      if (block.kind === "table") return [block.table];
      return block.kind === "figure" && block.hasTable ? [block.figure.table] : [];
    })
    .filter(({ rows }) => rows.length > 0);
}
