/** The effect presentation on one page to lay on the table: result, four numbers, the chart, findings, the decision. */
import {
  partNames,
  type CouncilPresentation,
  type CouncilTopic,
} from "../../pipelines/figures/council/content.ts";
import { stopped } from "../../pipelines/lib/polish.ts";
import { list, paragraph, strong, type Block, type Report } from "../content.ts";

/** A page holds no more of the other findings, and of the first sentence under each. */
const mostFindings = 9;

export function councilSheet({ unitName, project, version, topics }: CouncilPresentation): Report {
  const [opening] = topics;
  const decision = topics.find(({ part }) => part === "decision");
  const sources = topics.find(({ part }) => part === "origins");
  const chart =
    topics.find(({ part, figure }) => part === "inaction" && figure?.drawing) ??
    topics.find(({ title, figure }) => title === opening?.title && figure?.drawing) ??
    topics.find(({ figure }) => figure?.drawing);
  const shown = [opening, decision, sources, chart];
  const others = topics.filter((topic) => !shown.includes(topic)).slice(0, mostFindings);
  return {
    title: "Efekty pomocy społecznej",
    author: unitName,
    isSheet: true,
    facts: [
      { label: "Dla rady", value: unitName },
      { label: "Projekt", value: project },
    ],
    finding: opening?.title ?? unitName,
    foot: `${unitName} · prezentacja efektów dla rady · wydanie publiczne · Miernik ${version}`,
    opening: [
      ...(opening?.keyFigures && opening.keyFigures.length > 0
        ? [{ kind: "keyFigures", figures: opening.keyFigures } as const]
        : []),
      ...(chart ? chartBlock(chart) : []),
      paragraph(strong("Co jeszcze wiemy")),
      list(others.map(({ title, points }) => [strong(`${title}. `), points[0] ?? ""])),
      ...(decision ? decisionBlocks(decision) : []),
      ...(sources ? sourceBlocks(sources) : []),
    ],
    sections: [],
  };
}

/** The chart with what it says beside it. */
function chartBlock({ title, points, figure }: CouncilTopic): Block[] {
  if (!figure) return [];
  return [
    {
      kind: "pair",
      left: [{ kind: "figure", figure, hasTable: false }],
      right: [paragraph(strong(title)), list(points)],
    },
  ];
}

function decisionBlocks({ title, points, table }: CouncilTopic): Block[] {
  return [
    paragraph(strong(`${partNames.decision}. `), `${title}.`),
    list(points),
    ...(table ? [{ kind: "table", table, sources: [] } as const] : []),
  ];
}

function sourceBlocks({ points, table }: CouncilTopic): Block[] {
  const origins = (table?.rows ?? []).map(({ cells: [name = "", , source = ""] }) => `${name} – ${source}`);
  return [
    paragraph(
      strong(`${partNames.origins}. `),
      [...points, stopped(`Źródła: ${origins.join("; ")}`)].join(" "),
    ),
  ];
}
