/** The types of families of dział 5, by the code of the row. */
import type { Household } from "./households.ts";

type Group = (household: Household) => boolean;

const ofSize =
  (size: number): Group =>
  (household) =>
    household.size === size;
const withChildren =
  (number: number): Group =>
  ({ children }) =>
    children === number;
const parentOf =
  (number: number): Group =>
  ({ isSingleParent, children }) =>
    isSingleParent && children === number;
const pensionersOf =
  (number: number): Group =>
  ({ isPensioner, size }) =>
    isPensioner && size === number;

export const typeGroups: Readonly<Record<string, Group>> = {
  families_all: () => true,
  ...numbered("families_of", [1, 2, 3, 4, 5], ofSize),
  families_of_6_more: ({ size }) => size >= 6,
  families_with_children: ({ children }) => children > 0,
  ...numbered("families_with_children", [1, 2, 3, 4, 5, 6], withChildren),
  families_with_children_7_more: ({ children }) => children >= 7,
  single_parents: ({ isSingleParent }) => isSingleParent,
  ...numbered("single_parents", [1, 2, 3], parentOf),
  single_parents_4_more: ({ isSingleParent, children }) => isSingleParent && children >= 4,
  pensioners: ({ isPensioner }) => isPensioner,
  ...numbered("pensioners_of", [1, 2, 3], pensionersOf),
  pensioners_of_4_more: ({ isPensioner, size }) => isPensioner && size >= 4,
};

function numbered(
  name: string,
  numbers: readonly number[],
  groupOf: (number: number) => Group,
): Record<string, Group> {
  return Object.fromEntries(numbers.map((number) => [`${name}_${String(number)}`, groupOf(number)]));
}
