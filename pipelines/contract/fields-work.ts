/** Fields of time cards, activity counts and the workload they make. */
import { taskGroups, verdicts } from "./codes.ts";
import { h, persons, share } from "./measures.ts";
import type { Field } from "./field.ts";

const hPerFte = { pl: "h na etat", en: "h per FTE" };

export const workFields = {
  // codes
  task: { type: "text", pl: "Zadanie z karty czasu pracy (kod)", en: "Task of the time card (code)" },
  task_group: { type: "text", pl: "Grupa zadań", en: "Group of tasks", values: taskGroups },
  activity: {
    type: "text",
    pl: "Czynność z arkusza obciążenia (kod)",
    en: "Activity of the workload sheet (code)",
  },
  activity_label: { type: "text", pl: "Nazwa czynności", en: "Name of the activity" },
  scope: {
    type: "text",
    pl: "Zakres wiersza",
    en: "Scope of the row",
    values: {
      worker: { pl: "pracownik", en: "worker" },
      team: { pl: "zespół", en: "team" },
      unit: { pl: "jednostka", en: "unit" },
    },
  },
  scope_id: {
    type: "text",
    pl: "Pracownik (pseudonim), zespół (nazwa) albo jednostka (id)",
    en: "Worker (pseudonym), team (name) or unit (id)",
  },
  time_basis: {
    type: "text",
    pl: "Czasy przyjęte do obliczeń",
    en: "Times used",
    values: {
      standard: { pl: "standardowe", en: "standard" },
      mixed: {
        pl: "zmierzone, a gdzie za mało danych – standardowe",
        en: "measured, or standard where data are too few",
      },
    },
  },
  time_origin: {
    type: "text",
    pl: "Skąd wzięto czas czynności",
    en: "Where the activity's time comes from",
    values: {
      standard: { pl: "czas standardowy", en: "standard time" },
      unit_measured: { pl: "zmierzony w jednostce", en: "measured in the unit" },
      all_measured: { pl: "zmierzony we wszystkich jednostkach", en: "measured in all units" },
    },
  },
  verdict: {
    type: "text",
    pl: "Wniosek: czas zmierzony wobec standardu",
    en: "Verdict: measured time against the standard",
    values: verdicts,
  },

  // counts
  activity_count: {
    type: "integer",
    min: 0,
    unit: { pl: "szt.", en: "count" },
    pl: "Liczba czynności w okresie",
    en: "Activities done in the period",
  },
  worker_count: {
    type: "integer",
    min: 0,
    unit: persons,
    pl: "Liczba pracowników",
    en: "Number of workers",
  },
  filled_days: {
    type: "integer",
    min: 0,
    unit: { pl: "dni", en: "days" },
    pl: "Dni z wpisem (suma po pracownikach)",
    en: "Days with an entry (summed over workers)",
  },

  // hours
  nominal_h: {
    type: "hours",
    unit: h,
    pl: "Nominalny czas pracy okresu na etat",
    en: "Nominal hours of the period per FTE",
  },
  available_share: {
    type: "ratio",
    unit: share,
    pl: "Część wymiaru na zadania powtarzalne",
    en: "Share of nominal hours for repeatable tasks",
  },
  available_h: {
    type: "hours",
    unit: h,
    pl: "Dostępny czas pracy: część wymiaru na zadania powtarzalne (domyślnie 0,85)",
    en: "Available hours: the share of nominal hours left for repeatable tasks (default 0.85)",
  },
  expected_h: {
    type: "hours",
    unit: h,
    pl: "Godziny oczekiwane: wymiar miesiąca × etaty",
    en: "Expected hours: nominal hours of the month × FTE",
  },
  entered_h: { type: "hours", unit: h, pl: "Godziny wpisane w kartach", en: "Hours entered in the cards" },
  completeness: {
    type: "ratio",
    unit: share,
    pl: "Kompletność kart: godziny wpisane ÷ oczekiwane",
    en: "Completeness: hours entered ÷ expected",
  },
  activity_time_h: {
    type: "ratio",
    unit: h,
    pl: "Czas jednej czynności przyjęty do obliczeń",
    en: "Time of one activity used",
  },
  standard_h: {
    type: "ratio",
    unit: h,
    pl: "Standardowy czas jednej czynności",
    en: "Standard time of one activity",
  },
  measured_h: {
    type: "ratio",
    unit: h,
    pl: "Zmierzony czas jednej czynności: Σ godzin ÷ Σ czynności",
    en: "Measured time of one activity: Σ hours ÷ Σ activities",
  },
  ci_low_h: {
    type: "ratio",
    unit: h,
    pl: "95-procentowy przedział ufności czasu: dół",
    en: "95 % confidence interval of the time: low",
  },
  ci_high_h: {
    type: "ratio",
    unit: h,
    pl: "95-procentowy przedział ufności czasu: góra",
    en: "95 % confidence interval of the time: high",
  },
  needed_h: {
    type: "hours",
    unit: h,
    pl: "Godziny potrzebne na policzone czynności: Σ liczba × czas",
    en: "Hours that the counted activities need: Σ count × time",
  },
  hours_per_fte_h: {
    type: "ratio",
    unit: hPerFte,
    pl: "Czas potrzebny na czynności, na etat",
    en: "Hours needed for the activities, per FTE",
  },
  measured_share: {
    type: "ratio",
    unit: share,
    pl: "Część potrzebnych godzin policzona ze zmierzonych czasów",
    en: "Part of the needed hours computed at measured times",
  },

  // workload
  workload_nominal: {
    type: "ratio",
    unit: share,
    pl: "Poziom obciążenia: czas potrzebny ÷ wymiar",
    en: "Workload: hours needed ÷ nominal hours",
  },
  workload_available: {
    type: "ratio",
    unit: share,
    pl: "Poziom obciążenia: czas potrzebny ÷ dostępny czas",
    en: "Workload: hours needed ÷ available hours",
  },
  workload_low: {
    type: "ratio",
    unit: share,
    pl: "Poziom obciążenia wobec dostępnego czasu: dół 95-procentowego przedziału niepewności",
    en: "Workload against available hours: low end of the 95 % interval",
  },
  workload_high: {
    type: "ratio",
    unit: share,
    pl: "Poziom obciążenia wobec dostępnego czasu: góra 95-procentowego przedziału niepewności",
    en: "Workload against available hours: high end of the 95 % interval",
  },
} as const satisfies Record<string, Field>;
