import { nbsp } from "./polish-text.ts";

interface Format {
  print: Intl.NumberFormat;
  /** Value → text: a publication prints the same numbers in tables, charts and documents. */
  known: Map<number, string>;
}

const formats = new Map<string, Format>();
const MOST_KNOWN = 10_000;

/**
 * "1 706,25": decimal comma, groups of three parted by a no-break space, a true minus.
 *
 * @param digits decimal places: exactly so many, or [least, most]; default [0, 2]
 * @throws RangeError when the value is not finite; what is unknown must be said in words by the caller
 */
export function number(value: number, digits: number | readonly [number, number] = [0, 2]): string {
  if (!Number.isFinite(value)) throw new RangeError(`cannot print ${String(value)} as a number`);
  const [least, most] = typeof digits === "number" ? [digits, digits] : digits;
  const key = `${String(least)}-${String(most)}`;
  let format = formats.get(key);
  if (!format) {
    const print = new Intl.NumberFormat("pl", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: "always",
      signDisplay: "negative",
    });
    formats.set(key, (format = { print, known: new Map() }));
  }
  const known = format.known.get(value);
  if (known !== undefined) return known;
  const text = format.print
    .format(value)
    .replace(/[\s\u202f]/gu, nbsp)
    .replace("-", "−");
  if (format.known.size < MOST_KNOWN) format.known.set(value, text);
  return text;
}

/** A fraction as percents: 1.12 → "112 %". */
export function percent(ratio: number, digits = 0): string {
  return `${number(ratio * 100, digits)}${nbsp}%`;
}

/**
 * A fraction as whole percents, with as many decimals (at most two) as it takes not to print "100 %" for a
 * value that is over or under it: 1.004 → "100,4 %". So the number never contradicts the sentence around it.
 */
export function percentAround(ratio: number): string {
  if (ratio === 1) return percent(1);
  for (const digits of [0, 1, 2]) {
    const text = percent(ratio, digits);
    if (text !== percent(1, digits)) return text;
  }
  return percent(1);
}

/** Hours: 1706.25 → "1 706,25 h". */
export function hoursText(hours: number, digits: number | readonly [number, number] = [0, 2]): string {
  return `${number(hours, digits)}${nbsp}h`;
}

/** A range with an en dash: "3,2–4,1". */
export function rangeText(low: number, high: number, digits: number | readonly [number, number] = 1): string {
  return `${number(low, digits)}–${number(high, digits)}`;
}
