/** Fields of the goals of programmes and how far they came. */
import { attainmentFlags } from "./codes-goals.ts";
import type { Field } from "./field.ts";

export const goalFields = {
  rated_date: {
    type: "date",
    pl: "Dzień, od którego liczy się wynik: oceny albo zakończenia programu; puste: nie wiadomo",
    en: "Day from which the result counts: of the rating, or of the programme’s end; empty: not known",
  },
  attainment: {
    type: "ratio",
    pl: "Jaką część drogi od stanu wyjściowego do planu przebyto: 1 to plan, powyżej 1 więcej niż plan, poniżej 0 dalej od celu",
    en: "How much of the way from the current to the planned state: 1 is the plan, above 1 more, below 0 further away",
  },
  attainment_flag: {
    type: "text",
    pl: "Jak daleko zaszedł cel",
    en: "How far the goal has come",
    values: attainmentFlags,
  },
  is_conflict: {
    type: "boolean",
    pl: "Czy opis albo wynik mówi „osiągnięto”, a oceny temu przeczą",
    en: "Whether words or result say “achieved” against the ratings",
  },
} as const satisfies Record<string, Field>;
