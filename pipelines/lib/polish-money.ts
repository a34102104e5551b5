import { number } from "./polish-numbers.ts";
import { nbsp } from "./polish-text.ts";

/** Whole złoty: 8214 → "8 214 zł". */
export function moneyText(amount: number): string {
  return `${number(Math.round(amount) || 0, 0)}${nbsp}zł`;
}

/** As much of an amount as a sentence needs: "8 214 zł", "12,3 tys. zł", "320 tys. zł", "1,25 mln zł". */
export function moneyAbout(amount: number): string {
  const { digits, size, word } = scaleOf(amount);
  return `${number(rounded(amount / size, digits[1]), digits)}${nbsp}${word}`;
}

/** Both ends in one unit: "od −40 do 610 tys. zł". */
export function moneyRange(low: number, high: number): string {
  const { digits, size, word } = scaleOf(Math.max(Math.abs(low), Math.abs(high)));
  const text = (amount: number): string => number(rounded(amount / size, digits[1]), digits);
  return `od${nbsp}${text(low)} do${nbsp}${text(high)}${nbsp}${word}`;
}

interface Scale {
  digits: readonly [number, number];
  size: number;
  word: string;
}

/** From this amount on, rounded to thousands, it is a million. */
const almostMillion = 999_500;
const hundredThousand = 99_950;
const tenThousand = 9999.5;

function scaleOf(amount: number): Scale {
  const size = Math.abs(amount);
  if (size >= almostMillion) return { digits: [0, 2], size: 1e6, word: `mln${nbsp}zł` };
  if (size >= hundredThousand) return { digits: [0, 0], size: 1e3, word: `tys.${nbsp}zł` };
  if (size >= tenThousand) return { digits: [0, 1], size: 1e3, word: `tys.${nbsp}zł` };
  return { digits: [0, 0], size: 1, word: "zł" };
}

/** Never a minus before nothing. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) || 0;
}
