/** Reports of one unit over some years, made in memory: values are chosen so that shares and changes are round. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { concepts, seriesBreaks } from "../../../sources/concepts/concepts.ts";
import { gminaQuestions } from "../../../sources/concepts/questions.ts";
import { sampleDataset } from "./sample.ts";

type Tables = Dataset["tables"];

const residents = 10_000;
/** The yearly report of 2020 is missing. */
const years = [2017, 2018, 2019, 2021, 2022, 2023];
const lastOfStaff = 2019;

/** Concept → values of `years`. */
const reported: Record<string, readonly number[]> = {
  "help_any.persons_in_families": [1500, 1450, 1400, 1300, 1250, 1200],
  "help_any.families": [640, 630, 600, 560, 540, 531],
  "help_cash.families": [600, 590, 560, 520, 500, 491],
  "help_noncash.families": [400, 390, 385, 390, 380, 381],
  "social_work.families": [500, 520, 540, 580, 590, 600],
  "social_work_only.families": [50, 52, 60, 66, 68, 69],
  "reason_poverty.families": [500, 480, 470, 450, 440, 429],
  "reason_poverty.families_rural": [180, 175, 170, 150, 145, 143],
  "reason_poverty.persons_in_families": [1100, 1080, 1000, 900, 880, 840],
  "reason_disability.families": [350, 360, 370, 390, 400, 404],
  "reason_disability.persons_in_families": [700, 720, 740, 780, 800, 827],
  "reason_illness.families": [160, 165, 170, 172, 174, 176],
  "reason_unemployment.families": [300, 260, 220, 200, 180, 150],
  "reason_unemployment.persons_in_families": [600, 520, 440, 400, 380, 360],
  "reason_helplessness.families": [40, 38, 36, 33, 32, 31],
  "reason_helplessness_single_parent.families": [20, 19, 18, 17, 16, 16],
  "reason_domestic_violence.families": [50, 52, 54, 55, 56, 30],
  "reason_alcohol.families": [10, 9, 8, 4, 2, 0],
  "families_all.families": [690, 682, 660, 626, 608, 600],
  "families_all.persons_in_families": [1600, 1590, 1500, 1400, 1350, 1300],
  "families_of_1.families": [300, 300, 300, 300, 300, 300],
  "families_with_children.families": [200, 195, 190, 180, 175, 150],
  "single_parents.families": [80, 78, 76, 74, 72, 60],
  "permanent_benefit.persons_decided": [100, 102, 104, 108, 110, 112],
  "permanent_benefit.amount_pln": [500_000, 520_000, 540_000, 580_000, 600_000, 750_000],
  "permanent_benefit_single.amount_pln": [400_000, 410_000, 420_000, 440_000, 450_000, 600_000],
  "meal.persons_decided": [300, 300, 290, 280, 260, 250],
  "meal.amount_pln": [200_000, 205_000, 210_000, 220_000, 230_000, 250_000],
  "dps_payment.persons_decided": [8, 9, 10, 12, 13, 14],
  "dps_payment.amount_pln": [260_000, 300_000, 350_000, 430_000, 500_000, 620_000],
  "own_all.amount_pln": [1_400_000, 1_450_000, 1_500_000, 1_600_000, 1_650_000, 1_800_000],
  unemployed: [450, 430, 400, 420, 391, 373],
  unemployed_long_term: [240, 230, 215, 220, 200, 180],
  residents: [10_100, 10_080, 10_050, 10_020, 10_000, 10_000],
  communal_flats: [78, 77, 77, 76, 75, 73],
  kindergartens: [3, 3, 3, 4, 4, 5],
  kindergarten_places: [255, 256, 260, 300, 300, 340],
};
/** Concept → values of 2017 to 2019. */
const staff: Record<string, readonly number[]> = {
  "ops_managers.fte": [1, 1, 1],
  "ops_social_workers.fte": [4.5, 4.5, 5],
  "ops_social_workers_senior.fte": [2, 2, 3],
  "ops_social_workers_basic.fte": [2.5, 2.5, 2],
  "staff_ops.fte": [14, 14, 15],
};

/** The usual unit with its reports. */
export function reportedDataset(kind: "all" | "one year" = "all", more: Partial<Tables> = {}): Dataset {
  const data = sampleDataset({ hasDepth: true });
  return { ...data, tables: { ...data.tables, ...profileTables("mops-a", kind), ...more } };
}

/** The tables that the pages of the profile read. @param kind which reports there are */
export function profileTables(unit_id: string, kind: "all" | "one year" = "all"): Partial<Tables> {
  const isWanted = ({ year }: { year: number }) => kind === "all" || year === 2023;
  const profile = Object.entries({ ...reported, ...staff }).flatMap(([concept, values]) =>
    profileRows(unit_id, concept, values),
  );
  return {
    ref_concept: concepts.map(({ concept, label, group, unit, form, certainty }) => ({
      concept,
      concept_label: label,
      concept_group: group,
      unit_pl: unit,
      form,
      certainty,
    })),
    ref_series_break: seriesBreaks.map((one) => ({
      concept: one.concept,
      break_year: one.fromYear,
      break_reason: one.reason,
      break_reason_en: one.reasonEn,
      certainty: one.certainty,
      source: one.source,
    })),
    out__profile: profile
      .filter(isWanted)
      .map((row) => (kind === "all" ? row : { ...row, change_1y: null, change_5y: null })),
    out__profile_rate: rateRows(unit_id).filter(isWanted),
    out__profile_comparison: [
      comparison(unit_id, "help_any.persons_in_families", 1200, 2),
      comparison(unit_id, "help_any.families", 531, 2),
    ],
    out__gmina_question: gminaQuestions.map(({ number, question, best }) => ({
      unit_id,
      question_no: number,
      question,
      question_status: best,
      evidence: best === "open" ? null : "pomoc udzielona (6 pojęć), 2017–2023",
    })),
    out__mpips03: [...years, 2020]
      .map((year) => mpips03Cell(unit_id, year, year === 2020 ? "P" : "R"))
      .filter(isWanted),
    out__ozps: ozpsRows(unit_id),
    out__ozps_forecast: [forecast(unit_id, 440, 400, false), forecast(unit_id, 400, 400, true, 2022)],
  };
}

