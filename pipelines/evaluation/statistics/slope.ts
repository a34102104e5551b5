/** The yearly trend of one unit before the pilot: the least-squares slope of its values over time. */
export interface Point {
  /** In years; only differences count. */
  time: number;
  value: number;
}

/** Change per year; null for fewer than two different times. */
export function slope(points: readonly Point[]): number | null {
  const n = points.length;
  const centre = points.reduce((sum, { time }) => sum + time, 0) / n;
  const squares = points.reduce((sum, { time }) => sum + (time - centre) ** 2, 0);
  if (n < 2 || squares === 0) return null;
  return points.reduce((sum, { time, value }) => sum + (time - centre) * value, 0) / squares;
}
