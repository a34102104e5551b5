/** Rules that compare cells of MPiPS-03 reports with each other, with other years and with other sources. */
import type { Rule } from "../rules.ts";

const doubt = {
  pl: "Tej reguły nie ma na widzianym formularzu (wynika z opisu), więc może się mylić.",
  en: "No form that we have seen prints this rule (it follows from descriptions), so it may err.",
};

export const mpips03CheckRules = {
  mpips03_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: ta sama komórka ma różne wartości ({given}). Nie wzięto żadnej.",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: the same cell holds different values ({given}). None was taken.",
    },
    todo: {
      pl: "Usuń nieaktualny plik albo wskaż w corrections.yml, który plik zastępuje drugi.",
      en: "Delete the outdated file or say in corrections.yml which file supersedes the other.",
    },
  },
  mpips03_cell: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: jest {given}, a z sumą (wiersz {total_row} = {formula}) i z drugą liczbą w tym wierszu zgadza się dopiero {expected}.",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: it holds {given}, but only {expected} fits both the sum (row {total_row} = {formula}) and the other number of the row.",
    },
    todo: {
      pl: "Sprawdź tę komórkę; pasowałoby {expected}.",
      en: "Check this cell; {expected} would fit.",
    },
  },
  mpips03_cell_doubtful: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: jest {given}, a z sumą (wiersz {total_row} = {formula}) i z drugą liczbą w tym wierszu zgadza się dopiero {expected}.",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: it holds {given}, but only {expected} fits both the sum (row {total_row} = {formula}) and the other number of the row.",
    },
    todo: {
      pl: `Sprawdź tę komórkę; pasowałoby {expected}. ${doubt.pl}`,
      en: `Check this cell; {expected} would fit. ${doubt.en}`,
    },
  },
  mpips03_sum: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, kolumna {col}: suma wierszy {formula} to {expected}, a w wierszu {row} jest {given}.",
      en: "Report of {year}, dział {dzial}, column {col}: rows {formula} give {expected}, but row {row} holds {given}.",
    },
    todo: {
      pl: "Pasowałoby {expected} w wierszu {row} albo zmiana jednego z sumowanych wierszy o {change}. Puste komórki policzono jako 0.",
      en: "{expected} in row {row} would fit, or a change of one of the rows by {change}. Empty cells counted as 0.",
    },
  },
  mpips03_sum_doubtful: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, kolumna {col}: suma wierszy {formula} to {expected}, a w wierszu {row} jest {given}.",
      en: "Report of {year}, dział {dzial}, column {col}: rows {formula} give {expected}, but row {row} holds {given}.",
    },
    todo: {
      pl: `Pasowałoby {expected} w wierszu {row} albo zmiana jednego z sumowanych wierszy o {change}. Puste komórki policzono jako 0. ${doubt.pl}`,
      en: `{expected} in row {row} would fit, or a change of one of the rows by {change}. Empty cells counted as 0. ${doubt.en}`,
    },
  },
  mpips03_amounts: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}: kwoty świadczeń (kolumna {col}) dają razem {expected} zł, a w wierszu RAZEM jest {given} zł.",
      en: "Report of {year}, dział {dzial}: the amounts of benefits (column {col}) give {expected} zł, but the row RAZEM holds {given} zł.",
    },
    todo: {
      pl: `Sprawdź wiersz RAZEM i kwoty poszczególnych świadczeń; wierszy „w tym” się nie dodaje. ${doubt.pl}`,
      en: `Check the row RAZEM and the amounts; rows that are part of others are not added. ${doubt.en}`,
    },
  },
  mpips03_relation: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: jest {given}, a nie może być więcej niż {expected} (wiersz {other_row}, kolumna {other_col}).",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: it holds {given}, but no more than {expected} is possible (row {other_row}, column {other_col}).",
    },
    todo: {
      pl: "Sprawdź obie komórki: pierwsza liczba jest częścią drugiej.",
      en: "Check both cells: the first number is part of the second.",
    },
  },
  mpips03_relation_doubtful: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: jest {given}, a nie powinno być więcej niż {expected} (wiersz {other_row}, kolumna {other_col}).",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: it holds {given}, but should hold no more than {expected} (row {other_row}, column {other_col}).",
    },
    todo: {
      pl: `Sprawdź obie komórki: pierwsza liczba jest częścią drugiej. ${doubt.pl}`,
      en: `Check both cells: the first number is part of the second. ${doubt.en}`,
    },
  },
  mpips03_household: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: rodzin o tej liczbie osób ({size}) jest {families}, więc osób powinno być {expected} (w ostatniej grupie, „i więcej”, co najmniej tyle), a jest {given}.",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: there are {families} families of this size ({size}), so there should be {expected} persons (in the last group, “and more”, at least), but there are {given}.",
    },
    todo: {
      pl: `Sprawdź liczbę osób i liczbę rodzin w tym wierszu. ${doubt.pl}`,
      en: `Check the persons and the families of this row. ${doubt.en}`,
    },
  },
  mpips03_families_between: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r.: w dziale {dzial} (typy rodzin) jest rodzin ogółem {given}, a w dziale {other_dzial} rodzin ze świadczeniami {families}, razem z objętymi wyłącznie pracą socjalną {families_in_all}.",
      en: "Report of {year}: dział {dzial} (family types) holds {given} families in all, dział {other_dzial} {families} with benefits, {families_in_all} with those of social work alone.",
    },
    todo: {
      pl: "Powinno się zgadzać jedno albo drugie; nie wiadomo na pewno, które, dlatego sprawdzono oba. Porównaj oba działy.",
      en: "One or the other should fit; which of them is not known for sure, so both were tried. Compare both działy.",
    },
  },
  mpips03_jump: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}, kolumna {col}: jest {given}, a rok wcześniej ({former_year}) było {former}, czyli zmiana jest ponad trzykrotna.",
      en: "Report of {year}, dział {dzial}, row {row}, column {col}: it holds {given}, but {former} the year before ({former_year}): more than a threefold change.",
    },
    todo: {
      pl: "Sprawdź, czy to nie pomyłka w cyfrze albo w wierszu. Jeśli zmiana jest prawdziwa, nie trzeba nic robić.",
      en: "Check whether a digit or a row was mistaken. If the change is real, nothing needs doing.",
    },
  },
  mpips03_series_break: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Od sprawozdania za {year} r. zmienia się formularz: {form} (układ {edition}) zamiast {former_form} (układ {former_edition}).",
      en: "From the report of {year} on the form is another: {form} (layout {edition}) instead of {former_form} (layout {former_edition}).",
    },
    todo: {
      pl: "Porównuj lata po obu stronach tej granicy ostrożnie. Zatrudnienie jest od danych za 2021 r. w sprawozdaniu MRiPS-06.",
      en: "Compare years on both sides of this border with care. From data of 2021 on, staff is in the report MRiPS-06.",
    },
  },
  mpips03_half_over_year: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Dział {dzial}, wiersz {row}, kolumna {col}: w sprawozdaniu za pierwsze półrocze {year} r. jest {given}, a za cały rok mniej: {whole}.",
      en: "Dział {dzial}, row {row}, column {col}: the report of the first half of {year} holds {given}, that of the whole year less: {whole}.",
    },
    todo: {
      pl: "Sprawozdanie roczne obejmuje też pierwsze półrocze. Sprawdź obie liczby.",
      en: "The yearly report covers the first half too. Check both numbers.",
    },
  },
  mpips03_staff_differs: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Sprawozdanie za {year} r., dział {dzial}, wiersz {row}: etatów pracowników socjalnych jest {given}, a w pliku {other}: {other_fte}. Różnica przekracza 20\u00a0%.",
      en: "Report of {year}, dział {dzial}, row {row}: social workers make {given} FTE, but {other_fte} in the file {other}. They differ by more than 20 %.",
    },
    todo: {
      pl: "Sprawozdanie pokazuje stan na 31 grudnia, drugi plik na swój dzień lub okres. Jeśli w tym czasie nikt nie przyszedł ani nie odszedł, popraw jedną z liczb.",
      en: "The report shows 31 December, the other file its own day or period. If nobody came or left meanwhile, mend one of the numbers.",
    },
  },
} satisfies Record<string, Rule>;
