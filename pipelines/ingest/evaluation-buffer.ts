/** Rows of the evaluation's tables on their way into raw_ tables; words wait until all workers' names are known. */
import { evaluationColumns } from "../contract/tables-evaluation.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import type { Kind } from "../../sources/evaluation/description.ts";
import type { EvaluationRow } from "../../sources/evaluation/contract.ts";
import { describe, evaluationTableIds, type EvaluationTableId } from "../../sources/evaluation/tables.ts";
import type { Origin } from "../../sources/reading.ts";

/** Kinds of columns into which people write words of their own. */
const worded: readonly Kind[] = ["id", "label", "note", "list"];

export class EvaluationBuffer {
  readonly #rows = new Map<EvaluationTableId, { origin: Origin; row: EvaluationRow }[]>();

  add(origin: Origin, row: EvaluationRow): void {
    const rows = this.#rows.get(row.table);
    if (rows) rows.push({ origin, row });
    else this.#rows.set(row.table, [{ origin, row }]);
  }

  /** Drops the rows of which this is true; asked of each once. */
  drop(isToGo: (origin: Origin, row: EvaluationRow) => boolean): void {
    for (const [table, rows] of this.#rows)
      this.#rows.set(
        table,
        rows.filter(({ origin, row }) => !isToGo(origin, row)),
      );
  }

  /** Every team that the rows name. */
  teams(): Set<string> {
    const named = [...this.#rows.values()].flat().map(({ row }) => row.values.team_id);
    return new Set(named.filter((team) => typeof team === "string"));
  }

  async write(
    database: Database,
    shownTeam: (team: string) => string,
    maskWords: (text: string) => string,
  ): Promise<void> {
    for (const table of evaluationTableIds) {
      const columns = evaluationColumns(table);
      const kinds = describe(table).columns;
      const shown = (name: string, value: unknown): unknown => {
        if (typeof value !== "string") return value ?? null;
        if (name === "team_id") return shownTeam(value);
        return worded.includes(kinds[name]?.kind ?? "label") ? maskWords(value) : value;
      };
      const rows = (this.#rows.get(table) ?? []).map(({ origin, row }) => ({
        file_id: origin.fileId,
        sheet_no: origin.sheet,
        row_no: origin.row,
        col_no: origin.column,
        unit_id: row.unitId,
        ...Object.fromEntries(columns.map((name) => [name, shown(name, row.values[name])])),
      }));
      await database.insert(
        `raw_evaluation__${table}`,
        rows as unknown as Row<`raw_evaluation__${typeof table}`>[],
      );
    }
  }
}
