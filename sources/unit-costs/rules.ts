/** Rules of a unit's own price list. */
import type { Rule } from "../rules.ts";

export const unitCostRules = {
  price_service_missing: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Wiersz nie mówi, jakiej usługi dotyczy kwota.",
      en: "The row does not say of which service the amount is.",
    },
    todo: { pl: "Wpisz nazwę usługi, np. usługi opiekuńcze.", en: "Write the name of the service." },
  },
  price_source_missing: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Kwota nie ma źródła, więc nie można jej użyć.",
      en: "The amount has no source, so it cannot be used.",
    },
    todo: {
      pl: "Wpisz, skąd jest kwota: uchwała, zarządzenie, umowa, sprawozdanie albo księgi, z rokiem.",
      en: "Write where the amount is from: a resolution, contract, report or the books, with its year.",
    },
  },
  price_word_unknown: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To słowo nie jest znane, więc wiersza nie wczytano. {suggestion}",
      en: "This word is not known, so the row was not read. {suggestion}",
    },
    todo: { pl: "Wpisz jedno z: {known}.", en: "Write one of: {known}." },
  },
  price_year_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, z którego roku jest kwota.",
      en: "It cannot be told of which year the amount is.",
    },
    todo: { pl: "Wpisz rok czterema cyframi.", en: "Write the year with four digits." },
  },
  price_missing: {
    severity: "warning",
    isRejected: true,
    what: { pl: "W wierszu nie ma kwoty.", en: "The row has no amount." },
    todo: {
      pl: "Wpisz kwotę, jeśli jest znana; jeśli nie, usuń wiersz albo zostaw, jak jest.",
      en: "Write the amount if it is known; if not, delete the row or leave it.",
    },
  },
  price_free: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "„Bezpłatne” mówi, że nie płaci osoba, a nie ile usługa kosztuje.",
      en: "“Free of charge” says that the person does not pay, not what the service costs.",
    },
    todo: {
      pl: "Wpisz, ile usługa kosztuje jednostkę, która ją finansuje.",
      en: "Write what it costs whoever pays for it.",
    },
  },
  price_sentinel: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Takie kwoty (same dziewiątki) wykazy podają tam, gdzie ceny nie ma.",
      en: "Lists give such amounts (nines only) where there is no price.",
    },
    todo: {
      pl: "Wpisz kwotę ze źródła albo zostaw komórkę pustą.",
      en: "Write the amount of the source, or leave the cell empty.",
    },
  },
  price_too_low: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Kwota {number}\u00a0zł jest za mała na tę usługę (co najmniej {lowest}\u00a0zł).",
      en: "{number} zł is too little for this service (at least {lowest} zł).",
    },
    todo: {
      pl: "Sprawdź w źródle, czy nie zgubiono cyfry i czy jednostka jest właściwa.",
      en: "Check with the source whether a digit was lost and the unit is right.",
    },
  },
  price_unreadable: {
    severity: "error",
    isRejected: true,
    what: { pl: "To nie jest kwota większa od zera.", en: "This is not an amount above zero." },
    todo: { pl: "Wpisz jedną kwotę cyframi, np. 6499,00.", en: "Write one amount in digits, e.g. 6499,00." },
  },
  price_validity_reversed: {
    severity: "error",
    isRejected: true,
    what: { pl: "Kwota przestaje obowiązywać, zanim zaczyna.", en: "The amount ends before it begins." },
    todo: { pl: "Popraw daty „ważne od” i „ważne do”.", en: "Correct the first and last day." },
  },
  price_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ta sama usługa, jednostka, rodzaj i rok ({year}) mają różne kwoty ({given}). Nie użyto żadnej.",
      en: "The same service, unit, kind and year ({year}) carry different amounts ({given}). None was used.",
    },
    todo: {
      pl: "Zostaw jedną kwotę; jeśli obie są dobre, rozróżnij je terytorium albo datą „ważne od”.",
      en: "Leave one; if both are right, tell them apart by territory or first day.",
    },
  },
  price_year_without_index: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Kwot z {year} r. nie da się przeliczyć na ceny z {price_year} r.: nie ma wskaźnika cen za lata między nimi. Takich kwot: {count}.",
      en: "Amounts of {year} cannot be carried to prices of {price_year}: an index of the years between is missing. Such amounts: {count}.",
    },
    todo: {
      pl: "Podaj kwotę z roku, dla którego jest wskaźnik, albo zmień prices.year w pliku miernik.yaml.",
      en: "Give an amount of a year with an index, or change prices.year in miernik.yaml.",
    },
  },
} satisfies Record<string, Rule>;
