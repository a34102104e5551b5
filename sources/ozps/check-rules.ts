/** Rules of the checks on assessments of resources, which see several cells, files or editions at once. */
import type { Rule } from "../rules.ts";

export const ozpsCheckRules = {
  ozps_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ocena za rok {year}, wiersz {row}, rok wartości {value_year}: są tu różne wartości ({given}). Nie policzono żadnej.",
      en: "The assessment of {year}, row {row}, value year {value_year}, is given with different values ({given}). None were counted.",
    },
    todo: {
      pl: "Zostaw jeden plik albo wskaż w corrections.yml (supersede), który jest nowszy.",
      en: "Leave one file, or say in corrections.yml (supersede) which is newer.",
    },
  },
  ozps_revised: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "{label}, rok {value_year}: ocena za rok {year} podaje {new}, a wcześniejsza, za rok {old_year}, podała {old}. Do szeregu weszła nowsza wartość.",
      en: "{label}, {value_year}: the assessment of {year} says {new}, the earlier one of {old_year} said {old}. The series takes the newer.",
    },
    todo: {
      pl: "Jeśli to nie korekta danych, sprawdź obie komórki.",
      en: "If the data were not revised, check both cells.",
    },
  },
  ozps_sum_differs: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Rok {value_year}: nie zgadza się suma {identities}: po lewej {total}, po prawej {sum} (różnica {difference}). Zgadzałaby się, gdyby w tej komórce (wiersz {row}) zamiast {seen} stało {fit}.",
      en: "{value_year}: the sum {identities} fails: {total} on the left, {sum} on the right (difference {difference}). It would fit if this cell (row {row}) said {fit} instead of {seen}.",
    },
    todo: {
      pl: "Sprawdź tę komórkę; jeśli jest dobra, błąd jest w innym z tych wierszy.",
      en: "Check this cell; if it is right, another of these rows is wrong.",
    },
  },
  ozps_part_over_whole: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Rok {value_year}: część (wiersz {row}: {part}) jest większa niż całość (wiersz {whole}: {total}).",
      en: "{value_year}: the part (row {row}: {part}) is larger than the whole (row {whole}: {total}).",
    },
    todo: {
      pl: "Sprawdź obie liczby; w tej komórce może stać najwyżej {total}.",
      en: "Check both numbers; this cell may hold {total} at most.",
    },
  },
  ozps_jump: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "{label}: {before} w roku {before_year} i {after} w roku {after_year}; między latami zmienia się to zwykle najwyżej o {bound}. Nie ma pewności, że to błąd; od pozostałych lat odstaje ta komórka.",
      en: "{label}: {before} in {before_year} and {after} in {after_year}; from year to year it rarely moves by more than {bound}. It need not be an error; this cell is the one apart from the other years.",
    },
    todo: {
      pl: "Porównaj z oryginałem; wartość zgodna z pozostałymi latami leżałaby blisko {near}.",
      en: "Compare with the original; a value in line with the other years would lie near {near}.",
    },
  },
  ozps_columns_shifted: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Ocena za rok {year} powtarza liczby oceny za rok {old_year} przesunięte o kolumny ({shift}): zgodnych w tym układzie {agreeing} z {compared}, a w tych samych latach tylko {same}. Prawdopodobnie przesunięto kolumny; nie ma pewności, w której ocenie.",
      en: "The assessment of {year} repeats the numbers of {old_year} moved by columns ({shift}): so {agreeing} of {compared} agree, in the same years only {same}. Columns were probably shifted; in which assessment is not certain.",
    },
    todo: {
      pl: "Sprawdź nagłówki kolumn obu ocen, zaczynając od tej komórki: każda kolumna powinna co rok przejść o jedną w lewo.",
      en: "Check the columns’ headings of both assessments, from this cell on: each column moves one to the left every year.",
    },
  },
  ozps_forecast_copied: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Ocena za rok {year}: {copied} z {forecasts} prognoz powtarza liczbę z roku oceny. To zapewne nie są prognozy; nie używamy ich jako trendu.",
      en: "The assessment of {year}: {copied} of {forecasts} forecasts repeat the assessed year’s number. They are hardly forecasts and are not used as a trend.",
    },
    todo: {
      pl: "Wpisz poziom, którego spodziewa się ośrodek, albo zostaw; pierwsza taka komórka jest tutaj.",
      en: "Write the level that the centre expects, or leave it; the first such cell is here.",
    },
  },
} satisfies Record<string, Rule>;
