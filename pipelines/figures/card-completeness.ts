/** How whole the time cards of a unit are over some months: for pages and reports alike. */
import { rolesOf } from "./labels.ts";
import { hasCards, missingCards, overallCompleteness, type CompletenessRow } from "./structure-shares.ts";
import type { Row } from "../contract/rows.ts";

export interface CardCompleteness {
  /** Hours entered ÷ hours expected; null where posts are not known. */
  completeness: number | null;
  entered_h: number;
  expected_h: number;
  byRole: { role: string; completeness: number | null }[];
  /** Cards that were expected and not read. */
  missing: number;
}

interface CardTables {
  out__card_completeness: readonly CompletenessRow[];
  out__time_structure: readonly Row<"out__time_structure">[];
}

/**
 * null without any card.
 *
 * @param months only these, "YYYY-MM"; all when left out
 */
export function cardCompleteness(tables: CardTables, months?: readonly string[]): CardCompleteness | null {
  const rows = ofMonths(tables, months);
  if (!hasCards(rows)) return null;
  return {
    ...overallCompleteness(rows),
    byRole: rolesOf(rows).map((role) => ({
      role,
      completeness: overallCompleteness(rows.filter((row) => row.role === role)).completeness,
    })),
    missing: missingCards(rows, tables.out__time_structure),
  };
}

/** Those of the months that have no card at all. */
export function monthsWithoutCards(tables: CardTables, months: readonly string[]): string[] {
  return months.filter((month) => !hasCards(ofMonths(tables, [month])));
}

function ofMonths(tables: CardTables, months?: readonly string[]): CompletenessRow[] {
  return tables.out__card_completeness.filter((row) => months === undefined || months.includes(row.month));
}
