/** What `--help` says, for the program and for each command. */
import type { Language } from "./findings.ts";
import { keepTexts } from "./keep/help.ts";

export function helpText(language: Language, command?: string): string {
  const texts = command === undefined ? undefined : commandTexts[command];
  return (texts ?? general)[language];
}

const general = {
  pl: `Miernik – analizy obciążenia pracą dla ośrodków pomocy społecznej

Użycie:
  miernik init FOLDER [--year ROK]      załóż nowy projekt: ustawienia, opis i puste formularze do wypełnienia
  miernik run [FOLDER] [--out WYNIKI]   odczytaj dane, policz i opublikuj (bez FOLDERU: projekt przykładowy)
  miernik check [FOLDER]                tylko sprawdź dane i wypisz uwagi, od najpoważniejszej
  miernik explain [ID] [FOLDER]         skąd wzięła się opublikowana liczba, aż do komórek (bez ID: co można wyjaśnić)
  miernik serve [WYNIKI]                pokaż wyniki w przeglądarce, na tym komputerze
  miernik list [FOLDER]                 publikacje projektu: numer, dzień, pliki, uwagi i to, do których można wrócić
  miernik rollback NUMER [FOLDER]       przywróć w folderze wyników przechowaną publikację
  miernik forget worker|case|key …      usuń z bazy i wyników pracownika, sprawę albo klucz pseudonimów
  miernik forget publication NUMER [FOLDER]   zapisz, że tej publikacji nikomu nie przekazano: nie ukrywa już następnych liczb

Opcje:
  --out WYNIKI    folder wyników (domyślnie: out)
  --worker OSOBA  run: karta własna pracownika („Imię Nazwisko” albo pseudonim); można powtórzyć
  --strict        run: kod 1, jeśli są błędy lub ostrzeżenia
  --json          uwagi albo wyjaśnienie w formacie JSON
  --all           explain: wszystkie komórki, nie tylko pierwsze
  --quiet         bez postępu i podsumowania; check wypisuje tylko błędy
  --lang pl|en    język komunikatów
  --port NUMER    serve: port (domyślnie 8080)
  --year ROK      init: rok kart czasu pracy (domyślnie: bieżący)
  --help, --version

Kody wyjścia: 0 opublikowano albo brak uwag; 1 są błędy lub ostrzeżenia (check, --strict); 2 złe użycie albo ustawienia;
3 nie udało się opublikować (poprzednie wyniki pozostają).

Folder projektu to miernik.yaml i dowolnie nazwane pliki z danymi. Opis: README.md`,
  en: `Miernik – workload analyses for Polish social assistance centres

Usage:
  miernik init DIR [--year YEAR]  a new project: settings, a guide and empty forms to fill
  miernik run [DIR] [--out OUT]   read, compute, publish (without DIR: the shipped sample project)
  miernik check [DIR]             only validate the data and print findings, most serious first
  miernik explain [ID] [DIR]      where a published number comes from, back to the cells (without ID: what can be asked)
  miernik serve [OUT]             show the result in a browser, on this computer
  miernik list [DIR]              publications: number, day, files, findings, and to which one can go back
  miernik rollback NUMBER [DIR]   put a kept publication back into the results' folder
  miernik forget worker|case|key …   delete a worker, a case or the key of pseudonyms from database and results
  miernik forget publication NUMBER [DIR]   put on record that nobody was given it: it no longer hides later figures

Options:
  --out OUT       folder of the results (default: out)
  --worker PERSON run: a worker's own card (“first name surname” or pseudonym); may be repeated
  --strict        run: exit code 1 if there are errors or warnings
  --json          findings, or the explanation, as JSON
  --all           explain: every cell, not just the first
  --quiet         no progress and no summary; check prints errors only
  --lang pl|en    language of messages
  --port NUMBER   serve: port (default 8080)
  --year YEAR     init: year of the time cards (default: this year)
  --help, --version

Exit codes: 0 published, or no findings; 1 errors or warnings (check, --strict); 2 wrong usage or configuration;
3 could not publish (the former results stay).

A project folder is miernik.yaml and data files under any name. See README.md`,
};

