/** Rules of cost cards. A card that breaks one of them gives no result; the other cards do. */
import type { Rule } from "../rules.ts";

type Words = readonly [pl: string, en: string];

function fault(what: Words, todo: Words, severity: Rule["severity"] = "error"): Rule {
  return {
    severity,
    isRejected: severity === "error",
    what: { pl: what[0], en: what[1] },
    todo: { pl: todo[0], en: todo[1] },
  };
}

const at = { pl: "Wiersz {line}, pole {field}", en: "Line {line}, field {field}" };

/** What keeps the text from being a card. */
const textRules = {
  card_broken: fault(
    [
      "Karty kosztów nie da się odczytać: układ się łamie w wierszu {line}.",
      "The cost card cannot be read: its layout breaks in line {line}.",
    ],
    [
      "Sprawdź wcięcia (spacje, nie tabulator), dwukropki ze spacją po nich i cudzysłowy w tym wierszu i w poprzednim.",
      "Check indents (blanks, no tabs), colons with a blank after them and quotes in this line and the one before.",
    ],
  ),
  card_too_deep: fault(
    [
      "Karta kosztów ma zbyt wiele poziomów zagnieżdżenia albo zbyt długi wiersz.",
      "The cost card has too many levels inside each other or a line that is too long.",
    ],
    ["Zacznij od wzoru, który tworzy „init”.", "Begin with the template that “init” makes."],
  ),
  card_alias: fault(
    [
      "Wiersz {line}: karta używa odsyłacza (znak „*”), a takich nie czytamy.",
      "Line {line}: the card uses a reference (the sign “*”); those are not read.",
    ],
    [
      "Wpisz wartość wprost; tekst ze znakiem „*” weź w cudzysłów.",
      "Write the value itself; quote a text with “*”.",
    ],
  ),
  card_key_twice: fault(
    [
      "Wiersz {line}: ten sam klucz stoi w karcie dwa razy.",
      "Line {line}: the same key stands twice in the card.",
    ],
    ["Zostaw jeden z nich.", "Leave one of them."],
  ),
  card_key_unknown: fault(
    [
      `${at.pl}: nieznany klucz. Najbliższy znany: {near}.`,
      `${at.en}: unknown key. The nearest known one: {near}.`,
    ],
    ["Popraw klucz albo usuń wiersz.", "Correct the key or delete the line."],
  ),
  card_value_missing: fault(
    [`${at.pl}: brak wartości.`, `${at.en}: no value.`],
    ["Wpisz wartość; wzór karty objaśnia każde pole.", "Write the value; the template explains every field."],
  ),
  card_not_keys: fault(
    [`${at.pl}: tu muszą stać klucze: {keys}.`, `${at.en}: keys must stand here: {keys}.`],
    ["Zobacz to pole we wzorze karty.", "See this field in the template."],
  ),
  card_not_value: fault(
    [`${at.pl}: tu musi stać jedna wartość.`, `${at.en}: a single value must stand here.`],
    ["Zobacz to pole we wzorze karty.", "See this field in the template."],
  ),
  card_not_list: fault(
    [`${at.pl}: tu musi stać lista.`, `${at.en}: a list must stand here.`],
    [
      "Wpisz [a, b, c] albo wiersze zaczynające się myślnikiem.",
      "Write [a, b, c] or lines that begin with a hyphen.",
    ],
  ),
  card_list_length: fault(
    [
      `${at.pl}: lista ma liczbę pozycji {count}, a musi mieć {levels}, po jednej na poziom nasilenia.`,
      `${at.en}: the list has {count} items and must have {levels}, one per severity level.`,
    ],
    ["Dopisz albo usuń pozycje.", "Add or delete items."],
  ),
  card_levels_many: fault(
    [
      `${at.pl}: poziomów nasilenia jest {count}, najwięcej może być {most}.`,
      `${at.en}: there are {count} severity levels, at most {most} may be.`,
    ],
    ["Połącz poziomy podobne do siebie.", "Join levels that are alike."],
  ),
  card_id_wrong: fault(
    [
      "Wiersz {line}: id karty to małe litery bez polskich znaków, cyfry, „-” i „_”, np. starsza-osoba.",
      "Line {line}: the card's id is lower-case letters, digits, - and _, e.g. starsza-osoba.",
    ],
    ["Zmień wartość klucza cost_card.", "Change the value of the key cost_card."],
  ),
  card_id_repeated: fault(
    [
      "Dwie karty tej jednostki mają to samo id ({card}); druga: {other}. Nie policzono żadnej.",
      "Two cards of this unit have the same id ({card}); the other: {other}. Neither was computed.",
    ],
    ["Zmień id jednej z kart albo usuń starą.", "Change the id of one of them, or delete the old one."],
  ),
} satisfies Record<string, Rule>;

