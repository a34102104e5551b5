/** One finding for all cells of a sheet that have the same fault: a register has thousands of rows. */
import { cellName, type Sheet } from "../files/types.ts";
import type { Params } from "../findings.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";

export class CellTally {
  readonly #sheet: Sheet;
  readonly #context: ReadContext;
  readonly #faults = new Map<
    string,
    { rule: RuleId; cell: string; value: string; params: Params; rows: Set<number> }
  >();

  constructor(sheet: Sheet, context: ReadContext) {
    this.#sheet = sheet;
    this.#context = context;
  }

  /**
   * Notes a faulty cell (row and column from 0). The first one of its kind is named, the others counted.
   * @param params beside `count`; faults of different params are told apart
   */
  add(rule: RuleId, row: number, column: number, value: string, params: Params = {}): void {
    const key = JSON.stringify([rule, params]);
    const known = this.#faults.get(key);
    if (known) known.rows.add(row);
    else
      this.#faults.set(key, {
        rule,
        cell: cellName(this.#sheet, row, column),
        value,
        params,
        rows: new Set([row]),
      });
  }

  /** Reports what was noted, with the number of rows as `count`. */
  report(): void {
    const { fileId, unitId, report } = this.#context;
    for (const { rule, cell, value, params, rows } of this.#faults.values()) {
      report({
        rule,
        place: { fileId, sheet: this.#sheet.number, cell },
        ...(value === "" ? {} : { value }),
        params: { ...params, count: rows.size },
        unitId,
      });
    }
  }
}
