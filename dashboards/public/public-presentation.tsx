/** The effect presentation for a council as a page: the same content as the slides and the sheet to lay on the table. */
import type { VNode } from "preact";
import {
  originText,
  partNames,
  type CouncilPresentation,
  type CouncilTopic,
} from "../../pipelines/figures/council/content.ts";
import { FigureView } from "../components/figure.tsx";
import { KeyFigures, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";

export function presentationPath(unitId: string): string {
  return `prezentacja-${unitId}.html`;
}

const documentNames: Readonly<Record<string, string>> = {
  pptx: "Slajdy (PowerPoint), z notatkami o źródłach",
  pdf: "Jedna strona do rozdania (PDF)",
};

export function PublicPresentationPage({
  presentation: { unitId, unitName, project, topics },
  documents,
}: {
  presentation: CouncilPresentation;
  /** Files beside the page: "prezentacja-gops-a.pptx". */
  documents: readonly string[];
}): VNode {
  const [opening, ...others] = topics;
  const own = documents.filter((path) => isOf(path, unitId));
  const hasDecision = topics.some(({ part }) => part === "decision");
  return (
    <>
      <PageHead
        kicker={[unitName, project, "prezentacja dla rady"]}
        headline={opening?.title ?? unitName}
        lead={opening?.points ?? []}
      />
      {opening?.keyFigures ? <KeyFigures figures={opening.keyFigures} /> : null}
      {opening ? <Origins topic={opening} /> : null}
      {hasDecision ? (
        <p class="no-print">
          <a href="#decyzja">{partNames.decision}</a>
          {own.map((path) => (
            <span key={path}>
              {" · "}
              <a href={path}>{documentName(path)}</a>
            </span>
          ))}
        </p>
      ) : null}
      {others.map((topic) => (
        <Topic key={topic.title} topic={topic} />
      ))}
    </>
  );
}

/** Of one unit; the ids of units may begin alike. */
export function isOf(path: string, unitId: string): boolean {
  return /^prezentacja-(.+)\.(?:pptx|pdf)$/u.exec(path)?.[1] === unitId;
}

function documentName(path: string): string {
  return documentNames[path.split(".").at(-1) ?? ""] ?? path;
}

function Topic({ topic }: { topic: CouncilTopic }) {
  const { part, title, points, figure, table, origins } = topic;
  return (
    <section>
      <h2 id={part === "decision" ? "decyzja" : undefined}>{title}</h2>
      <p class="note">{partNames[part]}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {figure ? <FigureView figure={figure} isAlone /> : null}
      {table ? <Table model={table} isCompact /> : null}
      {origins.length > 0 ? <Sources tables={[...new Set(origins.map(({ table: name }) => name))]} /> : null}
      <Origins topic={topic} />
    </section>
  );
}

function Origins({ topic: { origins } }: { topic: CouncilTopic }) {
  if (origins.length === 0) return null;
  return (
    <details>
      <summary>Źródła liczb</summary>
      <ul>
        {origins.map((origin) => (
          <li key={originText(origin)}>{originText(origin)}</li>
        ))}
      </ul>
    </details>
  );
}
