/**
 * Which teams' figures may be read by people outside them: none from which the work of too few persons could be told,
 * not even by taking the shown teams from the unit's total.
 */

/** A team, or what the unit's total holds beside the teams. */
export interface Block {
  id: string;
  /** Workers whose work is in its figures, as far as the data name them. */
  members: ReadonlySet<string>;
  /** Posts of a block whose workers nobody named, FTE; 0 when unknown. At most one post a person is assumed. */
  unnamed_fte: number;
}

/** On the pages for all workers of a unit; of the public edition it is a setting, privacy.min_workers. */
export const LEAST_WORKERS_SHOWN = 3;

/**
 * null: not even the unit's total may be shown.
 *
 * The teams that are left out and the rest, taken together, are what the total minus the shown teams tells of. So where
 * there are any, they must hold as many persons too; while they do not, the smallest shown team is left out.
 *
 * @param teams every team whose figures add up to the total, hidden or not
 * @param rest what the total holds beside them; null when it is just their sum
 * @param least the least number of workers of whose work figures are shown
 */
export function shownTeams(
  teams: readonly Block[],
  rest: Block | null,
  least = LEAST_WORKERS_SHOWN,
): Set<string> | null {
  const all = rest ? [...teams, rest] : teams;
  if (personsIn(all) < least) return null;
  const shown = teams.filter((team) => personsIn([team]) >= least).sort(bySize);
  const left = (): Block[] => all.filter((block) => !shown.includes(block));
  while (shown.length > 0 && left().length > 0 && personsIn(left()) < least) shown.shift();
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
