/** What is measured: surveys, cooperation, self-assessment, stages, budget, and the evaluator's notes. */
import { frequencies, noteKinds, respondentKinds, stageModes, stages } from "../choices.ts";
import { choice, column, type TableDescription } from "../description.ts";
import { reportSections } from "../report-sections.ts";
import { institution, serviceName, unit, wave } from "./shared.ts";

export const surveys = {
  title: "Odpowiedzi w ankietach",
  grain: { pl: "odpowiedź na pytanie ankiety", en: "answer to a question of a survey" },
  columns: {
    unit_id: unit,
    questionnaire: column.label("kwestionariusz|ankieta", "Nazwa kwestionariusza", "Questionnaire"),
    wave,
    respondent_kind: choice(
      "kto odpowiada|rodzaj respondenta",
      "Kto odpowiada",
      "Who answers",
      respondentKinds,
    ),
    respondent_no: column.count(
      "nr respondenta|numer ankiety",
      "Numer wypełnionej ankiety (nie osoby); bez niego powtórzeń nie da się poznać",
      "Number of the filled form; without it repetitions cannot be told",
    ),
    item: column.label(
      "pytanie|nr pytania",
      "Pytanie: numer albo oznaczenie",
      "Question: its number or mark",
    ),
    answer_value: column.number(
      "odpowiedź|wartość odpowiedzi",
      "Odpowiedź jako liczba; tak = 1, nie = 0",
      "Answer as a number; yes = 1, no = 0",
    ),
  },
  required: ["questionnaire", "wave", "item", "answer_value"],
  key: ["questionnaire", "wave", "respondent_kind", "respondent_no", "item"],
  toldApartBy: "respondent_no",
} as const satisfies TableDescription;

export const cooperation_matrix = {
  title: "Macierz współpracy",
  grain: { pl: "para instytucji i forma współpracy", en: "pair of institutions and form of cooperation" },
  columns: {
    unit_id: unit,
    wave,
    rating_institution: column.label(
      "instytucja oceniająca|kto ocenia",
      "Instytucja, która ocenia; puste: jednostka",
      "Institution that rates; empty: the unit",
    ),
    institution,
    cooperation_form_no: column.count(
      "forma współpracy|nr formy",
      "Numer formy współpracy na formularzu (1–7 i dalsze)",
      "Number of the form of cooperation",
    ),
    frequency: choice(
      "częstość|częstość współpracy",
      "Jak często, od „nigdy” (1) do „bardzo często” (5)",
      "How often, from never (1) to very often (5)",
      frequencies,
    ),
  },
  required: ["wave", "institution", "cooperation_form_no", "frequency"],
  key: ["wave", "rating_institution", "institution", "cooperation_form_no"],
} as const satisfies TableDescription;

export const self_assessment = {
  title: "Autodiagnoza",
  grain: {
    pl: "element modelu w jednej fali autodiagnozy",
    en: "element of the model in a wave of the self-assessment",
  },
  columns: {
    unit_id: unit,
    wave,
    step_no: column.count("krok|nr kroku", "Krok modelu", "Step of the model"),
    element: column.label("element|element modelu", "Element modelu", "Element of the model"),
    has_current_state: column.presence(
      "stan obecny|opis stanu obecnego",
      "Czy opisano stan obecny (treści się nie przechowuje)",
      "Is the current state described",
    ),
    has_target: column.presence(
      "stan docelowy|opis stanu docelowego",
      "Czy opisano stan docelowy (treści się nie przechowuje)",
      "Is the target described",
    ),
    has_gap: column.yesNo(
      "luka|czy jest luka",
      "Czy do stanu docelowego czegoś brakuje",
      "Is something lacking to the target",
    ),
    has_action: column.presence(
      "planowane działanie|działanie naprawcze",
      "Czy zaplanowano działanie (treści się nie przechowuje)",
      "Is an action planned",
    ),
    planned_action_cost_pln: column.money(
      "koszt działania|koszt|action_cost_pln",
      "Koszt działania",
      "Cost of the action",
    ),
    action_done_date: column.fact("działanie wykonano|wykonano dnia", "Wykonanie działania", "Action done"),
  },
  required: ["wave", "element", "has_gap"],
  key: ["wave", "step_no", "element"],
} as const satisfies TableDescription;

