/** How whole the time cards are, month by month: of one worker, or of the workers of a team together. */
import type { Row } from "../../pipelines/contract/rows.ts";
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { monthsOf } from "../../pipelines/figures/periods.ts";
import { monthText, number } from "../../pipelines/lib/polish.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Scope } from "./scope-tables.ts";

type WorkerMonth = Row<"out__worker_month">;

/** Older months stand in the data file. */
const mostMonths = 24;

/** null where no card is expected of anyone. */
export function cardTable(tables: Dataset["tables"], of: Scope): TableModel | null {
  const rows = tables.out__worker_month.filter(belongsTo(tables, of));
  const months = [...new Set(rows.map((row) => row.month))].sort().reverse();
  if (months.length === 0) return null;
  const isOne = of.scope === "worker";
  return {
    caption: `Karty czasu pracy: ${rolePlural(of.role)}`,
    columns: [
      { label: "Miesiąc", kind: "text" },
      ...(isOne ? [] : [{ label: "Karty", kind: "text" } as const]),
      { label: "Wpisano, h", kind: "number" },
      { label: "Oczekiwano, h", kind: "number" },
      { label: "Kompletność", kind: "number" },
      { label: "Dni z wpisem", kind: "number" },
    ],
    rows: months.slice(0, mostMonths).map((month) => ({
      cells: cellsOf(
        month,
        rows.filter((row) => row.month === month),
        isOne,
      ),
    })),
    notes: [
      ...(months.length > mostMonths ? ["Starsze miesiące są w pliku out__worker_month.csv."] : []),
      ...(of.scope === "team" ? ["Karta pracownika, który należy do dwóch zespołów, liczy się w obu."] : []),
    ],
  };
}

function cellsOf(month: string, rows: readonly WorkerMonth[], isOne: boolean): string[] {
  const received = rows.filter((row) => row.filled_days > 0);
  const entered = sum(rows.map((row) => row.entered_h));
  const expected = rows.some((row) => row.expected_h === null)
    ? null
    : sum(rows.map((row) => row.expected_h ?? 0));
  return [
    monthText(month),
    ...(isOne ? [] : [`${String(received.length)} z ${String(rows.length)}`]),
    received.length === 0 ? "brak karty" : number(entered, [0, 2]),
    expected === null ? "nieznane" : number(expected, [0, 2]),
    expected === null || expected === 0 ? "–" : completenessPercent(entered / expected),
    number(sum(rows.map((row) => row.filled_days)), 0),
  ];
}

/** A team's workers are known period by period. */
function belongsTo(tables: Dataset["tables"], of: Scope): (row: WorkerMonth) => boolean {
  if (of.scope === "unit") return (row) => row.role === of.role;
  if (of.scope === "worker") return (row) => row.role === of.role && row.worker_id === of.scope_id;
  const known = new Set(
    tables.out__team_member
      .filter((member) => member.role === of.role && member.team === of.scope_id)
      .flatMap((member) => monthsOf(member).map((month) => `${month} ${member.worker_id}`)),
  );
  return (row) => row.role === of.role && known.has(`${row.month} ${row.worker_id}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
