/** Who takes part: units, teams, their members and people. */
import {
  arms,
  functions,
  models,
  responsibilities,
  sectors,
  socialWorkerRoles,
  teamKinds,
  teamStatuses,
} from "../choices.ts";
import { choice, column, type TableDescription } from "../description.ts";
import { institution, team, unit, worker } from "./shared.ts";

const model = choice(
  "model|model kooperacji",
  "Model, który jednostka sprawdza",
  "Model that the unit tests",
  models,
);

export const units = {
  title: "Jednostki pilotażu",
  grain: { pl: "jednostka pilotażu albo porównawcza", en: "unit of the pilot or of the comparison" },
  columns: {
    unit_id: unit,
    teryt: column.id("teryt|kod teryt", "Kod TERYT gminy albo powiatu", "TERYT code"),
    unit_name: column.label("nazwa|nazwa jednostki", "Nazwa jednostki", "Name of the unit"),
    unit_type: column.id("typ|rodzaj jednostki", "Rodzaj: GOPS, MGOPS, MOPS, MOPR, PCPR", "Kind of unit"),
    model,
    standards: column.list(
      "standardy|sprawdzane standardy",
      "Sprawdzane standardy, oddzielone średnikiem",
      "Standards that are tested, parted by semicolons",
    ),
    arm: choice(
      "grupa|pilotaż czy porównanie",
      "Grupa: pilotaż albo porównawcza",
      "Arm: pilot or comparison",
      arms,
    ),
    preparation_start_date: column.fact(
      "początek przygotowań|przygotowanie od",
      "Początek przygotowań",
      "Start of the preparation",
    ),
    start_date: column.fact("początek|początek pilotażu|start", "Początek testowania", "Start of the pilot"),
    end_date: column.planned(
      "koniec|koniec pilotażu",
      "Koniec testowania, także planowany",
      "End of the pilot, also planned",
    ),
    post_filled_date: column.fact(
      "stanowisko ds. monitoringu od|monitoring obsadzony od",
      "Od kiedy obsadzone jest stanowisko ds. monitoringu",
      "Since when the monitoring post is filled",
    ),
    responsibility: choice(
      "odpowiedzialność|wariant odpowiedzialności",
      "Wariant odpowiedzialności: skupiona albo rozproszona",
      "Variant of responsibility",
      responsibilities,
    ),
    social_worker_role: choice(
      "rola pracownika socjalnego|wariant roli",
      "Sprawdzana rola pracownika socjalnego",
      "Role of the social worker that is tested",
      socialWorkerRoles,
    ),
  },
  required: ["model", "arm"],
  key: [],
  order: [
    ["preparation_start_date", "start_date"],
    ["start_date", "end_date"],
  ],
} as const satisfies TableDescription;

export const teams = {
  title: "Zespoły",
  grain: { pl: "zespół kooperacji", en: "cooperation team" },
  columns: {
    unit_id: unit,
    team_id: team,
    model,
    team_kind: choice(
      "rodzaj zespołu|typ zespołu",
      "Rodzaj zespołu: skrót, który dopiero z modelem mówi, co to za zespół",
      "Kind of team: an acronym that has a meaning within its model only",
      teamKinds,
    ),
    team_status: choice("stan|status|status zespołu", "Stan zespołu", "Status of the team", teamStatuses),
    formed_date: column.fact("powołano|data powołania", "Powołanie zespołu", "Team formed"),
    suspended_date: column.fact("zawieszono|data zawieszenia", "Zawieszenie pracy zespołu", "Work suspended"),
    resumed_date: column.fact("wznowiono|data wznowienia", "Wznowienie pracy zespołu", "Work resumed"),
    dissolved_date: column.fact("rozwiązano|data rozwiązania", "Koniec pracy zespołu", "End of the team"),
  },
  required: ["team_id", "team_kind", "formed_date"],
  key: ["team_id"],
  order: [
    ["formed_date", "suspended_date"],
    ["suspended_date", "resumed_date"],
    ["formed_date", "dissolved_date"],
  ],
} as const satisfies TableDescription;

export const memberships = {
  title: "Członkowie zespołów",
  grain: { pl: "instytucja w zespole", en: "member institution of a team" },
  columns: {
    unit_id: unit,
    team_id: team,
    institution,
    sector: choice("sektor", "Sektor instytucji", "Sector of the institution", sectors),
    is_ngo: column.yesNo(
      "organizacja pozarządowa|NGO",
      "Czy to organizacja pozarządowa",
      "Is it a non-profit",
    ),
    declared_date: column.fact("deklaracja|data deklaracji", "Deklaracja przystąpienia", "Declaration"),
    admitted_date: column.fact("przyjęto|data przyjęcia|przyjęto dnia", "Przyjęcie do zespołu", "Admission"),
    expelled_date: column.fact("skreślono|data skreślenia|skreślono dnia", "Skreślenie z zespołu", "Removal"),
    is_active: column.yesNo(
      "aktywna|czy aktywna|aktywny udział",
      "Czy instytucja naprawdę bierze udział; deklaracja to co innego",
      "Does it really take part; a declaration is another matter",
    ),
  },
  required: ["team_id", "institution"],
  expected: ["admitted_date"],
  key: ["team_id", "institution", "admitted_date"],
  order: [
    ["declared_date", "admitted_date"],
    ["admitted_date", "expelled_date"],
  ],
} as const satisfies TableDescription;

export const team_people = {
  title: "Osoby w zespołach",
  grain: { pl: "osoba na stanowisku albo w zespole", en: "person in a team or post" },
  columns: {
    unit_id: unit,
    worker_id: worker,
    team_id: team,
    team_function: choice("funkcja|rola w zespole", "Funkcja osoby", "Function of the person", functions),
    gmina_name: column.label(
      "gmina|nazwa gminy",
      "Gmina, w której ta osoba działa",
      "Gmina in which the person works",
    ),
    from_date: column.fact("od|od dnia|data od", "Pierwszy dzień", "First day"),
    to_date: column.planned("do|do dnia|data do", "Ostatni dzień; puste: nadal", "Last day; empty: still"),
    has_other_tasks: column.yesNo(
      "inne zadania|wykonuje inne zadania",
      "Czy ma też zadania spoza pilotażu",
      "Has tasks outside the pilot too",
    ),
  },
  required: ["worker_id", "team_function", "from_date"],
  key: ["worker_id", "team_id", "team_function", "gmina_name", "from_date"],
  order: [["from_date", "to_date"]],
} as const satisfies TableDescription;
