/** Cells, relations and needs as they are gathered from tables. */
import {
  holds,
  valueOf,
  type Cell,
  type Need,
  type Problem,
  type Relation,
  type Term,
} from "./solve/model.ts";
import { amountWidth, around, isSmall, rangeOfSmall, widthOfHidden } from "./rule.ts";

/** What there is of an amount that can never be less. */
const leastAmountWidth = 0.1;

export class ProblemBuilder implements Problem {
  readonly cells: Cell[] = [];
  readonly relations: Relation[] = [];
  readonly needs: Need[] = [];
  readonly minCount: number;
  readonly #index = new Map<string, number>();

  constructor(minCount: number) {
    this.minCount = minCount;
  }

  cellOf(key: string): number | undefined {
    return this.#index.get(key);
  }

  /** @param isOfFew whether a number that is not small itself is of so few that it is hidden with them */
  count(key: string, value: number, { isOfFew = false, weight = 1 } = {}): number {
    const small = isSmall(value, false, this.minCount);
    const hiddenRange = { least: 1, most: Infinity };
    const role = value <= 0 ? "open" : small || isOfFew ? "primary" : "free";
    return this.#add({
      key,
      value,
      isWhole: Number.isInteger(value),
      role,
      range: small ? rangeOfSmall(this.minCount) : hiddenRange,
      hiddenRange,
      width: widthOfHidden(this.minCount),
      cost: (1 + Math.log2(1 + Math.max(0, value))) * weight,
    });
  }

  /** A sum of amounts that may be of any sign: points of a scale, months. Bounds are wider than anybody's knowledge. */
  amount(key: string, value: number, { isOfFew = false, weight = 1 } = {}): number {
    const far = 1000 + 10 * Math.abs(value);
    const range = { least: -far, most: far };
    return this.#add({
      key,
      value,
      isWhole: false,
      role: isOfFew ? "primary" : "free",
      range,
      hiddenRange: range,
      width: Math.max(leastAmountWidth, amountWidth * Math.abs(value)),
      cost: (1 + Math.log2(1 + Math.abs(value))) * weight,
    });
  }

  /** Known to everybody if it is true of the numbers. @returns whether it is */
  relate(terms: readonly Term[], least: number, most: number): boolean {
    const relation = { terms, least, most };
    if (!holds(relation, (cell) => this.cells[cell]?.value ?? 0)) return false;
    if (!terms.every(({ cell }) => this.cells[cell]?.role === "open")) this.relations.push(relation);
    return true;
  }

  /** A whole is the sum of its parts. */
  sum(whole: number, parts: readonly number[]): boolean {
    return this.relate([{ cell: whole, factor: 1 }, ...parts.map((cell) => ({ cell, factor: -1 }))], 0, 0);
  }

  /** Of a count and a part of it the rest is a count too: a small one must stay unknown. */
  part(part: number, whole: number): void {
    const terms = [
      { cell: whole, factor: 1 },
      { cell: part, factor: -1 },
    ];
    if (part === whole || !this.relate(terms, 0, Infinity)) return;
    const rest = valueOf(terms, (cell) => this.cells[cell]?.value ?? 0);
    const [a, b] = [this.cells[part], this.cells[whole]];
    if (!a || !b || a.role === "open" || b.role === "open" || !isSmall(rest, false, this.minCount)) return;
    this.needs.push({ name: `${b.key} − ${a.key}`, terms, width: widthOfHidden(this.minCount) });
  }

  #add(cell: Cell): number {
    const index = this.cells.length;
    this.cells.push(cell);
    this.#index.set(cell.key, index);
    if (cell.role === "primary") this.needs.push(this.#primaryNeed(cell, index));
    return index;
  }

  #primaryNeed(cell: Cell, index: number): Need {
    const terms = [{ cell: index, factor: 1 }];
    if (isSmall(cell.value, !cell.isWhole, this.minCount))
      return { name: cell.key, terms, low: 1, high: this.minCount - 1 };
    if (cell.isWhole) return { name: cell.key, terms, ...around(cell) };
    const { value, width } = cell;
    return { name: cell.key, terms, low: value - width, high: value + width };
  }
}
