/**
 * The dictionary of fields: each field once. DDL, row schemas, the codebook and the table captions are made
 * from it, so the same quantity has the same name, type and unit in every table.
 *
 * `hours` and `fte` are decimals with 12 places, not floats: their sums do not depend on the order of
 * addition, so two runs (and two orders of files) give the same bytes.
 */

import {
  capacityVerdicts,
  centreParts,
  gapInputs,
  gapVerdicts,
  norms,
  postStatuses,
  rangeBases,
  roles,
  taskGroups,
  teamForms,
  verdicts,
} from "./codes.ts";

export type FieldType = "text" | "date" | "month" | "integer" | "hours" | "fte" | "ratio" | "boolean";

export interface Field {
  type: FieldType;
  /** Printed beside values; absent for codes, names and dates. */
  unit?: { pl: string; en: string };
  pl: string;
  en: string;
  /** A closed set of codes with their Polish and English meaning. */
  values?: Record<string, { pl: string; en: string }>;
  min?: number;
}

export const sqlTypes: Record<FieldType, string> = {
  text: "varchar",
  date: "date",
  month: "varchar",
  integer: "bigint",
  hours: "decimal(28, 12)",
  fte: "decimal(28, 12)",
  ratio: "double",
  boolean: "boolean",
};

const h = { pl: "h", en: "h" };
const fte = { pl: "etat", en: "FTE" };
const share = { pl: "ułamek", en: "fraction" };
const hPerFte = { pl: "h na etat", en: "h per FTE" };