export const service_stages = {
  title: "Etapy organizowania usług",
  grain: { pl: "etap organizowania usługi", en: "stage of organising a service" },
  columns: {
    unit_id: unit,
    service_name: serviceName,
    stage: choice(
      "etap|etap organizowania",
      "Etap organizowania usługi, od 1 do 7",
      "Stage of organising, 1 to 7",
      stages,
    ),
    stage_mode: choice(
      "tryb|tryb etapu",
      "Tryb: symulowany, rzeczywisty, pominięty",
      "Mode of the stage",
      stageModes,
    ),
    stage_started_date: column.fact("rozpoczęto|rozpoczęto etap", "Początek etapu", "Stage started"),
    stage_finished_date: column.fact("ukończono|ukończono etap", "Koniec etapu", "Stage finished"),
    has_product: column.presence(
      "produkt|produkt przekazany",
      "Czy przekazano produkt etapu (treści się nie przechowuje)",
      "Is the stage's product delivered",
    ),
  },
  required: ["service_name", "stage"],
  key: ["service_name", "stage"],
  order: [["stage_started_date", "stage_finished_date"]],
} as const satisfies TableDescription;

export const budget = {
  title: "Budżet",
  grain: { pl: "pozycja budżetu", en: "budget line" },
  columns: {
    unit_id: unit,
    budget_line_no: column.count("nr pozycji|pozycja", "Numer pozycji budżetu", "Number of the line"),
    category: column.label("kategoria|kategoria kosztów", "Kategoria kosztów", "Category of costs"),
    model_element: column.label(
      "element kosztów|czego dotyczy koszt",
      "Element modelu, którego dotyczy koszt",
      "Element of the model",
    ),
    budget_quantity: column.product(
      "ilość|wyliczenie ilości|quantity",
      "Ilość: liczba albo iloczyn, np. 20 × 64 × 4",
      "Quantity: a number or a product, e.g. 20 × 64 × 4",
    ),
    quantity_unit: column.label(
      "jednostka miary|miara",
      "Jednostka miary, np. osoba × tydzień × godzina",
      "Unit of the quantity",
    ),
    unit_price_pln: column.money("cena jednostkowa|stawka", "Cena jednostkowa", "Unit price"),
    planned_pln: column.money("plan|kwota planowana|zaplanowano", "Kwota zaplanowana", "Planned"),
    spent_pln: column.money("wydano|kwota wydana|wydatki", "Kwota wydana", "Spent"),
  },
  required: ["category"],
  expected: ["planned_pln", "spent_pln"],
  key: ["budget_line_no", "category", "model_element"],
} as const satisfies TableDescription;

export const notes = {
  title: "Notatki ewaluatora",
  grain: {
    pl: "notatka z wizyty, wywiadu albo obserwacji",
    en: "note of a visit, an interview or an observation",
  },
  columns: {
    unit_id: unit,
    // Evaluators write after the pilot too: a note is no event of it.
    note_date: column.planned("data notatki|dzień notatki", "Dzień notatki", "Day of the note"),
    report_section: choice(
      "część raportu|rozdział raportu",
      "Część raportu, do której notatka należy",
      "Section of the report",
      reportSections,
    ),
    note_kind: choice(
      "rodzaj notatki|skąd notatka",
      "Wizyta, wywiad albo obserwacja",
      "Visit, interview or observation",
      noteKinds,
    ),
    note_text: column.note(
      "notatka|treść notatki",
      "Treść, bez danych osobowych",
      "Words of the note, without personal data",
    ),
  },
  required: ["note_date", "report_section", "note_text"],
  key: ["note_date", "report_section", "note_kind", "note_text"],
} as const satisfies TableDescription;
