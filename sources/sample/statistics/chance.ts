/**
 * A random number by name: the same name gives the same number, whatever was asked before. So the reports take nothing
 * from the streams of the cards, and a household keeps its troubles from year to year.
 */
import { randomFrom, type Random } from "../random.ts";

/** A stream of its own for every name, so that what is drawn for one thing never shifts another. */
export function streamOf(...name: readonly (string | number)[]): Random {
  return randomFrom(hashed(name.join("|")));
}

/** From 0 (inclusive) to 1 (exclusive); names are joined by `|`. */
export function chance(...name: readonly (string | number)[]): number {
  return streamOf(...name).next();
}

/** A whole number from `low` to `high`, both inclusive. */
export function chosen(low: number, high: number, ...name: readonly (string | number)[]): number {
  return low + Math.floor(chance(...name) * (high - low + 1));
}

/** The place in which a roll falls among shares that come to 1. */
export function drawn<T>(shares: readonly (readonly [T, number])[], roll: number): T {
  let left = roll;
  for (const [item, share] of shares) {
    if (left < share) return item;
    left -= share;
  }
  const last = shares.at(-1);
  if (!last) throw new Error("nothing to draw from");
  return last[0];
}

/** FNV-1a over the characters. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
