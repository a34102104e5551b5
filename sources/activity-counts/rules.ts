/** Rules of the table of activity counts (liczby czynności): workload spec §3. */
import type { Rule } from "../rules.ts";

export const activityCountRules = {
  period_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie da się odczytać początku albo końca okresu.",
      en: "The start or end of the period cannot be read.",
    },
    todo: {
      pl: "Wpisz pierwszy i ostatni dzień okresu, np. 2013-01-01 i 2013-03-31.",
      en: "Write the first and last day, e.g. 2013-01-01 and 2013-03-31.",
    },
  },
  period_reversed: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Okres kończy się ({end}) przed początkiem ({start}).",
      en: "The period ends ({end}) before it starts ({start}).",
    },
    todo: { pl: "Popraw daty okresu.", en: "Mend the dates." },
  },
  period_not_whole_months: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Okres {start} – {end} nie składa się z pełnych miesięcy.",
      en: "The period {start} – {end} is not made of whole months.",
    },
    todo: {
      pl: "Policzono go z kalendarza dzień po dniu. Sprawdź, czy daty są właściwe.",
      en: "It was counted day by day. Check the dates.",
    },
  },
  periods_overlap: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Okresy {first} i {second} zachodzą na siebie. Każdy policzono osobno.",
      en: "The periods {first} and {second} overlap. Each was counted by itself.",
    },
    todo: {
      pl: "Nie dodawaj ich wyników. Jeśli to pomyłka, popraw daty.",
      en: "Do not add their results up. If it is a mistake, mend the dates.",
    },
  },
  activity_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nieznana czynność. {suggestion}",
      en: "Unknown activity. {suggestion}",
    },
    todo: {
      pl: "Popraw nazwę albo dodaj czynność w miernik.yaml (activities).",
      en: "Mend the label or add the activity to miernik.yaml (activities).",
    },
  },
  activity_of_other_role: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ta czynność należy do innego stanowiska ({role}).",
      en: "This activity belongs to another role ({role}).",
    },
    todo: { pl: "Popraw stanowisko albo czynność.", en: "Mend the role or the activity." },
  },
  count_not_whole: {
    severity: "error",
    isRejected: true,
    what: { pl: "Liczba czynności nie jest liczbą całkowitą.", en: "The count is not a whole number." },
    todo: {
      pl: "Wpisz liczbę całkowitą. Brak czynności to 0, brak danych to pusta komórka.",
      en: "Write a whole number. None done is 0, not known is an empty cell.",
    },
  },
  count_missing: {
    severity: "error",
    isRejected: true,
    what: { pl: "Nie podano liczby czynności.", en: "The count is missing." },
    todo: {
      pl: "Wpisz liczbę; jeśli czynności nie było, wpisz 0.",
      en: "Write the number; if none were done, write 0.",
    },
  },
  count_negative: {
    severity: "error",
    isRejected: true,
    what: { pl: "Liczba jest ujemna ({count}).", en: "The number is negative ({count})." },
    todo: { pl: "Popraw wpis.", en: "Mend the entry." },
  },
  number_unclear: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, czy znak w liczbie oddziela tysiące, czy ułamek.",
      en: "It cannot be told whether the sign separates thousands or decimals.",
    },
    todo: { pl: "Wpisz liczbę bez kropek i przecinków.", en: "Write the number without points and commas." },
  },
  fte_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "Etat musi być liczbą nie mniejszą niż 0.", en: "The FTE is not a number of 0 or more." },
    todo: { pl: "Wpisz etat cyframi, np. 0,5.", en: "Write the FTE as a number, e.g. 0,5." },
  },
  number_too_large: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Liczba jest za duża ({number}; najwyżej {limit}).",
      en: "The number is too large ({number}; at most {limit}).",
    },
    todo: {
      pl: "Sprawdź, czy w komórce nie stoi data albo numer.",
      en: "Check whether the cell holds a date or an id.",
    },
  },
  team_too_long: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nazwa zespołu jest za długa (najwyżej {limit} znaków).",
      en: "The team's name is too long (at most {limit} characters).",
    },
    todo: { pl: "Skróć nazwę.", en: "Shorten the name." },
  },
  activity_of_other_unit: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tę czynność miernik.yaml przypisuje innej jednostce.",
      en: "miernik.yaml gives this activity to another unit.",
    },
    todo: {
      pl: "Dodaj czynność także tej jednostce (activities) albo popraw wiersz.",
      en: "Add the activity for this unit too (activities) or mend the row.",
    },
  },
  fte_over_one: {
    severity: "warning",
    isRejected: false,
    what: { pl: "Etat jednej osoby większy niż 1 ({fte}).", en: "One person's FTE is above 1 ({fte})." },
    todo: {
      pl: "Sprawdź, czy to nie etaty całego zespołu.",
      en: "Check whether this is the whole team's FTE.",
    },
  },
  fte_missing: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Nie podano etatu ({who}, {period}), więc nie da się policzyć obciążenia na etat: tej osoby, jej zespołu ani jednostki.",
      en: "The FTE is missing ({who}, {period}), so the load of that person, the team and the unit cannot be told.",
    },
    todo: { pl: "Uzupełnij etat.", en: "Fill in the FTE." },
  },
  fte_zero: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Etat równy 0 ({who}, {period}): obciążenia na etat nie da się policzyć.",
      en: "An FTE of 0 ({who}, {period}): the load per FTE is undefined.",
    },
    todo: { pl: "Sprawdź etat.", en: "Check the FTE." },
  },
  fte_conflict: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "{who} ma w okresie {period} dwa różne etaty ({given}). Nie policzono żadnego z tych wierszy.",
      en: "{who} has two different FTEs in {period} ({given}). None of the rows were counted.",
    },
    todo: { pl: "Zostaw jeden etat na osobę i okres.", en: "Leave one FTE per person and period." },
  },
  count_level_conflict: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Liczby za {period} podano i dla całości, i dla jej części. Nie wiadomo, czy całość zawiera części, więc policzono tylko części.",
      en: "The counts of {period} are given both for a whole and for its parts. It cannot be told whether the whole holds the parts, so only the parts were counted.",
    },
    todo: {
      pl: "Zostaw albo wiersze pracowników, albo wiersz zespołu.",
      en: "Leave either the workers' rows or the team's row.",
    },
  },
  worker_in_two_teams: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "{who} występuje w więcej niż jednym zespole w okresie {period}.",
      en: "{who} stands in more than one team in {period}.",
    },
    todo: {
      pl: "Etat tej osoby wlicza się do każdego z zespołów, a do jednostki raz.",
      en: "The person's FTE counts in each team, and once in the unit.",
    },
  },
  count_repeated_equal: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Wiersze tego pliku powtarzają wiersze innego pliku ({other}); jest ich {count}. Policzono je raz.",
      en: "{count} rows of this file repeat rows of another file ({other}). They were counted once.",
    },
    todo: {
      pl: "Nie trzeba nic robić. Można usunąć jeden z plików.",
      en: "Nothing needs doing. One of the files may be deleted.",
    },
  },
  count_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ta sama czynność tego samego okresu ma w różnych plikach różne liczby ({given}). Nie policzono żadnej.",
      en: "The same activity of the same period carries different counts in different files ({given}). None were counted.",
    },
    todo: {
      pl: "Usuń nieaktualny plik albo wskaż w corrections.yml, który plik zastępuje drugi.",
      en: "Delete the outdated file or say in corrections.yml which file supersedes the other.",
    },
  },
} satisfies Record<string, Rule>;
