/** Fields of every domain: units, roles, dates and periods, yes or no. */
import { centreParts, roles, teamForms } from "./codes.ts";
import { families, fte, h, persons, share } from "./measures.ts";
import type { Field } from "./field.ts";

export const commonFields = {
  // ids
  unit_id: {
    type: "text",
    pl: "Jednostka: id z miernik.yaml; „all” oznacza cały projekt",
    en: "Unit: id from miernik.yaml; “all” means the whole project",
  },
  unit_name: { type: "text", pl: "Nazwa jednostki", en: "Name of the unit" },
  unit_type: { type: "text", pl: "Rodzaj jednostki (GOPS, MGOPS, MOPS, MOPR, PCPR)", en: "Kind of unit" },
  worker_id: {
    type: "text",
    pl: "Pracownik: pseudonim (HMAC-SHA-256 imienia i nazwiska z kluczem projektu)",
    en: "Worker: pseudonym (HMAC-SHA-256 of the name with the project's key)",
  },
  team: {
    type: "text",
    pl: "Zespół lub filia, nazwa jak w danych; puste, gdy nie podano",
    en: "Team or branch, named as in the data; empty when not given",
  },
  role: { type: "text", pl: "Stanowisko", en: "Role", values: roles },
  centre_part: {
    type: "text",
    pl: "Część ośrodka (regulamin konkursu z 2015 r.)",
    en: "Part of the centre (competition rules of 2015)",
    values: centreParts,
  },
  team_form: { type: "text", pl: "Forma organizacyjna", en: "Form of the team", values: teamForms },
  source: { type: "text", pl: "Źródło wartości", en: "Source of the value" },

  // dates
  work_date: { type: "date", pl: "Dzień pracy", en: "Day of work" },
  as_of_date: { type: "date", pl: "Stan na dzień", en: "As of" },
  period_start_date: { type: "date", pl: "Początek okresu", en: "Start of the period" },
  period_end_date: { type: "date", pl: "Koniec okresu (włącznie)", en: "End of the period (inclusive)" },
  valid_from_date: { type: "date", pl: "Obowiązuje od", en: "In force from" },
  valid_to_date: { type: "date", pl: "Obowiązuje do (włącznie)", en: "In force until (inclusive)" },
  month: { type: "month", pl: "Miesiąc (RRRR-MM)", en: "Month (YYYY-MM)" },
  year: {
    type: "integer",
    min: 1990,
    pl: "Rok, którego dotyczy wartość",
    en: "Year of which the value speaks",
  },
  from_year: {
    type: "integer",
    min: 1900,
    pl: "Rok, od którego obowiązuje liczba; 1900: podano ją bez roku",
    en: "Year from which the number holds; 1900: it was given without a year",
  },

  // quantities
  persons: { type: "integer", min: 0, unit: persons, pl: "Osoby", en: "Persons" },
  families: {
    type: "integer",
    min: 0,
    unit: families,
    pl: "Liczba rodzin (środowisk)",
    en: "Number of families",
  },
  fte: { type: "fte", min: 0, unit: fte, pl: "Etaty", en: "Full-time equivalents" },
  share: {
    type: "ratio",
    unit: share,
    pl: "Udział w godzinach miesiąca i stanowiska",
    en: "Share of the hours of the month and role",
  },
  is_met: { type: "boolean", pl: "Czy norma jest spełniona", en: "Whether the norm is met" },
  hours_h: { type: "hours", unit: h, pl: "Godziny", en: "Hours" },
} as const satisfies Record<string, Field>;
