/**
 * Profiles are disclosed unit by unit: nothing ties the numbers of one unit to those of another. So what is hidden of a
 * unit depends on no other, memory does not grow with their number, and several threads can share them.
 */
import { groupBy } from "../../lib/group.ts";
import { sharedOut, threadsFor, withThreads } from "../../lib/shared-work.ts";
import { partsOfPast, type Publication } from "../past.ts";
import { unitOfKey } from "./profile-problem.ts";
import type { DisclosureInput } from "../public-dataset.ts";
import { received, sent, type AnsweredProfile, type SentProfile } from "./sent-profile.ts";
import { discloseProfile, type DisclosedProfile, type UnitProfile } from "./unit-profile.ts";

/** A thread takes a second to start: so many units are done by then. */
const unitsPerThread = 30;
/** The profile of each unit in the order of its rows, and what earlier publications said of all that is no profile. */
export function unitProfiles(
  { units, tables }: DisclosureInput,
  past: readonly Publication[],
  minCount: number,
): { profiles: UnitProfile[]; otherPast: readonly Publication[] } {
  const unitOf = ({ unit_id }: { unit_id: string }) => unit_id;
  const known = groupBy(units, unitOf);
  const rows = groupBy(tables.out__profile, unitOf);
  const rates = groupBy(tables.out__profile_rate, unitOf);
  const pastOf = partsOfPast(past, (key) => unitOfKey(key) ?? "");
  const profiles = [...new Set([...rows.keys(), ...rates.keys()])].map((unitId) => ({
    units: known.get(unitId) ?? [],
    out__profile: rows.get(unitId) ?? [],
    out__profile_rate: rates.get(unitId) ?? [],
    past: pastOf(unitId),
    minCount,
  }));
  return { profiles, otherPast: pastOf("") };
}

/** @param threadCount threads beside this one; 0: all is done in this one. The result is the same. */
export async function discloseProfiles(
  profiles: readonly UnitProfile[],
  threadCount = threadsFor(profiles.length, unitsPerThread),
): Promise<DisclosedProfile[]> {
  const module = new URL("unit-thread.mjs", import.meta.url);
  return withThreads<SentProfile, AnsweredProfile, DisclosedProfile[]>(module, null, threadCount, (asks) => {
    const hands = asks.map(
      (ask) => async (profile: UnitProfile) => received(profile, await ask(sent(profile))),
    );
    return sharedOut(profiles, hands.length > 0 ? hands : [discloseProfile]);
  });
}
