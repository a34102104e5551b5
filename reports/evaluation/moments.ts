/** When a report is written: after 6 months, after 12, and at the end; of one unit or of the whole pilot. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";

export interface Moment {
  wave: "month_6" | "month_12" | "ex_post";
  /** Of the file, in Polish and safe on every system. */
  file: string;
  title: string;
  /** After "pomiar": "po 6 miesiącach". */
  when: string;
}

/** In the order in which they come. */
export const moments: readonly Moment[] = [
  {
    wave: "month_6",
    file: "ewaluacja-6-miesiecy",
    title: "Ewaluacja po 6 miesiącach pilotażu",
    when: "po 6 miesiącach",
  },
  {
    wave: "month_12",
    file: "ewaluacja-12-miesiecy",
    title: "Ewaluacja po 12 miesiącach pilotażu",
    when: "po 12 miesiącach",
  },
  {
    wave: "ex_post",
    file: "ewaluacja-koncowa",
    title: "Ewaluacja końcowa pilotażu",
    when: "na końcu pilotażu",
  },
];

/** Waves up to a moment, the first one before it began. */
export function wavesUntil({ wave }: Moment): string[] {
  const all = ["ex_ante", ...moments.map((moment) => moment.wave)];
  return all.slice(0, all.indexOf(wave) + 1);
}

/** The moment and its day: of one unit, or the last of the pilot's units. */
export interface DueMoment {
  moment: Moment;
  /** "YYYY-MM-DD" */
  day: string;
  /** The next wave's day, from which on notes belong to the next report; null after the last one. */
  nextDay: string | null;
}

/**
 * The reports that are due by the day of evaluation. The whole pilot's is due once the wave has come for each of its units
 * that has it.
 *
 * @param unitId a unit of the pilot; null for the whole pilot
 */
export function dueMoments({ tables }: Pick<Dataset, "tables">, unitId: string | null): DueMoment[] {
  const pilot = new Set(
    tables.out__evaluation_unit.filter(({ arm }) => arm === "pilot").map(({ unit_id }) => unit_id),
  );
  const waves = tables.out__evaluation_wave.filter(({ unit_id }) =>
    unitId === null ? pilot.has(unit_id) : unit_id === unitId && pilot.has(unitId),
  );
  const dayOf = (wave: string): string | undefined =>
    waves
      .filter((row) => row.wave === wave)
      .map(({ wave_date }) => wave_date)
      .sort()
      .at(-1);
  return moments.flatMap((moment, i) => {
    const own = waves.filter(({ wave }) => wave === moment.wave);
    const day = dayOf(moment.wave);
    if (day === undefined || own.some(({ has_come }) => !has_come)) return [];
    const next = moments[i + 1];
    return [{ moment, day, nextDay: next === undefined ? null : (dayOf(next.wave) ?? null) }];
  });
}
