import type { VNode } from "preact";
import type { Drawing, Figure, KeyEntry } from "../../pipelines/figures/figure.ts";
import { Sources } from "./parts.tsx";
import { Table } from "./table.tsx";

/** A figure with its finding as the title, its summary, and its table behind a key. */
export function FigureView({
  figure,
  isAlone = false,
  hasTable = true,
}: {
  figure: Figure;
  /** The figure has the page's width: its words stand beside the drawing. */
  isAlone?: boolean;
  /** false where the page prints the table in the open. */
  hasTable?: boolean;
}): VNode {
  if (!figure.drawing && figure.table.rows.length === 0) return <EmptyFigure figure={figure} />;
  return (
    <figure aria-labelledby={`${figure.id}-heading`} class={isAlone ? "alone" : undefined}>
      <figcaption>
        <h3 id={`${figure.id}-heading`}>{figure.title}</h3>
        <p class="subtitle">{figure.subtitle}</p>
      </figcaption>
      <div class="drawing">
        <Key entries={figure.key} />
        {figure.drawing ? <Chart drawing={figure.drawing} /> : null}
      </div>
      <div>
        <p class="summary">{figure.summary}</p>
        {hasTable ? <TableAndSource figure={figure} /> : null}
      </div>
    </figure>
  );
}

function TableAndSource({ figure }: { figure: Figure }) {
  return (
    <details>
      <summary>Tabela i źródło danych</summary>
      <Table model={figure.table} isCompact />
      <Sources tables={figure.sources} />
    </details>
  );
}

/** In place of a figure that has nothing to show: why, and where to look. */
function EmptyFigure({ figure }: { figure: Figure }) {
  return (
    <div class="empty">
      <h3>{figure.title}</h3>
      <p class="subtitle">{figure.subtitle}</p>
      <p class="summary">{figure.summary}</p>
    </div>
  );
}

function Key({ entries }: { entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="key" aria-label="Części paska od lewej">
      {entries.map(({ label, fill, outline }) => (
        <li key={label}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect x="0.5" y="0.5" width="11" height="11" fill={fill} stroke={outline} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Both natural widths; the style sheet shows one, and the hidden one is hidden from screen readers too. */
function Chart({ drawing }: { drawing: Drawing }) {
  const html =
    drawing.wide.replace('class="chart"', 'class="chart wide"') +
    drawing.narrow.replace('class="chart"', 'class="chart narrow"');
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
