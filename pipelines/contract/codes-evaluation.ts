/** Closed sets of codes of the rule book. */
import { models, teamKinds } from "../../sources/evaluation/choices.ts";

export { models, teamKinds };

/** What a rule asks; each has one query in pipelines/evaluation/rules/. */
export const ruleForms = {
  programme_duration: { pl: "czas trwania programu", en: "duration of a programme" },
  review_gap: { pl: "odstęp między przeglądami programu", en: "gap between reviews of a programme" },
  team_event_gap: { pl: "odstęp między zdarzeniami w zespole", en: "gap between events of a team" },
  list_gap: { pl: "odstęp między aktualizacjami listy usług", en: "gap between updates of the service list" },
  places_at_once: { pl: "w ilu miejscach naraz działa osoba", en: "places in which a person works at once" },
  meeting_notice: { pl: "zawiadomienie o spotkaniu", en: "notice of a meeting" },
  report_missing: { pl: "brak informacji miesięcznej", en: "monthly report missing" },
  follow_up: { pl: "czas obserwacji po zakończeniu", en: "follow-up after the end" },
  goal_scale: { pl: "ocena spoza skali", en: "rating outside the scale" },
  goal_conflict: { pl: "opis wyniku sprzeczny z oceną", en: "words of the result against its rating" },
  stated_total: { pl: "suma sprzeczna ze składnikami", en: "total against its parts" },
  caseload: { pl: "rodziny na etat", en: "families per FTE" },
  other_tasks: { pl: "zadania spoza pilotażu", en: "tasks outside the pilot" },
  post_unfilled: { pl: "nieobsadzone stanowisko", en: "post not filled" },
  preparation: { pl: "czas przygotowań", en: "duration of the preparation" },
  standard_count: { pl: "liczba standardów", en: "number of standards" },
  role_tested: { pl: "sprawdzana rola pracownika socjalnego", en: "tested role of the social worker" },
} as const;

export const ruleSubjects = {
  meeting: { pl: "spotkanie zespołu", en: "meeting of the team" },
  supervision: { pl: "superwizja", en: "supervision" },
  authorities: { pl: "spotkanie z władzami", en: "meeting with the authorities" },
  gminas: { pl: "gminy", en: "gminas" },
  teams: { pl: "zespoły", en: "teams" },
  social_worker: { pl: "pracownik socjalny", en: "social worker" },
  benefits_worker: { pl: "pracownik socjalny ds. świadczeń", en: "benefits worker" },
  smaller: { pl: "mniejsza rola", en: "smaller role" },
  greater: { pl: "większa rola", en: "greater role" },
} as const;

export const ruleOperators = {
  at_most: { pl: "najwyżej", en: "at most" },
  at_least: { pl: "co najmniej", en: "at least" },
  equal: { pl: "równe", en: "equal to" },
} as const;

/** In what a rule's threshold and the observed value are counted. */
export const measures = {
  months: { pl: "miesiące", en: "months" },
  days: { pl: "dni", en: "days" },
  gminas: { pl: "gminy", en: "gminas" },
  teams: { pl: "zespoły", en: "teams" },
  reports: { pl: "informacje", en: "reports" },
  points: { pl: "punkty skali", en: "points of the scale" },
  amount: { pl: "jednostki zapisu", en: "units of the record" },
  families: { pl: "rodziny na etat", en: "families per FTE" },
  persons: { pl: "osoby", en: "persons" },
  standards: { pl: "standardy", en: "standards" },
  roles: { pl: "role", en: "roles" },
} as const;

/** How much a breach of a rule weighs. */
export const breachSeverities = {
  serious: { pl: "poważne odstępstwo od reguły", en: "serious breach of a rule" },
  moderate: { pl: "odstępstwo od reguły", en: "breach of a rule" },
  conflict: { pl: "sprzeczność w danych", en: "data that contradict each other" },
} as const;
