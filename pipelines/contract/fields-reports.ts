/** Fields of the statistics that centres report: MPiPS-03 and OZPS. */
import { formSections, valueKinds } from "./codes.ts";
import { share } from "./measures.ts";
import type { Field } from "./field.ts";

export const reportFields = {
  // form
  period: {
    type: "text",
    pl: "Okres sprawozdania",
    en: "Period of the report",
    values: {
      P: { pl: "I półrocze (I–VI)", en: "first half-year" },
      R: { pl: "cały rok (I–XII)", en: "whole year" },
    },
  },
  edition: {
    type: "text",
    pl: "Wydanie formularza (numeracja wierszy)",
    en: "Edition of the form (numbering of rows)",
  },
  form_section: { type: "text", pl: "Część sprawozdania", en: "Part of the report", values: formSections },
  dzial: { type: "text", pl: "Dział sprawozdania, jak wydrukowano", en: "Dział of the report, as printed" },
  row: {
    type: "text",
    pl: "Numer wiersza formularza, jak wydrukowano",
    en: "Number of the form's row, as printed",
  },
  col: {
    type: "integer",
    min: 1,
    pl: "Numer kolumny formularza, jak wydrukowano",
    en: "Number of the form's column, as printed",
  },
  row_label: { type: "text", pl: "Nazwa wiersza formularza", en: "Label of the form's row" },
  row_key: {
    type: "text",
    pl: "Wiersz: numer, a w działach świadczeń (bez znanych numerów) pojęcie wiersza",
    en: "Row: its number; in the parts on benefits (numbers unknown) the row's concept",
  },
  concept: {
    type: "text",
    pl: "Pojęcie: kod stały między wydaniami formularzy (wiersz albo wiersz.miara)",
    en: "Concept: a code stable over the forms' editions (row, or row.measure)",
  },
  row_concept: { type: "text", pl: "Pojęcie wiersza formularza", en: "Concept of the form's row" },
  source_form: {
    type: "text",
    pl: "Formularz, z którego pochodzi wartość",
    en: "Form from which the value comes",
  },
  symbol: {
    type: "text",
    pl: "Znak zamiast liczby, jak wydrukowano: X nie dotyczy, . brak informacji, - nie wystąpiło",
    en: "Sign instead of a number, as printed: X not applicable, . no information, - did not occur",
  },
  value: {
    type: "ratio",
    pl: "Wartość w jednostce pojęcia (wskaźnika: licznik ÷ mianownik); puste, gdy w komórce nic nie ma albo stoi znak, gdy nie zna się części ułamka albo mianownik jest zerem",
    en: "Value in the concept's unit (of a rate: numerator ÷ denominator); empty where the cell is empty or holds a sign, where a part is not known or the denominator is zero",
  },
  text: { type: "text", pl: "Treść wiersza tekstowego", en: "Words of a row that asks for words" },

  // OZPS
  assessment_year: { type: "integer", min: 1990, pl: "Rok oceny zasobów", en: "Year of the assessment" },
  value_year: { type: "integer", min: 1990, pl: "Rok wartości", en: "Year of the value" },
  kind: {
    type: "text",
    pl: "Rodzaj wartości w ocenie zasobów",
    en: "Kind of value in the assessment",
    values: valueKinds,
  },
  part_concept: {
    type: "text",
    pl: "Pojęcie, które jest częścią tamtego",
    en: "Concept that is a part of the other",
  },
  is_complete: {
    type: "boolean",
    pl: "Części dają razem całość („z tego”); inaczej są w niej zawarte („w tym”)",
    en: "The parts add up to the whole; otherwise they are merely within it",
  },
  most_change: {
    type: "ratio",
    unit: share,
    min: 0,
    pl: "O ile wartość może się zmienić z roku na rok, zanim padnie pytanie",
    en: "How far the value may move in a year before it is asked about",
  },
  forecast: {
    type: "ratio",
    pl: "Prognoza: poziom w jednostce pojęcia (nie przyrost)",
    en: "Forecast: a level in the concept's unit (no increment)",
  },
  fact: {
    type: "ratio",
    pl: "Wartość, którą ten rok naprawdę miał; puste, gdy jeszcze jej nie podano",
    en: "Value that the year turned out to have; empty until it is given",
  },
  fact_assessment_year: {
    type: "integer",
    min: 1990,
    pl: "Rok oceny, z której pochodzi rzeczywista wartość",
    en: "Year of the assessment that gives the actual value",
  },
  error: {
    type: "ratio",
    pl: "Błąd prognozy: prognoza − rzeczywista wartość",
    en: "Error of the forecast: forecast − actual value",
  },
  error_share: {
    type: "ratio",
    unit: share,
    pl: "Błąd prognozy wobec rzeczywistej wartości; puste, gdy ta jest zerem",
    en: "Error of the forecast against the actual value; empty where that is zero",
  },
  is_copied: {
    type: "boolean",
    pl: "Prognoza równa wartości z roku oceny (zapewne przepisana)",
    en: "The forecast equals the assessed year's value (probably copied)",
  },

  // sums and relations of MPiPS-03
  total_row: { type: "text", pl: "Wiersz z sumą", en: "Row that holds the sum" },
  part_row: { type: "text", pl: "Wiersz, który wchodzi do sumy", en: "Row that enters the sum" },
  sign: { type: "integer", pl: "Znak składnika: 1 albo −1", en: "Sign of the part: 1 or −1" },
  relation_id: {
    type: "text",
    pl: "Relacja między komórkami formularza",
    en: "Relation between the form's cells",
  },
  left_row: { type: "text", pl: "Wiersz po lewej stronie („*”: każdy)", en: "Row on the left (“*”: each)" },
  left_col: { type: "integer", min: 1, pl: "Kolumna po lewej stronie", en: "Column on the left" },
  operator: { type: "text", pl: "Znak relacji", en: "Sign of the relation" },
  factor: { type: "ratio", pl: "Mnożnik prawej strony", en: "Factor of the right side" },
  right_row: { type: "text", pl: "Wiersz po prawej stronie", en: "Row on the right" },
  right_col: { type: "integer", min: 1, pl: "Kolumna po prawej stronie", en: "Column on the right" },
  plus_row: { type: "text", pl: "Drugi wiersz po prawej, dodawany", en: "Second row on the right, added" },
  col_1: { type: "ratio", pl: "Wartość w kolumnie 1", en: "Value in column 1" },
  col_2: { type: "ratio", pl: "Wartość w kolumnie 2", en: "Value in column 2" },
  col_3: { type: "ratio", pl: "Wartość w kolumnie 3", en: "Value in column 3" },
  col_4: { type: "ratio", pl: "Wartość w kolumnie 4", en: "Value in column 4" },
  col_5: { type: "ratio", pl: "Wartość w kolumnie 5", en: "Value in column 5" },
  has_dot: {
    type: "boolean",
    pl: "W wierszu jest kropka: brak informacji",
    en: "The row holds a dot: no information",
  },

  // what does not fit
  broken_kind: {
    type: "text",
    pl: "Co się nie zgadza",
    en: "What does not fit",
    values: {
      cell: {
        pl: "komórka: nie pasuje do sumy ani do swojego wiersza",
        en: "cell: fits neither a sum nor its row",
      },
      sum: { pl: "suma wierszy", en: "sum of rows" },
      line: { pl: "kolumny jednego wiersza", en: "columns of one row" },
      rows: { pl: "dwa wiersze", en: "two rows" },
    },
  },
  formula: {
    type: "text",
    pl: "Z czego wynika oczekiwana wartość",
    en: "What the expected value comes from",
  },
  expected: { type: "ratio", pl: "Wartość, która by pasowała", en: "Value that would fit" },
} as const satisfies Record<string, Field>;
