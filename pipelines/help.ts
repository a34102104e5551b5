/** What `--help` says, for the program and for each command. */
import type { Language } from "./findings.ts";

export function helpText(language: Language, command?: string): string {
  const texts = command === undefined ? undefined : commandTexts[command];
  return (texts ?? general)[language];
}

const general = {
  pl: `Miernik – analizy obciążenia pracą dla ośrodków pomocy społecznej

Użycie:
  miernik run [FOLDER] [--out WYNIKI]   odczytaj dane, policz i opublikuj (bez FOLDERU: projekt przykładowy)
  miernik check [FOLDER]                tylko sprawdź dane i wypisz uwagi, od najpoważniejszej
  miernik serve [WYNIKI]                pokaż wyniki w przeglądarce, na tym komputerze

Opcje:
  --out WYNIKI    folder wyników (domyślnie: out)
  --worker OSOBA  run: karta własna pracownika („Imię Nazwisko” albo pseudonim); można powtórzyć
  --strict        run: kod 1, jeśli są błędy lub ostrzeżenia
  --json          uwagi w formacie JSON
  --quiet         bez postępu i podsumowania; check wypisuje tylko błędy
  --lang pl|en    język komunikatów
  --port NUMER    serve: port (domyślnie 8080)
  --help, --version

Kody wyjścia: 0 opublikowano albo brak uwag; 1 są błędy lub ostrzeżenia (check, --strict); 2 złe użycie albo ustawienia;
3 nie udało się opublikować (poprzednie wyniki pozostają).

Folder projektu to miernik.yaml i dowolnie nazwane pliki z danymi. Opis: README.md`,
  en: `Miernik – workload analyses for Polish social assistance centres

Usage:
  miernik run [DIR] [--out OUT]   read, compute, publish (without DIR: the shipped sample project)
  miernik check [DIR]             only validate the data and print findings, most serious first
  miernik serve [OUT]             show the result in a browser, on this computer

Options:
  --out OUT       folder of the results (default: out)
  --worker PERSON run: a worker's own card (“first name surname” or pseudonym); may be repeated
  --strict        run: exit code 1 if there are errors or warnings
  --json          findings as JSON
  --quiet         no progress and no summary; check prints errors only
  --lang pl|en    language of messages
  --port NUMBER   serve: port (default 8080)
  --help, --version

Exit codes: 0 published, or no findings; 1 errors or warnings (check, --strict); 2 wrong usage or configuration;
3 could not publish (the former results stay).

A project folder is miernik.yaml and data files under any name. See README.md`,
};

const commandTexts: Record<string, typeof general> = {
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
  serve: {
    pl: `miernik serve [WYNIKI] [--port NUMER]

Pokazuje opublikowane wyniki pod adresem 127.0.0.1, widocznym tylko na tym komputerze.`,
    en: `miernik serve [OUT] [--port NUMBER]

Shows published results on 127.0.0.1, which only this computer can see.`,
  },
};
