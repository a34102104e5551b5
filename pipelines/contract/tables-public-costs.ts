/** Tables of the public edition about the cost of inaction: of cards that describe no few real families. */
import { costTables } from "./tables-costs.ts";
import type { Table } from "./table.ts";

/** The same table; it is published in the public edition only. */
function ofPublicCards<const T extends Table>({ grain, key, fields, optional }: T) {
  return { grain, key, fields, optional } as Pick<T, "grain" | "key" | "fields" | "optional">;
}

const { out__cost_gain, out__cost_summary, out__cost_level, out__cost_linked } = costTables;
const { out__cost_input, out__cost_projection, out__cost_sensitivity } = costTables;

export const publicCostTables = {
  public__cost_card: ofPublicCards(costTables.ref_cost_card),
  public__cost_component: ofPublicCards(costTables.out__cost_card),
  public__cost_gain: withoutOptional(out__cost_gain),
  public__cost_summary: withoutOptional(out__cost_summary),
  public__cost_level: withoutOptional(out__cost_level),
  public__cost_linked: withoutOptional(out__cost_linked),
  public__cost_input: withoutOptional(out__cost_input),
  public__cost_sensitivity: withoutOptional(out__cost_sensitivity),
  public__cost_projection: withoutOptional(out__cost_projection),
  public__cost_result: ofPublicCards(costTables.out__cost_result),
  public__cost_payback: ofPublicCards(costTables.out__cost_payback),
} as const satisfies Record<string, Table>;

function withoutOptional<const T extends Table>({ grain, key, fields }: T) {
  return { grain, key, fields } as Pick<T, "grain" | "key" | "fields">;
}
