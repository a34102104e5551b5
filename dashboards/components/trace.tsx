/** „Skąd te liczby?”: what a figure means, which query made it, and how to ask for the cells it rests on. */
import { createContext, type ComponentChildren, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { headlines, type Headline, type HeadlineId } from "../../pipelines/contract/headlines.ts";
import { isNumeric } from "../../pipelines/contract/field.ts";
import { fields, type FieldName } from "../../pipelines/contract/fields.ts";
import { rowId, type RowValues } from "../../pipelines/contract/row-id.ts";
import { tables, type PublishedTable, type Table } from "../../pipelines/contract/tables.ts";
import { publicTableNames, type PublicTable } from "../../pipelines/contract/public-dataset.ts";
import { publishedTables } from "../../pipelines/contract/published.ts";

/** How a site's figures can be traced; null: its readers have no tables. */
export interface TraceSource {
  isPublic: boolean;
  /** Table → the query or module that makes it; empty where the site has no page of queries. */
  queries: ReadonlyMap<string, string>;
  /** Some rows of a table, whose ids may be asked for. */
  rowsOf: (table: string) => readonly RowValues[];
}

/** Of the public edition: it has no page of queries, and names no row whose id could be asked for. */
export const publicTrace: TraceSource = { isPublic: true, queries: new Map(), rowsOf: () => [] };

export const TraceContext = createContext<TraceSource | null>(null);

/** A headline number: its entry in the catalogue and, where it is one row's, the row. */
export interface Origin {
  headline: HeadlineId;
  row?: RowValues | undefined;
}

const mostFields = 4;
const mostRows = 2;

export const headlinesPath = "liczby-glowne.html";

/** Where a headline number is described. */
function headlineHref(headline: HeadlineId): string {
  return `${headlinesPath}#${headlineId(headline)}`;
}

export function headlineId(headline: HeadlineId): string {
  return `l-${headline.replaceAll("_", "-")}`;
}

/** Where a query stands on the page of queries. */
export function queryId(path: string): string {
  return `q-${path.replace(/[^a-z0-9_]+/g, "-")}`;
}

/** Of a table or chart: its tables. */
export function TableTrace({ names }: { names: readonly string[] }): VNode | null {
  const source = useContext(TraceContext);
  if (!source) return null;
  return (
    <details class="trace no-print">
      <summary>Skąd te liczby?</summary>
      {names.map((name) => {
        const table = contractOf(name, source);
        if (!table) return null;
        const rows = source.rowsOf(name).slice(0, mostRows);
        return (
          <div key={name}>
            <p>
              Tabela <code>{name}</code>: jeden wiersz to {table.grain.pl}.{" "}
              <Query name={name} source={source} />
            </p>
            <ul>
              {measuresOf(table).map((field) => (
                <li key={field}>
                  <code>{field}</code> – {fields[field].pl}
                </li>
              ))}
            </ul>
            <Commands ids={rows.map((row) => rowId(name as PublishedTable, row))} />
          </div>
        );
      })}
      {source.isPublic ? <PublicOrigin /> : null}
    </details>
  );
}

/** Of numbers that stand in no table of the edition: in words where they come from. */
export function StatedTrace({ children }: { children: ComponentChildren }): VNode {
  return (
    <details class="trace no-print">
      <summary>Skąd te liczby?</summary>
      <p>{children}</p>
    </details>
  );
}

/** Of headline numbers: each with its definition, formula and place in the catalogue, and the command for its row. */
export function FigureTrace({ origins }: { origins: readonly (Origin & { label: string })[] }): VNode | null {
  const source = useContext(TraceContext);
  if (!source || origins.length === 0) return null;
  return (
    <details class="trace no-print">
      <summary>Skąd te liczby?</summary>
      <ul>
        {origins.map(({ label, headline, row }) => (
          <li key={label}>
            {label}: <HeadlineWords headline={headline} source={source} />{" "}
            <a href={headlineHref(headline)}>Opis liczby</a>.
            <HeadlineCommands headline={headline} row={row} source={source} />
          </li>
        ))}
      </ul>
      {source.isPublic ? <PublicOrigin /> : null}
    </details>
  );
}

function HeadlineWords({ headline, source }: { headline: HeadlineId; source: TraceSource }) {
  const { definition, formula, table, field }: Headline = headlines[headline];
  return (
    <>
      {definition} Wzór: {formula}.{" "}
      {table === null ? null : (
        <>
          {field === null ? null : (
            <>
              Pole <code>{field}</code> („{fields[field].pl.split(";")[0]}”),{" "}
            </>
          )}
          {field === null ? "Tabela" : "tabela"} <code>{table}</code>. <Query name={table} source={source} />
        </>
      )}
    </>
  );
}

/** The command for the number's own row; where it is counted or summed over rows, for some of them. */
function HeadlineCommands({ headline, row, source }: Origin & { source: TraceSource }) {
  const { table }: Headline = headlines[headline];
  if (table === null || source.isPublic || !isInternal(table)) return null;
  const rows = row ? [row] : source.rowsOf(table).slice(0, mostRows);
  return <Commands ids={rows.map((one) => rowId(table, one))} />;
}

/** What the internal edition has no table of has no row there to explain. */
function isInternal(table: string): table is PublishedTable {
  return publishedTables.some((name) => name === table);
}

function Query({ name, source }: { name: string; source: TraceSource }) {
  const path = source.queries.get(name);
  if (source.isPublic)
    return (
      <>
        Plik: <a href={`data/${name}.csv`}>data/{name}.csv</a>.
      </>
    );
  return path === undefined ? null : (
    <>
      {path.endsWith(".sql") ? "Zapytanie" : "Moduł"}:{" "}
      <a href={`zapytania.html#${queryId(path)}`}>{path.split("/").at(-1)}</a>.
    </>
  );
}

function Commands({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p>
      Komórki plików, z których powstała liczba, pokazuje polecenie, np.{" "}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 ? ", " : ""}
          <code>miernik explain {id}</code>
        </span>
      ))}
      .
    </p>
  );
}

function PublicOrigin() {
  return (
    <p>
      Liczby pochodzą ze sprawozdań i ocen jednostki; za które lata, mówi strona{" "}
      <a href="zrodla.html">Źródła danych</a>, a jak je policzono – <a href="metoda.html">Metoda</a>.
    </p>
  );
}

function contractOf(name: string, { isPublic }: TraceSource): Table | undefined {
  if (!isPublic) return tables[name as PublishedTable];
  return name in publicTableNames ? tables[publicTableNames[name as PublicTable]] : undefined;
}

/** What a row of the table measures; of a table of words nothing. */
function measuresOf({ fields: names, key }: Table): FieldName[] {
  return names.filter((name) => isNumeric(fields[name]) && !key.includes(name)).slice(0, mostFields);
}
