/** Fields of the pilot's evaluation: those of its input tables, made from their descriptions, and those of the rule book. */
import type { Column, Kind } from "../../sources/evaluation/description.ts";
import { evaluationTables, type EvaluationColumn } from "../../sources/evaluation/tables.ts";
import { measures, ruleForms, ruleOperators, ruleSubjects } from "./codes-evaluation.ts";
import type { Field, FieldType } from "./field.ts";

/** Columns that other sources have too: their fields stand with them. */
const shared = [
  "unit_id",
  "teryt",
  "unit_name",
  "unit_type",
  "worker_id",
  "gmina_name",
  "hours_h",
  "month",
  "team_id",
  "due_date",
  "wave",
] as const satisfies readonly EvaluationColumn[];

type OwnColumn = Exclude<EvaluationColumn, (typeof shared)[number]>;

const types: Record<Kind, FieldType> = {
  unit: "text",
  case: "text",
  id: "text",
  label: "text",
  note: "text",
  person: "text",
  fact_date: "date",
  planned_date: "date",
  month: "month",
  count: "integer",
  number: "ratio",
  scale: "ratio",
  money: "ratio",
  hours: "hours",
  product: "ratio",
  yes_no: "boolean",
  presence: "boolean",
  choice: "text",
  list: "text",
  narrative: "text",
};

const columnFields = Object.fromEntries(
  Object.values(evaluationTables)
    .flatMap(({ columns }): [string, Column][] => Object.entries(columns))
    .filter(([name]) => !(shared as readonly string[]).includes(name))
    .map(([name, column]) => [name, fieldOf(column)]),
) as Record<OwnColumn, Field>;

function fieldOf({ kind, meaning, choices, unit }: Column): Field {
  return {
    type: types[kind],
    ...meaning,
    ...(unit ? { unit } : {}),
    ...(choices ? { values: choices } : {}),
    ...(kind === "count" ? { min: 0 } : {}),
  };
}

export const evaluationFields = {
  ...columnFields,
  rule_id: {
    type: "text",
    pl: "Reguła modelu albo podręcznika (kod)",
    en: "Rule of a model or of the handbook (code)",
  },
  rule_form: { type: "text", pl: "O co reguła pyta", en: "What the rule asks", values: ruleForms },
  rule_subject: {
    type: "text",
    pl: "Czego reguła dotyczy",
    en: "What the rule is about",
    values: ruleSubjects,
  },
  rule_operator: {
    type: "text",
    pl: "Jak ma się wartość do progu",
    en: "How the value must stand to the threshold",
    values: ruleOperators,
  },
  rule_text: { type: "text", pl: "Treść reguły", en: "Words of the rule (Polish)" },
  rule_text_en: { type: "text", pl: "Treść reguły po angielsku", en: "Words of the rule in English" },
  measure: {
    type: "text",
    pl: "W czym liczy się wartość i próg",
    en: "What value and threshold are counted in",
    values: measures,
  },
  subject_id: {
    type: "text",
    pl: "Czego dotyczy odstępstwo: program (numer), osoba (pseudonim), instytucja albo cel; puste: cały zespół albo jednostka",
    en: "What the breach concerns: programme (number), person (pseudonym), institution or goal; empty: the team or unit",
  },
  since_date: {
    type: "date",
    pl: "Pierwszy dzień, w którym reguła jest złamana",
    en: "First day on which the rule is broken",
  },
  observed: {
    type: "ratio",
    pl: "Wartość stwierdzona, w jednostce z kolumny measure",
    en: "Observed value, in the unit of measure",
  },
  excess: {
    type: "ratio",
    pl: "O ile wartość odbiega od progu",
    en: "By how much the value departs from the threshold",
  },
  source_ref: {
    type: "text",
    pl: "Wiersz źródłowy: plik, arkusz i wiersz",
    en: "Source row: file, sheet and row",
  },
  setting: { type: "text", pl: "Ustawienie z miernik.yaml", en: "Setting of miernik.yaml" },
  setting_value: { type: "text", pl: "Wartość ustawienia", en: "Value of the setting" },
  as_of_basis: {
    type: "text",
    pl: "Skąd dzień ewaluacji",
    en: "Where the day of evaluation comes from",
    values: {
      given: { pl: "z miernik.yaml", en: "given in miernik.yaml" },
      last_event: { pl: "ostatnie zdarzenie w danych", en: "last event in the data" },
    },
  },
} as const satisfies Record<string, Field>;
