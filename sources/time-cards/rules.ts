/** Rules of the time card (karta czasu pracy): workload spec §2, table of treatments. */
import type { Rule } from "../rules.ts";

export const timeCardRules = {
  card_without_name: {
    severity: "error",
    isRejected: true,
    what: { pl: "Karta bez imienia i nazwiska.", en: "A card without a name." },
    todo: {
      pl: "Wpisz imię i nazwisko pracownika w nagłówku karty.",
      en: "Write the worker's name into the card's head.",
    },
  },
  card_without_month: {
    severity: "error",
    isRejected: true,
    what: { pl: "Na karcie nie ma miesiąca i roku.", en: "The card does not say its month and year." },
    todo: {
      pl: "Wpisz miesiąc słownie z rokiem, np. „styczeń 2013”.",
      en: "Write the month and year, e.g. “styczeń 2013”.",
    },
  },
  card_month_unclear: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nagłówek karty podaje różne miesiące: {months}.",
      en: "The card's head names different months: {months}.",
    },
    todo: {
      pl: "Zostaw jeden miesiąc: ten, którego dotyczą dni.",
      en: "Leave one month, the one the days belong to.",
    },
  },
  card_role_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, czyja to karta: pracownika socjalnego czy pracownika ds. świadczeń.",
      en: "It cannot be told whose card this is: a social worker's or a benefits worker's.",
    },
    todo: { pl: "Uzupełnij tytuł karty według wzoru.", en: "Complete the card's title as on the form." },
  },
  card_day_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nagłówek kolumny nie jest dniem miesiąca, a pod nim są wpisy.",
      en: "The column's heading is not a day of a month, yet there are entries below.",
    },
    todo: {
      pl: "Wpisz w nagłówku numer dnia od 1 do 31.",
      en: "Write the day's number, 1 to 31, into the heading.",
    },
  },
  card_day_repeated: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Dzień {day} występuje w nagłówku karty więcej niż raz.",
      en: "Day {day} stands in the card's heading more than once.",
    },
    todo: { pl: "Popraw numery dni w nagłówku.", en: "Mend the day numbers in the heading." },
  },
  card_name_repeated: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "W jednym pliku jest więcej niż jedna karta tej samej osoby za {month}; to karta nr {count}. Godziny dodano.",
      en: "One file holds more than one card of the same person for {month}; this is no. {count}. The hours were added up.",
    },
    todo: {
      pl: "Sprawdź miesiąc w nagłówku obu kart. Jeśli to dwie osoby o tym samym imieniu i nazwisku, dopisz przy nazwisku oznaczenie, np. „(2)”.",
      en: "Check the month in the head of both cards. If these are two persons of one name, add a mark to the name, e.g. “(2)”.",
    },
  },
  name_missing: {
    severity: "error",
    isRejected: true,
    what: { pl: "Wiersz bez imienia i nazwiska pracownika.", en: "The row does not name the worker." },
    todo: { pl: "Uzupełnij pracownika albo usuń wiersz.", en: "Fill in the worker or delete the row." },
  },
  role_missing_or_unknown: {
    severity: "error",
    isRejected: true,
    what: { pl: "Nieznane stanowisko.", en: "Unknown role." },
    todo: {
      pl: "Miernik zna stanowiska: {known}. Popraw albo dopisz własną nazwę w miernik.yaml (labels: roles).",
      en: "Known roles: {known}. Mend it or add your own name to miernik.yaml (labels: roles).",
    },
  },
  task_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nieznane zadanie. {suggestion}",
      en: "Unknown task. {suggestion}",
    },
    todo: {
      pl: "Popraw nazwę według karty albo dopisz ją w miernik.yaml (labels: tasks).",
      en: "Mend the label as on the form or add it to miernik.yaml (labels: tasks).",
    },
  },
  task_of_other_role: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To zadanie należy do karty innego stanowiska ({role}).",
      en: "This task belongs to another role's card ({role}).",
    },
    todo: {
      pl: "Jeśli osoba pracuje na obu stanowiskach, prowadź dla niej dwie karty.",
      en: "If the person works in both roles, keep two cards.",
    },
  },
  date_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "Nie da się odczytać daty.", en: "The date cannot be read." },
    todo: {
      pl: "Wpisz datę jako 2013-03-07 albo 07.03.2013. Taki dzień musi istnieć w kalendarzu.",
      en: "Write the date as 2013-03-07 or 07.03.2013. The day must exist.",
    },
  },
  date_outside_month: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Data {date} jest spoza miesiąca karty ({month}).",
      en: "The date {date} lies outside the card's month ({month}).",
    },
    todo: { pl: "Popraw datę albo miesiąc.", en: "Mend the date or the month." },
  },
  day_not_in_month: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Miesiąc {month} nie ma dnia {day}, a są w nim godziny.",
      en: "{month} has no day {day}, yet hours stand there.",
    },
    todo: { pl: "Przenieś godziny na właściwy dzień.", en: "Move the hours to the right day." },
  },
  hours_missing: {
    severity: "error",
    isRejected: true,
    what: { pl: "Wiersz eksportu bez godzin.", en: "A row of the export without hours." },
    todo: { pl: "Uzupełnij godziny albo usuń wiersz.", en: "Fill in the hours or delete the row." },
  },
  hours_not_a_number: {
    severity: "error",
    isRejected: true,
    what: { pl: "Godziny nie są liczbą.", en: "The hours are not a number." },
    todo: { pl: "Wpisz godziny cyframi, np. 1,5.", en: "Write the hours as a number, e.g. 1,5." },
  },
  hours_negative: {
    severity: "error",
    isRejected: true,
    what: { pl: "Godziny są ujemne ({hours}).", en: "The hours are negative ({hours})." },
    todo: { pl: "Popraw wpis.", en: "Mend the entry." },
  },
  hours_over_24: {
    severity: "error",
    isRejected: true,
    what: { pl: "Ponad 24 godziny w jednym dniu ({hours}).", en: "More than 24 hours in one day ({hours})." },
    todo: {
      pl: "Popraw wpis. Czy to nie suma z kilku dni albo brak przecinka?",
      en: "Mend the entry. Is it a sum of several days, or is a decimal comma missing?",
    },
  },
  day_over_24: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Wpisy jednej osoby z dnia {date} dają razem {hours} h. Nie policzono całego dnia.",
      en: "One person's entries of {date} come to {hours} h. The whole day was left out.",
    },
    todo: {
      pl: "Sprawdź, czy to nie dwie osoby o tym samym nazwisku albo dwa różne pliki z tym samym dniem.",
      en: "Check for two persons of one name, or the same day in two different files.",
    },
  },
  hours_not_quarter: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Godziny nie są wielokrotnością 0,25 ({hours}).",
      en: "The hours are not a multiple of 0.25 ({hours}).",
    },
    todo: {
      pl: "Wpis policzono. Karta wymaga dokładności do kwadransa.",
      en: "The entry counts. The form asks for quarter hours.",
    },
  },
  total_differs: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Suma dnia na karcie ({stated} h) różni się od sumy zadań ({summed} h). Liczą się zadania.",
      en: "The card's total of the day ({stated} h) differs from the sum of its tasks ({summed} h). The tasks count.",
    },
    todo: {
      pl: "Sprawdź wpisy tego dnia. Godziny wpisane jako tekst nie wchodzą do sumy w arkuszu kalkulacyjnym.",
      en: "Check the day's entries. Hours typed as text are left out of a spreadsheet's sum.",
    },
  },
  entry_below_total: {
    severity: "error",
    isRejected: true,
    what: { pl: "Liczba pod wierszem sumy karty.", en: "A number below the card's total row." },
    todo: { pl: "Przenieś ją do wiersza zadania albo usuń.", en: "Move it into a task's row or delete it." },
  },
  entry_repeated_equal: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Wpisy z tego pliku powtarzają wpisy z innego pliku ({other}); jest ich {count}. Policzono je raz.",
      en: "{count} entries of this file repeat entries of another file ({other}). They were counted once.",
    },
    todo: {
      pl: "Nie trzeba nic robić. Można usunąć jeden z plików.",
      en: "Nothing needs doing. One of the files may be deleted.",
    },
  },
  entry_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ten sam pracownik, dzień i zadanie mają w różnych plikach różne godziny ({hours}). Nie policzono żadnych.",
      en: "The same worker, day and task carry different hours in different files ({hours}). None were counted.",
    },
    todo: {
      pl: "Usuń nieaktualny plik albo wskaż w corrections.yml, który plik zastępuje drugi.",
      en: "Delete the outdated file or say in corrections.yml which file supersedes the other.",
    },
  },
  entry_superseded: {
    severity: "note",
    isRejected: true,
    what: {
      pl: "Wpis zastąpiony innym plikiem, zgodnie z corrections.yml.",
      en: "The entry is superseded by another file, as corrections.yml says.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  card_incomplete: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Karta {worker} za {month} obejmuje {share} oczekiwanych godzin ({entered} z {expected} h, dni z wpisem: {days}).",
      en: "The card of {worker} for {month} covers {share} of the expected hours ({entered} of {expected} h, days filled: {days}).",
    },
    todo: {
      pl: "Poproś o uzupełnienie karty.",
      en: "Ask for the card to be completed.",
    },
  },
  card_missing: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Brak karty {worker} za {month}, choć w tym okresie podano liczby czynności.",
      en: "There is no card of {worker} for {month}, although activities are counted in that period.",
    },
    todo: {
      pl: "Dodaj kartę. Do tego czasu czasy zmierzone pomijają tę osobę w tym okresie.",
      en: "Add the card. Until then measured times leave this person out of the period.",
    },
  },
  card_without_fte: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Nie wiadomo, na jaką część etatu pracuje {worker} ({period}, miesięcy: {months}), więc nie da się ocenić kompletności kart.",
      en: "The FTE of {worker} is not known ({period}, months: {months}), so the cards' completeness cannot be told.",
    },
    todo: {
      pl: "Podaj etat tej osoby w tabeli liczb czynności za te miesiące.",
      en: "Add the person with the FTE to the activity table of those months.",
    },
  },
} satisfies Record<string, Rule>;
