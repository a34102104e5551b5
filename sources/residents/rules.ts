/** Rules of the population register, and of the number of residents that is taken from several sources. */
import type { Rule } from "../rules.ts";

export const residentsRules = {
  residents_without_code: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tabela podaje liczbę mieszkańców według nazw, bez kodów TERYT. Nazwy gmin i powiatów się powtarzają, więc nie wczytano jej.",
      en: "The table gives residents by name, without TERYT codes. Names of gminas and powiats recur, so it was not read.",
    },
    todo: {
      pl: "Dodaj kolumnę „teryt” z kodem gminy (7 cyfr) albo powiatu (4 cyfry) i kolumnę „rok”.",
      en: "Add a column “teryt” with the code of the gmina (7 digits) or powiat (4 digits), and a column “rok”.",
    },
  },
  residents_without_year: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Tabela nie mówi, z którego roku jest liczba mieszkańców.",
      en: "The table does not say of which year the number of residents is.",
    },
    todo: {
      pl: "Dodaj kolumnę „rok” albo wpisz rok w nagłówku, np. „ludność 2024”.",
      en: "Add a column “rok” or put the year into the heading, e.g. “ludność 2024”.",
    },
  },
  residents_assumed: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Nagłówki to same lata. Przyjęto, że tabela podaje liczbę mieszkańców.",
      en: "The headings are bare years. The table was taken to give the number of residents.",
    },
    todo: {
      pl: "Jeśli to coś innego, przenieś plik poza folder projektu; jeśli nie, wpisz w nagłówkach np. „ludność 2024”.",
      en: "If it is something else, move it out of the project folder; if not, call the columns e.g. “ludność 2024”.",
    },
  },
  residents_year_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie da się odczytać roku. Takie wiersze w arkuszu: {count}.",
      en: "The year cannot be read. Such rows in the sheet: {count}.",
    },
    todo: { pl: "Wpisz rok czterema cyframi.", en: "Write the year with four digits." },
  },
  residents_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Liczba mieszkańców musi być liczbą całkowitą większą od 0. Wiersze z inną wartością: {count}.",
      en: "The number of residents must be a whole number above 0. Rows with another value: {count}.",
    },
    todo: {
      pl: "Wpisz liczbę cyframi; brak danych to pusta komórka.",
      en: "Write a number; not known is an empty cell.",
    },
  },
  residents_of_part: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "To nie jest liczba wszystkich mieszkańców, tylko ich część (miara: {measure}). Takich wierszy nie wczytano: {count}.",
      en: "This is not the number of all residents but of a part of them (measure: {measure}). Rows not read: {count}.",
    },
    todo: {
      pl: "Włóż do projektu tabelę z ludnością ogółem.",
      en: "Put a table with the total population into the project.",
    },
  },
  residents_forecast: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "To prognoza, a nie stan ludności. Takich wierszy nie wczytano: {count}.",
      en: "This is a forecast, not the population as it was. Rows not read: {count}.",
    },
    todo: { pl: "Nie trzeba nic robić.", en: "Nothing needs doing." },
  },
  residents_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ta sama gmina albo powiat ({teryt}) ma za {year} rok różne liczby mieszkańców ({given}). Nie użyto żadnej.",
      en: "The same gmina or powiat ({teryt}) has different numbers of residents for {year} ({given}). None was used.",
    },
    todo: {
      pl: "Zostaw jedną liczbę albo usuń nieaktualny plik.",
      en: "Leave one number or delete the outdated file.",
    },
  },
  residents_part_missing: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Rejestr ludności ma tylko część gminy {teryt} (miasto, obszar wiejski albo dzielnice). Lata bez całości: {years}. Takich liczb nie użyto.",
      en: "The population register has only a part of gmina {teryt} (town, rural area or districts). Years without the whole: {years}. Such numbers were not used.",
    },
    todo: {
      pl: "Dodaj wiersz całej gminy albo brakującej części.",
      en: "Add a row of the whole gmina or of the part that is missing.",
    },
  },
  residents_powiat_incomplete: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Nie da się zsumować mieszkańców powiatu {teryt} za {years}: rejestr ludności ma gminy w liczbie {seen}, a rejestr TERC w liczbie {expected}.",
      en: "The residents of powiat {teryt} cannot be added up for {years}: gminas in the population register: {seen}, in the TERC register: {expected}.",
    },
    todo: {
      pl: "Dodaj wiersz powiatu (kod 4-cyfrowy) albo wszystkie gminy powiatu i plik rejestru TERC.",
      en: "Add a row of the powiat (4 digits), or all its gminas and the file of the TERC register.",
    },
  },
  residents_conflict: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Liczba mieszkańców w {year} r. różni się między źródłami o więcej niż 1\u00a0%: {source} – {residents}, {other_source} – {other_residents}. Użyto pierwszej.",
      en: "The number of residents in {year} differs by more than 1 % between sources: {source} – {residents}, {other_source} – {other_residents}. The first was used.",
    },
    todo: {
      pl: "Sprawdź, która jest właściwa. Pierwszeństwo ma miernik.yaml, potem rejestr ludności, potem OZPS.",
      en: "Check which is right. miernik.yaml comes first, then the population register, then the OZPS.",
    },
  },
} satisfies Record<string, Rule>;
