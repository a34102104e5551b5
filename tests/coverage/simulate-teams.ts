/**
 * How often the interval of a share holds the truth when families come in teams that are alike: half of the teams
 * succeed more often than the whole, half less often, so far apart that the likeness within a team (intraclass
 * correlation) is as asked.
 */
import { summarise, type Observation } from "../../pipelines/evaluation/summarise.ts";
import { seededBy } from "../../pipelines/evaluation/compare/seed.ts";
import { randomFrom } from "../../sources/sample/random.ts";

export const drawings = 2000;
export const teamCounts = [4, 6, 9, 12, 25] as const;
export const likenesses = [0, 0.05, 0.15] as const;

/** The rural pilot's: 140 of 172. */
const truth = 0.81;

export interface TeamCoverage {
  teams: number;
  likeness: number;
  /** Shares of the drawings whose interval holds the truth. */
  plain: number;
  byTeam: number;
}

export function teamCoverage(teams: number, likeness: number): TeamCoverage {
  let [plain, byTeam] = [0, 0];
  for (let seed = 1; seed <= drawings; seed++) {
    const families = drawFamilies(teams, likeness, seed);
    if (holds(families, false)) plain++;
    if (holds(families, true)) byTeam++;
  }
  return { teams, likeness, plain: plain / drawings, byTeam: byTeam / drawings };
}

/** 2 to 10 families a team. */
function drawFamilies(teams: number, likeness: number, seed: number): Observation[] {
  const random = randomFrom(2 ** 32 * seededBy(`${String(teams)} ${String(likeness)} ${String(seed)}`)());
  const apart = Math.sqrt(likeness * truth * (1 - truth));
  return Array.from({ length: teams }, (_, team) => {
    const chance = truth + (random.next() < 0.5 ? apart : -apart);
    return Array.from({ length: random.integer(2, 10) }, (): Observation => ({
      numerator: random.next() < chance ? 1 : 0,
      denominator: 1,
      cluster: String(team),
    }));
  }).flat();
}

function holds(families: readonly Observation[], isClustered: boolean): boolean {
  const { ci_low: low, ci_high: high } = summarise({ kind: "share", leastN: 1 }, families, isClustered);
  return low !== null && high !== null && low <= truth && truth <= high;
}
