/** Fields of the evaluation's results: the catalogue of indicators, their values, the comparisons. */
import * as codes from "./codes-evaluation-results.ts";
import type { Field } from "./field.ts";

const units = { pl: "jednostki", en: "units" };

export const evaluationResultFields = {
  // the catalogue
  indicator_id: { type: "text", pl: "Wskaźnik (kod)", en: "Indicator (code)" },
  indicator_label: { type: "text", pl: "Nazwa wskaźnika", en: "Name of the indicator (Polish)" },
  indicator_question: {
    type: "text",
    pl: "Pytanie, na które odpowiada wskaźnik",
    en: "The question it answers (Polish)",
  },
  indicator_level: {
    type: "text",
    pl: "Poziom, którego dotyczy wskaźnik",
    en: "What the indicator says something about",
    values: codes.indicatorLevels,
  },
  indicator_kind: {
    type: "text",
    pl: "Jak z obserwacji powstaje wartość",
    en: "How observations become a value",
    values: codes.indicatorKinds,
  },
  indicator_formula: {
    type: "text",
    pl: "Zapytanie, które wybiera obserwacje (pipelines/evaluation/formulas)",
    en: "The query that selects the observations (pipelines/evaluation/formulas)",
  },
  indicator_argument: {
    type: "text",
    pl: "Co zapytanie wybiera (rodzaj, pozycja)",
    en: "What the query selects (kind, item)",
  },
  numerator_pl: { type: "text", pl: "Licznik: co się liczy", en: "What the numerator counts (Polish)" },
  denominator_pl: {
    type: "text",
    pl: "Mianownik: wobec czego",
    en: "What the denominator counts (Polish)",
  },
  indicator_unit: { type: "text", pl: "Jednostka miary wskaźnika", en: "Unit of the value (Polish)" },
  direction: {
    type: "text",
    pl: "Który kierunek jest lepszy",
    en: "Which direction is better",
    values: codes.directions,
  },
  time_window: {
    type: "text",
    pl: "Z jakiego czasu są obserwacje",
    en: "The time that observations are from",
    values: codes.timeWindows,
  },
  baseline: {
    type: "text",
    pl: "Z czym porównuje się zmianę",
    en: "What a change is measured from",
    values: codes.baselines,
  },
  disaggregations: {
    type: "text",
    pl: "Podziały, w których podaje się wskaźnik",
    en: "Groupings in which the indicator is given",
  },
  least_n: {
    type: "integer",
    min: 1,
    pl: "Najmniejsza liczba obserwacji, przy której podaje się przedział",
    en: "Least number of observations for an interval",
  },
  is_headline: {
    type: "boolean",
    pl: "Czy to wskaźnik główny (z poprawką Holma)",
    en: "Whether it is a headline indicator (Holm-corrected)",
  },
  is_placebo: {
    type: "boolean",
    pl: "Czy pilotaż nie może na niego wpłynąć (placebo)",
    en: "Whether the pilot cannot move it (placebo)",
  },
  source_tables: { type: "text", pl: "Tabele źródłowe", en: "Tables it is made from" },
  caveat: { type: "text", pl: "Zastrzeżenia", en: "Caveats (Polish)" },
  method_source: {
    type: "text",
    pl: "Gdzie wskaźnik jest opisany (podręcznik, księga rekomendacyjna)",
    en: "Where the indicator comes from (handbook, book of recommendations)",
  },
  // the values
  group_id: {
    type: "text",
    pl: "Grupa: pilot albo comparison; po ukośniku podział (type:GOPS, size:under_5k, model:…); w porównaniach all albo podział",
    en: "Group: pilot or comparison; after a slash a part of it (type:GOPS, size:under_5k, model:…); in comparisons all or a part",
  },
  indicator_part: {
    type: "text",
    pl: "Część, na którą wskaźnik jest podzielony (np. powód odmowy)",
    en: "Part into which the indicator is divided (a reason, a kind)",
  },
  wave: { type: "text", pl: "Pomiar", en: "Wave", values: codes.waves },
  n: {
    type: "integer",
    min: 0,
    pl: "Liczba obserwacji, z których jest wartość",
    en: "Observations that the value is made from",
  },
  left_out_n: {
    type: "integer",
    min: 0,
    pl: "Liczba obserwacji bez wartości (np. plan równy stanowi wyjściowemu)",
    en: "Observations without a value (such as a plan equal to the current state)",
  },
  cluster_count: {
    type: "integer",
    min: 0,
    pl: "Liczba zespołów albo jednostek, w których obserwacje są podobne",
    en: "Teams or units within which observations are alike",
  },
  ci_low: {
    type: "ratio",
    pl: "Dolny kraniec 95-procentowego przedziału ufności",
    en: "Lower end of the 95 % confidence interval",
  },
  ci_high: {
    type: "ratio",
    pl: "Górny kraniec 95-procentowego przedziału ufności",
    en: "Upper end of the 95 % confidence interval",
  },
  interval_method: {
    type: "text",
    pl: "Skąd jest przedział",
    en: "How the interval was made",
    values: codes.intervalMethods,
  },
  is_too_narrow: {
    type: "boolean",
    pl: "Czy przedział jest za wąski, bo obserwacje z jednego zespołu są podobne, a zespołów jest za mało albo ich nie znamy",
    en: "Whether the interval is too narrow: observations of a team are alike, and teams are too few or not known",
  },
  status: {
    type: "text",
    pl: "Czy wskaźnik dało się policzyć",
    en: "Whether the indicator could be computed",
    values: codes.indicatorStatuses,
  },
  // the comparisons
  contrast: { type: "text", pl: "Co się porównuje", en: "What is compared", values: codes.contrasts },
  purpose: {
    type: "text",
    pl: "Po co się porównuje",
    en: "What the comparison is for",
    values: codes.purposes,
  },
  wave_from: {
    type: "text",
    pl: "Od kiedy liczy się zmianę",
    en: "Where the change begins",
    values: codes.comparedTimes,
  },
  wave_to: {
    type: "text",
    pl: "Do kiedy liczy się zmianę",
    en: "Where the change ends",
    values: codes.comparedTimes,
  },
  estimate: {
    type: "ratio",
    pl: "Różnica w jednostce wskaźnika: średnia po jednostkach",
    en: "Difference in the indicator’s unit: a mean over units",
  },
  pilot_mean: {
    type: "ratio",
    pl: "Średnia po jednostkach pilotażu (zmiany, a przy porównaniu stanów – stanu)",
    en: "Mean over pilot units (of changes, or of levels where levels are compared)",
  },
  comparison_mean: {
    type: "ratio",
    pl: "Średnia po jednostkach porównawczych (zmiany albo stanu)",
    en: "Mean over comparison units (of changes or levels)",
  },
  n_pilot: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki pilotażu w porównaniu",
    en: "Pilot units compared",
  },
  n_comparison: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki porównawcze w porównaniu",
    en: "Comparison units compared",
  },
  attrition_pilot: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki pilotażu, które mają pierwszy pomiar, a nie mają ostatniego",
    en: "Pilot units with the first measurement but not the last",
  },
  attrition_comparison: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki porównawcze, które mają pierwszy pomiar, a nie mają ostatniego",
    en: "Comparison units with the first measurement but not the last",
  },
  missing_pilot: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki pilotażu bez pierwszego pomiaru",
    en: "Pilot units without the first measurement",
  },
  missing_comparison: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Jednostki porównawcze bez pierwszego pomiaru",
    en: "Comparison units without the first measurement",
  },
  left_out: {
    type: "text",
    pl: "Jednostki pominięte, z powodem",
    en: "Units left out, with the reason (Polish)",
  },
  degrees: {
    type: "ratio",
    min: 0,
    pl: "Stopnie swobody testu t",
    en: "Degrees of freedom of the t test",
  },
  p_value: {
    type: "ratio",
    min: 0,
    pl: "Wartość p testu t, dwustronna",
    en: "p-value of the t test, two-sided",
  },
  p_permutation: {
    type: "ratio",
    min: 0,
    pl: "Wartość p testu permutacyjnego, dwustronna",
    en: "p-value of the permutation test, two-sided",
  },
  p_permutation_error: {
    type: "ratio",
    min: 0,
    pl: "Błąd standardowy wartości p z losowania permutacji; 0, gdy policzono wszystkie",
    en: "Standard error of that p-value from drawing permutations; 0 where all were counted",
  },
  p_holm: {
    type: "ratio",
    min: 0,
    pl: "Wartość p z poprawką Holma na liczbę wskaźników głównych",
    en: "p-value with Holm’s correction for the number of headline indicators",
  },
} as const satisfies Record<string, Field>;
