/** The changes that anybody may read: of cells that are published now, and no former value of one that is hidden now. */
import type { FigureHistory } from "../../pipelines/contract/figure-history.ts";
import {
  isHidden,
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../../pipelines/contract/public-dataset.ts";
import { tables, type Table } from "../../pipelines/contract/tables.ts";

type PublicRowValues = Readonly<Record<string, unknown>> & { hidden_fields?: string | null };

/**
 * A row that is no longer published takes its changes with it; a cell that is hidden reads as hidden in all its
 * changes. A correction's own words stay inside: anybody may have written anything there.
 */
export function publicHistory(history: FigureHistory, { tables: published }: PublicDataset): FigureHistory {
  const rows = new Map<string, PublicRowValues>();
  const changed = new Set(history.changes.map(({ table }) => table));
  for (const name of Object.keys(publicTableNames) as PublicTable[]) {
    if (!changed.has(name)) continue;
    const { key } = tables[publicTableNames[name]] as Table;
    for (const row of published[name] as unknown as PublicRowValues[])
      rows.set(`${name} ${JSON.stringify(key.map((field) => row[field]))}`, row);
  }
  const changes = history.changes.flatMap((change) => {
    const row = rows.get(`${change.table} ${change.key}`);
    if (!row) return [];
    const isHiddenNow = isHidden({ hidden_fields: row.hidden_fields ?? null }, change.field);
    const hidden = isHiddenNow ? ({ from: "hidden", to: "hidden" } as const) : {};
    return [{ ...change, ...hidden, because: null }];
  });
  return { ...history, changes };
}
