/**
 * Revisions: how the figures of this publication differ from those of the former one.
 *
 * States are numbered, not dated: a publication whose figures are those of the last state is that state again, so that
 * the same input and the same history give the same bytes however often they are run. Values are kept as they were
 * published: of a hidden one only that it was hidden.
 */
import type {
  ChangeReason,
  FigureChange,
  FigureHistory,
  PublishedValue,
} from "../contract/figure-history.ts";
import type { FieldName } from "../contract/fields.ts";
import { tables, type Table, type TableName } from "../contract/tables.ts";
import { publicTableNames, type PublicTable } from "../contract/public-dataset.ts";
import type { Figures } from "./watched-figures.ts";

export type HistoryEdition = "internal" | "public";

/** What was published last, and all that changed up to then. */
export interface StoredHistory {
  version: string;
  figures: Figures;
  /** Unit ("" for the project) → digest of its files. */
  inputs: Record<string, string>;
  /** Words of the corrections that held. */
  corrections: readonly string[];
  history: FigureHistory;
}

/** What is published now. */
export interface Published {
  edition: HistoryEdition;
  version: string;
  figures: Figures;
  inputs: Record<string, string>;
  /** Declared corrections by the unit whose file they supersede. */
  corrections: readonly { unitId: string | null; because: string }[];
}

/** @param stored null: nothing was published before */
export function nextHistory(stored: StoredHistory | null, published: Published): FigureHistory {
  if (!stored) return { state: 1, changes: [], addedCount: 0 };
  const state = stored.history.state + 1;
  const changes = changesBetween(stored, published).map((change) => ({ ...change, since: state }));
  const addedCount = addedRows(stored.figures, published.figures);
  if (changes.length === 0 && addedCount === 0) return stored.history;
  return { state, addedCount, changes: [...changes, ...stored.history.changes] };
}

type Change = Omit<FigureChange, "since">;

function changesBetween(stored: StoredHistory, published: Published): Change[] {
  return Object.entries(stored.figures).flatMap(([table, former]) => {
    const present = published.figures[table];
    if (!present) return [];
    return Object.entries(former.rows).flatMap(([key, before]) => {
      const now = present.rows[key];
      if (!now && before.every((value) => value === null)) return [];
      const unitId = unitOf(published.edition, table, key);
      const why = reasonOf(unitId, stored, published);
      const change = (field: FieldName, from: PublishedValue, to: PublishedValue): Change => ({
        table,
        unitId,
        key,
        field,
        from,
        to,
        ...why,
      });
      const [first] = former.fields;
      if (!now) return first ? [change(first, before[0] ?? null, "gone")] : [];
      return present.fields.flatMap((field, i) => {
        const at = former.fields.indexOf(field);
        const [from, to] = [before[at] ?? null, now[i] ?? null];
        return at < 0 || from === to ? [] : [change(field, from, to)];
      });
    });
  });
}

function addedRows(former: Figures, present: Figures): number {
  return Object.entries(present).reduce((sum, [table, { rows }]) => {
    const known = former[table]?.rows ?? {};
    return sum + Object.keys(rows).filter((key) => !(key in known)).length;
  }, 0);
}

function unitOf(edition: HistoryEdition, table: string, key: string): string | null {
  const name = edition === "public" ? publicTableNames[table as PublicTable] : (table as TableName);
  const at = (tables[name] as Table).key.indexOf("unit_id");
  return at < 0 ? null : ((JSON.parse(key) as (string | null)[])[at] ?? null);
}

/** A correction that is new explains its unit's changes; else new files do; else another version of the program. */
function reasonOf(
  unitId: string | null,
  stored: StoredHistory,
  published: Published,
): { reason: ChangeReason; because: string | null } {
  const fresh = published.corrections.filter(
    (one) => one.unitId === unitId && !stored.corrections.includes(one.because),
  );
  if (fresh.length > 0)
    return { reason: "correction", because: fresh.map(({ because }) => because).join("; ") };
  const hasOtherFiles =
    unitId === null || unitId === "all"
      ? JSON.stringify(stored.inputs) !== JSON.stringify(published.inputs)
      : stored.inputs[unitId] !== published.inputs[unitId];
  const isVersion = !hasOtherFiles && stored.version !== published.version;
  return { reason: isVersion ? "version" : "data", because: null };
}
