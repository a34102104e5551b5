/** Rules about files as such: can they be opened, are they what they say, does anyone know them. */
import type { Rule } from "../rules.ts";

export const fileRules = {
  file_empty: {
    severity: "error",
    isRejected: true,
    what: { pl: "Plik jest pusty.", en: "The file is empty." },
    todo: { pl: "Wyeksportuj lub zapisz go jeszcze raz.", en: "Export or save it again." },
  },
  file_damaged: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Pliku nie da się otworzyć: jest uszkodzony albo niepełny.",
      en: "The file cannot be opened: it is damaged or incomplete.",
    },
    todo: {
      pl: "Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx albo poproś nadawcę o ponowne wysłanie.",
      en: "Open it in a spreadsheet and save as .xlsx, or ask the sender for it again.",
    },
  },
  file_locked: {
    severity: "error",
    isRejected: true,
    what: { pl: "Plik jest chroniony hasłem.", en: "The file is protected by a password." },
    todo: { pl: "Zapisz kopię bez hasła.", en: "Save a copy without a password." },
  },
  file_too_large: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Plik przekracza granicę bezpieczeństwa ({measure}: {seen}, dopuszczalne {limit}).",
      en: "The file exceeds a safety limit ({measure}: {seen}, allowed {limit}).",
    },
    todo: {
      pl: "Podziel go na mniejsze (np. po miesiącu) albo usuń zbędne arkusze i puste, sformatowane komórki.",
      en: "Split it (by month, say) or delete needless sheets and empty formatted cells.",
    },
  },
  file_not_readable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "System nie pozwala odczytać pliku ({code}).",
      en: "The system does not allow the file to be read ({code}).",
    },
    todo: {
      pl: "Zamknij program, w którym plik jest otwarty, i sprawdź uprawnienia.",
      en: "Close the program that has it open and check its permissions.",
    },
  },
  file_not_text: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Plik nie jest tekstem: zawiera bajty zerowe (pierwszy w wierszu {line}).",
      en: "The file is not text: it holds NUL bytes (the first on line {line}).",
    },
    todo: {
      pl: "Wyeksportuj dane jeszcze raz, jako CSV w kodowaniu UTF-8.",
      en: "Export the data again, as CSV in UTF-8.",
    },
  },
  file_encoding_broken: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie da się ustalić kodowania polskich liter: pierwszy wątpliwy znak w wierszu {line}.",
      en: "The encoding of Polish letters cannot be told: first doubtful character on line {line}.",
    },
    todo: {
      pl: "Zapisz plik jako CSV w kodowaniu UTF-8.",
      en: "Save the file as CSV in UTF-8.",
    },
  },
  file_misnamed: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Plik ma rozszerzenie {extension}, a naprawdę jest to {format}. Odczytano według treści.",
      en: "The file is called {extension} but is really {format}. It was read by its content.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  file_unknown: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "Nie rozpoznano, co jest w tym pliku.",
      en: "It was not recognised what this file holds.",
    },
    todo: {
      pl: "Miernik czyta: {known}. Jeśli to jeden z nich, sprawdź nagłówki; jeśli nie, przenieś plik poza folder.",
      en: "Miernik reads: {known}. If it is one of them, check its headings; if not, move it elsewhere.",
    },
  },
  file_without_tables: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "To {kind}. Takich plików Miernik nie czyta.",
      en: "This is {kind}. Miernik does not read such files.",
    },
    todo: {
      pl: "Jeśli są w nim dane, zapisz je jako arkusz (.xlsx, .ods) albo CSV; jeśli nie, przenieś plik poza folder.",
      en: "If it holds data, save them as a spreadsheet (.xlsx, .ods) or CSV; if not, move the file elsewhere.",
    },
  },
  sheet_unknown: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "Nie rozpoznano, co jest w tym arkuszu; pozostałe arkusze pliku odczytano.",
      en: "It was not recognised what this sheet holds; the file's other sheets were read.",
    },
    todo: { pl: "Miernik czyta: {known}.", en: "Miernik reads: {known}." },
  },
  header_incomplete: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To wygląda na: {form}, ale w nagłówku brakuje: {missing}.",
      en: "This looks like: {form}, but the heading lacks: {missing}.",
    },
    todo: {
      pl: "Uzupełnij nagłówek. Miernik zna nazwy kolumn: {known}.",
      en: "Complete the heading. Known column names: {known}.",
    },
  },
  row_of_other_width: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Liczba kolumn w wierszu: {seen}, w nagłówku: {expected}.",
      en: "The row has {seen} columns, the heading {expected}.",
    },
    todo: {
      pl: "Sprawdź, czy w którejś komórce nie ma znaku rozdzielającego albo cudzysłowu.",
      en: "Check whether a cell holds the delimiter or a quote.",
    },
  },
  row_of_sums: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "Wiersz sumy; nie policzono go jako osobnego zespołu, osoby ani dnia.",
      en: "A row of sums; it was not counted as a team, person or day of its own.",
    },
    todo: {
      pl: "Usuń go z tabeli. Jeśli to jedyne dane całego ośrodka, zostaw zespół i pracownika puste.",
      en: "Delete it from the table. If it is all there is of the whole centre, leave team and worker empty.",
    },
  },
  amount_merged: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Liczba stoi w komórce scalonej z kilku; nie wiadomo, ile przypada na którą.",
      en: "The number stands in a cell merged from several; what belongs to each cannot be told.",
    },
    todo: {
      pl: "Rozdziel scaloną komórkę i wpisz liczbę do każdej z osobna.",
      en: "Split the merged cell and write each cell's own number.",
    },
  },
  table_second: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "W tym wierszu zaczyna się druga tabela; od niego nie odczytano już nic z tego arkusza.",
      en: "A second table begins in this row; from here on nothing more of the sheet was read.",
    },
    todo: { pl: "Przenieś ją do osobnego arkusza.", en: "Move it to a sheet of its own." },
  },
  form_unfilled: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Formularz jest jeszcze pusty: nie ma w nim ani jednego wpisu.",
      en: "The form is still empty: it holds no entry.",
    },
    todo: {
      pl: "Nie trzeba nic robić, jeśli to wzór do kopiowania.",
      en: "Nothing needs doing if it is the form to copy.",
    },
  },
  column_unknown: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Kolumna o nieznanym nagłówku; nie odczytano jej.",
      en: "A column with an unknown heading; it was not read.",
    },
    todo: {
      pl: "Nie trzeba nic robić, jeśli to własna kolumna jednostki.",
      en: "Nothing needs doing if it is a column of the unit's own.",
    },
  },
  column_repeated: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Druga kolumna o nagłówku „{heading}”; odczytano tylko pierwszą.",
      en: "A second column headed “{heading}”; only the first was read.",
    },
    todo: { pl: "Zostaw jedną z kolumn.", en: "Leave one of the columns." },
  },
  quote_unclosed: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Cudzysłów w tym wierszu nie jest poprawnie zamknięty; odczytano go jak zwykły znak.",
      en: "A quote in this line is not properly closed; it was read as an ordinary character.",
    },
    todo: {
      pl: "Sprawdź ten wiersz; cudzysłów wewnątrz komórki zapisuje się podwójnie.",
      en: "Check this line; a quote inside a cell is written twice.",
    },
  },
  quotes_unclosed: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Wierszy z niepoprawnie zamkniętym cudzysłowem jest w pliku jeszcze {count}.",
      en: "The file has {count} more lines with a quote that is not properly closed.",
    },
    todo: {
      pl: "Wyeksportuj dane jeszcze raz, z cudzysłowami podwojonymi wewnątrz komórek.",
      en: "Export the data again, with quotes inside cells written twice.",
    },
  },
  sheet_hidden: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Arkusz jest ukryty; odczytano go jak inne.",
      en: "The sheet is hidden; it was read like the others.",
    },
    todo: {
      pl: "Jeśli nie miał być liczony, usuń go z pliku.",
      en: "If it was not meant to count, delete it from the file.",
    },
  },
  rows_hidden: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Ukryte wiersze: {rows}, ukryte kolumny: {columns}. Odczytano je jak inne.",
      en: "Hidden rows: {rows}, hidden columns: {columns}. They were read like the others.",
    },
    todo: {
      pl: "Jeśli nie miały być liczone, usuń je z pliku.",
      en: "If they were not meant to count, delete them from the file.",
    },
  },
  formula_without_value: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "W komórce jest formuła, której wyniku plik nie zawiera.",
      en: "The cell holds a formula whose result is not in the file.",
    },
    todo: {
      pl: "Otwórz plik w arkuszu kalkulacyjnym, przelicz i zapisz.",
      en: "Open the file in a spreadsheet, recalculate and save.",
    },
  },
} satisfies Record<string, Rule>;
