/** Every query that makes a published table, once. */
import type { VNode } from "preact";
import { PageHead } from "../components/parts.tsx";
import { once } from "../components/once.tsx";
import { queryId } from "../components/trace.tsx";

/** What makes a table: a query with its text, or a module by its name only. */
export interface Query {
  path: string;
  text: string | null;
}

export function QueriesPage({
  kicker,
  queries,
}: {
  kicker: readonly string[];
  /** Table → what makes it. */
  queries: ReadonlyMap<string, Query>;
}): VNode {
  const byPath = new Map([...queries.values()].map((query) => [query.path, query]));
  const tablesOf = ({ path }: Query) =>
    [...queries]
      .filter(([, query]) => query.path === path)
      .map(([name]) => name)
      .join(", ");
  return (
    <>
      <PageHead
        kicker={kicker}
        headline="Zapytania, z których powstają tabele"
        lead={["Każda tabela odpowiada na jedno pytanie, zadane w języku SQL albo w module programu."]}
      />
      {[...byPath.values()].map((query) => (
        <section key={query.path} dangerouslySetInnerHTML={sectionOf(query, tablesOf(query))} />
      ))}
    </>
  );
}

/** A query under the names of the tables that it makes. */
const sectionOf = once(({ path, text }: Query, tableNames) => (
  <>
    <h2 id={queryId(path)}>{tableNames}</h2>
    <p>
      <code>{path}</code>
      {text === null ? " – moduł programu" : ""}
    </p>
    {text === null ? null : (
      <details>
        <summary>Treść zapytania</summary>
        <div class="scroll" role="region" aria-label={`Zapytanie ${path}`} tabindex={0}>
          <pre lang="en">{text}</pre>
        </div>
      </details>
    )}
  </>
));
