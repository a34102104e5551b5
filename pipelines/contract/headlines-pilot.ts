/** Headline numbers of a pilot's evaluation. Its indicators have a catalogue of their own (ref_indicator). */
import type { Headline } from "./headlines.ts";

const forms = "tabele ewaluacji (jednostki pilotażu)";
const pages = ["Pilotaż"];

export const pilotHeadlines = {
  pilot_places: {
    name: "Miejsca pilotażu",
    definition: "Jednostki, które sprawdzają model, także te, które przerwały pilotaż.",
    unit: "liczba jednostek",
    formula: "wiersze tabeli jednostek, bez porównawczych",
    table: "out__pilot_unit",
    field: null,
    forms,
    caveats: ["Miejsca zgłosiły się same, więc nie są próbą losową."],
    pages,
    publicPages: [],
  },
  compared_places: {
    name: "Miejsca porównawcze",
    definition: "Jednostki bez pilotażu, z którymi porównuje się miejsca pilotażu.",
    unit: "liczba jednostek",
    formula: "wiersze tabeli jednostek, tylko porównawcze",
    table: "out__pilot_unit",
    field: null,
    forms,
    caveats: ["Do wniosku potrzeba co najmniej 6 jednostek w każdej grupie."],
    pages,
    publicPages: [],
  },
  pilot_months: {
    name: "Miesiące od początku",
    definition: "Ile pełnych miesięcy trwa pilotaż w miejscu, w którym trwa najdłużej.",
    unit: "miesiące",
    formula: "największa liczba pełnych miesięcy od początku pilotażu do dnia ewaluacji",
    table: "out__pilot_unit",
    field: "months_run",
    forms,
    caveats: [],
    pages,
    publicPages: [],
  },
  breaches: {
    name: "Odstępstwa od reguł",
    definition: "Ile razy dane mówią, że nie dotrzymano reguły modelu albo podręcznika.",
    unit: "liczba odstępstw",
    formula: "wiersze tabeli odstępstw",
    table: "out__rule_finding",
    field: null,
    forms: "tabele ewaluacji",
    caveats: ["Reguły, o której dane nic nie mówią, nie uznaje się ani za dotrzymaną, ani za złamaną."],
    pages,
    publicPages: [],
  },
} as const satisfies Record<string, Headline>;
