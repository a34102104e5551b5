/** What makes each published table, as the pages show it: the query's text, or the name of a module. */
import { readFileSync } from "node:fs";
import { publishedTables } from "../contract/published.ts";
import { explainers } from "../explain/explainers.ts";

export interface Query {
  /** From the program's folder. */
  path: string;
  /** null: a module, not a query. */
  text: string | null;
}

/** Table → what makes it, in the order of the contract. */
export function queriesOfTables(): Map<string, Query> {
  return new Map(
    publishedTables.map((name) => {
      const path = explainers[name].answeredBy;
      const text = path.endsWith(".sql")
        ? readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").trimEnd()
        : null;
      return [name, { path, text }];
    }),
  );
}
