/**
 * Which teams' figures may stand on a page that every worker reads: none from which the work of fewer than three
 * persons could be told, not even by taking the shown teams from the unit's total.
 */

/** A team, or what the unit's total holds beside the teams. */
export interface Block {
  id: string;
  /** Workers whose work is in its figures, as far as the data name them. */
  members: ReadonlySet<string>;
  /** Posts of a block whose workers nobody named, FTE; 0 when unknown. At most one post a person is assumed. */
  unnamed_fte: number;
}

export const LEAST_WORKERS_SHOWN = 3;

/**
 * null: not even the unit's total may be shown.
 *
 * The teams that are left out and the rest, taken together, are what the total minus the shown teams tells of. So where
 * there are any, they must hold at least three persons; while they do not, the smallest shown team is left out too.
 *
 * @param teams every team whose figures add up to the total, hidden or not
 * @param rest what the total holds beside them; null when it is just their sum
 */
export function shownTeams(teams: readonly Block[], rest: Block | null): Set<string> | null {
  const all = rest ? [...teams, rest] : teams;
  if (personsIn(all) < LEAST_WORKERS_SHOWN) return null;
  const shown = teams.filter((team) => personsIn([team]) >= LEAST_WORKERS_SHOWN).sort(bySize);
  const left = (): Block[] => all.filter((block) => !shown.includes(block));
  while (shown.length > 0 && left().length > 0 && personsIn(left()) < LEAST_WORKERS_SHOWN) shown.shift();
  return new Set(shown.map(({ id }) => id));
}

/** At least so many different persons: one in two teams counts once, and unnamed ones may be among the named. */
export function personsIn(blocks: readonly Block[]): number {
  const named = new Set(blocks.flatMap(({ members }) => [...members]));
  const unnamed = blocks.filter(({ members }) => members.size === 0);
  const posts = unnamed.reduce((total, { unnamed_fte }) => total + unnamed_fte, 0);
  return Math.max(named.size, Math.ceil(posts - 1e-9));
}

function bySize(a: Block, b: Block): number {
  return personsIn([a]) - personsIn([b]) || (a.id < b.id ? -1 : 1);
}
