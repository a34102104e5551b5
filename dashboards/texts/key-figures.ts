/** The four figures under the headline of a unit. */
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import { severityCounts, severityWord } from "../../pipelines/figures/data-findings.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { loadRange, missingPosts, undecidedPosts } from "../../pipelines/figures/interval-words.ts";
import {
  standingOf,
  type LoadEstimate,
  type WorkloadEntry,
} from "../../pipelines/figures/workload-entries.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import {
  counted,
  fteText,
  hoursText,
  listed,
  nouns,
  number,
  percentAround,
  periodText,
} from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";
import type { UnitView } from "../unit-view.ts";
import { unitCompleteness } from "./completeness.ts";

export function keyFigures(view: UnitView): KeyFigure[] {
  const units = view.workload.entries.filter((entry) => !isTeam(entry));
  const loads = units.map((entry) => ({ ...loadFigure(entry), ...rowOf(entry, view) }));
  const [only] = units;
  // With one role there is room for its posts as a figure of their own.
  const posts = units.length === 1 && only ? [postsFigure(only, view)] : [];
  return [...loads, ...posts, completenessFigure(view), findingsFigure(view)];
}

/** The row that the load is read from: of the interval at measured times, or of the sheet at standard ones. */
function rowOf(entry: WorkloadEntry, { unit, period }: UnitView): Pick<KeyFigure, "row"> {
  if (!period) return {};
  const { role, scope, scope_id, estimate } = entry;
  const time_basis = estimate ? "mixed" : "standard";
  return { row: { unit_id: unit.unit_id, ...period, role, scope, scope_id, time_basis } };
}

function loadFigure(entry: WorkloadEntry): KeyFigure {
  if (entry.estimate) return estimatedLoad(entry, entry.estimate);
  const hours = `wymiar ${hoursText(entry.nominal_h)}, dostępne ${hoursText(entry.available_h)} na etat`;
  return {
    label: `Obciążenie: ${rolePlural(entry.role)}`,
    headline: "load_standard",
    value: entry.load === null ? "nieznane" : percentAround(entry.load),
    note: entry.fte === null ? `nie podano etatów; ${hours}` : `${fteText(entry.fte)}; ${hours}`,
  };
}

/** The load of the unit at measured times: its interval, what is missing, and how many workers measured it. */
function estimatedLoad(
  entry: WorkloadEntry,
  { load, low, high, gapLow, gapHigh, workers }: LoadEstimate,
): KeyFigure {
  const posts = {
    over: `brakuje ${missingPosts(gapLow, gapHigh)}`,
    within: `zapas ${missingPosts(-gapHigh, -gapLow)}`,
    undecided: `nie rozstrzygnięto: ${undecidedPosts(gapLow, gapHigh)}`,
    unknown: "etatów nie podano",
  };
  return {
    label: `Obciążenie: ${rolePlural(entry.role)}`,
    headline: "load_measured",
    value: percentAround(load),
    note: `95 % PU: ${loadRange(low, high)}; ${posts[standingOf(entry)]}; karty n = ${number(workers)}`,
  };
}

function postsFigure(entry: WorkloadEntry, view: UnitView): KeyFigure {
  const teams = view.workload.entries.filter(isTeam).length;
  return {
    ...rowOf({ ...entry, estimate: null }, view),
    label: "Etaty",
    headline: "posts",
    value: entry.fte === null ? "nie podano" : number(entry.fte),
    note: `${rolePlural(entry.role)}${teams > 0 ? `, ${counted(teams, nouns.team)}` : ""}`,
  };
}

function completenessFigure(view: UnitView): KeyFigure {
  const [label, headline] = ["Kompletność kart czasu pracy", "completeness"] as const;
  const cards = unitCompleteness(view, view.months);
  if (!cards) {
    const when = view.period ? ` za ${periodText(view.period)}` : "";
    return { label, headline, value: "brak kart", note: `nie wczytano kart${when}` };
  }
  const when = view.period ? `${periodText(view.period)}: ` : "";
  const parts =
    cards.completeness === null
      ? ["nie podano etatów"]
      : cards.byRole.length > 1
        ? [listed(cards.byRole.map(({ role, completeness }) => roleText(role, completeness)))]
        : [`wpisano ${hoursText(cards.entered_h, 0)} z ${hoursText(cards.expected_h, 0)} oczekiwanych`];
  return {
    label,
    headline,
    value: cards.completeness === null ? "nieznana" : completenessPercent(cards.completeness),
    note: when + [...parts, ...cards.doubts].join("; "),
  };
}

function roleText(role: string, completeness: number | null): string {
  return `${rolePlural(role)} – ${completeness === null ? "nieznana" : completenessPercent(completeness)}`;
}

function findingsFigure(view: UnitView): KeyFigure {
  const findings = view.tables.out__data_finding;
  const [first] = findings;
  const isOneKind = first && findings.every(({ severity }) => severity === first.severity);
  return {
    label: "Uwagi do danych",
    headline: "findings",
    value: number(findings.length, 0),
    note: !first
      ? "nie znaleziono błędów"
      : isOneKind
        ? severityWord(first.severity, findings.length)
        : severityCounts(findings),
  };
}
