/** `miernik forget publication`: words in, exit code out. It asks nothing, and says what the user declares by it. */
import { UsageError } from "../errors.ts";
import { rangesText } from "../lib/number-ranges.ts";
import { run } from "../run.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { forgetPublications, type NotGivenResult } from "./forget-publication.ts";
import type { KeepOptions } from "./keep-options.ts";

export async function notGiven(
  [asked, directory = samplePath]: readonly (string | undefined)[],
  { out, language, screen, effects }: KeepOptions,
): Promise<number> {
  if (asked === undefined || asked.trim() === "")
    throw new UsageError({
      pl: "forget publication wymaga numeru: miernik forget publication NUMER FOLDER. Numery: miernik list FOLDER",
      en: "forget publication needs a number: miernik forget publication NUMBER DIR. Numbers: miernik list DIR",
    });
  const result = await forgetPublications(asked, directory, out, effects);
  screen.print((language === "pl" ? polishReport : englishReport)(result, directory));
  if (!result.isPresent) return 0;
  // Whoever has OUT at hand might still give it away: it is exchanged at once.
  await run(directory, out, effects).catch((error: unknown) => {
    screen.fail({
      pl: `UWAGA: w folderze ${out} nadal jest publikacja, o której zapisano, że nikomu jej nie przekazano. Usuń przeszkodę i uruchom: miernik run`,
      en: `NOTE: ${out} still holds a publication that was declared as given to nobody. Remove the obstacle, then: miernik run`,
    });
    throw error;
  });
  screen.clearProgress();
  return screen.print(
    language === "pl"
      ? `Taka publikacja była w folderze ${out}, więc zrobiono go od nowa. Kart własnych w nim nie ma: kto chce, niech poprosi znowu.`
      : `Such a publication stood in ${out}, which was made anew. It holds no own cards: whoever wants one has to ask again.`,
  );
}

function polishReport(
  { numbers, isPresent, removedCount, hasUnnumbered }: NotGivenResult,
  directory: string,
): string {
  const named = rangesText(numbers).replaceAll("-", "–").replaceAll(" ", ", ");
  return [
    `Zapisano Twoje oświadczenie: nikomu nie przekazano ani nie pokazano publikacji nr ${named}.`,
    "Ochrona małych liczb nie bierze już pod uwagę tego, co pokazano tylko w niej (albo tylko w publikacjach nieprzekazanych).",
    "Jeśli to nieprawda i ktoś ma jej pliki, z różnicy między nią a następnymi może wyliczyć pracę jednej osoby albo dane kilku rodzin. Tego oświadczenia nie da się cofnąć.",
    `Usunięte kopie tych publikacji: ${String(removedCount)}. Usuń też inne kopie, jeśli je masz (inne foldery wyników, załączniki, nośniki).`,
    ...(hasUnnumbered
      ? ["Co zapisała starsza wersja programu, która nie notowała numerów publikacji, pozostaje pod ochroną."]
      : []),
    ...(isPresent ? [] : [`Teraz uruchom: miernik run ${directory}`]),
  ].join("\n");
}

function englishReport(
  { numbers, isPresent, removedCount, hasUnnumbered }: NotGivenResult,
  directory: string,
): string {
  const named = rangesText(numbers).replaceAll("-", "–").replaceAll(" ", ", ");
  return [
    `Your declaration is on record: publication ${named} was given or shown to nobody.`,
    "The protection of small numbers no longer minds what only it (or only publications given to nobody) showed.",
    "If that is untrue and somebody has its files, the difference between it and later ones may tell them one person's work or data of a few families. The declaration cannot be taken back.",
    `Kept copies of it that were deleted: ${String(removedCount)}. Delete other copies too, if you have any (other folders of results, attachments, sticks).`,
    ...(hasUnnumbered ? ["What an older version kept without numbers of publications stays protected."] : []),
    ...(isPresent ? [] : [`Now run: miernik run ${directory}`]),
  ].join("\n");
}
