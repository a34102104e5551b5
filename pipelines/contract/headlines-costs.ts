/** Headline numbers of a card of the cost of inaction and of its projection. */
import type { Headline } from "./headlines.ts";

const forms = "karta kosztów zaniechania i cenniki";
const card = "Karta kosztów";
const projection = "Projekcja";
const range =
  "Wynik zależy od założeń karty; przedział 90 % obejmuje ich podane zakresy, a nie każdą niepewność.";
const list = "Zestawienie jest za czas podany w karcie i nie mówi, co stanie się później.";

const result = { table: "out__cost_result", forms, publicPages: [] } as const;

export const costHeadlines = {
  help_cost: {
    ...result,
    name: "Koszt pomocy (zestawienie)",
    definition: "Ile kosztuje pomoc opisana w karcie, wszystkich płatników razem.",
    unit: "zł w cenach roku karty",
    formula: "suma (liczba × czas × cena) składników pomocy",
    field: "help_pln",
    caveats: [list],
    pages: [card],
  },
  inaction_cost: {
    ...result,
    name: "Koszt braku pomocy (zestawienie)",
    definition:
      "Ile zapłacą wszyscy płatnicy razem, jeśli pomocy nie będzie i stanie się to, co opisuje karta.",
    unit: "zł w cenach roku karty",
    formula: "suma (liczba × czas × cena) składników braku pomocy",
    field: "inaction_pln",
    caveats: [list, "Nie każdy z tych kosztów musi wystąpić; szanse uwzględnia dopiero projekcja."],
    pages: [card],
  },
  balance: {
    ...result,
    name: "Bilans zestawienia",
    definition: "O ile brak pomocy kosztuje więcej niż pomoc.",
    unit: "zł w cenach roku karty",
    formula: "koszt braku pomocy − koszt pomocy",
    field: "balance_pln",
    caveats: [list],
    pages: [card],
  },
  effect_ratio: {
    ...result,
    name: "Efekt do nakładu",
    definition: "Ile złotych kosztu braku pomocy przypada na złotówkę pomocy.",
    unit: "zł na 1 zł",
    formula: "koszt braku pomocy ÷ koszt pomocy",
    field: "effect_ratio",
    caveats: ["Nie podajemy go, gdy pomoc nic nie kosztuje."],
    pages: [card],
  },
  net_saving: {
    ...result,
    name: "Oszczędność netto",
    definition:
      "O ile mniejsze byłyby wydatki publiczne w latach projekcji z działaniem niż bez niego, po odjęciu kosztu działania.",
    unit: "zł w cenach roku karty, zdyskontowane",
    formula: "(wydatki bez działania − wydatki z działaniem) − koszt działania",
    field: "net_saving_pln",
    caveats: [range, "Mniej niż zero znaczy, że działanie kosztuje więcej, niż oszczędza."],
    pages: [projection, card],
    publicPages: ["Prezentacja dla rady"],
  },
  chance: {
    ...result,
    name: "Szansa na oszczędność",
    definition: "W jakiej części losowań danych z ich zakresów oszczędność netto jest większa od zera.",
    unit: "% losowań",
    formula: "losowania z oszczędnością powyżej zera ÷ wszystkie losowania",
    field: "chance_positive",
    caveats: [range],
    pages: [projection, card],
  },
  payback: {
    ...result,
    name: "Zwrot nakładów",
    definition: "Rok, od którego oszczędności nie są już mniejsze niż wydatki na działanie.",
    unit: "rok",
    formula: "pierwszy rok, w którym suma oszczędności dogania sumę kosztów działania",
    field: "payback_year",
    caveats: ["„Nie zwraca się” dotyczy lat projekcji; co będzie po nich, nie wiadomo."],
    pages: [projection],
  },
  action_cost: {
    name: "Koszt działania",
    definition: "Ile w latach projekcji kosztuje działanie, zdyskontowane na rok bazowy.",
    unit: "zł w cenach roku karty, zdyskontowane",
    formula: "suma kosztów działania po latach, scenariusz z działaniem",
    table: "out__cost_projection",
    field: "action_cost_pln",
    forms,
    caveats: [range],
    pages: [projection],
    publicPages: [],
  },
} as const satisfies Record<string, Headline>;
