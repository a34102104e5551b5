/** Fields of the profile of the gmina: concepts, rates, trend, comparison, questions. */
import {
  certainties,
  conceptGroups,
  peerVerdicts,
  questionStatuses,
  rateLabels,
  rateParts,
  sizeClasses,
} from "./codes-profile.ts";
import { share } from "./measures.ts";
import type { Field } from "./field.ts";

const per10k = { pl: "na 10 000 mieszkańców", en: "per 10,000 residents" };

export const profileFields = {
  // concepts
  concept_label: {
    type: "text",
    pl: "Nazwa pojęcia, zrozumiała bez formularza",
    en: "Name of the concept, to be understood without the form (Polish)",
  },
  concept_group: { type: "text", pl: "Grupa pojęć", en: "Group of concepts", values: conceptGroups },
  unit_pl: {
    type: "text",
    pl: "Jednostka miary pojęcia",
    en: "What a value of the concept counts (Polish)",
  },
  form: { type: "text", pl: "Formularz, w którym stoi pojęcie", en: "Form that holds the concept" },
  certainty: {
    type: "text",
    pl: "Jak pewne jest, że formularz tak mówi",
    en: "How sure it is that the form says so",
    values: certainties,
  },

  // trend
  break_year: {
    type: "integer",
    min: 1990,
    pl: "Pierwszy rok po przerwie w szeregu",
    en: "First year after the break of the series",
  },
  break_reason: {
    type: "text",
    pl: "Dlaczego lat przed przerwą nie wolno porównywać z późniejszymi",
    en: "Why years before the break must not be compared with later ones (Polish)",
  },
  break_reason_en: {
    type: "text",
    pl: "Powód przerwy po angielsku",
    en: "Why years before the break must not be compared with later ones",
  },
  series_break: {
    type: "boolean",
    pl: "Przerwa w szeregu: od tego roku inny formularz albo inna definicja niż w poprzednim",
    en: "Series break: from this year another form or definition than in the former",
  },
  change_1y: {
    type: "ratio",
    unit: share,
    pl: "Zmiana wobec poprzedniego roku; puste, gdy nie ma z czym porównać albo szereg jest przerwany",
    en: "Change against the former year; empty where there is nothing to compare or the series is broken",
  },
  change_5y: {
    type: "ratio",
    unit: share,
    pl: "Zmiana w ciągu pięciu lat; puste, gdy nie ma z czym porównać albo szereg jest przerwany",
    en: "Change over five years; empty where there is nothing to compare or the series is broken",
  },
  per_10k: {
    type: "ratio",
    unit: per10k,
    pl: "Wartość na 10 000 mieszkańców",
    en: "Value per 10,000 residents",
  },

  // rates
  rate_id: { type: "text", pl: "Wskaźnik (kod)", en: "Rate (code)", values: rateLabels },
  rate_part: { type: "text", pl: "Część ułamka", en: "Part of the fraction", values: rateParts },
  numerator: { type: "ratio", pl: "Licznik", en: "Numerator" },
  denominator: { type: "ratio", pl: "Mianownik", en: "Denominator" },

  // comparison
  size_class: {
    type: "text",
    pl: "Wielkość gminy: mieszkańcy tego roku",
    en: "Size of the gmina: residents of the year",
    values: sizeClasses,
  },
  peer_verdict: {
    type: "text",
    pl: "Wniosek: wartość wobec podobnych jednostek projektu",
    en: "Verdict: the value against similar units of the project",
    values: peerVerdicts,
  },
  peer_count: {
    type: "integer",
    min: 0,
    unit: { pl: "jednostki", en: "units" },
    pl: "Podobne jednostki projektu: ten sam typ, rodzaj gminy i wielkość, bez tej jednostki",
    en: "Similar units of the project: same type, kind of gmina and size, without this unit",
  },
  peer_median_per_10k: {
    type: "ratio",
    unit: per10k,
    pl: "Mediana podobnych jednostek na 10 000 mieszkańców; puste, gdy jest ich mniej niż 3",
    en: "Median of the similar units per 10,000 residents; empty where they are fewer than 3",
  },
  peer_low_per_10k: {
    type: "ratio",
    unit: per10k,
    pl: "Pierwszy kwartyl podobnych jednostek na 10 000 mieszkańców",
    en: "First quartile of the similar units per 10,000 residents",
  },
  peer_high_per_10k: {
    type: "ratio",
    unit: per10k,
    pl: "Trzeci kwartyl podobnych jednostek na 10 000 mieszkańców",
    en: "Third quartile of the similar units per 10,000 residents",
  },

  // questions
  question_no: {
    type: "integer",
    min: 1,
    pl: "Numer pytania z listy sprawdzającej (1–12)",
    en: "Number of the question in the checklist (1–12)",
  },
  question: {
    type: "text",
    pl: "Pytanie z listy sprawdzającej analizę gminy",
    en: "Question of the checklist of a gmina’s analysis (Polish)",
  },
  question_status: {
    type: "text",
    pl: "Czy dane odpowiadają na pytanie",
    en: "Whether the data answer the question",
    values: questionStatuses,
  },
  evidence: {
    type: "text",
    pl: "Które pojęcia i lata odpowiadają na pytanie",
    en: "Which concepts and years answer the question (Polish)",
  },
} as const satisfies Record<string, Field>;