export const fields = {
  // ids
  unit_id: {
    type: "text",
    pl: "Jednostka: id z miernik.yaml; „all” oznacza cały projekt",
    en: "Unit: id from miernik.yaml; “all” means the whole project",
  },
  file_id: { type: "text", pl: "Plik: skrót SHA-256 jego treści", en: "File: SHA-256 of its content" },
  over_file_id: {
    type: "text",
    pl: "Plik zastąpiony: skrót SHA-256 jego treści",
    en: "Superseded file: SHA-256 of its content",
  },
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
  verdict: {
    type: "text",
    pl: "Wniosek: czas zmierzony wobec standardu",
    en: "Verdict: measured time against the standard",
    values: verdicts,
  },
  rule: { type: "text", pl: "Reguła, której dotyczy uwaga (kod)", en: "Rule of the finding (code)" },
  severity: {
    type: "text",
    pl: "Waga uwagi",
    en: "Severity of the finding",
    values: {
      error: { pl: "błąd – coś pominięto", en: "error – something was left out" },
      warning: { pl: "ostrzeżenie – policzono, ale sprawdź", en: "warning – counted, but check" },
      note: { pl: "informacja", en: "note" },
    },
  },
  finding_no: {
    type: "integer",
    min: 1,
    pl: "Numer uwagi, od najpoważniejszej",
    en: "Number of the finding, most serious first",
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

  norm_id: { type: "text", pl: "Norma zatrudnienia", en: "Staffing norm", values: norms },
  gap_verdict: {
    type: "text",
    pl: "Wniosek: etaty potrzebne wobec obecnych",
    en: "Verdict: posts needed against posts there are",
    values: gapVerdicts,
  },
  gap_input: {
    type: "text",
    pl: "Dana wejściowa, której wpływ sprawdzono",
    en: "Input whose effect was tried",
    values: gapInputs,
  },
  range_basis: {
    type: "text",
    pl: "Skąd wzięto zakres danej wejściowej",
    en: "Where the input's range comes from",
    values: rangeBases,
  },
  capacity_verdict: {
    type: "text",
    pl: "Wniosek: rodziny na etat, na które wystarcza czasu, wobec normy modelu",
    en: "Verdict: families per FTE that the hours carry against the model's norm",
    values: capacityVerdicts,
  },
  centre_part: {
    type: "text",
    pl: "Część ośrodka (regulamin konkursu z 2015 r.)",
    en: "Part of the centre (competition rules of 2015)",
    values: centreParts,
  },
  team_form: { type: "text", pl: "Forma organizacyjna", en: "Form of the team", values: teamForms },
  post_status: {
    type: "text",
    pl: "Trwałość stanowiska",
    en: "Durability of the post",
    values: postStatuses,
  },

  // text
  post: { type: "text", pl: "Stanowisko utworzone w projekcie", en: "Post made in the project" },
  unit_name: { type: "text", pl: "Nazwa jednostki", en: "Name of the unit" },
  unit_type: { type: "text", pl: "Rodzaj jednostki (GOPS, MGOPS, MOPS, MOPR, PCPR)", en: "Kind of unit" },
  teryt: { type: "text", pl: "Kod TERYT gminy lub powiatu", en: "TERYT code" },
  file: {
    type: "text",
    pl: "Plik (ścieżka w folderze projektu; nazwisko zamaskowane)",
    en: "File (path in the project; names masked)",
  },
  file_format: { type: "text", pl: "Format rozpoznany po treści", en: "Format recognised by content" },
  cell: {
    type: "text",
    pl: "Komórka, np. F211; w pliku tekstowym litera kolumny i numer wiersza",
    en: "Cell, e.g. F211; in a text file the column's letter and the line",
  },
  message: { type: "text", pl: "Co jest nie tak", en: "What is wrong" },
  todo: { type: "text", pl: "Co zrobić", en: "What to do" },
  source: { type: "text", pl: "Źródło wartości", en: "Source of the value" },

  // places
  sheet_no: {
    type: "integer",
    min: 1,
    pl: "Numer arkusza w pliku, od 1",
    en: "Number of the sheet in the file, from 1",
  },
  row_no: { type: "integer", min: 1, pl: "Numer wiersza, od 1", en: "Row number, from 1" },
  col_no: { type: "integer", min: 1, pl: "Numer kolumny, od 1", en: "Column number, from 1" },

  fte_col_no: {
    type: "integer",
    min: 1,
    pl: "Numer kolumny, w której stoi etat, od 1",
    en: "Number of the column that holds the FTE, from 1",
  },

  // dates
  work_date: { type: "date", pl: "Dzień pracy", en: "Day of work" },
  as_of_date: { type: "date", pl: "Stan na dzień", en: "As of" },
  period_start_date: { type: "date", pl: "Początek okresu", en: "Start of the period" },
  period_end_date: { type: "date", pl: "Koniec okresu (włącznie)", en: "End of the period (inclusive)" },
  valid_from_date: { type: "date", pl: "Obowiązuje od", en: "In force from" },
  valid_to_date: { type: "date", pl: "Obowiązuje do (włącznie)", en: "In force until (inclusive)" },
  project_end_date: { type: "date", pl: "Koniec projektu", en: "End of the project" },
  ended_date: { type: "date", pl: "Data likwidacji stanowiska", en: "Date on which the post ended" },
  keep_until_date: {
    type: "date",
    pl: "Utrzymać co najmniej do (2 lata po końcu projektu)",
    en: "To be kept at least until (2 years after the project's end)",
  },
  month: { type: "month", pl: "Miesiąc (RRRR-MM)", en: "Month (YYYY-MM)" },

  // numbers
  from_year: {
    type: "integer",
    min: 1900,
    pl: "Rok, od którego obowiązuje liczba; 1900: podano ją bez roku",
    en: "Year from which the number holds; 1900: it was given without a year",
  },
  residents: {
    type: "integer",
    min: 1,
    unit: { pl: "mieszkańcy", en: "residents" },
    pl: "Liczba mieszkańców gminy",
    en: "Residents of the gmina",
  },
  persons: { type: "integer", min: 0, unit: { pl: "osoby", en: "persons" }, pl: "Osoby", en: "Persons" },
  threshold: {
    type: "ratio",
    pl: "Próg normy: najwyżej tylu mieszkańców albo tyle rodzin na etat; co najmniej tyle osób",
    en: "Threshold of the norm: at most so many residents or families per FTE; at least so many persons",
  },
  base_count: {
    type: "integer",
    min: 0,
    pl: "Podstawa normy: mieszkańcy, rodziny albo rodziny i osoby w pracy socjalnej",
    en: "Base of the norm: residents, families, or families and persons in social work",
  },
  required_persons: {
    type: "integer",
    min: 0,
    unit: { pl: "osoby", en: "persons" },
    pl: "Osoby wymagane (etaty w górę do całości)",
    en: "Persons required (posts rounded up)",
  },
  is_met: { type: "boolean", pl: "Czy norma jest spełniona", en: "Whether the norm is met" },
  max_base_count: {
    type: "integer",
    min: 0,
    pl: "Najwięcej rodzin (mieszkańców), na ile wystarcza obecnych etatów",
    en: "The most families (residents) that the present posts suffice for",
  },
  date_count: {
    type: "integer",
    min: 1,
    pl: "Liczba dni ze stanem środowisk w okresie",
    en: "Dates with a caseload in the period",
  },
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
    unit: { pl: "osoby", en: "persons" },
    pl: "Liczba pracowników",
    en: "Number of workers",
  },
  families: {
    type: "integer",
    min: 0,
    unit: { pl: "rodziny", en: "families" },
    pl: "Liczba rodzin (środowisk)",
    en: "Number of families",
  },
  social_work_cases: {
    type: "integer",
    min: 0,
    unit: { pl: "rodziny i osoby", en: "families and persons" },
    pl: "Rodziny i osoby samotnie gospodarujące objęte pracą socjalną",
    en: "Families and single persons in social work",
  },
  full_time_persons: {
    type: "integer",
    min: 0,
    unit: { pl: "osoby", en: "persons" },
    pl: "Osoby zatrudnione w pełnym wymiarze",
    en: "Persons employed full time",
  },
  filled_days: {
    type: "integer",
    min: 0,
    unit: { pl: "dni", en: "days" },
    pl: "Dni z wpisem (suma po pracownikach)",
    en: "Days with an entry (summed over workers)",
  },
  byte_count: {
    type: "integer",
    min: 0,
    unit: { pl: "B", en: "B" },
    pl: "Wielkość pliku",
    en: "Size of the file",
  },
  row_count: {
    type: "integer",
    min: 0,
    unit: { pl: "wpisy", en: "entries" },
    pl: "Odczytane wpisy",
    en: "Entries read",
  },
  rejected_count: {
    type: "integer",
    min: 0,
    unit: { pl: "wpisy", en: "entries" },
    pl: "Odrzucone wpisy (w rejects.csv)",
    en: "Rejected entries (in rejects.csv)",
  },
  repeated_count: {
    type: "integer",
    min: 0,
    unit: { pl: "wpisy", en: "entries" },
    pl: "Wpisy powtórzone w innym pliku, policzone raz",
    en: "Entries repeated from another file, counted once",
  },
  hours_h: { type: "hours", unit: h, pl: "Godziny", en: "Hours" },
  nominal_h: {
    type: "hours",
    unit: h,
    pl: "Nominalny czas pracy okresu na etat",
    en: "Nominal hours of the period per FTE",
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
  hours_per_fte_h: {
    type: "ratio",
    unit: hPerFte,
    pl: "Czas potrzebny na czynności, na etat",
    en: "Hours needed for the activities, per FTE",
  },
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
  share: {
    type: "ratio",
    unit: share,
    pl: "Udział w godzinach miesiąca i stanowiska",
    en: "Share of the hours of the month and role",
  },
  completeness: {
    type: "ratio",
    unit: share,
    pl: "Kompletność kart: godziny wpisane ÷ oczekiwane",
    en: "Completeness: hours entered ÷ expected",
  },
  available_share: {
    type: "ratio",
    unit: share,
    pl: "Część wymiaru na zadania powtarzalne",
    en: "Share of nominal hours for repeatable tasks",
  },
  needed_h: {
    type: "hours",
    unit: h,
    pl: "Godziny potrzebne na policzone czynności: Σ liczba × czas",
    en: "Hours that the counted activities need: Σ count × time",
  },
  required_fte: { type: "ratio", unit: fte, pl: "Etaty wymagane", en: "FTE required" },
  required_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty wymagane: dół 95-procentowego przedziału niepewności",
    en: "FTE required: low end of the 95 % interval",
  },
  required_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty wymagane: góra 95-procentowego przedziału niepewności",
    en: "FTE required: high end of the 95 % interval",
  },
  actual_fte: {
    type: "ratio",
    unit: fte,
    pl: "Etaty obecne (przy normie trzech osób: osoby w pełnym wymiarze)",
    en: "FTE there are (for the norm of three persons: persons full time)",
  },
  gap_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: wymagane − obecne (ujemne: zapas)",
    en: "Missing FTE: required − actual (negative: to spare)",
  },
  gap_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: dół 95-procentowego przedziału niepewności",
    en: "Missing FTE: low end of the 95 % interval",
  },
  gap_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty: góra 95-procentowego przedziału niepewności",
    en: "Missing FTE: high end of the 95 % interval",
  },
  gap_at_low_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty przy dolnej wartości danej",
    en: "Missing FTE with the input at its low value",
  },
  gap_at_high_fte: {
    type: "ratio",
    unit: fte,
    pl: "Brakujące etaty przy górnej wartości danej",
    en: "Missing FTE with the input at its high value",
  },
  swing_fte: {
    type: "ratio",
    unit: fte,
    min: 0,
    pl: "O ile ta dana przesuwa brakujące etaty",
    en: "How far this input moves the missing FTE",
  },
  input_low: {
    type: "ratio",
    pl: "Dolna wartość danej (h albo ułamek)",
    en: "Low value of the input (h or fraction)",
  },
  input_base: {
    type: "ratio",
    pl: "Wartość danej przyjęta w obliczeniach (h albo ułamek)",
    en: "Value of the input as used (h or fraction)",
  },
  input_high: {
    type: "ratio",
    pl: "Górna wartość danej (h albo ułamek)",
    en: "High value of the input (h or fraction)",
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
  measured_share: {
    type: "ratio",
    unit: share,
    pl: "Część potrzebnych godzin policzona ze zmierzonych czasów",
    en: "Part of the needed hours computed at measured times",
  },
  mean_families: {
    type: "ratio",
    unit: { pl: "rodziny", en: "families" },
    pl: "Rodziny: średnia ze stanów w okresie",
    en: "Families: mean over the dates in the period",
  },
  hours_per_family_h: {
    type: "ratio",
    unit: { pl: "h na rodzinę", en: "h per family" },
    pl: "Godziny potrzebne na jedną rodzinę w okresie",
    en: "Hours needed per family in the period",
  },
  capacity_families: {
    type: "ratio",
    unit: { pl: "rodziny na etat", en: "families per FTE" },
    pl: "Rodziny na etat, na które wystarcza dostępnego czasu",
    en: "Families per FTE that the available hours carry",
  },
  capacity_low_families: {
    type: "ratio",
    unit: { pl: "rodziny na etat", en: "families per FTE" },
    pl: "Rodziny na etat, na które wystarcza czasu: dół 95-procentowego przedziału niepewności",
    en: "Families per FTE that the hours carry: low end of the 95 % interval",
  },
  capacity_high_families: {
    type: "ratio",
    unit: { pl: "rodziny na etat", en: "families per FTE" },
    pl: "Rodziny na etat, na które wystarcza czasu: góra 95-procentowego przedziału niepewności",
    en: "Families per FTE that the hours carry: high end of the 95 % interval",
  },
  norm_families: {
    type: "ratio",
    unit: { pl: "rodziny na etat", en: "families per FTE" },
    pl: "Norma modelu: najwyżej tyle rodzin na etat",
    en: "The model's norm: at most so many families per FTE",
  },
  fte: { type: "fte", min: 0, unit: fte, pl: "Etaty", en: "Full-time equivalents" },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;
