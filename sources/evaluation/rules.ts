/** Rules of the evaluation's tables: what can be wrong with a cell, a row, or rows against each other. */
import type { Rule } from "../rules.ts";
import { evaluationTableRules } from "./table-rules.ts";

export const evaluationRules = {
  evaluation_identifier: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "W tej komórce stoi {identifier}. Takiej treści nie wczytano i nigdzie się jej nie powtarza.",
      en: "This cell holds {identifier}. It was not read and is repeated nowhere.",
    },
    todo: {
      pl: "Wpisz pseudonim albo numer sprawy, np. IPW-2026-07, a dane osoby usuń z pliku.",
      en: "Write a pseudonym or a case number, e.g. IPW-2026-07, and delete the person's data from the file.",
    },
  },
  evaluation_column_forbidden: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tabela ma kolumnę „{heading}”, a w danych ewaluacji nie może być danych osób. Kolumny nie odczytano.",
      en: "The table has a column “{heading}”; the evaluation's data may not hold persons' data. It was not read.",
    },
    todo: { pl: "Usuń tę kolumnę z pliku.", en: "Delete the column from the file." },
  },
  evaluation_value_missing: {
    severity: "error",
    isRejected: true,
    what: { pl: "Brak wartości w kolumnie „{column}”.", en: "No value in the column “{column}”." },
    todo: { pl: "Uzupełnij komórkę albo usuń wiersz.", en: "Fill in the cell or delete the row." },
  },
  evaluation_value_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Takiej wartości nie ma na liście kolumny „{column}”.",
      en: "The list of the column “{column}” has no such value.",
    },
    todo: { pl: "Wpisz jedną z wartości: {known}.", en: "Write one of these: {known}." },
  },
  evaluation_number_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "W kolumnie „{column}” nie ma właściwej liczby.",
      en: "The column “{column}” holds no proper number.",
    },
    todo: {
      pl: "Wpisz liczbę cyframi; liczby rzeczy i kwoty nie mogą być ujemne. Brak danych to pusta komórka.",
      en: "Write a number; counts and amounts cannot be negative. Not known is an empty cell.",
    },
  },
  evaluation_month_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "Nie da się odczytać miesiąca.", en: "The month cannot be read." },
    todo: { pl: "Wpisz miesiąc jako 2026-03 albo marzec 2026.", en: "Write the month as 2026-03." },
  },
  evaluation_date_implausible: {
    severity: "error",
    isRejected: true,
    what: { pl: "To data spoza lat 1990–2099.", en: "This date is outside the years 1990–2099." },
    todo: { pl: "Sprawdź rok.", en: "Check the year." },
  },
  evaluation_text_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "W kolumnie „{column}” nie ma tekstu.", en: "The column “{column}” holds no text." },
    todo: { pl: "Wpisz tekst albo numer.", en: "Write a text or a number." },
  },
  evaluation_text_too_long: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tekst jest za długi (znaków najwyżej {limit}).",
      en: "The text is too long (at most {limit} characters).",
    },
    todo: { pl: "Skróć tekst.", en: "Shorten the text." },
  },
  evaluation_unit_missing: {
    severity: "error",
    isRejected: true,
    what: { pl: "Nie wiadomo, której jednostki dotyczy wiersz.", en: "It cannot be told whose row this is." },
    todo: {
      pl: "Wpisz jednostkę (id z miernik.yaml) albo przenieś plik do folderu jednostki.",
      en: "Name the unit (its id in miernik.yaml) or move the file into the unit's folder.",
    },
  },
  evaluation_unit_unknown: {
    severity: "error",
    isRejected: true,
    what: { pl: "W miernik.yaml nie ma takiej jednostki.", en: "miernik.yaml has no such unit." },
    todo: {
      pl: "Wpisz id, nazwę albo kod TERYT jednostki tak jak w miernik.yaml.",
      en: "Write the unit's id, name or TERYT code as in miernik.yaml.",
    },
  },
  evaluation_unit_other: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Wiersz jednostki {named} leży w folderze jednostki {folder}.",
      en: "A row of unit {named} lies in the folder of unit {folder}.",
    },
    todo: {
      pl: "Przenieś wiersz do pliku właściwej jednostki albo plik poza foldery jednostek.",
      en: "Move the row to a file of its unit, or the file out of the units' folders.",
    },
  },
  evaluation_dates_reversed: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Kolejność dat jest niemożliwa: {second} przed {first}.",
      en: "The order of the dates is impossible: {second} before {first}.",
    },
    todo: { pl: "Sprawdź obie daty.", en: "Check both dates." },
  },
  evaluation_scale_outside: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Ocena {number} leży poza skalą od 1 do 10.",
      en: "The rating {number} is outside the scale from 1 to 10.",
    },
    todo: { pl: "Sprawdź ocenę.", en: "Check the rating." },
  },
  ...evaluationTableRules,
} satisfies Record<string, Rule>;
