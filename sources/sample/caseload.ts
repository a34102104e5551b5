/** How many families the invented teams take care of, at the end of each quarter. */
import { quarters } from "./calendar.ts";
import type { Role } from "./labels.ts";
import { postsOf, teamsOf, units } from "./people.ts";
import type { CaseloadRow } from "./table-files.ts";
import type { Random } from "./random.ts";

/** Families per FTE at a demand of 1: near the model's 20 and 80, over them where demand is high. */
const usualFamilies: Readonly<Record<Role, number>> = { social_worker: 19, benefits_worker: 66 };

export function caseloadRows(random: Random): CaseloadRow[] {
  return quarters.flatMap(({ end }) =>
    units.flatMap((unit) =>
      (["social_worker", "benefits_worker"] as const).flatMap((role) =>
        teamsOf(postsOf(unit, role)).map((team): CaseloadRow => {
          const posts = postsOf(unit, role).filter((post) => post.team === team);
          const fte = posts.reduce((sum, post) => sum + post.fte, 0);
          const demand = unit.demand[`${team ?? ""}|${role}`] ?? 1;
          const families = Math.round(usualFamilies[role] * fte * demand * (1 + 0.04 * random.normal()));
          return {
            unitId: unit.id,
            date: end,
            team,
            role,
            families,
            socialWorkCases: role === "social_worker" ? families + random.integer(6, 20) : null,
            fte,
            fullTimePersons: posts.filter((post) => post.fte === 1).length,
          };
        }),
      ),
    ),
  );
}
