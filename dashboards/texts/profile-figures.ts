/** The figures under the headline of a gmina's profile. */
import { rateIn, type RateRow } from "../../pipelines/figures/profile-finding.ts";
import { noData } from "../../pipelines/figures/profile-words.ts";
import { latestYear, pointIn } from "../../pipelines/figures/profile-series.ts";
import { nbsp, number, percent } from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";
import { hiddenMark } from "../../pipelines/contract/public-dataset.ts";
import type { ProfileView } from "../profile-view.ts";
import { hasValue, isHiddenPoint, type TrendPoint } from "../../pipelines/figures/trend-points.ts";

/** What the figures need of a profile, in either edition. */
type FigureView = Pick<ProfileView, "finding" | "profile"> & {
  unit: { unit_id: string };
  tables: { out__profile_rate: readonly RateRow[] };
};

export function profileFigures(view: FigureView): KeyFigure[] {
  return [helped(view), socialWork(view), money(view), residentsPerWorker(view)];
}

function helped({ unit, finding: { persons, share } }: FigureView): KeyFigure {
  const label = "Osoby w rodzinach, którym przyznano pomoc";
  const headline = "helped";
  if (!hasValue(persons)) return missing(label, headline, persons, "potrzebne sprawozdanie MPiPS-03");
  const ofResidents =
    !hasValue(share) || share.denominator === null
      ? "liczby mieszkańców nie podano"
      : `${percent(share.value, 1)} z ${number(share.denominator, 0)} mieszkańców`;
  return {
    label,
    headline,
    value: number(persons.value, 0),
    note: `${ofResidents}; ${sourceText(persons)}`,
    row: { unit_id: unit.unit_id, year: persons.year, concept: "help_any.persons_in_families" },
  };
}

function socialWork({ unit, profile }: FigureView): KeyFigure {
  const [label, headline] = ["Rodziny objęte pracą socjalną", "social_work_families"] as const;
  const year = latestYear(profile, ["social_work.families"]);
  const point = year === null ? null : pointIn(profile, "social_work.families", year);
  if (year === null || !hasValue(point))
    return missing(label, headline, point, "potrzebne sprawozdanie MPiPS-03");
  const only = pointIn(profile, "social_work_only.families", year)?.value;
  return {
    label,
    headline,
    value: number(point.value, 0),
    note: `${only === undefined || only === null ? "" : `w tym ${number(only, 0)} bez świadczeń; `}${sourceText(point)}`,
    row: { unit_id: unit.unit_id, year, concept: "social_work.families" },
  };
}

function money({ unit, profile }: FigureView): KeyFigure {
  const [label, headline] = ["Świadczenia w zadaniach własnych gminy", "own_money"] as const;
  const concept = "own_all.amount_pln";
  const year = latestYear(profile, [concept]);
  const point = year === null ? null : pointIn(profile, concept, year);
  if (!hasValue(point)) return missing(label, headline, point, "w sprawozdaniach nie ma sumy kwot");
  return {
    label,
    headline,
    value: `${number(point.value, 0)}${nbsp}zł`,
    note: sourceText(point),
    row: { unit_id: unit.unit_id, year: point.year, concept },
  };
}

function residentsPerWorker({ unit, tables }: FigureView): KeyFigure {
  const [label, headline] = ["Mieszkańcy na etat pracownika socjalnego", "residents_per_worker"] as const;
  const rate = "residents_per_social_worker";
  const known = tables.out__profile_rate.filter(({ rate_id, value }) => rate_id === rate && value !== null);
  const year = Math.max(...known.map((row) => row.year));
  const row = rateIn(known, rate, year);
  if (!hasValue(row))
    return { label, headline, value: noData, note: "potrzebne etaty z działu 1 i liczba mieszkańców" };
  const norm = row.threshold === null ? "" : `norma: najwyżej ${number(row.threshold, 0)}; `;
  return {
    label,
    headline,
    value: number(row.value, 0),
    note: `${norm}${String(year)} r.`,
    row: { unit_id: unit.unit_id, year, rate_id: rate },
  };
}

function missing(
  label: string,
  headline: KeyFigure["headline"],
  point: TrendPoint | null,
  note: string,
): KeyFigure {
  return isHiddenPoint(point)
    ? { label, headline, value: hiddenMark, note: "liczba ukryta" }
    : { label, headline, value: noData, note };
}

function sourceText({ form, year }: { form: string; year: number }): string {
  return `${form}, ${String(year)} r.`;
}
