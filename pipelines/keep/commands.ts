/** The commands list, rollback and forget: words in, exit code out. */
import type { Console } from "../console.ts";
import type { Effects } from "../effects.ts";
import { UsageError } from "../errors.ts";
import { groupBy } from "../lib/group.ts";
import { run } from "../run.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { forgetCase, forgetKey, forgetWorker, type ForgetResult } from "./forget.ts";
import { notGiven } from "./not-given.ts";
import type { Keeping } from "./kept-publications.ts";
import type { KeepOptions } from "./keep-options.ts";
import { listPublications, listText } from "./list.ts";
import { rollback } from "./rollback.ts";

export async function list(directory = samplePath, { out, language, screen }: KeepOptions): Promise<number> {
  const publications = await listPublications(directory, out);
  if (screen.isJson) return screen.printData(publications);
  return screen.print(listText(publications, language));
}

export async function rollbackTo(
  asked: string | undefined,
  directory = samplePath,
  { out, language, screen }: KeepOptions,
): Promise<number> {
  const number = Number(asked);
  if (asked === undefined || !Number.isInteger(number) || number < 1)
    throw new UsageError({
      pl: "rollback wymaga numeru publikacji: miernik rollback NUMER FOLDER. Numery: miernik list FOLDER",
      en: "rollback needs the number of a publication: miernik rollback NUMBER DIR. Numbers: miernik list DIR",
    });
  sayNotKept(await rollback(number, directory, out), screen);
  return screen.print(
    language === "pl"
      ? `Przywrócono publikację nr ${String(number)} w folderze ${out}. Następne „miernik run” opublikuje znowu dzisiejsze dane.`
      : `Publication ${String(number)} stands in ${out} again. The next “miernik run” publishes today's data again.`,
  );
}

/** What the former publication's fate was, if it cannot be put back. */
export function sayNotKept(former: Keeping, screen: Console): void {
  if (former === "foreign")
    screen.fail({
      pl: "Zastąpiona publikacja nie była z tego projektu (albo jego baza zginęła), więc nie zachowano jej kopii.",
      en: "The publication that was replaced was not of this project (or its database was lost): no copy was kept.",
    });
  if (former === "altered")
    screen.fail({
      pl: "Pliki zastąpionej publikacji były zmienione poza Miernikiem, więc nie zachowano jej kopii.",
      en: "Files of the publication that was replaced had been changed outside Miernik: no copy was kept.",
    });
}

export async function forget(
  words: readonly (string | undefined)[],
  { out, language, screen, effects }: KeepOptions,
): Promise<number> {
  const [kind, ...rest] = words;
  if (kind === "publication") return notGiven(rest, { out, language, screen, effects });
  const [id, directory] = kind === "key" ? ["", ...rest] : rest;
  const forgetting = { worker: forgetWorker, case: forgetCase, key: onlyKey }[kind ?? ""];
  if (!forgetting || id === undefined || (kind !== "key" && id.trim() === "") || directory === undefined)
    throw new UsageError({
      pl: "Użycie: miernik forget worker „Imię Nazwisko” FOLDER, forget case NUMER FOLDER, forget key FOLDER albo forget publication NUMER FOLDER.",
      en: "Usage: miernik forget worker “First Surname” DIR, forget case ID DIR, forget key DIR or forget publication NUMBER DIR.",
    });
  const result = await forgetting(id.trim(), directory, out, effects);
  screen.clearProgress();
  screen.print((language === "pl" ? polishReport : englishReport)(kind === "key", result, out));
  if (!result.mustRepublish || kind === "key") return 0;
  // What stands in OUT was made with it: exchanged for one that was not, and not kept.
  await run(directory, out, effects, { keepsFormer: false }).catch((error: unknown) => {
    screen.fail({
      pl: `UWAGA: publikacja w folderze ${out} nadal zawiera to, co miało być zapomniane. Usuń przeszkodę i uruchom: miernik run`,
      en: `NOTE: the publication in ${out} still holds what was to be forgotten. Remove the obstacle, then: miernik run`,
    });
    throw error;
  });
  screen.clearProgress();
  return screen.print(
    language === "pl"
      ? `Publikację w folderze ${out} zrobiono od nowa. Kart własnych w niej nie ma: kto chce, niech poprosi znowu.`
      : `The publication in ${out} was made anew. It holds no own cards: whoever wants one has to ask again.`,
  );
}

