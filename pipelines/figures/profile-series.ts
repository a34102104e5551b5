/** The profile of one unit as series: one per concept, in the order of their years. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import type { TrendPoint } from "./trend-points.ts";

export interface ProfilePoint extends TrendPoint {
  per10k: number | null;
  change1y: number | null;
  change5y: number | null;
  form: string;
}

export interface ProfileSeries {
  concept: string;
  points: ProfilePoint[];
}

export type Profile = ReadonlyMap<string, ProfileSeries>;

/** A row of out__profile, of either edition: in the public one a number may be hidden. */
type ProfileRow = Omit<Row<"out__profile">, "value"> & {
  value: number | null;
  hidden_fields?: string | null;
};

/** @param rows out__profile of one unit */
export function profileOf(rows: readonly ProfileRow[]): Profile {
  const groups = groupBy(rows, (row) => row.concept);
  return new Map(
    [...groups].map(([concept, ofConcept]) => [
      concept,
      {
        concept,
        points: ofConcept
          .toSorted((a, b) => a.year - b.year)
          .map((row) => ({
            ...pointOf(row),
            per10k: row.per_10k,
            ...(row.hidden_fields ? { hidden: row.hidden_fields.split(" ") } : {}),
          })),
      },
    ]),
  );
}

/** What rows of a gmina's profile and of a powiat's have in common. */
export function pointOf<Value extends number | null>(
  row: Pick<ProfileRow, "year" | "series_break" | "change_1y" | "change_5y" | "source_form"> & {
    value: Value;
  },
): Omit<ProfilePoint, "value" | "hidden"> & { value: Value } {
  return {
    year: row.year,
    value: row.value,
    isBreak: row.series_break,
    per10k: null,
    change1y: row.change_1y,
    change5y: row.change_5y,
    form: row.source_form,
  };
}

/** The value of a concept in a year; null where the profile has none. */
export function pointIn(profile: Profile, concept: string, year: number): ProfilePoint | null {
  return profile.get(concept)?.points.find((point) => point.year === year) ?? null;
}

/** The last year in which any of the concepts is known; null without any. */
export function latestYear(profile: Profile, concepts: readonly string[]): number | null {
  const years = concepts.flatMap((concept) => (profile.get(concept)?.points ?? []).map(({ year }) => year));
  return years.length === 0 ? null : Math.max(...years);
}

/** "MPiPS-03 (2012–2013)": the forms from which the points come, each with its years. */
export function formsText(points: readonly ProfilePoint[]): string {
  return [...groupBy(points, ({ form }) => form)]
    .map(([form, ofForm]) => {
      const years = ofForm.map(({ year }) => year).sort((a, b) => a - b);
      const [first, last] = [years[0], years.at(-1)];
      return `${form} (${first === last ? String(first) : `${String(first)}–${String(last)}`})`;
    })
    .join(", ");
}