const commandTexts: Record<string, typeof general> = {
  ...keepTexts,
  init: {
    pl: `miernik init FOLDER [--year ROK] [--quiet] [--lang pl|en]

Zakłada projekt w nowym albo pustym folderze: miernik.yaml z objaśnieniami, CZYTAJ.txt („Jak zacząć”), wzory kart czasu
pracy na cały rok (domyślnie bieżący), tabele liczb czynności i środowisk. Niczego nie nadpisuje.`,
    en: `miernik init DIR [--year YEAR] [--quiet] [--lang pl|en]

Makes a project in a new or empty folder: miernik.yaml with comments, CZYTAJ.txt (a guide), forms of time cards for a
whole year (default: this one), tables of activity counts and caseload. All in Polish. Overwrites nothing.`,
  },
  run: {
    pl: `miernik run [FOLDER] [--out WYNIKI] [--worker OSOBA] [--strict] [--json] [--quiet] [--lang pl|en]

Odczytuje wszystkie pliki FOLDERU, liczy i publikuje w folderze WYNIKI (domyślnie: out). Stare wyniki są zastępowane
w całości albo wcale. Bez FOLDERU: projekt przykładowy dołączony do programu.

--worker „Imię Nazwisko” albo --worker P-3f9a dodaje kartę własną pracownika, który o nią poprosił: tylko jego liczby, bez
nazwiska, w folderze WYNIKI/internal/units/JEDNOSTKA/own-cards. Karty trzeba zażądać przy każdym uruchomieniu.`,
    en: `miernik run [DIR] [--out OUT] [--worker PERSON] [--strict] [--json] [--quiet] [--lang pl|en]

Reads every file of DIR, computes, and publishes into OUT (default: out). The former results are replaced as a whole or
not at all. Without DIR: the shipped sample project.

--worker "First Surname" or --worker P-3f9a adds the own card of a worker who asked for it: that worker's figures only,
without the name, in OUT/internal/units/UNIT/own-cards. A card has to be asked for in each run.`,
  },
  check: {
    pl: `miernik check [FOLDER] [--json] [--quiet] [--lang pl|en]

Sprawdza dane i wypisuje uwagi: plik, arkusz, komórka, co jest nie tak i co zrobić. Niczego nie publikuje.
Kod wyjścia 1, jeśli są błędy lub ostrzeżenia.`,
    en: `miernik check [DIR] [--json] [--quiet] [--lang pl|en]

Validates the data and prints findings: file, sheet, cell, what is wrong and what to do. Publishes nothing.
Exit code 1 if there are errors or warnings.`,
  },
  explain: {
    pl: `miernik explain [ID | TABELA] [FOLDER] [--all] [--json] [--lang pl|en]

Pokazuje, skąd wzięła się opublikowana liczba: wzór z podstawionymi liczbami, zapytanie, pliki, arkusze i komórki z sumami,
ustawienia, wpisy odrzucone i skróty SHA-256 plików. Czyta bazę z ostatniego „miernik run” i niczego w niej nie zmienia.

  miernik explain                          opublikowane tabele
  miernik explain out__workload            wiersze tabeli z identyfikatorami
  miernik explain w-3fa92c81               wiersz o tym identyfikatorze
  miernik explain w-3fa92c81.fte           jedno pole wiersza
  miernik explain "out__workload/gops-a/2026-01-01/2026-03-31/social_worker/team/Zespół 1/standard"

Bez FOLDERU: projekt przykładowy dołączony do programu. Kod wyjścia 2, jeśli takiego identyfikatora nie ma.`,
    en: `miernik explain [ID | TABLE] [DIR] [--all] [--json] [--lang pl|en]

Shows where a published number comes from: the formula with the numbers put in, the query, files, sheets and cells with their
sums, settings, rejected entries and the files' SHA-256. Reads the database of the last “miernik run” and changes nothing in it.

  miernik explain                          the published tables
  miernik explain out__workload            the rows of a table with their ids
  miernik explain w-3fa92c81               the row of this id
  miernik explain w-3fa92c81.fte           one field of the row
  miernik explain "out__workload/gops-a/2026-01-01/2026-03-31/social_worker/team/Zespół 1/standard"

Without DIR: the shipped sample project. Exit code 2 if there is no such id.`,
  },
  serve: {
    pl: `miernik serve [WYNIKI] [--port NUMER]

Pokazuje opublikowane wyniki pod adresem 127.0.0.1, widocznym tylko na tym komputerze.`,
    en: `miernik serve [OUT] [--port NUMBER]

Shows published results on 127.0.0.1, which only this computer can see.`,
  },
};
