/** The tables of the evaluation for the pilot sample, seeded, with the effects of truth.ts. */
import type { EvaluationTableId } from "../../evaluation/tables.ts";
import { communityActs, services, serviceStages } from "./community.ts";
import type { Cells } from "./draw.ts";
import { familyTables } from "./families.ts";
import { measurements } from "./measures.ts";
import { budget } from "./money.ts";
import { notes } from "./notes.ts";
import { peopleRows, unitRow } from "./people.ts";
import { places, type Place } from "./places.ts";
import { teamTables } from "./teams.ts";

export type PilotTables = Partial<Record<EvaluationTableId, Cells[]>>;

/**
 * Other seeds are other pilots with the same truth. Of ten intervals of 95 % one misses its truth in every second pilot or so; this seed is
 * the first of 1, 2, 3 … with which none does: the sample is to show what is true. How often others miss is tested.
 */
export const pilotSeed = 2;

export function pilotTables(seed = pilotSeed): PilotTables {
  const byTable = new Map<EvaluationTableId, Cells[]>();
  for (const place of places) {
    for (const [name, rows] of Object.entries(tablesOf(seed, place)) as [EvaluationTableId, Cells[]][]) {
      const all = byTable.get(name) ?? [];
      byTable.set(name, all);
      all.push(...rows.map((row) => ({ unit_id: place.id, ...row })));
    }
  }
  return Object.fromEntries(byTable);
}

/** Places to compare with are only measured; all else is the pilot's. */
function tablesOf(seed: number, place: Place): PilotTables {
  const measured = { units: [unitRow(place)], ...measurements(seed, place) };
  if (!place.isPilot) return measured;
  return {
    ...measured,
    ...teamTables(seed, place),
    ...familyTables(seed, place),
    team_people: peopleRows(place),
    services: services(seed, place),
    community: communityActs(seed, place),
    service_stages: serviceStages(seed, place),
    budget: budget(seed, place),
    notes: notes(seed, place),
  };
}
