/** Rules of TERYT codes: in registers, in reports, and in miernik.yaml. */
import type { Rule } from "../rules.ts";

export const territoryRules = {
  teryt_unreadable: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "To nie jest kod TERYT gminy ani powiatu. Takie wiersze w arkuszu: {count}.",
      en: "This is no TERYT code of a gmina or powiat. Such rows in the sheet: {count}.",
    },
    todo: {
      pl: "Wpisz 7 cyfr gminy albo 4 cyfry powiatu, jako tekst.",
      en: "Write 7 digits of the gmina or 4 of the powiat, as text.",
    },
  },
  teryt_ambiguous: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Kod TERYT ma 6 cyfr: nie wiadomo, czy zgubił zero na początku, czy nie ma ostatniej cyfry (rodzaju gminy). Takie wiersze w arkuszu: {count}.",
      en: "The TERYT code has 6 digits: it may have lost its leading zero or lack its last digit (kind of gmina). Such rows in the sheet: {count}.",
    },
    todo: {
      pl: "Wpisz wszystkie 7 cyfr, jako tekst: z zerem na początku i rodzajem gminy na końcu.",
      en: "Write all 7 digits as text: with the leading zero and the kind of gmina at the end.",
    },
  },
  teryt_repaired: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Arkusz kalkulacyjny zmienił kody TERYT w liczby (zgubił zero na początku albo dodał część dziesiętną). Odczytano je mimo to. Takie wiersze: {count}.",
      en: "A spreadsheet turned TERYT codes into numbers (lost the leading zero or added decimals). They were read all the same. Such rows: {count}.",
    },
    todo: {
      pl: "Nie trzeba nic robić. Kody warto zapisywać jako tekst.",
      en: "Nothing needs doing. Codes had better be kept as text.",
    },
  },
  unit_teryt_unknown: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Rejestr TERC (stan na {date}) nie zna kodu {teryt}, który miernik.yaml podaje dla jednostki {unit}. Najbliższy: {suggestion}.",
      en: "The TERC register (as of {date}) does not know the code {teryt} that miernik.yaml gives unit {unit}. Nearest: {suggestion}.",
    },
    todo: {
      pl: "Popraw „teryt” w miernik.yaml. Miernik nie zgaduje gminy po nazwie.",
      en: "Mend “teryt” in miernik.yaml. Miernik does not guess the gmina by its name.",
    },
  },
  unit_name_of_other_gmina: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Kod {teryt} w miernik.yaml to {place}, a nazwa jednostki {unit} na to nie wskazuje.",
      en: "The code {teryt} in miernik.yaml is {place}, which the name of unit {unit} does not suggest.",
    },
    todo: {
      pl: "Sprawdź „teryt” tej jednostki. Jeśli jest właściwy, nie trzeba nic robić.",
      en: "Check the unit's “teryt”. If it is right, nothing needs doing.",
    },
  },
  territory_other: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "Plik zawiera dane gminy albo powiatu o kodzie {teryt}, a kod jednostki to {own}. Pominięto komórki: {count}.",
      en: "The file holds data of the gmina or powiat {teryt}; the unit's code is {own}. Cells left out: {count}.",
    },
    todo: {
      pl: "Jeśli to dane tej jednostki, popraw „teryt” w miernik.yaml; jeśli nie, nie trzeba nic robić.",
      en: "If they are this unit's data, mend “teryt” in miernik.yaml; if not, nothing needs doing.",
    },
  },
  territory_unclear: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Plik zawiera dane kilku gmin albo powiatów ({seen}), a miernik.yaml nie podaje kodu TERYT jednostki, więc nie wiadomo, które są jej. Pominięto komórki: {count}.",
      en: "The file holds data of several gminas or powiats ({seen}) and miernik.yaml gives no TERYT code of the unit, so it cannot be told which are its own. Cells left out: {count}.",
    },
    todo: {
      pl: "Podaj „teryt” jednostki w miernik.yaml.",
      en: "Give the unit's “teryt” in miernik.yaml.",
    },
  },
} satisfies Record<string, Rule>;
