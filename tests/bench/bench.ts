/**
 * `npm run bench`: how long Miernik takes and how much memory, on the shipped sample and on two million card rows.
 * `-- --keep` adds the figures to README.md here; `-- --hostile` measures hostile files instead, `-- --country` ten years of
 * MPiPS-03 reports of every centre of the country (`--units 100`: of so many).
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { samplePath } from "../../sources/sample/path.ts";
import { writeBigProject } from "./big-project.ts";
import { COUNTRY_UNITS, writeCountry } from "./country.ts";
import { measureHostile } from "./hostile.ts";
import { inTemporaryFolder, measure, medianOf, type Measurement } from "./measure.ts";
import { weigh, type Weight } from "./publication.ts";
import { columns, keep, machine, printTable } from "./results.ts";

const BIG_ROWS = 2_000_000;
const FILES_OF_UNIT = 2;
const SAMPLE_RUNS = 3;

const { values } = parseArgs({
  options: {
    keep: { type: "boolean", default: false },
    hostile: { type: "boolean", default: false },
    country: { type: "boolean", default: false },
    units: { type: "string", default: String(COUNTRY_UNITS) },
  },
});
if (values.hostile) measureHostile();
else {
  const rows = values.country ? country(Number(values.units)) : [...sample(), ...big()];
  console.log(machine());
  printTable(columns, rows);
  if (values.keep) keep(rows);
}

function sample(): string[][] {
  return inTemporaryFolder((folder) => {
    const project = join(folder, "projekt");
    cpSync(samplePath, project, { recursive: true, filter: (path) => !path.endsWith(".miernik") });
    const out = join(folder, "out");
    const runs = Array.from({ length: SAMPLE_RUNS }, () =>
      measure(["run", project, "--out", out, "--quiet"]),
    );
    return [cells(`sample, run (median of ${String(SAMPLE_RUNS)})`, medianOf(runs), weigh(out))];
  });
}

function big(): string[][] {
  return inTemporaryFolder((folder) => {
    const project = join(folder, "projekt");
    const megabytes = writeBigProject(project, BIG_ROWS, FILES_OF_UNIT) / 1e6;
    const out = join(folder, "out");
    const title = `${String(BIG_ROWS / 1e6)} M card rows (${megabytes.toFixed(0)} MB)`;
    const checked = cells(`${title}, check`, measure(["check", project, "--quiet"]), null);
    return [checked, cells(`${title}, run`, measure(["run", project, "--out", out, "--quiet"]), weigh(out))];
  });
}

function country(units: number): string[][] {
  return inTemporaryFolder((folder) => {
    const project = join(folder, "projekt");
    const made = writeCountry(project, units);
    const size = `${(made.cells / 1e6).toFixed(1)} M cells, ${(made.bytes / 1e6).toFixed(0)} MB`;
    const title = `MPiPS-03 of ${String(units)} units over 10 years (${size}), check`;
    return [cells(title, measure(["check", project, "--quiet"]), null)];
  });
}

function cells(
  what: string,
  { seconds, processorSeconds, peakMiB }: Measurement,
  weight: Weight | null,
): string[] {
  const kilobytes = (value: number | null | undefined): string => value?.toFixed(0) ?? "–";
  return [
    what,
    seconds.toFixed(1),
    weight?.computedSeconds.toFixed(1) ?? "–",
    processorSeconds.toFixed(1),
    peakMiB.toFixed(0),
    kilobytes(weight?.largestPageKB),
    weight ? String(weight.pages) : "–",
    kilobytes(weight?.pdfKB),
  ];
}