const numberRules = {
  card_number_unreadable: fault(
    [`${at.pl}: to nie jest liczba.`, `${at.en}: this is no number.`],
    [
      "Wpisz liczbę cyframi, np. 1250 albo 0,35; jednostka i procent nie należą do liczby.",
      "Write digits, e.g. 1250 or 0.35; units and percent signs are no part of a number.",
    ],
  ),
  card_number_negative: fault(
    [`${at.pl}: liczba ujemna ({number}).`, `${at.en}: a negative number ({number}).`],
    [
      "Ilości, kwoty i prawdopodobieństwa nie są ujemne; to, co zmniejsza koszt, należy do drugiej listy.",
      "Quantities, amounts and probabilities are not negative; what lowers a cost belongs in the other list.",
    ],
  ),
  card_number_outside: fault(
    [
      `${at.pl}: {number} nie mieści się w zakresie {range}.`,
      `${at.en}: {number} is outside the range {range}.`,
    ],
    ["Popraw liczbę.", "Correct the number."],
  ),
  card_range_wrong: fault(
    [
      `${at.pl}: wartość {value} nie leży między low {low} a high {high}.`,
      `${at.en}: the value {value} does not lie between low {low} and high {high}.`,
    ],
    ["Popraw wartość albo krańce przedziału.", "Correct the value or the ends of the range."],
  ),
  card_row_over_one: fault(
    [
      `${at.pl}: prawdopodobieństwa z poziomu {level} dają razem {sum}, więcej niż 1.`,
      `${at.en}: the probabilities from level {level} add up to {sum}, more than 1.`,
    ],
    [
      "Zmniejsz je: suma wiersza to najwyżej 1, a czego brakuje do 1, wychodzi z problemu.",
      "Lower them: a row adds up to at most 1; what is missing leaves the problem.",
    ],
  ),
  card_probability_without_source: fault(
    [`${at.pl}: prawdopodobieństwo bez źródła.`, `${at.en}: a probability without a source.`],
    [
      "Dopisz source: skąd jest ta liczba, albo „założenie”; dla całej tabeli wystarczy jedno source obok rows.",
      "Add source: where the number is from, or “założenie”; one source beside rows is enough for a whole table.",
    ],
  ),
} satisfies Record<string, Rule>;

