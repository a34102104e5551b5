/** How published figures changed from one publication to the next: what the pages „Zmiany w danych” are made from. */

/** Why a figure changed, as far as it is known: a declared correction, another version of Miernik, other files or settings. */
export type ChangeReason = "correction" | "version" | "data";

/** A published value: a number, nothing, hidden by disclosure control, or gone with its row. */
export type PublishedValue = number | null | "hidden" | "gone";

export interface FigureChange {
  table: string;
  /** null: the row belongs to no unit. */
  unitId: string | null;
  /** The row's key in the table's order, as JSON. */
  key: string;
  field: string;
  from: PublishedValue;
  to: PublishedValue;
  /** Number of the state in which the change appeared. */
  since: number;
  reason: ChangeReason;
  /** The words of the correction; null where there is none. */
  because: string | null;
}

export interface FigureHistory {
  /** Number of the present state: 1 for the first, one more with every publication whose figures differ. */
  state: number;
  /** Newest first, then by table and key. */
  changes: readonly FigureChange[];
  /** Rows that came with the present state. */
  addedCount: number;
}

export const firstState: FigureHistory = { state: 1, changes: [], addedCount: 0 };
