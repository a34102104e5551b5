/** Small parts that several pages share. */
import { createContext, type ComponentChildren, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { FigureTrace, TableTrace } from "./trace.tsx";
import type { HeadlineId } from "../../pipelines/contract/headlines.ts";
import type { RowValues } from "../../pipelines/contract/row-id.ts";
import { publicTableNames } from "../../pipelines/contract/public-dataset.ts";

/** Whether the page's site has its tables as files in data/. */
export const HasData = createContext(true);

/** Whether the page belongs to the public edition, which has fewer tables and no command to ask. */
export const IsPublic = createContext(false);

export interface KeyFigure {
  label: string;
  value: string;
  /** Interval, n, norm or what the figure is made of. */
  note: string;
  /** Its entry in the catalogue of headline numbers. */
  headline: HeadlineId;
  /** The row that it is read from, where it is one row's. */
  row?: RowValues;
}

/** At most four figures. Words ("brak kart") stand smaller than numbers. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }): VNode {
  const shown = figures.slice(0, 4);
  return (
    <>
      <dl class="key-figures">
        {shown.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={/\d/.test(value) ? "value" : "value text"}>{value}</dd>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <FigureTrace origins={shown} />
    </>
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

/** A published table as a file beside the page, or by its name only where the site has no files. */
export function DataLink({ table }: { table: string }): VNode {
  return useContext(HasData) ? <a href={`data/${table}.csv`}>data/{table}.csv</a> : <code>{table}</code>;
}

/** Under a table or figure, in the public edition: its tables, and the forms from which they come. */
function PublicSources({ tables }: { tables: readonly string[] }): VNode {
  const shown = tables.filter((table) => table in publicTableNames);
  return (
    <p class="note source">
      Źródło:{" "}
      {shown.map((table) => (
        <span key={table}>
          <DataLink table={table} />,{" "}
        </span>
      ))}
      {publicOrigin(shown)}.
    </p>
  );
}

/** What people handed in that the tables are made from. */
function publicOrigin(tables: readonly string[]): string {
  const isOf = (pattern: RegExp) => tables.some((table) => pattern.test(table));
  if (isOf(/indicator|comparison|rule/))
    return "z tabel ewaluacji pilotażu, kart czasu pracy i sprawozdań jednostek";
  if (isOf(/cost/)) return "z kart kosztów zaniechania i publicznych cenników";
  if (isOf(/workload|time|staffing|post/))
    return "z kart czasu pracy, liczb czynności i środowisk oraz ustawień jednostki";
  return "ze sprawozdań i ocen jednostki (MPiPS-03, OZPS)";
}

/** Under a table or figure: the published tables it is made from, and how to ask where a number comes from. */
export function Sources({ tables }: { tables: readonly string[] }): VNode {
  const isPublic = useContext(IsPublic);
  return (
    <>
      {isPublic ? <PublicSources tables={tables} /> : <InternalSources tables={tables} />}
      <TableTrace names={tables} />
    </>
  );
}

function InternalSources({ tables }: { tables: readonly string[] }) {
  return (
    <p class="note source">
      Źródło:{" "}
      {tables.map((table, i) => (
        <span key={table}>
          {i > 0 ? ", " : ""}
          <DataLink table={table} />
        </span>
      ))}
      .
    </p>
  );
}