function onlyKey(_id: string, directory: string, out: string, effects: Effects): Promise<ForgetResult> {
  return forgetKey(directory, out, effects);
}

function polishReport(isKey: boolean, result: ForgetResult, out: string): string {
  if (isKey)
    return [
      "Klucz usunięto. Pseudonimów z bazy i dotychczasowych publikacji nie da się już przypisać do nazwisk.",
      "Następne „miernik run” utworzy nowy klucz i nowe pseudonimy; danych sprzed zmiany i po niej nie połączy.",
      ...(result.isKeyInEnvironment
        ? ["UWAGA: klucz jest też w zmiennej MIERNIK_KEY. Usuń ją sam, inaczej pseudonimy zostaną te same."]
        : []),
      "Usuń też kopie klucza, jeśli je masz (kopie zapasowe, nośniki).",
    ].join("\n");
  return [
    `Usunięto z bazy projektu. Usunięte kopie dawnych publikacji: ${String(result.removedCount)}.`,
    "Następne uruchomienia pominą te dane, nawet jeśli pliki nadal je zawierają.",
    ...(result.places.length === 0
      ? [
          "W plikach projektu nie znaleziono żadnego wiersza. Jeśli powinien tam być, sprawdź pisownię i powtórz.",
        ]
      : [
          "Pliki są Twoje i Miernik ich nie zmienia. Usuń w nich te wiersze:",
          ...placeLines(result.places, "arkusz", "wiersze"),
        ]),
    "Sprawdź też nazwy plików i arkuszy, kopie zapasowe i wydruki, wyniki zapisane w innych folderach i to, co już wysłano albo opublikowano.",
    ...(result.mustRepublish
      ? []
      : [
          `W folderze ${out} nie rozpoznano publikacji tego projektu; inne foldery wyników usuń albo zrób od nowa.`,
        ]),
  ].join("\n");
}

function englishReport(isKey: boolean, result: ForgetResult, out: string): string {
  if (isKey)
    return [
      "The key was deleted. Pseudonyms in the database and in former publications can no longer be linked to names.",
      "The next “miernik run” makes a new key and new pseudonyms; data of before and after are not joined.",
      ...(result.isKeyInEnvironment
        ? [
            "NOTE: the key also stands in the variable MIERNIK_KEY. Delete it yourself, or pseudonyms stay the same.",
          ]
        : []),
      "Delete copies of the key too, if you have any (backups, sticks).",
    ].join("\n");
  return [
    `Deleted from the project's database. Copies of former publications that were deleted: ${String(result.removedCount)}.`,
    "Later runs leave these data out even if files still hold them.",
    ...(result.places.length === 0
      ? ["No row was found in the project's files. If there should be one, check the spelling and repeat."]
      : [
          "The files are yours and Miernik does not change them. Delete these rows:",
          ...placeLines(result.places, "sheet", "rows"),
        ]),
    "Look at names of files and sheets, backups and prints, results in other folders, and what was sent or published already.",
    ...(result.mustRepublish
      ? []
      : [
          `In ${out} no publication of this project was recognised; delete other result folders or make them anew.`,
        ]),
  ].join("\n");
}

function placeLines(places: ForgetResult["places"], sheetWord: string, rowsWord: string): string[] {
  return [...groupBy(places, ({ path, sheet }) => `${path}, ${sheetWord} ${String(sheet)}`)].map(
    ([where, all]) =>
      `  ${where}, ${rowsWord} ${ranges([...new Set(all.map(({ row }) => row))].sort((a, b) => a - b))}`,
  );
}

/** 2, 3, 4, 7 → "2–4, 7" */
function ranges(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${String(a)}–${String(b)}`)).join(", ");
}
