/** The figures under the headline of a gmina's profile. */
import { rateIn } from "../../pipelines/figures/profile-finding.ts";
import { noData } from "../../pipelines/figures/profile-words.ts";
import { latestYear, pointIn } from "../../pipelines/figures/profile-series.ts";
import { nbsp, number, percent } from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";
import type { ProfileView } from "../profile-view.ts";
import { hasValue } from "../../pipelines/figures/trend-points.ts";

export function profileFigures(view: ProfileView): KeyFigure[] {
  return [helped(view), socialWork(view), money(view), residentsPerWorker(view)];
}

function helped({ finding: { persons, share } }: ProfileView): KeyFigure {
  const label = "Osoby w rodzinach, którym przyznano pomoc";
  if (!hasValue(persons)) return { label, value: noData, note: "potrzebne sprawozdanie MPiPS-03" };
  const ofResidents =
    !hasValue(share) || share.denominator === null
      ? "liczby mieszkańców nie podano"
      : `${percent(share.value, 1)} z ${number(share.denominator, 0)} mieszkańców`;
  return { label, value: number(persons.value, 0), note: `${ofResidents}; ${sourceText(persons)}` };
}

function socialWork({ profile }: ProfileView): KeyFigure {
  const label = "Rodziny objęte pracą socjalną";
  const year = latestYear(profile, ["social_work.families"]);
  const point = year === null ? null : pointIn(profile, "social_work.families", year);
  if (year === null || !hasValue(point))
    return { label, value: noData, note: "potrzebne sprawozdanie MPiPS-03" };
  const only = pointIn(profile, "social_work_only.families", year)?.value;
  return {
    label,
    value: number(point.value, 0),
    note: `${only === undefined || only === null ? "" : `w tym ${number(only, 0)} bez świadczeń; `}${sourceText(point)}`,
  };
}

function money({ profile }: ProfileView): KeyFigure {
  const label = "Świadczenia w zadaniach własnych gminy";
  const concept = "own_all.amount_pln";
  const year = latestYear(profile, [concept]);
  const point = year === null ? null : pointIn(profile, concept, year);
  if (!hasValue(point)) return { label, value: noData, note: "w sprawozdaniach nie ma sumy kwot" };
  return { label, value: `${number(point.value, 0)}${nbsp}zł`, note: sourceText(point) };
}

function residentsPerWorker({ tables }: ProfileView): KeyFigure {
  const label = "Mieszkańcy na etat pracownika socjalnego";
  const rate = "residents_per_social_worker";
  const known = tables.out__profile_rate.filter(({ rate_id, value }) => rate_id === rate && value !== null);
  const year = Math.max(...known.map((row) => row.year));
  const row = rateIn(known, rate, year);
  if (!hasValue(row))
    return { label, value: noData, note: "potrzebne etaty z działu 1 i liczba mieszkańców" };
  const norm = row.threshold === null ? "" : `norma: najwyżej ${number(row.threshold, 0)}; `;
  return { label, value: number(row.value, 0), note: `${norm}${String(year)} r.` };
}

function sourceText({ form, year }: { form: string; year: number }): string {
  return `${form}, ${String(year)} r.`;
}
