/** Units that a comparison leaves out, and why: lost on the way (attrition) or never measured. */
import { measured, valueAt, type Comparison, type UnitSeries } from "./times.ts";

export interface LeftOut {
  /** Units with the first measurement but not the last. */
  lost: number;
  /** Units without the first measurement (with one measurement to compare: without it). */
  missing: number;
  /** "brak pierwszego pomiaru (pilotaż): gops-a, gops-b" */
  words: string[];
}

export function leftOut(units: readonly UnitSeries[], comparison: Comparison): LeftOut {
  const absent = units.filter((unit) => measured(unit, comparison) === null);
  const isLost = (unit: UnitSeries): boolean =>
    comparison.contrast !== "pilot_vs_comparison" &&
    comparison.purpose !== "pre_trend" &&
    valueAt(unit, comparison.from) !== null;
  const lost = absent.filter(isLost);
  const missing = absent.filter((unit) => !isLost(unit));
  const named = (words: string, some: readonly UnitSeries[]): string[] => reason(words, some, units.length);
  return {
    lost: lost.length,
    missing: missing.length,
    words: [...named(firstMissing(comparison), missing), ...named("brak ostatniego pomiaru", lost)],
  };
}

function firstMissing({ contrast, purpose }: Comparison): string {
  if (purpose === "pre_trend") return "brak dwóch lat sprzed pilotażu";
  return contrast === "pilot_vs_comparison" ? "brak pomiaru" : "brak pierwszego pomiaru";
}

/** @param all units of the arm; where every one of them is meant, their names say nothing more */
function reason(words: string, units: readonly UnitSeries[], all: number): string[] {
  const [first] = units;
  if (!first) return [];
  const names = units.map(({ unitId }) => unitId).sort();
  const which = units.length === all && all > 1 ? `wszystkie (${String(all)})` : names.join(", ");
  return [`${words} (${first.isPilot ? "pilotaż" : "porównawcze"}): ${which}`];
}
