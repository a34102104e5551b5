/** „Skąd te liczby?”: what a figure means, which query made it, and how to ask for the cells it rests on. */
import { createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { isNumeric } from "../../pipelines/contract/field.ts";
import { fields, type FieldName } from "../../pipelines/contract/fields.ts";
import { rowId, type RowValues } from "../../pipelines/contract/row-id.ts";
import { tables, type PublishedTable, type Table } from "../../pipelines/contract/tables.ts";
import { publicTableNames, type PublicTable } from "../../pipelines/contract/public-dataset.ts";

/** How a site's figures can be traced; null: its readers have no tables. */
export interface TraceSource {
  isPublic: boolean;
  /** Table → the query or module that makes it; empty where the site has no page of queries. */
  queries: ReadonlyMap<string, string>;
  /** Some rows of a table, whose ids may be asked for. */
  rowsOf: (table: string) => readonly RowValues[];
}

export const TraceContext = createContext<TraceSource | null>(null);

/** One number: its table, its field and, where it is one row's, the row. */
export interface Origin {
  table: PublishedTable;
  field: FieldName;
  row?: RowValues | undefined;
}

const mostFields = 4;
const mostRows = 2;

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

/** Of headline numbers: each with its definition, and the command for its row. */
export function FigureTrace({
  origins,
}: {
  origins: readonly { label: string; from: Origin }[];
}): VNode | null {
  const source = useContext(TraceContext);
  if (!source || origins.length === 0) return null;
  return (
    <details class="trace no-print">
      <summary>Skąd te liczby?</summary>
      <ul>
        {origins.map(({ label, from: { table, field, row } }) => (
          <li key={label}>
            {label}: {fields[field].pl.split(";")[0]} (pole <code>{field}</code> tabeli <code>{table}</code>).{" "}
            <Query name={table} source={source} />
            {row && !source.isPublic ? <Commands ids={[rowId(table, row)]} /> : null}
          </li>
        ))}
      </ul>
      {source.isPublic ? <PublicOrigin /> : null}
    </details>
  );
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
