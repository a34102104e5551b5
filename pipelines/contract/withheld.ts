/** What the public edition lacks because of what earlier publications showed. */

/** Figures that are withheld together: of one kind a unit has one finding. */
export type WithheldKind = "work" | "cost_card" | "profile" | "evaluation";

export interface Withheld {
  kind: WithheldKind;
  /** null: of several units. */
  unitId: string | null;
  /** A month, two days ("2026-01-01/2026-03-31"), a year, or a card's id; null: of no certain time. */
  of: string | null;
  /** Numbers of the publications without which it would be shown; 0: one whose number nobody knows. */
  publications: readonly number[];
}

/** The kind that a table's figures are of. */
export function kindOf(table: string): WithheldKind {
  if (/^out__(workload|time_structure|activity_time)$/.test(table)) return "work";
  if (table.startsWith("out__profile")) return "profile";
  return /^(out__cost|ref_cost_card)/.test(table) ? "cost_card" : "evaluation";
}
