/** Load of the teams and of the unit against the available time, one role and period. */
import type { Figure, TableModel, TableRow } from "./figure.ts";
import { codeText, rolePlural, scopeText } from "./labels.ts";
import {
  capitalised,
  counted,
  hoursText,
  inPeriod,
  listed,
  nouns,
  number,
  percent,
  percentAround,
  periodText,
  stopped,
  type Period,
} from "../lib/polish.ts";
import { drawWorkloadBars } from "./workload-bars.ts";
import { loadWithDoubt } from "./interval-words.ts";
import { drawWorkloadBands } from "./workload-bands.ts";
import { shownLoad, standingOf, type WorkloadEntry } from "./workload-entries.ts";
import { isEstimated } from "./workload-estimated.ts";
import { estimatedTable } from "./workload-table.ts";
import { firstThree, isTeam, ofKnownPosts, subjectText } from "./workload-words.ts";

export interface WorkloadFigureInput {
  id: string;
  role: string;
  period: Period;
  /** Entries of this role, as `workloadEntries` gives them. */
  entries: readonly WorkloadEntry[];
  /** Available hours ÷ nominal hours. */
  availableShare: number;
}

/**
 * Where the role is estimated, a dot with its pale 95 % band for each team. Else bars from 0, as a load at standard
 * times is counted and not estimated: there is no interval to draw, and the load at measured times stands in the
 * table only.
 */
export function workloadFigure(input: WorkloadFigureInput): Figure {
  return input.entries.some(isEstimated) ? estimatedFigure(input) : countedFigure(input);
}

function countedFigure({ id, role, period, entries, availableShare }: WorkloadFigureInput): Figure {
  const known = entries.filter((entry) => entry.load !== null);
  const title = titleOf(entries, role, period);
  const summary = summaryOf(entries, period);
  return {
    id,
    title,
    subtitle:
      `Poziom obciążenia, % dostępnego czasu (${percent(availableShare)} wymiaru), czasy standardowe, ` +
      `${rolePlural(role)}, ${periodText(period)}`,
    summary,
    drawing: known.length === 0 ? null : drawWorkloadBars({ id, title, description: summary }, entries),
    key: [],
    table: {
      caption: `Obciążenie: ${rolePlural(role)}, ${periodText(period)}`,
      columns: [
        { label: "Zespół", kind: "text" },
        { label: "Etaty", kind: "number" },
        { label: "Czasy standardowe", kind: "number" },
        { label: "Czasy zmierzone*", kind: "number" },
        { label: "Brakuje etatów", kind: "number" },
      ],
      rows: entries.map(tableRow),
      notes: [
        `* ${capitalised(codeText("time_basis", "mixed"))}; wynik bez przedziału, dlatego tylko w tabeli. ` +
          "Przedziały czasów: patrz Czasy czynności.",
        ...limitNotes(entries),
      ],
    },
    sources: ["out__workload"],
  };
}

function estimatedFigure({ id, role, period, entries, availableShare }: WorkloadFigureInput): Figure {
  const title = titleOf(entries, role, period);
  const summary = summaryOf(entries, period);
  return {
    id,
    title,
    subtitle:
      `Poziom obciążenia, % dostępnego czasu (${percent(availableShare)} wymiaru), czasy zmierzone, ` +
      `${stopped(`${rolePlural(role)}, ${periodText(period)}`)} Kropka: wynik; jasny pas: 95-procentowy przedział ` +
      "ufności (PU); linia przerywana: 100 %",
    summary,
    drawing: drawWorkloadBands({ id, title, description: summary }, entries),
    key: [],
    table: withNotes(
      estimatedTable(entries, `Obciążenie i brakujące etaty: ${rolePlural(role)}, ${periodText(period)}`),
      limitNotes(entries),
    ),
    sources: ["out__fte_gap", "out__workload"],
  };
}

/** In place of the figure, where a role has no counts in the period. */
export function missingWorkloadFigure(id: string, role: string, period: Period): Figure {
  return {
    id,
    title: `Brak danych za ${periodText(period)} – nie wczytano liczb czynności (patrz: Jakość danych)`,
    subtitle: `Poziom obciążenia, ${rolePlural(role)}`,
    summary: `Obciążenia ${rolePlural(role, "genitive")} ${inPeriod(period)} nie da się obliczyć.`,
    drawing: null,
    key: [],
    table: { caption: "", columns: [], rows: [], notes: [] },
    sources: ["out__workload"],
  };
}

