/** Work with families: programmes, their reviews, goals and tasks, and totals stated in documents. */
import { endReasons, goalResults } from "../choices.ts";
import { choice, column, type TableDescription } from "../description.ts";
import { institution, occurrence, programme, team, unit } from "./shared.ts";

export const programmes = {
  title: "Programy",
  grain: { pl: "indywidualny program współpracy (IPW)", en: "individual programme" },
  columns: {
    unit_id: unit,
    case_id: programme,
    team_id: team,
    standard: column.label(
      "standard|standard usługi",
      "Standard, według którego się pomaga",
      "Standard applied",
    ),
    opened_date: column.fact("otwarto|data otwarcia|od|termin realizacji od", "Otwarcie programu", "Opening"),
    planned_end_date: column.planned(
      "planowany koniec|termin realizacji do",
      "Planowany koniec programu",
      "Planned end",
    ),
    closed_date: column.fact(
      "zakończono|data zakończenia",
      "Zakończenie programu; puste: trwa",
      "Closed; empty: open",
    ),
    end_reason: choice(
      "powód zakończenia|przyczyna zakończenia",
      "Powód zakończenia",
      "Reason of the end",
      endReasons,
    ),
    follow_up_until_date: column.planned(
      "monitoring do|obserwacja do",
      "Do kiedy po zakończeniu obserwuje się sytuację rodziny",
      "Until when the family is followed up",
    ),
    has_follow_up_note: column.presence(
      "uzasadnienie innego czasu|uzasadnienie",
      "Czy podano, dlaczego obserwacja jest krótsza albo dłuższa (treści się nie przechowuje)",
      "Is there a reason for a shorter or longer follow-up (its words are not kept)",
    ),
    key_worker_id: column.person(
      "pracownik kluczowy|prowadzący",
      "Pracownik kluczowy: imię i nazwisko (staje się pseudonimem) albo pseudonim",
      "Key worker: the name (it becomes a pseudonym) or a pseudonym",
    ),
  },
  required: ["case_id", "opened_date"],
  key: ["case_id"],
  order: [
    ["opened_date", "planned_end_date"],
    ["opened_date", "closed_date"],
    ["closed_date", "follow_up_until_date"],
  ],
  knownSince: { closed_date: ["end_reason", "follow_up_until_date", "has_follow_up_note"] },
} as const satisfies TableDescription;

export const reviews = {
  title: "Przeglądy programów",
  grain: { pl: "przegląd programu", en: "review of a programme" },
  columns: {
    unit_id: unit,
    case_id: programme,
    review_date: column.fact(
      "data przeglądu|data monitoringu|przegląd",
      "Przegląd (monitoring) programu",
      "Review",
    ),
  },
  required: ["case_id", "review_date"],
  key: ["case_id", "review_date"],
} as const satisfies TableDescription;

export const goals = {
  title: "Cele programów",
  grain: { pl: "cel programu", en: "goal of a programme" },
  columns: {
    unit_id: unit,
    case_id: programme,
    goal_id: column.id(
      "cel|nr celu|oznaczenie celu",
      "Cel: oznaczenie, np. A, B albo 1",
      "Goal: its mark, e.g. A, B or 1",
    ),
    goal_name: column.label(
      "nazwa celu|obszar/cel|obszar",
      "Nazwa celu, bez danych osobowych",
      "Name of the goal",
    ),
    current_value: column.scale(
      "ocena aktualna|aktualna|stan aktualny",
      "Ocena aktualna, 1–10",
      "Current, 1–10",
    ),
    current_rated_date: column.fact(
      "data oceny aktualnej|aktualna – data",
      "Kiedy oceniono stan aktualny",
      "Current: when",
    ),
    planned_value: column.scale(
      "ocena planowana|planowana|stan planowany",
      "Ocena planowana, 1–10",
      "Planned, 1–10",
    ),
    planned_for_date: column.planned(
      "data oceny planowanej|planowana – data",
      "Na kiedy zaplanowano",
      "Planned: for when",
    ),
    achieved_value: column.scale(
      "ocena osiągnięta|osiągnięta|stan osiągnięty",
      "Ocena osiągnięta, 1–10",
      "Achieved, 1–10",
    ),
    achieved_rated_date: column.fact(
      "data oceny osiągniętej|osiągnięta – data",
      "Kiedy oceniono wynik",
      "Achieved: when",
    ),
    goal_result: choice(
      "wynik|cel osiągnięty",
      "Wynik: tak, nie albo częściowo",
      "Result: yes, no or partly",
      goalResults,
    ),
    narrative_result: column.narrative(
      "opis wyniku|ocena słowna|opis",
      "Co o wyniku mówi opis: tak, nie, częściowo; samego opisu się nie przechowuje",
      "What the words say of the result; the words themselves are not kept",
    ),
  },
  required: ["case_id", "goal_id"],
  key: ["case_id", "goal_id"],
  order: [["current_rated_date", "achieved_rated_date"]],
  knownSince: {
    current_rated_date: ["current_value"],
    achieved_rated_date: ["achieved_value", "goal_result", "narrative_result"],
  },
} as const satisfies TableDescription;

export const tasks = {
  title: "Zadania z planów",
  grain: { pl: "zadanie w programie albo w planie zespołu", en: "task of a programme or of a team's plan" },
  columns: {
    unit_id: unit,
    case_id: programme,
    team_id: team,
    plan_task_id: column.id(
      "zadanie|nr zadania|lp. zadania",
      "Zadanie: oznaczenie albo numer",
      "Task: its mark or number",
    ),
    institution,
    due_date: column.planned("termin|termin zadania", "Termin wykonania", "Due"),
    done_date: column.fact(
      "wykonano|data wykonania|zrealizowano",
      "Wykonanie; puste: niewykonane",
      "Done; empty: not done",
    ),
  },
  required: ["plan_task_id"],
  expected: ["due_date", "done_date"],
  key: ["case_id", "team_id", "plan_task_id"],
} as const satisfies TableDescription;

export const stated_totals = {
  title: "Sumy podane w dokumentach",
  grain: { pl: "składnik sumy podanej w dokumencie", en: "part of a total that a document states" },
  columns: {
    unit_id: unit,
    record_id: column.case(
      "zapis|dokument|nr zapisu",
      "Zapis: numer sprawy albo dokumentu, bez danych osobowych",
      "Record: a number without personal data",
    ),
    occurrence_no: occurrence,
    stated_value: column.number(
      "podana suma|suma podana|razem podano",
      "Suma, jaką podaje dokument",
      "Total that the document states",
    ),
    part_name: column.label("składnik|część", "Nazwa składnika", "Name of the part"),
    part_value: column.number(
      "kwota składnika|kwota|wartość składnika",
      "Wielkość składnika",
      "Amount of the part",
    ),
  },
  required: ["record_id", "stated_value", "part_name", "part_value"],
  key: ["record_id", "occurrence_no", "part_name"],
} as const satisfies TableDescription;
