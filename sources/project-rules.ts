/** Rules about what lies in the project folder, before anyone looks at what a file means. */
import type { Rule } from "./rules.ts";

export const projectRules = {
  no_input: {
    severity: "error",
    isRejected: false,
    what: {
      pl: "W folderze projektu nie ma żadnych plików z danymi.",
      en: "The project folder holds no data files.",
    },
    todo: {
      pl: "Włóż do folderu karty czasu pracy i liczby czynności (arkusze albo eksport CSV) i uruchom ponownie.",
      en: "Put time cards and activity counts (spreadsheets or a CSV export) into the folder and run again.",
    },
  },
  no_data_yet: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W projekcie nie ma jeszcze żadnych danych: wszystkie formularze są puste.",
      en: "The project holds no data yet: all its forms are empty.",
    },
    todo: {
      pl: "Wypełnij karty czasu pracy i liczby czynności, potem uruchom ponownie.",
      en: "Fill in the time cards and the activity counts, then run again.",
    },
  },
  file_of_no_unit: {
    severity: "warning",
    isRejected: true,
    what: { pl: "Plik nie leży w folderze żadnej jednostki.", en: "The file lies in no unit's folder." },
    todo: {
      pl: "Przenieś plik do folderu jednostki albo popraw „folder” w miernik.yaml. Foldery jednostek: {folders}.",
      en: "Move it into a unit's folder or mend “folder” in miernik.yaml. Unit folders: {folders}.",
    },
  },
  unit_without_files: {
    severity: "warning",
    isRejected: false,
    what: { pl: "Dla jednostki {unit} nie ma żadnego pliku.", en: "There is no file for unit {unit}." },
    todo: {
      pl: "Sprawdź, czy folder „{folder}” istnieje i czy leżą w nim pliki.",
      en: "Check that the folder “{folder}” exists and holds files.",
    },
  },
  correction_unused: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Wpis nr {number} w corrections.yml niczego nie zmienił.",
      en: "Entry {number} of corrections.yml changed nothing.",
    },
    todo: {
      pl: "Jeśli plik źródłowy został poprawiony, usuń ten wpis; jeśli nie, sprawdź nazwę pliku.",
      en: "If the source was mended, delete the entry; otherwise check the file name.",
    },
  },
  file_of_two_units: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Ten sam plik leży w folderach różnych jednostek ({units}); nie wiadomo, czyje to dane.",
      en: "The same file lies in the folders of different units ({units}); it cannot be told whose data it holds.",
    },
    todo: { pl: "Zostaw go u jednej jednostki.", en: "Leave it with one unit." },
  },
  file_repeated: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Ten sam plik leży w folderze więcej niż raz. Policzono go raz.",
      en: "The same file lies in the folder more than once. It was counted once.",
    },
    todo: {
      pl: "Nie trzeba nic robić. Można usunąć kopię.",
      en: "Nothing needs doing. The copy may be deleted.",
    },
  },
  team_masked: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Nazwa zespołu zawiera imię i nazwisko pracownika; w wynikach zespół nazywa się „{team}”.",
      en: "A team's name holds a worker's name; in the results the team is called “{team}”.",
    },
    todo: { pl: "Nazwij zespół inaczej, np. numerem.", en: "Call the team something else, a number say." },
  },
  team_shares_word: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "W nazwie zespołu „{team}” jest słowo, które jest też częścią imienia i nazwiska pracownika.",
      en: "The team's name “{team}” holds a word that is also part of a worker's name.",
    },
    todo: {
      pl: "Jeśli zespół nazwano od osoby, zmień jego nazwę: nazwy zespołów są w wynikach.",
      en: "If the team is called after a person, rename it: teams' names stand in the results.",
    },
  },
  nominal_unused: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Wymiar czasu podany w miernik.yaml dla okresu {period} nie został użyty.",
      en: "The nominal hours that miernik.yaml gives for {period} were not used.",
    },
    todo: {
      pl: "Podaj wymiar dla tych samych okresów, za które są liczby czynności, albo dla miesięcy.",
      en: "Give the hours for the same periods as the counts, or for months.",
    },
  },
  publication_incomplete: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Deklaracja dostępności nie ma wszystkiego, czego wymaga ustawa. Brakuje: {missing}.",
      en: "The accessibility statement lacks what the act asks for. Missing: {settings}.",
    },
    todo: {
      pl: "Uzupełnij w miernik.yaml: {settings}.",
      en: "Add to miernik.yaml: {settings}.",
    },
  },
  pdf_not_made: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Nie przygotowano raportów PDF: na tym komputerze nie działa moduł składu (Typst). Reszta wyników jest pełna.",
      en: "No PDF reports were made: the typesetting module (Typst) does not run on this computer. All else is complete.",
    },
    todo: {
      pl: "Zainstaluj biblioteki ponownie (npm ci) albo uruchom program na 64-bitowym Windows, macOS lub Linuksie.",
      en: "Install the libraries again (npm ci) or run the program on 64-bit Windows, macOS or Linux.",
    },
  },
  link_not_followed: {
    severity: "warning",
    isRejected: true,
    what: {
      pl: "To dowiązanie (skrót), a nie plik; Miernik nie czyta niczego spoza folderu projektu.",
      en: "This is a link, not a file; Miernik reads nothing outside the project folder.",
    },
    todo: {
      pl: "Skopiuj sam plik do folderu projektu.",
      en: "Copy the file itself into the project folder.",
    },
  },
  worker_forgotten: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Pominięto dane pracowników, o których zapomnienie poproszono; wpisów: {count}.",
      en: "Left out: data of workers who were to be forgotten; entries: {count}.",
    },
    todo: {
      pl: "Usuń te dane także z pliku. Miejsca wypisze ponownie: miernik forget worker „Imię Nazwisko” FOLDER.",
      en: "Delete them in the file too. To see the places again: miernik forget worker “First Surname” DIR.",
    },
  },
  case_forgotten: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Pominięto wiersze spraw, o których zapomnienie poproszono; wierszy: {count}.",
      en: "Left out: rows of cases that were to be forgotten; rows: {count}.",
    },
    todo: {
      pl: "Usuń te wiersze także z pliku. Miejsca wypisze ponownie: miernik forget case NUMER FOLDER.",
      en: "Delete them in the file too. To see the places again: miernik forget case ID DIR.",
    },
  },
  older_than_kept: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Pominięto dane sprzed {day} ({table}), bo privacy.keep_years ma wartość {years}; wierszy: {count}.",
      en: "Left out: data from before {day} ({table}), as privacy.keep_years is {years}; rows: {count}.",
    },
    todo: {
      pl: "Usuń stare dane także z pliku. Jeśli mają pozostać w wynikach, zwiększ privacy.keep_years w miernik.yaml.",
      en: "Delete the old data in the file too. If they are to stay, raise privacy.keep_years in miernik.yaml.",
    },
  },
  older_removed: {
    severity: "note",
    isRejected: false,
    what: {
      pl: "Usunięto dane sprzed {day}, które zostały po poprzednich uruchomieniach: z bazy wierszy: {rows}, kopii dawnych publikacji: {copies}.",
      en: "Removed: data from before {day} that earlier runs left behind; rows of the database: {rows}, copies of former publications: {copies}.",
    },
    todo: {
      pl: "Nic nie trzeba robić. Razem z wierszami bazy zniknęła historia zmian liczb, a do usuniętych kopii nie da się wrócić.",
      en: "Nothing needs to be done. With the rows the history of changed figures is gone, and the copies cannot be put back.",
    },
  },
  key_changed: {
    severity: "warning",
    isRejected: false,
    what: {
      pl: "Klucz pseudonimów jest inny niż przy poprzedniej publikacji: pracownicy mają nowe pseudonimy, a ich danych sprzed zmiany i po niej nie można łączyć.",
      en: "The key of pseudonyms is not that of the former publication: workers have new pseudonyms, and their data of before and after cannot be joined.",
    },
    todo: {
      pl: "Jeśli klucz zginął, przywróć plik .miernik/key (albo zmienną MIERNIK_KEY) z kopii i uruchom ponownie. Jeśli zmiana była zamierzona, nie rób nic; pseudonimy wpisane w tabelach ręcznie zamień na imię i nazwisko.",
      en: "If the key was lost, restore .miernik/key (or the variable MIERNIK_KEY) from a copy and run again. If the change was meant, do nothing; put names in place of pseudonyms typed into tables.",
    },
  },
} satisfies Record<string, Rule>;
