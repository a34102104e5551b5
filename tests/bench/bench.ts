/** `npm run bench`: how long Miernik takes and how much memory, on the shipped sample and on two million card rows. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Phase } from "../../pipelines/publish/stopwatch.ts";
import { pilotProject } from "../../sources/sample/pilot/project.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { writeBigProject } from "./big-project.ts";
import { COUNTRY_UNITS, writeCountry } from "./country.ts";
import { profilesOf } from "./profiles.ts";
import { measureHostile } from "./hostile.ts";
import { inTemporaryFolder, measure, medianOf, type Measurement } from "./measure.ts";
import { weigh, type Weight } from "./publication.ts";
import { columns, keep, machine, printTable } from "./results.ts";

const BIG_ROWS = 2_000_000;
const FILES_OF_UNIT = 2;
const SAMPLE_RUNS = 3;
const FIRST_RUNS = 5;
/** Of the sample what is no workload, and what a run has left in it. */
const other = /\.miernik$|MRi?PiPS|MRiPS|OZPS|zasobów|sprawozdani|MPiPS|karty kosztów|ceny/i;

const usage = `npm run bench -- [option]
  (none)       the shipped sample, without and with what is no workload, and two million card rows
  --pilot      the sample of a whole pilot: hiding, pages and data, then documents
  --hostile    hostile files
  --country    ten years of MPiPS-03 reports of every centre of the country
  --profiles   profiles of every gmina of the country, published: seven years
  --units N    of --country and --profiles: so many of them (default: ${String(COUNTRY_UNITS)})
  --keep       adds the figures to README.md here
  --help       these words`;

const asked = options();
if (asked === null) {
  console.error(usage);
  process.exitCode = 2;
} else if (asked.help) console.log(usage);
else if (asked.hostile) measureHostile();
else {
  const rows = measured(asked);
  console.log(machine());
  printTable(columns, rows);
  if (asked.keep) keep(rows);
}

/** null, with the reason said, for options that are not known or no number of centres. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        keep: { type: "boolean", default: false },
        hostile: { type: "boolean", default: false },
        country: { type: "boolean", default: false },
        pilot: { type: "boolean", default: false },
        profiles: { type: "boolean", default: false },
        units: { type: "string", default: String(COUNTRY_UNITS) },
        help: { type: "boolean", default: false },
      },
    });
    if (!/^[1-9]\d*$/.test(values.units))
      throw new Error(`--units takes a whole number, not ${values.units}`);
    return { ...values, units: Number(values.units) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function measured({
  country: isCountry,
  profiles,
  pilot: isPilot,
  units,
}: NonNullable<typeof asked>): string[][] {
  if (isCountry) return country(units);
  if (profiles) return profilesOf(units);
  return isPilot ? pilot() : [...work(), ...sample(), ...big()];
}

/** What the workload analysis needs and no more: cards, activities, families and staff of six centres over a year. */
function work(): string[][] {
  return inTemporaryFolder((folder) => {
    const runs = Array.from({ length: FIRST_RUNS }, (_, i) => {
      const project = join(folder, `projekt-${String(i)}`);
      cpSync(samplePath, project, { recursive: true, filter: (path) => !other.test(path) });
      return measure(["run", project, "--out", join(folder, `out-${String(i)}`), "--quiet"]);
    });
    const what = `sample without reports, assessments, prices and cost cards, first run (median of ${String(FIRST_RUNS)})`;
    return [cells(what, medianOf(runs), weigh(join(folder, "out-0")))];
  });
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

/** The whole run, then its steps by the clock. PDF are set in a thread beside pages and data; other documents come after these. */
function pilot(): string[][] {
  return inTemporaryFolder((folder) => {
    const project = join(folder, "pilotaz");
    for (const [path, bytes] of pilotProject()) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), bytes);
    }
    const out = join(folder, "out");
    const whole = measure(["run", project, "--out", out, "--quiet"]);
    const weight = weigh(out);
    const step = (name: string, of: readonly Phase[]): string[] => {
      const seconds = of.reduce((sum, phase) => sum + weight.phases[phase], 0);
      return [`pilot: ${name}`, seconds.toFixed(1), ...columns.slice(2).map(() => "–")];
    };
    return [
      cells("pilot of 25 + 10 places, run", whole, weight),
      step("hiding, pages and data", ["hide", "pages", "data"]),
      step("documents after them", ["documents"]),
    ];
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
    weight ? (weight.phases.read + weight.phases.compute).toFixed(1) : "–",
    processorSeconds.toFixed(1),
    peakMiB.toFixed(0),
    kilobytes(weight?.largestPageKB),
    weight ? String(weight.pages) : "–",
    kilobytes(weight?.pdfKB),
  ];
}
