import { tables, type PublishedTable } from "./tables.ts";

/** The tables that stand in OUT/internal/data, in the order of the contract. */
export const publishedTables = (Object.keys(tables) as PublishedTable[]).filter(
  (name) => "isPublished" in tables[name],
);
