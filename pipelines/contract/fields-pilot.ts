/** Fields of how a pilot goes: deadlines, how far each unit is, what it handed in, and it beside the others. */
import { dueKinds, evaluationTableTitles, pilotStatuses } from "./codes-pilot.ts";
import { waves } from "./codes-evaluation-results.ts";
import type { Field } from "./field.ts";

const units = { pl: "jednostki", en: "units" };
const months = { pl: "miesiące", en: "months" };

export const pilotFields = {
  team_id: {
    type: "text",
    pl: "Zespół kooperacji: oznaczenie, zawsze takie samo, np. PZK-1",
    en: "Cooperation team: its mark, always the same, e.g. PZK-1",
  },
  due_date: {
    type: "date",
    pl: "Termin: ostatni dzień, w którym jeszcze nic nie jest spóźnione",
    en: "Due: the last day on which nothing is late yet",
  },
  due_kind: { type: "text", pl: "Co przypada", en: "What falls due", values: dueKinds },
  due_subject: {
    type: "text",
    pl: "Czego dotyczy termin: program (numer), zadanie, miesiąc, pomiar (kod) albo stanowisko; puste: cały zespół albo jednostka",
    en: "What the deadline concerns: programme (number), task, month, wave (code) or post; empty: the team or unit",
  },
  due_count: {
    type: "integer",
    min: 1,
    pl: "Ilu rzeczy dotyczy termin (np. od ilu instytucji brakuje informacji)",
    en: "How many things the deadline concerns (institutions whose report is missing)",
  },
  counted_from_date: {
    type: "date",
    pl: "Dzień, od którego liczy się termin",
    en: "Day from which the deadline is counted",
  },
  pilot_status: {
    type: "text",
    pl: "Jak daleko jest pilotaż w jednostce w dniu ewaluacji",
    en: "How far the pilot is in the unit on the day of evaluation",
    values: pilotStatuses,
  },
  months_run: {
    type: "integer",
    min: 0,
    unit: months,
    pl: "Pełne miesiące od początku do dnia ewaluacji albo końca",
    en: "Whole months from the start to the day of evaluation or the end",
  },
  months_planned: {
    type: "integer",
    min: 0,
    unit: months,
    pl: "Pełne miesiące od początku do końca, także planowanego",
    en: "Whole months from the start to the end, also planned",
  },
  reached_wave: {
    type: "text",
    pl: "Ostatni pomiar, którego dzień nadszedł",
    en: "Last wave whose day has come",
    values: waves,
  },
  next_wave: { type: "text", pl: "Następny pomiar", en: "Next wave", values: waves },
  next_wave_date: { type: "date", pl: "Dzień następnego pomiaru", en: "Day of the next wave" },
  team_count: {
    type: "integer",
    min: 0,
    pl: "Liczba zespołów kooperacji, także zakończonych",
    en: "Cooperation teams, closed ones included",
  },
  programme_count: {
    type: "integer",
    min: 0,
    pl: "Liczba otwartych dotąd programów",
    en: "Programmes opened so far",
  },
  report_due_count: {
    type: "integer",
    min: 0,
    pl: "Informacje miesięczne w wykazie, których miesiąc minął",
    en: "Monthly reports listed whose month is over",
  },
  report_delivered_count: {
    type: "integer",
    min: 0,
    pl: "W tym dostarczone do dnia ewaluacji",
    en: "Of these delivered by the day of evaluation",
  },
  evaluation_table: {
    type: "text",
    pl: "Tabela wejściowa ewaluacji",
    en: "Input table of the evaluation",
    values: evaluationTableTitles,
  },
  evaluation_row_count: {
    type: "integer",
    min: 0,
    pl: "Wiersze tej tabeli, które weszły do obliczeń",
    en: "Rows of that table that count",
  },
  also_given_count: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Ile innych jednostek tej samej grupy i modelu przekazało tę tabelę",
    en: "Other units of the same arm and model that gave the table",
  },
  alike_count: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Ile jest innych jednostek tej samej grupy i modelu",
    en: "Other units of the same arm and model",
  },
  is_table_missing: {
    type: "boolean",
    pl: "Czy tabeli brakuje: nie ma jej ta jednostka, a ma większość innych z tej samej grupy i modelu",
    en: "Whether the table is missing: this unit lacks it, most others of the same arm and model have it",
  },
  other_count: {
    type: "integer",
    min: 0,
    unit: units,
    pl: "Ile innych jednostek pilotażu ma wartość tego wskaźnika",
    en: "Other pilot units with a value of the indicator",
  },
  other_median: {
    type: "ratio",
    pl: "Mediana innych jednostek pilotażu",
    en: "Median of the other pilot units",
  },
  other_low: { type: "ratio", pl: "Ich pierwszy kwartyl", en: "Their first quartile" },
  other_high: { type: "ratio", pl: "Ich trzeci kwartyl", en: "Their third quartile" },
} as const satisfies Record<string, Field>;
