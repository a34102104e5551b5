/** What a cell may hold at most: beyond it stands a date, an id or a slip, and sums would overflow. */
import type { TableRecord } from "./heading-table.ts";
import type { RuleId } from "./rules.ts";
import { textOf } from "./values/labels.ts";
import { remembered } from "./values/remember.ts";

/** Activities or families in one cell. */
export const MOST_COUNT = 1_000_000;
/** FTE in one cell. */
export const MOST_FTE = 10_000;
/** Characters of a team's name. */
const LONGEST_TEAM = 200;

const composed = remembered((text) => text.normalize("NFC"));

/** A record's team, composed the same way however it is typed; a fault when it is too long; null when none is given. */
export function readTeam<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
): string | null | { rule: RuleId; params: { limit: number } } {
  const text = textOf(record.cell(field));
  const team = text === null ? null : composed(text);
  return (team ?? "").length > LONGEST_TEAM
    ? { rule: "team_too_long", params: { limit: LONGEST_TEAM } }
    : team;
}
