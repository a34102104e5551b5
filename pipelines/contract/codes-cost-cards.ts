/** Closed sets of codes of cost cards and of their projections. */

export const durationUnits = {
  day: { pl: "dni", en: "days" },
  month: { pl: "miesiące", en: "months" },
  year: { pl: "lata", en: "years" },
} as const;

/** The two futures of a projection. */
export const scenarios = {
  without: { pl: "bez działania", en: "without the action" },
  with: { pl: "z działaniem", en: "with the action" },
} as const;

/** What an input of a projection is counted in. */
export const inputUnits = {
  persons: { pl: "osoby albo rodziny", en: "persons or families" },
  probability: { pl: "prawdopodobieństwo w roku", en: "probability per year" },
  change: { pl: "zmiana prawdopodobieństwa w roku", en: "change of a probability per year" },
  pln_year: { pl: "zł rocznie na osobę albo rodzinę", en: "złoty a year per person or family" },
  pln_total: { pl: "zł rocznie razem", en: "złoty a year in total" },
  share: { pl: "ułamek", en: "fraction" },
  years: { pl: "lata", en: "years" },
} as const;