function titleOf(entries: readonly WorkloadEntry[], role: string, period: Period): string {
  const teams = entries.filter(isTeam);
  const known = teams.filter((entry) => entry.load !== null);
  const unit = entries.find((entry) => !isTeam(entry) && entry.load !== null);
  if (known.length > 0 && (teams.length >= 2 || !unit)) return teamsTitle(teams, known);
  if (unit) {
    const load = percentAround(shownLoad(unit));
    const standing = standingOf(unit);
    if (standing === "undecided")
      return `Nie da się rozstrzygnąć, czy praca mieści się w dostępnym czasie (${load})`;
    return standing === "over"
      ? `Policzone czynności wymagają ${load} dostępnego czasu`
      : `Policzone czynności zajmują ${load} dostępnego czasu`;
  }
  return `Nie da się obliczyć obciążenia za ${periodText(period)} – brakuje etatów (${rolePlural(role)})`;
}

function teamsTitle(teams: readonly WorkloadEntry[], known: readonly WorkloadEntry[]): string {
  const over = known.filter((entry) => standingOf(entry) === "over");
  const undecided = known.filter((entry) => standingOf(entry) === "undecided");
  const unknown = teams.length - known.length;
  if (over.length === 0 && undecided.length > 0) return undecidedTitle(undecided, teams);
  if (unknown === 0 && over.length === 0) return "Żaden zespół nie przekracza dostępnego czasu";
  if (unknown === 0 && over.length === teams.length && over.length > 1)
    return "Wszystkie zespoły przekraczają dostępny czas";
  const names = firstThree(
    over.map((entry) => subjectText(entry, teams)),
    ", ",
  );
  const rest =
    unknown === 0
      ? ""
      : `; ${counted(unknown, { ...nouns.team, one: "zespołu", few: "zespołów" })} nie da się ocenić`;
  if (over.length === 0) return `Żaden zespół ${ofKnownPosts} nie przekracza dostępnego czasu${rest}`;
  if (over.length > 1) return `Dostępny czas przekraczają: ${names}${rest}`;
  const isSure = unknown === 0 && undecided.length === 0 && teams.length > 1;
  return `${isSure ? "Tylko " : ""}${names} przekracza dostępny czas${rest}`;
}

function undecidedTitle(undecided: readonly WorkloadEntry[], teams: readonly WorkloadEntry[]): string {
  const names = firstThree(
    undecided.map((entry) => subjectText(entry, teams)),
    ", ",
  );
  return `Nie da się rozstrzygnąć, czy w dostępnym czasie ${undecided.length === 1 ? "mieści" : "mieszczą"} się: ${names}`;
}

/** More values than this are no longer listened to; the table has all. */
const mostSaid = 12;

function summaryOf(entries: readonly WorkloadEntry[], period: Period): string {
  const isUnit = (entry: WorkloadEntry) => !isTeam(entry);
  const said =
    entries.length <= mostSaid
      ? entries
      : [...entries.filter(isTeam).slice(0, mostSaid - 1), ...entries.filter(isUnit)];
  const values = said.map((entry) => {
    const name = isTeam(entry) ? subjectText(entry, entries) : "cała jednostka";
    return `${name} – ${entry.load === null ? "nieznane, brak etatów" : loadSaid(entry)}`;
  });
  const left = said.length < entries.length ? "; dalsze zespoły w tabeli" : "";
  return [`Obciążenie ${inPeriod(period)}: ${listed(values)}${left}.`, ...limitNotes(entries)].join(" ");
}

/** What the dashed line stands for; below the table too, as whoever reads it instead does not see the line. */
function limitNotes([first]: readonly WorkloadEntry[]): string[] {
  return first
    ? [
        `Linia przerywana: 100 %, czyli ${hoursText(first.available_h)} dostępne na etat z ${hoursText(first.nominal_h)} wymiaru.`,
      ]
    : [];
}

function withNotes(table: TableModel, notes: readonly string[]): TableModel {
  return { ...table, notes: [...table.notes, ...notes] };
}

function loadSaid(entry: WorkloadEntry): string {
  return entry.estimate ? loadWithDoubt(entry.estimate) : percentAround(shownLoad(entry));
}

function tableRow(entry: WorkloadEntry): TableRow {
  const missing = entry.load === null || entry.fte === null ? null : entry.fte * (entry.load - 1);
  return {
    cells: [
      scopeText(entry, new Map()),
      entry.fte === null ? "brak" : number(entry.fte, 2),
      entry.load === null ? "nieznane" : percentAround(entry.load),
      entry.measuredLoad === null ? "brak" : percentAround(entry.measuredLoad),
      missing === null ? "nieznane" : number(Math.max(0, missing), 1),
    ],
    isTotal: !isTeam(entry),
  };
}
