/** The four figures under the headline of a unit. */
import { severityCounts } from "../../pipelines/figures/data-findings.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { overallCompleteness } from "../../pipelines/figures/structure-shares.ts";
import type { WorkloadEntry } from "../../pipelines/figures/workload-entries.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import {
  counted,
  fteText,
  hoursText,
  nouns,
  number,
  percent,
  percentAround,
  periodText,
} from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";
import type { UnitView } from "../unit-view.ts";

export function keyFigures(view: UnitView): KeyFigure[] {
  const units = view.workload.entries.filter((entry) => !isTeam(entry));
  const loads = units.map(loadFigure);
  const [only] = units;
  // With one role there is room for its posts as a figure of their own.
  const posts = units.length === 1 && only ? [postsFigure(only, view)] : [];
  return [...loads, ...posts, completenessFigure(view), findingsFigure(view)];
}

function loadFigure(entry: WorkloadEntry): KeyFigure {
  const hours = `wymiar ${hoursText(entry.nominal_h)}, dostępne ${hoursText(entry.available_h)} na etat`;
  return {
    label: `Obciążenie: ${rolePlural(entry.role)}`,
    value: entry.load === null ? "nieznane" : percentAround(entry.load),
    note: entry.fte === null ? `nie podano etatów; ${hours}` : `${fteText(entry.fte)}; ${hours}`,
  };
}

function postsFigure(entry: WorkloadEntry, view: UnitView): KeyFigure {
  const teams = view.workload.entries.filter(isTeam).length;
  return {
    label: "Etaty",
    value: entry.fte === null ? "nie podano" : number(entry.fte),
    note: `${rolePlural(entry.role)}${teams > 0 ? `, ${counted(teams, nouns.team)}` : ""}`,
  };
}

function completenessFigure(view: UnitView): KeyFigure {
  const label = "Kompletność kart czasu pracy";
  const rows = view.tables.out__card_completeness.filter((row) => view.months.includes(row.month));
  if (rows.length === 0) {
    const when = view.period ? ` za ${periodText(view.period)}` : "";
    return { label, value: "brak kart", note: `nie wczytano kart${when}` };
  }
  const { completeness, entered_h, expected_h } = overallCompleteness(rows);
  if (completeness === null) return { label, value: "nieznana", note: "nie podano etatów" };
  return {
    label,
    value: percent(completeness),
    note: `wpisano ${hoursText(entered_h, 0)} z ${hoursText(expected_h, 0)} oczekiwanych`,
  };
}

function findingsFigure(view: UnitView): KeyFigure {
  const findings = view.tables.out__data_finding;
  return {
    label: "Uwagi do danych",
    value: number(findings.length, 0),
    note: findings.length === 0 ? "nie znaleziono błędów" : severityCounts(findings),
  };
}
