/**
 * p-values corrected for their number, so that the chance of a single false finding among all stays under 5 %
 * (S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979).
 */

/** In the order given; each at least as great as it was, none above 1. */
export function holm(pValues: readonly number[]): number[] {
  const corrected = [...pValues];
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  let least = 0;
  order.forEach((at, rank) => {
    least = Math.max(least, Math.min(1, (pValues[at] ?? 0) * (pValues.length - rank)));
    corrected[at] = least;
  });
  return corrected;
}
