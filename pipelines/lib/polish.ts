/** Polish as it is printed: numbers, words after numbers, dates, and where a line may not break. */
export {
  dateText,
  inPeriod,
  monthShort,
  monthText,
  periodShort,
  periodText,
  type Period,
} from "./polish-dates.ts";
export { moneyAbout, moneyRange, moneyText } from "./polish-money.ts";
export { hoursText, number, percent, percentAround, rangeText } from "./polish-numbers.ts";
export { inPolish } from "./polish-order.ts";
export { counted, fteText, nouns, plural, yearForms, type Forms } from "./polish-plurals.ts";
export {
  bindShortWords,
  bindUnits,
  capitalised,
  listed,
  nbsp,
  shortened,
  shortenedApart,
  stopped,
} from "./polish-text.ts";
