/** What must stand beside the completeness of cards, so that it hides nothing. */
import { counted, hoursText, percent } from "../lib/polish.ts";

const cards = { one: "karty", few: "kart", many: "kart", other: "karty" };

/**
 * "brakuje 1 karty (176 h)", "więcej niż 100 %: wpisano więcej godzin, niż wynosi wymiar"; empty when there is
 * nothing to say.
 *
 * @param values completeness as printed beside the words; null where it is unknown
 * @param missing cards that were expected and not read
 * @param missing_h expected hours of these cards, where they are known
 */
export function completenessDoubts(
  values: readonly (number | null)[],
  missing: number,
  missing_h: number | null = null,
): string[] {
  const hours = missing_h === null ? "" : ` (${hoursText(missing_h)})`;
  return [
    ...(missing > 0 ? [`brakuje ${missingText(missing)}${hours}`] : []),
    ...(values.some((value) => value !== null && value > 1 && completenessPercent(value) !== percent(1))
      ? ["więcej niż 100 %: wpisano więcej godzin, niż wynosi wymiar"]
      : []),
  ];
}

/** Whole percents; one decimal where "100 %" would hide that hours are missing or too many. */
export function completenessPercent(completeness: number): string {
  const whole = percent(completeness);
  const tenths = percent(completeness, 1);
  return whole === percent(1) && tenths !== percent(1, 1) ? tenths : whole;
}

/** The number of missing cards in the genitive: "1 karty", "5 kart". */
export function missingText(missing: number): string {
  return counted(missing, cards);
}
