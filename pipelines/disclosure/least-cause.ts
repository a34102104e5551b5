/** Because of which earlier publications something is withheld. */

/** What an earlier publication left known. */
interface Known {
  /** Numbers of the publications that did; 0 (and so without any): one whose number nobody knows. */
  shownBy?: readonly number[];
}

/**
 * A least set of publications: if nobody had seen them, the thing would be shown. Later ones are left out of it first.
 *
 * @param isShown whether it would be if only this were known of the past; it is when nothing is
 * @returns their numbers, ascending; [0] where no declaration about numbered publications would change anything
 */
export function leastCause<T extends Known>(
  past: readonly T[],
  isShown: (left: readonly T[]) => boolean,
): number[] {
  const alike = groupsOf(past);
  const isShownWithout = (numbers: readonly number[]) => {
    const isOut = ({ shownBy = [0] }: Known) => shownBy.every((one) => numbers.includes(one));
    return isShown(past.filter((one) => !isOut(one)));
  };
  const all = alike.flat();
  if (!isShownWithout(all)) return [0];
  return alike
    .toReversed()
    .reduce((cause, group) => {
      const others = cause.filter((one) => !group.includes(one));
      return isShownWithout(others) ? others : cause;
    }, all)
    .sort((a, b) => a - b);
}

/** Publications that left the same known are one cause; the oldest first. */
function groupsOf(past: readonly Known[]): number[][] {
  const numbers = [...new Set(past.flatMap(({ shownBy = [] }) => shownBy))].filter((one) => one > 0);
  const groups = new Map<string, number[]>();
  for (const one of numbers.sort((a, b) => a - b)) {
    const key = past.flatMap(({ shownBy = [] }, at) => (shownBy.includes(one) ? [at] : [])).join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
