/** Whether the load at measured times leads to another conclusion: in words only, as it has no interval yet. */
import { listed } from "../lib/polish.ts";
import { rolePlural, rolesOf } from "./labels.ts";
import { isOver, type MeasuredIn, type WorkloadEntry } from "./workload-entries.ts";
import { isTeam, subjectText, whoExceeds } from "./workload-words.ts";

/**
 * One sentence; none where nothing was measured.
 *
 * @param subjects whom the headline speaks of, each with a known load at standard times
 */
export function measuredLead(subjects: readonly WorkloadEntry[]): string[] {
  const measured = subjects.filter((subject) => subject.measuredLoad !== null);
  if (measured.length === 0) return [];
  const times = `Czasy zmierzone${originText(measured)}${rolesText(measured, subjects)}`;
  const isChanged = measured.some((subject) => isOver(subject.load) !== isOver(subject.measuredLoad));
  return [
    isChanged
      ? `${times} ten wniosek zmieniają: według nich ${changedClause(measured)}.`
      : `${times} tego wniosku nie zmieniają.`,
  ];
}

const places: Record<MeasuredIn, string> = {
  unit: "",
  all: " łącznie z innymi jednostkami projektu",
  both: " w jednostce i łącznie z innymi jednostkami projektu",
};

/** " łącznie z innymi jednostkami projektu" where the cards are not the unit's own alone. */
export function originText(measured: readonly WorkloadEntry[]): string {
  const found = new Set(measured.map((subject) => subject.measuredIn));
  const [only, ...others] = found;
  return places[only && others.length === 0 ? only : "both"];
}

/** Roles are named where only some were measured. */
function rolesText(measured: readonly WorkloadEntry[], subjects: readonly WorkloadEntry[]): string {
  const roles = rolesOf(measured);
  if (roles.length === rolesOf(subjects).length) return "";
  return ` (tylko ${listed(roles.map((role) => rolePlural(role)))})`;
}

function changedClause(measured: readonly WorkloadEntry[]): string {
  const overMeasured = measured.filter((subject) => isOver(subject.measuredLoad));
  if (overMeasured.length > 0) return whoExceeds(overMeasured, measured, "dostępny czas");
  const [only, ...others] = measured.filter((subject) => isOver(subject.load));
  if (!only || others.length > 0) return "nikt nie przekracza dostępnego czasu";
  return `${subjectText(only, measured)} ${isTeam(only) ? "mieści" : "mieszczą"} się w dostępnym czasie`;
}
