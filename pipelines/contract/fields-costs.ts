/** Fields of cost cards and of the projection of the cost of inaction. */
import { durationUnits, inputUnits, scenarios } from "./codes-cost-cards.ts";
import { costSides, priceGrades } from "./codes-costs.ts";
import type { Field } from "./field.ts";

const pln = { pl: "zł", en: "PLN" };
const share = { pl: "ułamek", en: "fraction" };
const years = { pl: "lata", en: "years" };

export const costFields = {
  // the card
  card_id: {
    type: "text",
    pl: "Karta kosztów zaniechania: id z pliku karty",
    en: "Cost card: id from its file",
  },
  card_title: { type: "text", pl: "Tytuł karty", en: "Title of the card (Polish)" },
  area: { type: "text", pl: "Obszar problemu społecznego", en: "Area of the social problem (Polish)" },
  problem: { type: "text", pl: "Problem, jednym zdaniem", en: "The problem in one sentence (Polish)" },
  card_question: {
    type: "text",
    pl: "Decyzja, o którą karta prosi",
    en: "The decision that the card asks for (Polish)",
  },
  person_one: {
    type: "text",
    pl: "Kogo karta liczy, po liczbie 1, np. rodzina",
    en: "Whom the card counts, Polish form after 1",
  },
  person_few: {
    type: "text",
    pl: "Kogo karta liczy, po liczbie 2, np. rodziny",
    en: "Whom the card counts, Polish form after 2",
  },
  person_many: {
    type: "text",
    pl: "Kogo karta liczy, po liczbie 5, np. rodzin",
    en: "Whom the card counts, Polish form after 5",
  },
  card_persons: {
    type: "ratio",
    min: 0,
    unit: { pl: "osoby albo rodziny", en: "persons or families" },
    pl: "Na ile osób albo rodzin policzono obie listy karty",
    en: "Persons or families that both lists of the card are for",
  },
  base_year: { type: "integer", min: 1990, pl: "Rok bazowy (t = 0)", en: "Base year (t = 0)" },
  card_price_year: {
    type: "integer",
    min: 1990,
    pl: "Rok, na którego ceny przeliczono kwoty karty",
    en: "Year whose prices all amounts of the card are in",
  },
  horizon_years: {
    type: "integer",
    min: 1,
    unit: years,
    pl: "Lata projekcji",
    en: "Years of the projection",
  },
  discount_rate: {
    type: "ratio",
    unit: share,
    min: 0,
    pl: "Roczna stopa dyskontowa",
    en: "Discount rate per year",
  },
  level_count: { type: "integer", min: 1, pl: "Liczba poziomów nasilenia", en: "Number of severity levels" },
  card_note: { type: "text", pl: "Zastrzeżenie autora karty", en: "Caveat of the card's author (Polish)" },
  card_path: {
    type: "text",
    pl: "Miejsce w karcie, np. help.0.price.id (listy od 0)",
    en: "Place in the card, e.g. help.0.price.id (lists from 0)",
  },
  card_value: { type: "text", pl: "Wartość wpisana w karcie", en: "Value as written in the card" },

  // components
  side: { type: "text", pl: "Strona karty", en: "Side of the card", values: costSides },
  component_no: {
    type: "integer",
    min: 1,
    pl: "Numer składnika na liście, od 1; składnik kilku płatników ma wiersz na każdego",
    en: "Number of the component in its list, from 1; one of several payers has a row for each",
  },
  component: { type: "text", pl: "Składnik kosztu", en: "Component of the cost (Polish)" },
  quantity: {
    type: "ratio",
    min: 0,
    pl: "Ilość w jednostce składnika, na jednostkę czasu trwania, jeśli go podano",
    en: "Quantity in the component's unit, per unit of duration where one is given",
  },
  quantity_grade: {
    type: "text",
    pl: "Pewność ilości",
    en: "How good the quantity is",
    values: priceGrades,
  },
  quantity_source: { type: "text", pl: "Źródło ilości", en: "Source of the quantity" },
  duration: { type: "ratio", min: 0, pl: "Czas trwania", en: "Duration" },
  duration_unit: {
    type: "text",
    pl: "Jednostka czasu trwania",
    en: "Unit of the duration",
    values: durationUnits,
  },
  conversion_factor: {
    type: "ratio",
    min: 0,
    pl: "Przelicznik jednostek: ile jednostek ceny ma jednostka składnika",
    en: "Conversion of units: how many of the price's units one of the component's is",
  },
  payer_share: {
    type: "ratio",
    unit: share,
    min: 0,
    pl: "Jaką część kwoty płaci ten płatnik",
    en: "Share of the amount that this payer pays",
  },
  is_cashable: {
    type: "boolean",
    pl: "Czy oszczędność byłaby gotówką (nie tylko uwolnioną możliwością pomocy)",
    en: "Whether a saving would be cash, not only freed capacity",
  },
  amount_pln: {
    type: "ratio",
    unit: pln,
    pl: "Kwota w cenach roku karty (ilość × czas trwania × koszt jednostki × część płatnika; w podsumowaniu suma)",
    en: "Amount in prices of the card's year (quantity × duration × unit cost × payer's share; in the summary a sum)",
  },
  cashable_pln: {
    type: "ratio",
    unit: pln,
    pl: "W tym kwota, która byłaby gotówką",
    en: "Part of the amount that would be cash",
  },
  per_family_pln: {
    type: "ratio",
    unit: pln,
    pl: "Kwota na jedną osobę albo rodzinę karty",
    en: "Amount per person or family of the card",
  },
  gain_no: { type: "integer", min: 1, pl: "Numer zysku społecznego", en: "Number of the social gain" },
  gain: {
    type: "text",
    pl: "Zysk społeczny: korzyść, której nie liczy się w pieniądzu",
    en: "Gain that is not money (Polish)",
  },

  // the projection's inputs
  level_no: {
    type: "integer",
    min: 1,
    pl: "Poziom nasilenia, od 1 (w ścieżkach danych od 0)",
    en: "Severity level, from 1 (from 0 in paths of inputs)",
  },
  level_label: { type: "text", pl: "Nazwa poziomu nasilenia", en: "Name of the severity level (Polish)" },
  linked_no: {
    type: "integer",
    min: 1,
    pl: "Problem powiązany, od 1 (w ścieżkach danych od 0)",
    en: "Linked problem, from 1 (from 0 in paths of inputs)",
  },
  linked_label: { type: "text", pl: "Nazwa problemu powiązanego", en: "Name of the linked problem (Polish)" },
  input_path: {
    type: "text",
    pl: "Dana projekcji: jej miejsce w modelu, np. without.0.1 (poziomy od 0)",
    en: "Input of the projection: its place in the model, e.g. without.0.1 (levels from 0)",
  },
  input_no: { type: "integer", min: 1, pl: "Kolejność danych", en: "Order of the inputs" },
  input_label: { type: "text", pl: "Nazwa danej", en: "Name of the input (Polish)" },
  input_unit: { type: "text", pl: "Jednostka danej", en: "Unit of the input", values: inputUnits },
  allowed_min: {
    type: "ratio",
    pl: "Najmniejsza wartość, którą można wpisać na stronie",
    en: "Least value that may be entered on the page",
  },
  allowed_max: {
    type: "ratio",
    pl: "Największa wartość, którą można wpisać na stronie",
    en: "Greatest value that may be entered on the page",
  },
  input_step: { type: "ratio", min: 0, pl: "Krok zmiany na stronie", en: "Step of a change on the page" },
  is_assumption: { type: "boolean", pl: "Czy to założenie", en: "Whether it is an assumption" },
  is_adjustable: {
    type: "boolean",
    pl: "Czy można zmienić na stronie",
    en: "Whether the page lets one change it",
  },

  // the projection's results
  scenario: { type: "text", pl: "Scenariusz", en: "Scenario", values: scenarios },
  mandatory_cost_pln: {
    type: "ratio",
    unit: pln,
    pl: "Koszt działań obowiązkowych w roku, zdyskontowany",
    en: "Cost of mandatory help in the year, discounted",
  },
  linked_cost_pln: {
    type: "ratio",
    unit: pln,
    pl: "Koszt problemów powiązanych w roku, zdyskontowany",
    en: "Cost of linked problems in the year, discounted",
  },
  action_cost_pln: {
    type: "ratio",
    unit: pln,
    pl: "Koszt działania w roku, zdyskontowany; bez działania 0",
    en: "Cost of the action in the year, discounted; 0 without it",
  },
  help_pln: { type: "ratio", unit: pln, pl: "Koszt pomocy razem", en: "Cost of help in total" },
  inaction_pln: { type: "ratio", unit: pln, pl: "Koszt zaniechania razem", en: "Cost of inaction in total" },
  balance_pln: {
    type: "ratio",
    unit: pln,
    pl: "Bilans: koszt zaniechania − koszt pomocy",
    en: "Balance: cost of inaction − cost of help",
  },
  effect_ratio: {
    type: "ratio",
    pl: "Efekt do nakładu: koszt zaniechania ÷ koszt pomocy; puste, gdy nakład wynosi 0",
    en: "Effect to outlay: cost of inaction ÷ cost of help; empty where the outlay is 0",
  },
  gross_saving_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność brutto w latach projekcji",
    en: "Gross saving over the years of the projection",
  },
  net_saving_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność netto: brutto − koszt działania",
    en: "Net saving: gross − cost of the action",
  },
  net_low_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność netto, dolny kraniec przedziału 90 % (5. centyl losowań)",
    en: "Net saving, low end of the 90 % interval (5th percentile of the draws)",
  },
  net_high_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność netto, górny kraniec przedziału 90 % (95. centyl losowań)",
    en: "Net saving, high end of the 90 % interval (95th percentile of the draws)",
  },
  chance_positive: {
    type: "ratio",
    unit: share,
    min: 0,
    pl: "W jakiej części losowań oszczędność netto jest dodatnia",
    en: "Share of the draws in which the net saving is above 0",
  },
  payback_year: {
    type: "integer",
    min: 1990,
    pl: "Rok zwrotu: od którego oszczędności nie są już mniejsze niż wydatki na działanie; puste: nie zwraca się",
    en: "Year of payback: from which savings stay at or above what the action cost; empty: none",
  },
  draw_count: { type: "integer", min: 1, pl: "Liczba losowań", en: "Number of draws" },
  seed: { type: "integer", min: 0, pl: "Ziarno losowania", en: "Seed of the draws" },
  seed_shift_pln: {
    type: "ratio",
    unit: pln,
    min: 0,
    pl: "O ile najwyżej przesuwa się kraniec przedziału przy innym ziarnie losowania",
    en: "How far an end of the interval moves at most with another seed",
  },
  net_at_low_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność netto przy dolnej wartości danej",
    en: "Net saving at the input's low value",
  },
  net_at_high_pln: {
    type: "ratio",
    unit: pln,
    pl: "Oszczędność netto przy górnej wartości danej",
    en: "Net saving at the input's high value",
  },
  chance: { type: "ratio", unit: share, min: 0, pl: "Część losowań", en: "Share of the draws" },
} as const satisfies Record<string, Field>;
