/** Closed sets of codes of the evaluation's results. */
import { waves as waveNames } from "../../sources/evaluation/choices.ts";

/** What an indicator says something about (handbook: institution, family, community, model). */
export const indicatorLevels = {
  institution: { pl: "instytucja", en: "institution" },
  family: { pl: "osoba lub rodzina", en: "person or family" },
  community: { pl: "społeczność lokalna", en: "local community" },
  model: { pl: "model i standardy", en: "model and standards" },
} as const;

/** How observations become a value and an interval. */
export const indicatorKinds = {
  share: { pl: "udział: licznik ÷ mianownik", en: "share: numerator ÷ denominator" },
  mean: { pl: "średnia", en: "mean" },
  rate: { pl: "suma ÷ suma", en: "total ÷ total" },
  count: { pl: "liczba albo suma", en: "count or total" },
} as const;

export const directions = {
  up: { pl: "im więcej, tym lepiej", en: "more is better" },
  down: { pl: "im mniej, tym lepiej", en: "less is better" },
  neutral: { pl: "ani więcej, ani mniej nie znaczy lepiej", en: "neither is better" },
} as const;

export const timeWindows = {
  until: { pl: "od początku do dnia pomiaru", en: "from the start to the day" },
  since: { pl: "od poprzedniego pomiaru do dnia pomiaru", en: "since the last wave" },
  on_day: { pl: "stan w dniu pomiaru", en: "as it stands on the day" },
  year: { pl: "rok kalendarzowy", en: "calendar year" },
} as const;

export const baselines = {
  start: { pl: "pomiar na początku", en: "measured at the start" },
  first_wave: {
    pl: "pierwszy pomiar po rozpoczęciu; stanu sprzed pilotażu nie ma",
    en: "the first wave after the start; there is no state before the pilot",
  },
  year_before: { pl: "rok przed rozpoczęciem", en: "the year before the start" },
  none: { pl: "brak: mierzone tylko w pilotażu", en: "none: measured in the pilot only" },
} as const;

/** Those of the forms, and years of reports. */
export const waves = {
  ...waveNames,
  year: { pl: "rok kalendarzowy", en: "calendar year" },
} as const;

/** Points in time between which a comparison looks. */
export const comparedTimes = {
  ...waves,
  year_before: { pl: "rok przed rozpoczęciem", en: "the year before the start" },
  second_year_before: { pl: "dwa lata przed rozpoczęciem", en: "two years before the start" },
  first_year: { pl: "pierwszy znany rok", en: "the first year known" },
  last_year: { pl: "ostatni znany rok", en: "the last year known" },
} as const;

export const indicatorStatuses = {
  ok: { pl: "policzono", en: "computed" },
  too_few: {
    pl: "za mało obserwacji na przedział i wniosek",
    en: "too few observations for an interval or a verdict",
  },
  not_defined: { pl: "nieokreślone: mianownik jest zerem", en: "undefined: the denominator is zero" },
  not_measured: { pl: "brak danych", en: "no data" },
} as const;

export const intervalMethods = {
  wilson: { pl: "Wilsona", en: "Wilson" },
  wilson_clusters: {
    pl: "Wilsona, z podobieństwem w zespołach (efekt schematu, t)",
    en: "Wilson with the likeness within teams (design effect, t)",
  },
  student: { pl: "t Studenta", en: "Student’s t" },
  student_clusters: {
    pl: "t Studenta, z podobieństwem w zespołach (jackknife)",
    en: "Student’s t with the likeness within teams (jackknife)",
  },
  welch: { pl: "t Welcha", en: "Welch’s t" },
  hall: {
    pl: "t Studenta z poprawką na skośność (Hall)",
    en: "Student’s t corrected for skewness (Hall)",
  },
  none: { pl: "bez przedziału", en: "without an interval" },
} as const;

export const contrasts = {
  before_after: { pl: "zmiana w pilotażu", en: "change within the pilot" },
  pilot_vs_comparison: {
    pl: "pilotaż wobec miejsc porównawczych",
    en: "pilot against comparison places",
  },
  did: { pl: "różnica zmian (różnica w różnicach)", en: "difference in differences" },
} as const;

/** What a comparison is made for. */
export const purposes = {
  effect: { pl: "skutek pilotażu", en: "effect of the pilot" },
  pre_trend: {
    pl: "sprawdzenie: trend przed pilotażem",
    en: "check: the trend before the pilot",
  },
  placebo: {
    pl: "sprawdzenie: tam, gdzie skutku być nie może (placebo)",
    en: "check: where there can be no effect (placebo)",
  },
} as const;

/** Verdicts of a comparison: none says more than its interval. */
export const comparisonVerdicts = {
  better: { pl: "zmiana na lepsze (przedział bez zera)", en: "for the better (interval without zero)" },
  worse: { pl: "zmiana na gorsze (przedział bez zera)", en: "for the worse (interval without zero)" },
  higher: { pl: "więcej (przedział bez zera)", en: "higher (interval without zero)" },
  lower: { pl: "mniej (przedział bez zera)", en: "lower (interval without zero)" },
  differs: {
    pl: "różnica tam, gdzie nie powinno jej być: porównanie podważone",
    en: "a difference where there should be none: the comparison is in doubt",
  },
  not_shown: {
    pl: "nie wykazano różnicy (przedział obejmuje zero)",
    en: "no difference shown (interval holds zero)",
  },
  methods_disagree: {
    pl: "niepewne: test t i test permutacyjny dają różne wyniki",
    en: "unsure: the t test and the permutation test disagree",
  },
  not_after_correction: {
    pl: "niepewne: po poprawce na liczbę porównań różnicy nie wykazano",
    en: "unsure: no difference shown once corrected for the number of comparisons",
  },
  too_few_units: {
    pl: "za mało jednostek, by wnioskować (mniej niż 6)",
    en: "too few units for inference (under 6)",
  },
  no_variation: {
    pl: "wszystkie jednostki zmieniły się tak samo: przedziału nie ma",
    en: "all units changed alike: no interval",
  },
  not_measured: { pl: "brak danych", en: "no data" },
} as const;
