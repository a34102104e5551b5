/** Small parts that several pages share. */
import type { ComponentChildren, VNode } from "preact";

export interface KeyFigure {
  label: string;
  value: string;
  /** Interval, n, norm or what the figure is made of. */
  note: string;
}

/** At most four figures. Words ("brak kart") stand smaller than numbers. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }): VNode {
  return (
    <dl class="key-figures">
      {figures.slice(0, 4).map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={/\d/.test(value) ? "value" : "value text"}>{value}</dd>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}

export function PageHead({
  kicker,
  headline,
  lead = [],
}: {
  kicker: readonly string[];
  headline: string;
  lead?: readonly string[];
}): VNode {
  return (
    <>
      <p class="kicker">{kicker.join(" · ")}</p>
      <h1>{headline}</h1>
      {lead.length > 0 ? <p class="lead">{lead.join(" ")}</p> : null}
    </>
  );
}

/** A designed absence: what is missing and what to do. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }): VNode {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** A published table as a file beside the page. */
export function DataLink({ table }: { table: string }): VNode {
  return <a href={`data/${table}.csv`}>data/{table}.csv</a>;
}
