/** Rules of MPiPS-03 reports: what the reader cannot read, or reads with a doubt. */
import type { Rule } from "../rules.ts";

export const mpips03Rules = {
  mpips03_year_missing: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, którego roku dotyczy ta część sprawozdania; nie odczytano jej.",
      en: "It cannot be told which year this part of the report is about; it was not read.",
    },
    todo: {
      pl: "Dopisz nad tabelą okres, np. „za I-XII 2013 r.”, a w tabeli z kolumnami – kolumnę „rok”.",
      en: "Write the period above the table, e.g. “za I-XII 2013 r.”, or add the column “rok”.",
    },
  },
  mpips03_year_from_edition: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Tabela nie podaje roku; za rok danych przyjęto wydanie formularza.",
      en: "The table gives no year; the form's edition was taken for the year of the data.",
    },
    todo: { pl: "Dodaj kolumnę „rok”.", en: "Add the column “rok”." },
  },
  mpips03_period_assumed: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Nie podano, czy to sprawozdanie półroczne, czy roczne; przyjęto roczne (I–XII {year}).",
      en: "It is not said whether the report is half-yearly or yearly; yearly was taken (January to December {year}).",
    },
    todo: {
      pl: "Jeśli dane są za I półrocze, dopisz okres: „za I-VI {year} r.” albo P w kolumnie „okres”.",
      en: "If the data cover the first half-year, write “za I-VI {year} r.” or P in the column “okres”.",
    },
  },
  mpips03_section_unknown: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "Tego działu Miernik nie zna (dział {dzial}); nie odczytano go.",
      en: "Miernik does not know this section (dział {dzial}); it was not read.",
    },
    todo: {
      pl: "Nie trzeba nic robić, jeśli to dział inny niż: zatrudnienie, zadania zlecone, zadania własne gmin, rzeczywista liczba rodzin, powody, typy rodzin.",
      en: "Nothing needs doing if it is none of: staff, delegated tasks, own tasks, actual numbers, reasons, types of families.",
    },
  },
  mpips03_columns_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "W dziale {dzial} nie ma wiersza z numerami kolumn (0 1 2 …) ani znanych nagłówków; nie odczytano go.",
      en: "Dział {dzial} has no line of column numbers (0 1 2 …) and no known headings; it was not read.",
    },
    todo: {
      pl: "Zostaw pod główką tabeli wiersz z numerami kolumn, jak na formularzu.",
      en: "Leave the line of column numbers below the table's head, as on the form.",
    },
  },
  mpips03_column_unlisted: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Kolumny {columns} działu {dzial} nie ma w słowniku tego wydania; wartości zapisano bez znaczenia.",
      en: "Column {columns} of dział {dzial} is not in the dictionary of this edition; its values carry no meaning.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  mpips03_rows_unknown: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Wierszy {rows} działu {dzial} nie ma w słowniku tego wydania; zapisano je z numerem, bez znaczenia.",
      en: "Rows {rows} of dział {dzial} are not in the dictionary of this edition; kept by number, without meaning.",
    },
    todo: {
      pl: "Nie trzeba nic robić; te liczby nie wchodzą do żadnego wskaźnika.",
      en: "Nothing needs doing; these numbers enter no figure.",
    },
  },
  mpips03_row_contradicted: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Numer wiersza ({number}) nie zgadza się z nazwą: „{label}” to według słownika wiersz {row} ({certainty}). Przyjęto nazwę.",
      en: "The row's number ({number}) contradicts its label: “{label}” is row {row} of the dictionary ({certainty}). The label was taken.",
    },
    todo: {
      pl: "Sprawdź, czy numery nie są przesunięte względem nazw.",
      en: "Check whether the numbers are shifted against the labels.",
    },
  },
  mpips03_row_unplaced: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie da się rozstrzygnąć, który to wiersz działu {dzial}: numer i nazwa są sprzeczne, nieznane albo ich brak.",
      en: "It cannot be decided which row of dział {dzial} this is: number and label clash, are unknown or missing.",
    },
    todo: {
      pl: "Wpisz numer i nazwę wiersza tak, jak na formularzu.",
      en: "Write the row's number and label as on the form.",
    },
  },
  mpips03_value_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To nie jest liczba ani znak używany w formularzu (X, kropka, kreska).",
      en: "This is neither a number nor a sign of the form (X, point, dash).",
    },
    todo: {
      pl: "Wpisz liczbę cyframi; brak danych to pusta komórka, komórka zablokowana to X.",
      en: "Write a number; not known is an empty cell, a barred cell is X.",
    },
  },
  mpips03_value_negative: {
    severity: "warning",
    isRejected: false,
    what: { pl: "Liczba jest ujemna.", en: "The number is negative." },
    todo: { pl: "Sprawdź tę komórkę w sprawozdaniu.", en: "Check this cell in the report." },
  },
  mpips03_key_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tego nie da się odczytać jako: {column}. Nie odczytano całego wiersza.",
      en: "This cannot be read as: {column}. The whole row was not read.",
    },
    todo: {
      pl: "Popraw komórkę: wydanie i rok to cztery cyfry, okres to P albo R, dział np. 2A, wiersz i kolumna to liczby, TERYT to 4 albo 7 cyfr.",
      en: "Mend the cell: edition and year have four digits, the period is P or R, dział e.g. 2A, row and column are numbers, TERYT has 4 or 7 digits.",
    },
  },
  mpips03_glued_ambiguous: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Numer wiersza i wartości są sklejone i dają się odczytać na {readings} sposoby zgodne z sumami kontrolnymi.",
      en: "Row number and values are glued together and can be read in {readings} ways that fit the control sums.",
    },
    todo: {
      pl: "Oddziel liczby w tym wierszu spacjami albo podaj sprawozdanie jako arkusz.",
      en: "Part the numbers of this line by spaces, or hand in the report as a spreadsheet.",
    },
  },
  mpips03_glued_unfit: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Numer wiersza i wartości są sklejone; żadne odczytanie nie zgadza się z kolejnością wierszy i sumami kontrolnymi.",
      en: "Row number and values are glued together; no reading fits the order of rows and the control sums.",
    },
    todo: {
      pl: "Sprawdź sumy w sprawozdaniu albo podaj je jako arkusz.",
      en: "Check the report's sums, or hand it in as a spreadsheet.",
    },
  },
} satisfies Record<string, Rule>;
