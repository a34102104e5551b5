/** Rules of the caseload table (środowiska): workload spec §3. */
import type { Rule } from "../rules.ts";

export const caseloadRules = {
  caseload_number_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "To nie jest liczba całkowita od 0.", en: "This is not a whole number of 0 or more." },
    todo: {
      pl: "Wpisz liczbę cyframi; brak danych to pusta komórka.",
      en: "Write a number; not known is an empty cell.",
    },
  },
  caseload_part_over_whole: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Osób na pełnym etacie ({persons}) jest więcej niż etatów ({fte}).",
      en: "There are more full-time persons ({persons}) than FTE ({fte}).",
    },
    todo: { pl: "Sprawdź obie liczby.", en: "Check both numbers." },
  },
  caseload_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ten sam dzień, zespół i stanowisko ({date}) mają różne liczby. Nie policzono żadnej.",
      en: "The same date, team and role ({date}) carry different numbers. None were counted.",
    },
    todo: { pl: "Zostaw jeden, aktualny wiersz.", en: "Leave one row, the current one." },
  },
} satisfies Record<string, Rule>;
