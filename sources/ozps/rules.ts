/** Rules of the assessment of resources (OZPS): what cannot be read, and what does not fit together. */
import type { Rule } from "../rules.ts";
import { ozpsCheckRules } from "./check-rules.ts";

export const ozpsRules = {
  ozps_without_table: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To ocena zasobów pomocy społecznej, ale nie ma w niej tabeli z kolumnami lat.",
      en: "This is an assessment of resources, but it holds no table with columns of years.",
    },
    todo: {
      pl: "Wstaw plik z tabelą: nagłówek „Wyszczególnienie”, „Dwa lata przed rokiem oceny”, „Rok przed oceną”, „Rok oceny”, „PROGNOZA”.",
      en: "Give the file with the table under “Wyszczególnienie”, “Dwa lata przed rokiem oceny”, “Rok przed oceną”, “Rok oceny”, “PROGNOZA”.",
    },
  },
  ozps_year_missing: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, za który rok jest ta ocena zasobów. Tabeli nie odczytano.",
      en: "It cannot be told of which year this assessment is. The table was not read.",
    },
    todo: {
      pl: "Wpisz nad tabelą „za rok” i rok oceny, np. „za rok 2013”.",
      en: "Write “za rok” and the assessed year above the table, e.g. “za rok 2013”.",
    },
  },
  ozps_year_conflict: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tytuł i nagłówki podają różne lata oceny: {years}. Tabeli nie odczytano.",
      en: "The title and the headings give different assessed years: {years}. The table was not read.",
    },
    todo: {
      pl: "Zostaw jeden rok oceny w tytule i w nagłówkach kolumn.",
      en: "Leave one assessed year in the title and the columns’ headings.",
    },
  },
  ozps_value_year_outside: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Rok wartości ({value_year}) nie należy do oceny za rok {year}: obejmuje ona lata od {first} do {last}.",
      en: "The value’s year ({value_year}) is none of the assessment of {year}, which covers {first} to {last}.",
    },
    todo: { pl: "Popraw rok oceny albo rok wartości.", en: "Mend the assessed year or the value’s." },
  },
  ozps_value_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To nie jest liczba od 0 ani znak „.”, „x” lub „-”.",
      en: "This is neither a number of 0 or more nor a sign “.”, “x” or “-”.",
    },
    todo: {
      pl: "Wpisz liczbę cyframi; brak informacji to kropka, „nie dotyczy” to x.",
      en: "Write a number; no information is a point, not applicable is x.",
    },
  },
  ozps_row_unknown: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Nie znamy wiersza nr {row} o tej nazwie. Wartości zachowano pod tym numerem, ale bez pojęcia, więc nie są porównywane.",
      en: "Row {row} is not known under this label. Its values are kept by number, without a concept, and compared with nothing.",
    },
    todo: {
      pl: "Jeśli to wiersz z formularza, sprawdź jego numer i nazwę.",
      en: "If it is a row of the form, check its number and label.",
    },
  },
  ozps_row_number_differs: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Wiersz ma numer {row}, ale nazwę wiersza nr {known}. Przyjęto, że to wiersz o tej nazwie; nie ma pewności, co jest pomyłką.",
      en: "The row is numbered {row} but called as row {known}. It was taken for the row of that name; which of the two is wrong is not certain.",
    },
    todo: { pl: "Sprawdź numer i nazwę wiersza.", en: "Check the row’s number and label." },
  },
  ozps_section_not_read: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Tej części oceny Miernik jeszcze nie czyta ({section}); wierszy z danymi: {count}. Czyta część 2 (sytuacja demograficzna i społeczna).",
      en: "This section is not read yet ({section}); rows with data: {count}. Section 2 (demographic and social situation) is.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  ozps_section_of_table_not_read: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W tabeli są wiersze innych części oceny niż 2 (sytuacja demograficzna i społeczna). Miernik ich jeszcze nie czyta; pierwszy taki wiersz jest tutaj.",
      en: "The table has rows of other sections than 2 (demographic and social situation). They are not read yet; the first is here.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  ozps_glued_resolved: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Numer wiersza i wartości zlały się w jeden napis. Wiersz {row} odczytano jako {reading}, bo tylko tak zgadzają się sumy kontrolne.",
      en: "The row’s number and its values have run together. Row {row} was read as {reading}: only so the control sums fit.",
    },
    todo: {
      pl: "Porównaj z oryginałem i rozdziel liczby do osobnych komórek.",
      en: "Compare with the original and part the numbers into cells of their own.",
    },
  },
  ozps_glued_unclear: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Numer wiersza i wartości zlały się w jeden napis; wiersza {row} nie da się odczytać w jeden sposób (sumy kontrolne nie rozstrzygają). Odrzucono cały wiersz.",
      en: "The row’s number and its values have run together; row {row} cannot be read in one way (control sums do not decide). The row was left out.",
    },
    todo: {
      pl: "Rozdziel numer wiersza i każdą wartość do osobnych komórek.",
      en: "Part the row’s number and each value into cells of their own.",
    },
  },
  ozps_text_withheld: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Treści tego wiersza nie przeniesiono do wyników, bo może wskazywać osobę (długi opis, długi numer albo słowa pisane jak imię i nazwisko). Podano tylko liczbę znaków.",
      en: "These words were not taken into the results, because they may point at a person (a long note, a long number, words written like a name). Only their length is given.",
    },
    todo: {
      pl: "Jeśli to powód bez danych osób, wpisz go krótko małymi literami.",
      en: "If it is a reason without anybody’s data, write it short and in small letters.",
    },
  },
  ...ozpsCheckRules,
} satisfies Record<string, Rule>;
