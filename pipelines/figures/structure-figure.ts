/** On what the working time goes: share of each group of tasks, month by month, one role. */
import { taskGroups } from "../contract/codes.ts";
import { counted, listed, monthText, nouns, number, percent, periodText } from "../lib/polish.ts";
import type { Figure, TableRow } from "./figure.ts";
import { completenessDoubts, completenessPercent } from "./completeness-words.ts";
import { rolePlural, taskGroupCodes, type TaskGroup } from "./labels.ts";
import { periodOfMonths } from "./periods.ts";
import { drawStructureBars } from "./structure-bars.ts";
import {
  missingCards,
  monthShares,
  overallCompleteness,
  overallShares,
  type CompletenessRow,
  type MonthShares,
  type StructureRow,
} from "./structure-shares.ts";
import { seriesOf, structureTitle } from "./structure-words.ts";

export interface StructureFigureInput {
  id: string;
  role: string;
  rows: readonly StructureRow[];
  completeness: readonly CompletenessRow[];
  /** At most so many months, the latest ones. */
  mostMonths: number;
}

/** Rows and completeness must be of one unit and role; all their months may be given. */
export function structureFigure({ id, role, rows, completeness, mostMonths }: StructureFigureInput): Figure {
  const all = monthShares(rows);
  const months = all.slice(-mostMonths);
  const period = periodOfMonths(months.map(({ month }) => month));
  if (!period) return missingFigure(id, role);
  const title = structureTitle(months);
  const shown = completeness.filter((row) => months.some(({ month }) => month === row.month));
  const cards = cardsText(overallCompleteness(shown).completeness, missingCards(shown, rows));
  const summary = `${sharesText(months)}. ${cards}.`;
  const groups = taskGroupCodes.filter((group) => months.some(({ shares }) => shares[group] > 0));
  const alternative = { id, title, description: summary };
  return {
    id,
    title,
    subtitle: `Udział w godzinach wpisanych do kart, %, ${rolePlural(role)}, ${periodText(period)}${workersText(months)}`,
    summary,
    drawing: drawStructureBars(alternative, months, groups),
    key: groups.map((group) => ({
      label: taskGroups[group].pl,
      fill: seriesOf(group).fill,
      outline: seriesOf(group).outline,
    })),
    table: {
      caption: `Struktura czasu pracy: ${rolePlural(role)}, % godzin wpisanych do kart`,
      columns: [
        { label: "Miesiąc", kind: "text" },
        ...groups.map((group) => ({ label: taskGroups[group].pl, kind: "number" as const })),
        { label: "godziny razem", kind: "number" },
        { label: "pracownicy", kind: "number" },
      ],
      rows: [...months.map((month) => tableRow(month, groups)), ...totalRows(months, groups)],
      notes: [
        `${cards}.`,
        ...(all.length > months.length
          ? [`Pokazano ostatnie miesiące (${String(months.length)} z ${String(all.length)}).`]
          : []),
      ],
    },
    sources: ["out__time_structure", "out__card_completeness"],
  };
}

function sharesText(months: readonly MonthShares[]): string {
  const shares = overallShares(months);
  const values = [...taskGroupCodes]
    .filter((group) => shares[group] > 0)
    .sort((a, b) => shares[b] - shares[a])
    .map((group) => `${taskGroups[group].pl} – ${percent(shares[group])}`);
  return `Razem: ${listed(values)}`;
}

function cardsText(completeness: number | null, missing: number): string {
  const cards =
    completeness === null
      ? "Kompletności kart nie da się ocenić, bo nie podano etatów"
      : `W kartach jest ${completenessPercent(completeness)} oczekiwanych godzin`;
  return [cards, ...completenessDoubts([completeness], missing)].join("; ");
}

function workersText(months: readonly MonthShares[]): string {
  const counts = months.map(({ worker_count }) => worker_count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const workers = counted(most, nouns.worker);
  return `, n = ${least === most ? workers : `${String(least)}–${workers}`} w miesiącu`;
}

function tableRow(month: MonthShares, groups: readonly TaskGroup[]): TableRow {
  return {
    cells: [
      monthText(month.month),
      ...groups.map((group) => percent(month.shares[group], 1)),
      number(month.hours_h, 2),
      number(month.worker_count, 0),
    ],
  };
}

/** Of one month it would say the same again; workers are not added, as they are the same ones. */
function totalRows(months: readonly MonthShares[], groups: readonly TaskGroup[]): TableRow[] {
  if (months.length < 2) return [];
  const shares = overallShares(months);
  const hours = months.reduce((sum, { hours_h }) => sum + hours_h, 0);
  return [
    {
      cells: ["Razem", ...groups.map((group) => percent(shares[group], 1)), number(hours, 2), ""],
      isTotal: true,
    },
  ];
}

function missingFigure(id: string, role: string): Figure {
  return {
    id,
    title: "Brak danych o strukturze czasu – nie wczytano kart czasu pracy (patrz: Jakość danych)",
    subtitle: `Udział w godzinach wpisanych do kart, ${rolePlural(role)}`,
    summary: `Bez kart nie wiadomo, na co idzie czas pracy ${rolePlural(role, "genitive")}.`,
    drawing: null,
    key: [],
    table: { caption: "", columns: [], rows: [], notes: [] },
    sources: ["out__time_structure"],
  };
}
