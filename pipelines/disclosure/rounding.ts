/** Numbers made of many units, as exact as their uncertainty and no more: exact ones would tell of single units. */

/**
 * The step to which an estimate is rounded: a power of ten, between a twentieth and a half of its interval's half-width.
 *
 * @returns null where the interval has no width
 */
export function stepOf(low: number, high: number): number | null {
  const half = (high - low) / 2;
  return half > 0 && Number.isFinite(half) ? 10 ** Math.floor(Math.log10(half / 2)) : null;
}

/** To whole steps, without what binary fractions leave over. */
export function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
