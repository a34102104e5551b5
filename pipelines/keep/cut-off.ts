/** How far back data of workers and cases, and publications that hold them, are kept (`privacy.keep_years`). */

export interface CutOff {
  years: number;
  /** The first day that is kept, YYYY-MM-DD. */
  day: string;
  /** Its midnight (UTC) in milliseconds since 1970. */
  time: number;
}

/**
 * The first of January so many years ago: whole calendar years stay, and a publication changes by this but once a year.
 * @param years undefined: everything is kept
 * @param now milliseconds since 1970
 */
export function cutOff(years: number | undefined, now: number): CutOff | null {
  if (years === undefined) return null;
  const year = new Date(now).getUTCFullYear() - years;
  return { years, day: `${String(year)}-01-01`, time: Date.UTC(year, 0, 1) };
}
