/** Tables of the page on the structure of time: hours by task, and how whole the cards are. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import { byCardOrder, codeText, rolePlural, taskText } from "../../pipelines/figures/labels.ts";
import type { StructureRow } from "../../pipelines/figures/structure-shares.ts";
import { monthShort, monthText, number, percent } from "../../pipelines/lib/polish.ts";
import type { UnitView } from "../unit-view.ts";

/** More columns of months are not readable; the data file has all. */
const mostMonths = 12;
const mostRows = 120;

/** Hours by task and month, with the task's share in them all; null without rows. */
export function taskTable(role: string, rows: readonly StructureRow[]): TableModel | null {
  const allMonths = [...new Set(rows.map((row) => row.month))].sort();
  const months = allMonths.slice(-mostMonths);
  if (months.length === 0) return null;
  const shown = rows.filter((row) => months.includes(row.month));
  const tasks = [...new Set(shown.map((row) => row.task))].sort(byCardOrder);
  const total = sum(shown);
  const of = (task: string, month?: string) =>
    sum(shown.filter((row) => row.task === task && (month === undefined || row.month === month)));
  return {
    caption: `Godziny według zadań z karty: ${rolePlural(role)}`,
    columns: [
      { label: "Zadanie", kind: "text" },
      { label: "Grupa", kind: "text" },
      ...months.map((month) => ({ label: monthShort(month), kind: "number" as const })),
      { label: "razem, h", kind: "number" },
      { label: "udział", kind: "number" },
    ],
    rows: [
      ...tasks.map((task) => ({
        cells: [
          taskText(task),
          codeText("task_group", shown.find((row) => row.task === task)?.task_group ?? ""),
          ...months.map((month) => number(of(task, month), 1)),
          number(of(task), 1),
          total > 0 ? percent(of(task) / total, 1) : "–",
        ],
      })),
      {
        cells: [
          "Razem",
          "",
          ...months.map((month) => number(sum(shown.filter((row) => row.month === month)), 1)),
          number(total, 1),
          total > 0 ? percent(1, 1) : "–",
        ],
        isTotal: true,
      },
    ],
    notes:
      allMonths.length > months.length ? ["Wcześniejsze miesiące są w pliku out__time_structure.csv."] : [],
  };
}

/** One row per month and role; a month of the period without cards is said so. */
export function completenessTable(view: UnitView): TableModel {
  const rows = view.tables.out__card_completeness;
  const months = [...new Set([...rows.map((row) => row.month), ...view.months])].sort();
  const roles = view.roles.filter((role) => rows.some((row) => row.role === role));
  const all = months.flatMap((month) =>
    roles.map((role) => {
      const row = rows.find((candidate) => candidate.month === month && candidate.role === role);
      const head = [monthText(month), rolePlural(role)];
      if (!row) return { cells: [...head, "brak kart", "–", "–", "–", "–"] };
      return {
        cells: [
          ...head,
          number(row.worker_count, 0),
          row.expected_h === null ? "nieznane" : number(row.expected_h, 1),
          number(row.entered_h, 1),
          row.filled_days === 0
            ? "brak kart"
            : row.completeness === null
              ? "nieznana"
              : completenessPercent(row.completeness),
          number(row.filled_days, 0),
        ],
      };
    }),
  );
  return {
    caption: "Kompletność kart czasu pracy",
    columns: [
      { label: "Miesiąc", kind: "text" },
      { label: "Stanowisko", kind: "text" },
      { label: "Pracownicy", kind: "number" },
      { label: "Oczekiwane h", kind: "number" },
      { label: "Wpisane h", kind: "number" },
      { label: "Kompletność", kind: "number" },
      { label: "Dni z wpisem", kind: "number" },
    ],
    rows: all.slice(-mostRows),
    notes: all.length > mostRows ? ["Wcześniejsze miesiące są w pliku out__card_completeness.csv."] : [],
  };
}

function sum(rows: readonly StructureRow[]): number {
  return rows.reduce((total, row) => total + row.hours_h, 0);
}
