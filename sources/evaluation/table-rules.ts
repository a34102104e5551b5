/** Rules about rows of the evaluation's tables against each other. */
import type { Rule } from "../rules.ts";

export const evaluationTableRules = {
  evaluation_repeated_equal: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Wiersze tabeli „{table}” już były (plik {other}); policzono je raz. Takich wierszy: {count}.",
      en: "Rows of the table “{table}” were there before (file {other}); they were counted once. Such rows: {count}.",
    },
    todo: {
      pl: "Jeśli to dwie różne rzeczy z tego samego dnia, ponumeruj je w kolumnie „nr”.",
      en: "If these are two things of one day, number them in the column “nr”.",
    },
  },
  evaluation_repeated_unequal: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ten sam klucz ma różne wiersze ({table}: {key}). Nie użyto żadnego.",
      en: "The same key has different rows ({table}: {key}). None was used.",
    },
    todo: {
      pl: "Zostaw jeden, właściwy wiersz albo zastąp plik w corrections.yml.",
      en: "Leave the one right row, or supersede the file in corrections.yml.",
    },
  },
  evaluation_reference_unknown: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "Wiersze wskazują na coś, czego nie ma w tabeli „{other_table}”: {value}. Takich wierszy w tabeli „{table}”: {count}.",
      en: "Rows name something that the table “{other_table}” lacks: {value}. Such rows in “{table}”: {count}.",
    },
    todo: {
      pl: "Dopisz brakujący wiersz albo popraw oznaczenie.",
      en: "Add the missing row or mend the mark.",
    },
  },
  evaluation_team_of_other_model: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Model „{model}” nie zna zespołu {kind}; ten skrót znaczy co innego w każdym modelu. Zespołu nie użyto.",
      en: "The model “{model}” has no team {kind}; the acronym means something else in each model. The team was not used.",
    },
    todo: { pl: "Popraw model albo rodzaj zespołu.", en: "Mend the model or the kind of team." },
  },
  evaluation_team_without_model: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Nie wiadomo, z jakiego modelu jest zespół {kind}: nie podaje go ani ten wiersz, ani tabela jednostek.",
      en: "It is not known of which model the team {kind} is: neither this row nor the table of units says.",
    },
    todo: { pl: "Wpisz model w wierszu zespołu.", en: "Write the model into the team's row." },
  },
  evaluation_date_in_future: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Tabela „{table}” ma zdarzenia dużo późniejsze niż wszystkie inne (ostatnie z nich: {as_of}, tu: {latest}). Nie uwzględniono ich; takich wierszy: {count}.",
      en: "The table “{table}” has events far later than all others (the last of these: {as_of}, here: {latest}). They were passed over; such rows: {count}.",
    },
    todo: { pl: "Sprawdź rok w tych datach.", en: "Check the year of those dates." },
  },
  evaluation_after_as_of: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Tabela „{table}” ma zdarzenia po dniu ewaluacji {as_of} (ostatnie: {latest}). Wyniki ich nie obejmują; takich wierszy: {count}.",
      en: "The table “{table}” has events after the day of evaluation {as_of} (the last: {latest}). Results leave them out; such rows: {count}.",
    },
    todo: {
      pl: "Jeśli to nie pomyłka w roku, nie trzeba nic robić.",
      en: "Unless the year is a slip, nothing needs doing.",
    },
  },
} satisfies Record<string, Rule>;
