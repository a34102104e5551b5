/** Every hostile file alone in a project, checked by a child process, against the same project without it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostileFiles, writeHostile, type HostileFile } from "../support/hostile-files.ts";
import { inTemporaryFolder, measure, type Measurement } from "./measure.ts";
import { machine, printTable } from "./results.ts";

const MOST_SECONDS = 1;
const MOST_MIB = 60;
const BASE_RUNS = 5;
const RUNS = 2;
const settings = "project: Pliki wrogie\nunits:\n  - { id: a, name: Jednostka próbna, type: GOPS }\n";

/** Prints a table; the exit code is 1 if a file passes a bound or does not end in its rule. */
export function measureHostile(): void {
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "miernik.yaml"), settings);
    const empty = least(folder, BASE_RUNS);
    const rows = hostileFiles.map((file) => rowOf(file, folder, empty));
    console.log(machine());
    console.log(`Without a file: ${empty.seconds.toFixed(2)} s, ${empty.peakMiB.toFixed(0)} MiB.`);
    printTable(["file", "seconds above", "processor s above", "MiB above", "", "what it is"], rows);
    if (rows.some((row) => row[4] !== "")) process.exitCode = 1;
  });
}

function rowOf(file: HostileFile, folder: string, empty: Measurement): string[] {
  const path = join(folder, "a", file.name);
  writeHostile(path, file);
  const { seconds, processorSeconds, peakMiB, output } = least(folder, RUNS);
  rmSync(path);
  const findings = JSON.parse(output) as { rule: string; file: string | null }[];
  const isFound = findings.some((one) => one.rule === file.rule && one.file === `a/${file.name}`);
  const [time, memory] = [seconds - empty.seconds, peakMiB - empty.peakMiB];
  const processor = processorSeconds - empty.processorSeconds;
  const faults = [
    // Slow is what both clocks say: wall time alone may be other programs'.
    Math.min(time, processor) > MOST_SECONDS ? "slow" : "",
    memory > MOST_MIB ? "large" : "",
    isFound ? "" : `not ${file.rule}`,
  ];
  return [
    file.name,
    time.toFixed(2),
    processor.toFixed(2),
    memory.toFixed(0),
    faults.filter((fault) => fault !== "").join(", "),
    file.is,
  ];
}

/** The quickest of some runs: what else the machine does only adds. */
function least(folder: string, runs: number): Measurement {
  const all = Array.from({ length: runs }, () => measure(["check", folder, "--json"]));
  const by = (of: (one: Measurement) => number): number => Math.min(...all.map(of));
  return {
    exitCode: all[0]?.exitCode ?? -1,
    output: all[0]?.output ?? "",
    seconds: by((one) => one.seconds),
    processorSeconds: by((one) => one.processorSeconds),
    peakMiB: by((one) => one.peakMiB),
  };
}
