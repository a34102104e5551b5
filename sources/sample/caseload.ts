/** How many families the invented teams take care of, at the end of each month or quarter. */
import { periodsOf, quarterIndex } from "./calendar.ts";
import { units } from "./centres.ts";
import type { Role } from "./labels.ts";
import { demandOf, fteOf, fullTimePersons, postsOf, teamsOf, type Unit } from "./people.ts";
import type { Random } from "./random.ts";
import type { CaseloadRow } from "./table-files.ts";

export function caseloadRows(random: Random): CaseloadRow[] {
  return units.flatMap((unit) =>
    periodsOf(unit.caseload).flatMap(({ end }) =>
      (["social_worker", "benefits_worker"] as const).flatMap((role) =>
        teamsOf(postsOf(unit, role)).map((team) => rowOf(random, unit, end, role, team)),
      ),
    ),
  );
}

function rowOf(random: Random, unit: Unit, date: string, role: Role, team: string | null): CaseloadRow {
  const posts = postsOf(unit, role).filter((post) => post.team === team);
  const fte = fteOf(posts);
  const level = fte * (1 - unit.growth * (3 - quarterIndex(date))) * (1 + 0.01 * random.normal());
  return {
    unitId: unit.id,
    date,
    team,
    role,
    families: Math.round(demandOf(unit, { team, role }).families * level),
    socialWorkCases: role === "social_worker" ? Math.round(unit.socialWorkCases * level) : null,
    fte,
    fullTimePersons: fullTimePersons(posts),
  };
}
