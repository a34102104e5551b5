/** How an interval is said: loads in percents, missing posts in FTE. */
import { fteText, number, percentAround } from "../lib/polish.ts";

/** "104–120 %"; an end that is over or under 100 % never reads "100 %". */
export function loadRange(low: number, high: number): string {
  return `${percentAround(low).replace(/\s%$/u, "")}–${percentAround(high)}`;
}

/** "112 % (95 % PU: 104–120 %)" */
export function loadWithDoubt({ load, low, high }: { load: number; low: number; high: number }): string {
  return `${percentAround(load)} (95 % PU: ${loadRange(low, high)})`;
}

/** Under half a tenth a post is nothing one could hire. */
const least = 0.05;

/** Posts missing beyond doubt: "od 0,2 do 1,0 etatu", "do 0,4 etatu", "ok. 0,6 etatu", "mniej niż 0,1 etatu". */
export function missingPosts(low: number, high: number): string {
  if (high < least) return "mniej niż 0,1 etatu";
  if (low < least) return `do ${fteText(high, 1)}`;
  if (number(low, 1) === number(high, 1)) return `ok. ${fteText(high, 1)}`;
  return `od ${number(low, 1)} do ${fteText(high, 1)}`;
}

/** Posts where the interval holds zero: "od zapasu 0,9 do braku 0,1 etatu". */
export function undecidedPosts(low: number, high: number): string {
  return `od zapasu ${number(-low, 1)} do braku ${fteText(high, 1)}`;
}

/** Missing posts as a cell: "0,2 do 1,0"; negative where there are posts to spare. */
export function gapRange(low: number, high: number): string {
  return `${signed(low)} do ${signed(high)}`;
}

/** One decimal; what rounds to nothing is 0,0 without a sign. */
export function signed(value: number): string {
  return number(Math.abs(value) < least ? 0 : value, 1);
}
