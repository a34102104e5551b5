/** What `--help` says of list, rollback and forget. */
import type { Message } from "../errors.ts";

export const keepTexts: Record<string, Message> = {
  list: {
    pl: `miernik list [FOLDER] [--out WYNIKI] [--json] [--lang pl|en]

Wypisuje publikacje projektu, od najnowszej: numer, dzień, liczbę plików i uwag, wielkość przechowanej kopii i to, czy zapisano
(forget publication), że jest nieprzekazana. Każde „miernik run”
przechowuje publikację, którą zastępuje: tyle ostatnich, ile podaje publication.keep w miernik.yaml (domyślnie 3, 0: żadnej).
Kopie leżą w FOLDER/.miernik/publications, po jednym pliku zip.`,
    en: `miernik list [DIR] [--out OUT] [--json] [--lang pl|en]

Prints the project's publications, the newest first: number, day, files, findings, size of the kept copy, and whether it
was declared (forget publication) as given to nobody. Each “miernik run” keeps
the publication that it replaces: as many of the last as publication.keep in miernik.yaml says (default 3; 0: none). The copies
lie in DIR/.miernik/publications, one zip file each.`,
  },
  rollback: {
    pl: `miernik rollback NUMER [FOLDER] [--out WYNIKI] [--lang pl|en]

Przywraca w folderze WYNIKI przechowaną publikację, w całości albo wcale. Najpierw sprawdza jej pliki ze skrótami w run.json;
uszkodzonej kopii nie przywraca. Zastąpiona publikacja też jest przechowywana. Danych ani bazy to nie zmienia: następne
„miernik run” opublikuje znowu dzisiejsze dane, a zmiany liczb poda względem ostatniego „miernik run”.
To, co było już publiczne, ochrona małych liczb zna i bierze pod uwagę także po przywróceniu.`,
    en: `miernik rollback NUMBER [DIR] [--out OUT] [--lang pl|en]

Puts a kept publication back into OUT, as a whole or not at all. Its files are first checked against the hashes in run.json; a
damaged copy is refused. The publication that it replaces is kept too. Data and database stay as they are: the next “miernik run”
publishes today's data again, and tells changes since the last “miernik run”. What was public before is known to the protection
of small numbers and stays taken into account.`,
  },
  forget: {
    pl: `miernik forget worker „Imię Nazwisko” FOLDER [--out WYNIKI]
miernik forget worker P-3f9a FOLDER [--out WYNIKI]
miernik forget case NUMER FOLDER [--out WYNIKI]
miernik forget key FOLDER
miernik forget publication NUMER [FOLDER] [--out WYNIKI]

worker, case: usuwa pracownika albo sprawę z bazy projektu (plik bazy powstaje od nowa), kasuje wszystkie przechowane kopie
publikacji i robi od nowa publikację w folderze WYNIKI. Plików z danymi nie zmienia: wypisuje pliki, arkusze i wiersze, które
trzeba usunąć samemu. Następne uruchomienia pomijają tę osobę albo sprawę i podają, ile wpisów pominęły
(lista bez nazwisk: FOLDER/.miernik/forgotten.json; nie kasuj jej). Praca pominiętej osoby nie wchodzi do sum zespołu.

key: usuwa klucz. Pseudonimów nie da się już przypisać do nazwisk; następne uruchomienie utworzy nowy klucz, powie o tym
i nie połączy danych pracowników sprzed zmiany i po niej.

publication: zapisuje oświadczenie, że publikacji o tym numerze (jak w „miernik list”; także 1,3 albo 1-3, albo 2-, czyli od
drugiej do ostatniej) nikomu nie przekazano ani nie pokazano. Ochrona małych liczb przestaje brać ją pod uwagę, więc liczby, które przez
nią ukryto w wydaniu publicznym, wrócą po następnym „miernik run”. Jej przechowaną kopię usuwa; jeśli leży ona w folderze WYNIKI,
robi go od razu od nowa. Jeśli oświadczenie jest nieprawdziwe, kto ma pliki tej publikacji i następnej, może z różnicy wyliczyć
pracę jednej osoby albo dane kilku rodzin. Oświadczenia nie da się cofnąć.

O tym, czy dane wolno usunąć (obowiązek archiwizacji), decyduje administrator danych.`,
    en: `miernik forget worker "First Surname" DIR [--out OUT]
miernik forget worker P-3f9a DIR [--out OUT]
miernik forget case ID DIR [--out OUT]
miernik forget key DIR
miernik forget publication NUMBER [DIR] [--out OUT]

worker, case: deletes a worker or a case from the project's database (its file is written anew), deletes all kept copies of
publications and makes the publication in OUT anew. Data files are not changed: it prints the files, sheets and rows that you must
delete yourself. Later runs leave the person or case out and say how many entries they left out (the list, without names:
DIR/.miernik/forgotten.json; do not delete it). The work of a person who is left out is in no sum of a team.

key: deletes the key. Pseudonyms can no longer be linked to names; the next run makes a new key, says so, and does not join
workers' data of before and after.

publication: puts your declaration on record that the publication of this number (as “miernik list” prints it; also 1,3 or 1-3, or
2-: from the second to the last) was given or shown to nobody. The protection of small numbers no longer minds it, so figures that
were withheld from the public edition because of it return with the next “miernik run”. Its kept copy is deleted; if it stands in OUT,
OUT is made anew at once. If the declaration is untrue, whoever has its files and those of a later one may tell from the difference
one person's work or data of a few families. It cannot be taken back.

Whether data may be deleted (duties of archiving) is for the controller to decide.`,
  },
};
