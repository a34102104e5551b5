/** The sections of an evaluation report, in their order: what an evaluator's note belongs to. */
import type { Choices } from "./description.ts";

export const reportSections = {
  summary: { pl: "podsumowanie", en: "summary", also: ["streszczenie"] },
  questions: { pl: "pytania", en: "questions", also: ["teoria", "teoria i pytania"] },
  data: { pl: "dane", en: "data", also: ["jakość danych"] },
  practice: {
    pl: "praktyka",
    en: "practice",
    also: ["praktyka pomagania", "praktyka organizowania", "organizowanie pomocy"],
  },
  workload: { pl: "praca", en: "workload", also: ["obciążenie", "czas pracy"] },
  families: { pl: "rodziny", en: "families", also: ["cele", "programy"] },
  cooperation: { pl: "współpraca", en: "cooperation", also: ["społeczność", "kooperacja"] },
  costs: { pl: "koszty", en: "costs" },
  comparison: { pl: "porównanie", en: "comparison" },
  responsibility: { pl: "odpowiedzialność", en: "responsibility", also: ["wariant odpowiedzialności"] },
  conclusions: { pl: "wnioski", en: "conclusions", also: ["rekomendacje"] },
} as const satisfies Choices;
