/** A quantity over years, as charts and tables of the profile show it. */

export interface TrendPoint {
  year: number;
  /** null: nothing is known of that year. */
  value: number | null;
  /** From this year another form or definition than in the former. */
  isBreak: boolean;
  /** Fields that the public edition hides ("value", "change_1y"); absent: none. */
  hidden?: readonly string[];
}

/** Whether a number is known and not shown. */
export function isHiddenPoint(point: TrendPoint | null | undefined): boolean {
  return point?.hidden?.includes("value") ?? false;
}

/**
 * The stretches a line may run through: it stops where a year is missing and where the series breaks, for a line
 * over either would claim a development that nobody measured.
 *
 * @param points in the order of their years
 */
export function stretchesOf<P extends TrendPoint>(points: readonly P[]): P[][] {
  const stretches: P[][] = [];
  let last: P | undefined;
  for (const point of points) {
    if (point.value === null) continue;
    const stretch = stretches.at(-1);
    if (!stretch || last?.year !== point.year - 1 || point.isBreak) stretches.push([point]);
    else stretch.push(point);
    last = point;
  }
  return stretches;
}

/** Years from which the series is another one, apart from its first; also where it ends, to go on elsewhere. */
export function breakYears(points: readonly TrendPoint[]): number[] {
  const from = points.findIndex(({ value }) => value !== null);
  return from === -1 ? [] : points.slice(from + 1).flatMap(({ year, isBreak }) => (isBreak ? [year] : []));
}

/** The known points since the last break: only these may be compared with the last one. */
export function sinceBreak<P extends TrendPoint>(points: readonly P[]): P[] {
  const from = points.findLastIndex(({ isBreak }) => isBreak);
  return points.slice(Math.max(0, from)).filter(({ value }) => value !== null);
}

/** "przerwa w szeregu: 2021"; "" without any. */
export function breakText(points: readonly TrendPoint[]): string {
  const years = breakYears(points);
  if (years.length === 0) return "";
  return `${years.length === 1 ? "przerwa" : "przerwy"} w szeregu: ${years.map(String).join(", ")}`;
}

/** Whether something is there and its value is known. */
export function hasValue<P extends { value: number | null }>(
  point: P | null | undefined,
): point is P & { value: number } {
  return (point?.value ?? null) !== null;
}

/** Share by which the last value differs from the first: 0.25 is a quarter more. */
export function relativeChange(from: number | null, to: number | null): number | null {
  return from === null || to === null || from === 0 ? null : to / from - 1;
}
