/** The whole sample in memory: files of the project folder, and what is true of them. */
import { caseloadRows } from "./caseload.ts";
import { gopsFiles } from "./gops.ts";
import { mgopsFiles } from "./mgops.ts";
import { plantedMistakes, type Mistakes } from "./mistakes.ts";
import { mopsFiles } from "./mops.ts";
import { units } from "./people.ts";
import { randomFrom, type Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { settings } from "./settings.ts";
import { acceptedHours, truthOf, type Truth } from "./truth.ts";
import type { UnitWork } from "./unit-work.ts";
import { simulatedWork, type Entry } from "./work.ts";

/**
 * Chosen so that the planted truth can be seen in 7 workers: only the first interview differs from its
 * standard beyond doubt, and only one team has more work than time.
 */
const seed = 26;

const filesOf: Readonly<
  Record<string, (random: Random, work: UnitWork, mistakes: Mistakes) => SampleFile[]>
> = {
  GOPS: gopsFiles,
  MGOPS: mgopsFiles,
  MOPS: mopsFiles,
};

/** @returns files by their path inside the project folder, and the content of `truth.json` */
export function sampleProject(): { files: Map<string, Uint8Array>; truth: Truth } {
  const { entries, counts } = simulatedWork(seed);
  const caseload = caseloadRows(randomFrom(seed + 1));
  const mistakes = plantedMistakes(entries);
  const random = randomFrom(seed + 2);
  const written = units.flatMap((unit) => {
    const own = {
      unit,
      entries: entries.filter((entry) => entry.unit === unit),
      counts: counts.filter((count) => count.unit === unit),
      caseload: caseload.filter((row) => row.unitId === unit.id),
    };
    const files = filesOf[unit.type]?.(random, own, mistakes) ?? [];
    return files.map((file) => ({ ...file, path: `${unit.folder}/${file.path}` }));
  });
  const files = new Map<string, Uint8Array>([["miernik.yaml", Buffer.from(settings(), "utf8")]]);
  for (const { path, bytes } of written) files.set(path, bytes);
  const planted = [...plantedInCells(written, mistakes), ...plantedInFiles(mistakes, entries)];
  return { files, truth: { seed, planted, ...truthOf(entries, counts, caseload, mistakes) } };
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
  const missing = entries.filter(
    (entry) => entry.unit.id === unitId && entry.post.worker === worker && entry.date.startsWith(month),
  );
  const lost_h = missing.reduce((sum, { amount }) => sum + amount / 4, 0);
  return [
    { rule, unit_id: unitId, worker, month, true_h: lost_h, accepted_h: 0 },
    {
      rule: "entry_repeated_equal",
      file: "MGOPS Wzorcowo/eksport 02 luty.csv",
      other: "MGOPS Wzorcowo/eksport 02b luty ponownie.csv",
    },
    { rule: "file_unknown", file: "gops-przykladowo/notatka.txt" },
    { rule: "file_misnamed", file: "MGOPS Wzorcowo/eksport 04 kwiecień.xls" },
  ];
}