/** Peers enough for a comparison: the unit lies above their middle half. */
export function comparison(
  unit_id: string,
  concept: string,
  per_10k: number,
  peer_count: number,
): Row<"out__profile_comparison"> {
  const isKnown = peer_count >= 3;
  return {
    unit_id,
    year: 2023,
    concept,
    unit_type: "MGOPS",
    gmina_kind: "urban_rural",
    size_class: "from_10k",
    per_10k,
    peer_count,
    peer_median_per_10k: isKnown ? 900 : null,
    peer_low_per_10k: isKnown ? 800 : null,
    peer_high_per_10k: isKnown ? 1000.5 : null,
    peer_verdict: isKnown ? "above" : "too_few_units",
  };
}

function profileRows(unit_id: string, concept: string, values: readonly number[]): Row<"out__profile">[] {
  const at = (year: number) => values[years.indexOf(year)];
  const breaks = seriesBreaks.filter((one) => one.concept === concept).map(({ fromYear }) => fromYear);
  const change = (year: number, span: number) => {
    const [now, before] = [at(year), at(year - span)];
    const isBroken = breaks.some((from) => from > year - span && from <= year);
    return now === undefined || before === undefined || before === 0 || isBroken ? null : now / before - 1;
  };
  return values.map((value, i) => {
    const year = years[i] ?? 0;
    return {
      unit_id,
      year,
      concept,
      value,
      residents,
      per_10k: value,
      change_1y: change(year, 1),
      change_5y: change(year, 5),
      source_form: concept.includes(".") ? (year > lastOfStaff ? "MRiPS-03" : "MRPiPS-03") : "OZPS",
      series_break: breaks.includes(year),
    };
  });
}

function rateRows(unit_id: string): Row<"out__profile_rate">[] {
  const rate = (
    year: number,
    rate_id: string,
    numerator: number,
    denominator: number,
    norm: { norm_id: string; threshold: number | null; is_met: boolean } | null = null,
  ): Row<"out__profile_rate"> => ({
    unit_id,
    year,
    rate_id,
    numerator,
    denominator,
    value: numerator / denominator,
    norm_id: norm?.norm_id ?? null,
    threshold: norm?.threshold ?? null,
    is_met: norm?.is_met ?? null,
  });
  const helped = reported["help_any.persons_in_families"] ?? [];
  return [
    ...years.map((year, i) => rate(year, "helped_share", helped[i] ?? 0, residents)),
    rate(2023, "reason_poverty_share", 840, 1200),
    rate(2023, "reason_unemployment_share", 360, 1200),
    ...[4.5, 4.5, 5].flatMap((fte, i) => {
      const year = 2017 + i;
      const families = reported["social_work.families"]?.[i] ?? 0;
      return [
        rate(year, "residents_per_social_worker", residents, fte, {
          norm_id: "act_2000",
          threshold: 2000,
          is_met: fte >= 5,
        }),
        rate(year, "families_per_social_worker", families, fte, {
          norm_id: "act_50",
          threshold: 50,
          is_met: false,
        }),
        rate(year, "social_workers_of_minimum", fte, 3, { norm_id: "act_min_3", threshold: 3, is_met: true }),
        rate(year, "social_workers_of_required", fte, 5, {
          norm_id: "act_110",
          threshold: null,
          is_met: fte >= 5,
        }),
      ];
    }),
  ];
}

function mpips03Cell(unit_id: string, year: number, period: "R" | "P"): Row<"out__mpips03"> {
  return {
    unit_id,
    teryt: "1206143",
    year,
    period,
    edition: year > 2020 ? "2022" : "2014",
    dzial: year > 2020 ? "2" : "3",
    row: "1",
    col: 2,
    concept: "help_any.families",
    value: 531,
    symbol: null,
    source_form: year > 2020 ? "MRiPS-03" : "MRPiPS-03",
  };
}

/** Of 2022 the assessment of 2023 says otherwise than that of 2022. */
function ozpsRows(unit_id: string): Row<"out__ozps">[] {
  const row = (assessment_year: number, value_year: number, value: number): Row<"out__ozps"> => ({
    unit_id,
    teryt: "1206143",
    assessment_year,
    row: "10",
    concept: "unemployed",
    value_year,
    kind: value_year === assessment_year ? "assessed" : value_year < assessment_year ? "past" : "forecast",
    value,
    symbol: null,
    text: null,
  });
  return [row(2022, 2022, 390), row(2022, 2023, 440), row(2023, 2022, 391), row(2023, 2023, 373)];
}

function forecast(
  unit_id: string,
  value: number,
  fact: number,
  is_copied: boolean,
  value_year = 2023,
): Row<"out__ozps_forecast"> {
  return {
    unit_id,
    concept: "unemployed",
    value_year,
    assessment_year: value_year - 1,
    forecast: value,
    fact,
    fact_assessment_year: value_year,
    error: value - fact,
    error_share: (value - fact) / fact,
    is_copied,
  };
}
