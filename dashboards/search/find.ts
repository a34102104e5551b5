/** Finds entries by the beginnings of their words, whatever the case and the Polish marks. */
import MiniSearch from "minisearch";
import { folded } from "./fold.ts";

/** Title, path and text of an entry: short, for it is carried by every reader. */
export type CarriedEntry = readonly [title: string, path: string, text: string];

const mostFound = 30;

/** @returns for what was typed the entries that hold every word of it, the best first */
export function finder(entries: readonly CarriedEntry[]): (typed: string) => CarriedEntry[] {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ["title", "text"],
    processTerm: folded,
    searchOptions: { prefix: true, combineWith: "AND", boost: { title: 4 } },
  });
  index.addAll(entries.map(([title, , text], id) => ({ id, title, text })));
  return (typed) =>
    index
      .search(typed)
      .slice(0, mostFound)
      .map(({ id }) => entries[id as number])
      .filter((entry) => entry !== undefined);
}
