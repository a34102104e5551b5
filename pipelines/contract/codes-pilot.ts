/** Closed sets of codes of how a pilot goes: what falls due, how far a unit is. */
import { evaluationTableIds, describe } from "../../sources/evaluation/tables.ts";

/** What falls due; each has one query in pipelines/evaluation/due/ (events of teams share one). */
export const dueKinds = {
  programme_end: { pl: "zakończenie programu (IPW)", en: "end of a programme" },
  review: { pl: "przegląd programu (IPW)", en: "review of a programme" },
  meeting: { pl: "spotkanie zespołu", en: "meeting of a team" },
  supervision: { pl: "superwizja", en: "supervision" },
  authorities: { pl: "spotkanie zespołu z udziałem władz", en: "meeting of a team with the authorities" },
  list_update: { pl: "aktualizacja listy usług", en: "update of the service list" },
  report: { pl: "informacje miesięczne", en: "monthly reports" },
  follow_up: {
    pl: "koniec obserwacji rodziny po zakończeniu programu",
    en: "end of the follow-up of a family",
  },
  preparation: { pl: "koniec przygotowań", en: "end of the preparation" },
  task: { pl: "zadanie z planu", en: "task of a plan" },
  wave: { pl: "pomiar ewaluacji", en: "wave of the evaluation" },
  post: { pl: "koniec trwałości stanowiska z projektu", en: "end of the durability of a project's post" },
} as const;

/** How far a unit is on the day of evaluation. */
export const pilotStatuses = {
  no_start: { pl: "nie podano początku", en: "no start given" },
  running: { pl: "w toku", en: "running" },
  ended: { pl: "zakończony", en: "ended" },
  left: { pl: "przerwany przed upływem roku", en: "left within a year" },
} as const;

/** The input tables by the titles of their forms. */
export const evaluationTableTitles: Record<string, { pl: string; en: string }> = Object.fromEntries(
  evaluationTableIds.map((id) => [id, { pl: describe(id).title, en: id }]),
);
