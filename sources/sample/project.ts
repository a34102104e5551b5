/** The whole sample in memory: files of the project folder, and what is true of them. */
import { caseloadRows } from "./caseload.ts";
import { units } from "./centres.ts";
import { acceptedHours, isOnMissingCard, plantedMistakes, type Mistakes } from "./mistakes.ts";
import { pricesSample } from "./prices.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { statisticsSample } from "./statistics/statistics.ts";
import { settings } from "./settings.ts";
import { incompleteCards, truthOf, type Truth } from "./truth.ts";
import type { UnitWork } from "./unit-work.ts";
import { fikcyjnowoFiles } from "./units/fikcyjnowo.ts";
import { nibywiesFiles } from "./units/nibywies.ts";
import { probnaGoraFiles } from "./units/probna-gora.ts";
import { przykladowoFiles } from "./units/przykladowo.ts";
import { wzorcowoFiles } from "./units/wzorcowo.ts";
import { zmyslinFiles } from "./units/zmyslin.ts";
import { simulatedWork, type Entry } from "./work.ts";

/** Chosen so that the quarterly verdicts are the true ones and the last loads lie where `centres.ts` wants them. */
const seed = 64;

const filesOf: Readonly<
  Record<string, (random: Random, work: UnitWork, mistakes: Mistakes) => SampleFile[]>
> = {
  "gops-przykladowo": przykladowoFiles,
  "gops-nibywies": nibywiesFiles,
  "mgops-wzorcowo": wzorcowoFiles,
  "mgops-zmyslin": zmyslinFiles,
  "mgops-fikcyjnowo": fikcyjnowoFiles,
  "mops-probna-gora": probnaGoraFiles,
};

/** @returns files by their path inside the project folder, and the content of `truth.json` */
export function sampleProject(): { files: Map<string, Uint8Array>; truth: Truth } {
  const work = simulatedWork(seed);
  const caseload = caseloadRows(randomFrom(seed + 1));
  const mistakes = plantedMistakes(work.entries);
  const random = randomFrom(seed + 2);
  const written = units.flatMap((unit) => {
    const own = {
      unit,
      entries: work.entries.filter((entry) => entry.unit === unit && !mistakes.unwritten.has(entry)),
      counts: work.counts.filter((count) => count.unit === unit),
      caseload: caseload.filter((row) => row.unitId === unit.id),
    };
    const files = filesOf[unit.id]?.(random, own, mistakes) ?? [];
    return files.map((file) => ({ ...file, path: `${unit.folder}/${file.path}` }));
  });
  const files = new Map<string, Uint8Array>([["miernik.yaml", Buffer.from(settings(), "utf8")]]);
  const statistics = statisticsSample();
  const prices = pricesSample();
  for (const { path, bytes } of [...written, ...statistics.files, ...prices.files]) files.set(path, bytes);
  const planted = [
    ...plantedInCells(written, mistakes),
    ...plantedInFiles(mistakes, work.entries),
    ...incompleteCards(work, mistakes),
    ...statistics.planted,
    ...prices.planted,
  ];
  return {
    files,
    truth: { seed, planted, ...truthOf(work, caseload, mistakes), statistics: statistics.truth },
  };
}

function plantedInCells(files: readonly SampleFile[], mistakes: Mistakes): object[] {
  return files.flatMap(({ path, placed }) =>
    placed.map(({ rule, entry, sheet, cell }) => ({
      rule,
      file: path,
      sheet,
      cell,
      unit_id: entry.unit.id,
      worker: entry.post.worker,
      date: entry.date,
      task: entry.task,
      true_h: entry.amount / 4,
      accepted_h: acceptedHours(entry, mistakes),
    })),
  );
}

function plantedInFiles({ missingCard }: Mistakes, entries: readonly Entry[]): object[] {
  const { unitId, worker, month, rule } = missingCard;
  const lost_h = entries.filter(isOnMissingCard).reduce((sum, { amount }) => sum + amount / 4, 0);
  return [
    { rule, unit_id: unitId, worker, month, true_h: lost_h, accepted_h: 0 },
    {
      rule: "entry_repeated_equal",
      file: "MGOPS Wzorcowo/eksport 2026-02 luty.csv",
      other: "MGOPS Wzorcowo/eksport 2026-02 luty (ponownie).csv",
    },
    { rule: "file_unknown", file: "gops-przykladowo/notatka.txt" },
    { rule: "file_misnamed", file: "MGOPS Wzorcowo/eksport 2026-04 kwiecień.xls" },
  ];
}
