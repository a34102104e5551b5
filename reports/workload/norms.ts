/** Caseload and norms: what the hours can carry, the model, the act; parts of the centre and posts of the project. */
import { capacitySentences, capacityTable } from "../../pipelines/figures/capacity-table.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { staffingFinding } from "../../pipelines/figures/staffing-finding.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { centrePartsTable, projectPostsTable } from "./organisation.ts";
import type { WorkloadView } from "./view.ts";

export function normsSection(view: WorkloadView): Section {
  const staffing = staffingFinding(view.tables.out__staffing);
  return {
    heading: "Rodziny i normy zatrudnienia",
    blocks: [paragraph([staffing.headline, ...staffing.lead].join(" "))],
    sections: [
      ...(staffing.rows.length > 0 ? [{ heading: "Normy modelu i ustawy", blocks: normTables(view) }] : []),
      ...capacity(view),
      ...organisation(view),
    ],
  };
}

/** A small centre starts from the staff it has: how many families it may take. */
function normTables({ tables, unit }: WorkloadView): Block[] {
  const { norms, reverse } = staffingFinding(tables.out__staffing);
  const blocks = [norms, reverse]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => asBlock(table, "out__staffing"));
  return unit.unit_type === "GOPS" ? blocks.toReversed() : blocks;
}

function capacity({ tables, period }: WorkloadView): Section[] {
  if (!period) return [];
  const table = capacityTable(tables.out__caseload_capacity, period);
  if (table.rows.length === 0) return [];
  const sentences = capacitySentences(tables.out__caseload_capacity, period);
  return [
    {
      heading: "Na ile rodzin wystarcza czasu",
      blocks: [paragraph(sentences.join(" ")), asBlock(table, "out__caseload_capacity")],
    },
  ];
}

function organisation({ tables }: WorkloadView): Section[] {
  const parts = centrePartsTable(tables.out__team_form);
  const posts = projectPostsTable(tables.out__project_post);
  if (!parts && !posts) return [];
  return [
    {
      heading: "Organizacja ośrodka i stanowiska z projektu",
      blocks: [
        ...(parts ? [asBlock(parts, "out__team_form")] : []),
        ...(posts ? [asBlock(posts, "out__project_post")] : []),
      ],
    },
  ];
}

function asBlock(table: TableModel, source: string): Block {
  return { kind: "table", table, sources: [source] };
}