const priceRules = {
  card_price_without_source: fault(
    [`${at.pl}: cena bez źródła.`, `${at.en}: a price without a source.`],
    [
      "Dopisz source: dokument albo stronę, z której jest kwota. Kwota bez źródła to „założenie”.",
      "Add source: the document or page of the amount. An amount without one is “założenie”.",
    ],
  ),
  card_price_without_year: fault(
    [`${at.pl}: kwota bez roku cen.`, `${at.en}: an amount without the year of its prices.`],
    ["Dopisz year: rok, w którego cenach jest kwota.", "Add year: the year whose prices the amount is in."],
  ),
  card_price_unknown: fault(
    [
      `${at.pl}: w katalogu i cennikach jednostki nie ma pozycji o tym id. Najbliższa: {near}.`,
      `${at.en}: neither the catalogue nor the unit's price lists have an entry of this id. The nearest: {near}.`,
    ],
    [
      "Wpisz id z tabeli ref_unit_cost albo własną cenę: amount, unit, year, territory, kind, source, grade.",
      "Write an id of the table ref_unit_cost, or a price of your own: amount, unit, year, territory, kind, source, grade.",
    ],
  ),
  card_price_year_without_index: fault(
    [
      `${at.pl}: cen z roku {price_year} nie da się przeliczyć na rok {card_price_year}; wskaźnik cen mamy dla lat {years}.`,
      `${at.en}: prices of {price_year} cannot be carried to {card_price_year}; there is an index for {years}.`,
    ],
    [
      "Podaj cenę z innego roku albo zmień price_year karty.",
      "Give a price of another year, or change the card's price_year.",
    ],
  ),
  card_prices_mixed: fault(
    [
      `${at.pl}: dodaje się ceny różnych rodzajów ({kinds}).`,
      `${at.en}: prices of different kinds are added up ({kinds}).`,
    ],
    [
      "Taryfa, wydatek, odpłatność i kwota ustawowa to różne rzeczy: zrób z nich osobne składniki.",
      "Tariff, spending, fee and statutory amount are different things: make components of their own.",
    ],
  ),
  card_prices_unlike: fault(
    [
      `${at.pl}: dodaje się ceny za różne jednostki albo z różnych lat.`,
      `${at.en}: prices for different units or of different years are added up.`,
    ],
    ["Zrób z nich osobne składniki.", "Make components of their own."],
  ),
  card_unit_unknown: fault(
    [`${at.pl}: nieznana jednostka. {suggestion}`, `${at.en}: unknown unit. {suggestion}`],
    ["Jednostki, które znamy: {known}.", "Known units: {known}."],
  ),
  card_unit_not_convertible: fault(
    [
      `${at.pl}: ilość jest w jednostce „{unit}”, a cena w „{price_unit}”; przelicznika nie ma.`,
      `${at.en}: the quantity is in “{unit}”, the price in “{price_unit}”; no conversion is stated.`,
    ],
    ["Podaj ilość w jednostce ceny.", "Give the quantity in the price's unit."],
  ),
  card_duration_unfit: fault(
    [
      `${at.pl}: jednostka {unit} liczy czas inaczej ({period}) niż duration_unit ({duration_unit}).`,
      `${at.en}: the unit {unit} counts time by {period}, duration_unit by {duration_unit}.`,
    ],
    [
      "Podaj czas trwania w okresach jednostki, np. 24 miesiące zamiast 2 lat.",
      "Give the duration in the unit's periods, e.g. 24 months instead of 2 years.",
    ],
  ),
  card_code_unknown: fault(
    [`${at.pl}: nieznane słowo. {suggestion}`, `${at.en}: unknown word. {suggestion}`],
    ["Może tu stać: {known}.", "Here may stand: {known}."],
  ),
  card_payers_sum: fault(
    [
      `${at.pl}: części płatników dają razem {sum}, a nie 1.`,
      `${at.en}: the payers' shares add up to {sum}, not 1.`,
    ],
    ["Popraw części, np. gmina: 0.7, family: 0.3.", "Correct the shares, e.g. gmina: 0.7, family: 0.3."],
  ),
} satisfies Record<string, Rule>;

/** What the unit's data were asked for. */
const measuredRules = {
  card_hours_unmeasured: fault(
    [
      `${at.pl}: godzin ({role}, {activity}) nie da się zmierzyć z danych jednostki, a karta nie mówi, co wtedy przyjąć.`,
      `${at.en}: the hours ({role}, {activity}) cannot be measured from the unit's data, and the card gives no other number.`,
    ],
    [
      "Dopisz otherwise z liczbą i źródłem albo usuń hours_of.",
      "Add otherwise with a number and source, or delete hours_of.",
    ],
  ),
  card_hours_otherwise: fault(
    [
      `${at.pl}: godzin ({role}, {activity}) nie da się zmierzyć z danych jednostki; użyto liczby z otherwise.`,
      `${at.en}: the hours ({role}, {activity}) cannot be measured from the unit's data; the number of otherwise was used.`,
    ],
    [
      "Nie trzeba nic robić; pomiar pojawi się, gdy będzie dość kart i liczb czynności.",
      "Nothing needs doing; a measurement comes with enough cards and counts.",
    ],
    "note",
  ),
  card_profile_missing: fault(
    [
      `${at.pl}: profil gminy nie ma wartości pojęcia {concept} za {year} rok, a karta nie mówi, co wtedy przyjąć.`,
      `${at.en}: the gmina's profile has no value of {concept} for {year}, and the card gives no other number.`,
    ],
    ["Popraw pojęcie albo rok, albo dopisz otherwise.", "Correct concept or year, or add otherwise."],
  ),
  card_profile_otherwise: fault(
    [
      `${at.pl}: profil gminy nie ma wartości pojęcia {concept} za {year} rok; użyto liczby z otherwise.`,
      `${at.en}: the gmina's profile has no value of {concept} for {year}; the number of otherwise was used.`,
    ],
    ["Dodaj sprawozdanie albo ocenę zasobów za ten rok.", "Add the report or assessment of that year."],
    "note",
  ),
} satisfies Record<string, Rule>;

export const costCardRules = { ...textRules, ...numberRules, ...priceRules, ...measuredRules };
