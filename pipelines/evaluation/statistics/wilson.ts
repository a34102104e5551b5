/**
 * The interval of a share: Wilson's score interval (E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, JASA 22, 1927). It never leaves 0–1 and holds for few cases and for shares near 0 and 1.
 */
import { normalQuantile, type Interval } from "./interval.ts";

/**
 * @param successes 0 … n; need not be whole, so that an effective size can be used
 * @param n cases; they count as independent of each other
 * @param quantile of the normal distribution, or of Student's t where n is itself estimated
 * @returns null of no case
 * @throws RangeError where successes are not within 0 … n
 */
export function wilsonInterval(successes: number, n: number, quantile = normalQuantile): Interval | null {
  if (!(successes >= 0 && successes <= n))
    throw new RangeError(`${String(successes)} of ${String(n)} is no share`);
  if (n === 0) return null;
  const share = successes / n;
  const square = quantile ** 2;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const reach = (quantile / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  // The ends are 0 and 1 exactly there; computed, they miss them in the last digit.
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === n ? 1 : Math.min(1, centre + reach),
  };
}
