/** What moves the missing posts of one scope most: bars from the low to the high value of each input. */
import type { Row } from "../contract/rows.ts";
import {
  capitalised,
  fteText,
  hoursText,
  inPeriod,
  nbsp,
  number,
  percent,
  type Period,
} from "../lib/polish.ts";
import type { Figure } from "./figure.ts";
import { signed } from "./interval-words.ts";
import { codeText, rolePlural } from "./labels.ts";
import { drawSwingBars } from "./swing-bars.ts";

export type SensitivityRow = Row<"out__fte_gap_sensitivity">;

export interface SensitivityInput {
  id: string;
  role: string;
  period: Period;
  /** Rows of one scope and period. */
  rows: readonly SensitivityRow[];
  /** Missing posts with all inputs as used, FTE. */
  gap: number;
  /** Activity code → its name. */
  activityLabels: ReadonlyMap<string, string>;
}

/** More bars than these are no longer read; the table has all. */
const mostBars = 8;

/** @returns null where there is nothing to vary */
export function sensitivityFigure(input: SensitivityInput): Figure | null {
  const rows = input.rows.toSorted((a, b) => b.swing_fte - a.swing_fte);
  const [first] = rows;
  if (!first) return null;
  const name = (row: SensitivityRow) => inputName(row, input.activityLabels);
  const title = `Liczbę brakujących etatów najbardziej zmienia: ${inputPhrase(first, input.activityLabels)}`;
  const summary =
    `Przy wszystkich danych jak w obliczeniach brakuje ${signed(input.gap)} etatu (liczba ujemna: zapas). Zmienia go ` +
    rows
      .slice(0, 3)
      .map(
        (row) =>
          `${inputPhrase(row, input.activityLabels)}: od ${signed(lowest(row))} do ${signed(highest(row))}`,
      )
      .join("; ") +
    `. Każdą daną zmieniano osobno.`;
  return {
    id: input.id,
    title,
    subtitle: `Brakujące etaty przy dolnej i górnej wartości każdej danej, ${rolePlural(input.role)}, ${inPeriod(input.period)}; linia przerywana: wynik`,
    summary,
    drawing: drawSwingBars(
      { id: input.id, title, description: summary },
      rows.slice(0, mostBars).map((row) => ({
        name: name(row),
        low: lowest(row),
        high: highest(row),
        lowText: number(lowest(row), 2),
        highText: number(highest(row), 2),
      })),
      { value: input.gap, text: `wynik: ${signed(input.gap)}`, least: 0.01, room: 110 },
    ),
    key: [],
    table: {
      caption: `Wrażliwość brakujących etatów: ${rolePlural(input.role)} (${fteText(input.gap, 1)} przy danych jak w obliczeniach)`,
      columns: [
        { label: "Dana", kind: "text" },
        { label: "Przyjęto", kind: "number" },
        { label: "Zakres", kind: "number" },
        { label: "Brakuje przy dolnej", kind: "number" },
        { label: "Brakuje przy górnej", kind: "number" },
        { label: "Skąd zakres", kind: "text" },
      ],
      rows: rows.map((row) => ({
        cells: [
          name(row),
          valueText(row, row.input_base),
          `${valueText(row, row.input_low)} – ${valueText(row, row.input_high)}`,
          number(row.gap_at_low_fte, 2),
          number(row.gap_at_high_fte, 2),
          codeText("range_basis", row.range_basis),
        ],
      })),
      notes: ["Założenia: czas standardowy ± 20 %, liczby czynności ± 5 %, część wymiaru ± 0,05."],
    },
    sources: ["out__fte_gap_sensitivity"],
  };
}

function inputName({ gap_input, activity }: SensitivityRow, labels: ReadonlyMap<string, string>): string {
  if (activity === null) return capitalised(codeText("gap_input", gap_input));
  return `Czas: ${labels.get(activity) ?? activity}`;
}

/** The same inside a sentence. */
function inputPhrase({ gap_input, activity }: SensitivityRow, labels: ReadonlyMap<string, string>): string {
  return activity === null
    ? codeText("gap_input", gap_input)
    : `czas czynności „${labels.get(activity) ?? activity}”`;
}

function valueText({ gap_input }: SensitivityRow, value: number): string {
  if (gap_input === "activity_time") return hoursText(value, 2);
  return gap_input === "activity_counts" ? `×${nbsp}${number(value, 2)}` : percent(value);
}

function lowest(row: SensitivityRow): number {
  return Math.min(row.gap_at_low_fte, row.gap_at_high_fte);
}

function highest(row: SensitivityRow): number {
  return Math.max(row.gap_at_low_fte, row.gap_at_high_fte);
}
