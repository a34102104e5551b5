/** A workload sheet as a reader finds his way in it: by the words in its first column and its heads. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { utils } from "@e965/xlsx";
import type { ReadSheet, Value } from "./spreadsheet.ts";

/** A scope's figures as the sheet has them; "—" is what is undefined. */
export interface SheetFigures {
  fte: Value;
  hours: Value[];
  total: Value;
  nominal: Value;
  available: Value;
  required: Value;
  missing: Value;
  remark: Value;
}

export class WorkloadSheetReader {
  readonly #sheet: ReadSheet;
  readonly activityCount: number;

  constructor(sheet: ReadSheet) {
    this.#sheet = sheet;
    const heads = [...sheet.values].filter(
      ([address, value]) => /^[A-Z]+4$/.test(address) && value === "liczba",
    );
    this.activityCount = heads.length;
  }

  /** The first row of a half ("A" or "B") whose first cell reads so. */
  rowOf(half: "A" | "B", label: string): number {
    const labels = [...this.#sheet.values]
      .filter(([address]) => /^A\d+$/.test(address))
      .map(([address, value]) => [Number(address.slice(1)), String(value)] as const)
      .sort(([a], [b]) => a - b);
    const start = labels.find(([, text]) => text.startsWith(`${half}. Przy czasach`))?.[0];
    const found = labels.find(([row, text]) => start !== undefined && row > start && text === label);
    if (!found) throw new Error(`no row "${label}" in half ${half}`);
    return found[0];
  }

  /** Cells that stand before the halves: shared times, hours, share. */
  sharedRow(label: string): number {
    const found = [...this.#sheet.values].find(
      ([address, value]) =>
        /^A\d+$/.test(address) && String(value).replaceAll("\u00a0", " ").startsWith(label),
    );
    if (!found) throw new Error(`no row "${label}"`);
    return Number(found[0].slice(1));
  }

  countCell(row: number, activity: number): string {
    return utils.encode_cell({ r: row - 1, c: 2 + 3 * activity });
  }

  timeCell(row: number, activity: number): string {
    return utils.encode_cell({ r: row - 1, c: 3 + 3 * activity });
  }

  figures(row: number): SheetFigures {
    const at = (column: number) =>
      this.#sheet.values.get(utils.encode_cell({ r: row - 1, c: column - 1 })) ?? null;
    const total = 3 + 3 * this.activityCount;
    const last = Math.max(
      ...[...this.#sheet.values.keys()].map((address) => utils.decode_cell(address).c + 1),
    );
    return {
      fte: at(2),
      hours: Array.from({ length: this.activityCount }, (_, i) => at(5 + 3 * i)),
      total: at(total),
      nominal: at(total + 1),
      available: at(total + 2),
      required: at(total + 3),
      missing: at(total + 4),
      remark: at(last),
    };
  }
}

/** Rows (from 1) of a sheet whose first cell says this. */
export function rowsOf(values: ReadonlyMap<string, unknown>, label: string): number[] {
  return [...values].flatMap(([address, value]) =>
    /^A\d+$/.test(address) && value === label ? [Number(address.slice(1))] : [],
  );
}

/** The loads of these rows together. */
export function loadOf(sheet: WorkloadSheetReader, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + Number(sheet.figures(row).available), 0);
}

/** A worker's load at standard times, as the pipeline answers; NaN where it has none. */
export function loadIn(data: Dataset, worker: string): number {
  const row = data.tables.out__workload.find(
    (one) => one.scope_id === worker && one.time_basis === "standard",
  );
  return row?.workload_available ?? NaN;
}
