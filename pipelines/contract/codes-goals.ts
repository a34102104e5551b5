/** Closed sets of codes of the goals of programmes. */

/** How far a goal has come, by its ratings. Nothing is clipped: beyond the plan and back from the start are said. */
export const attainmentFlags = {
  as_planned: { pl: "zgodnie z planem", en: "as planned" },
  above_plan: { pl: "powyżej planu", en: "beyond the plan" },
  partly: { pl: "częściowo", en: "partly" },
  unchanged: { pl: "bez zmiany", en: "unchanged" },
  backwards: { pl: "dalej od celu niż na początku", en: "further away than at the start" },
  nothing_planned: {
    pl: "nieokreślone: plan równy stanowi wyjściowemu",
    en: "undefined: the plan equals the current state",
  },
  not_measured: { pl: "brak którejś z ocen", en: "a rating is missing" },
} as const;
