/** Runs Miernik as a child process and tells how long it took and how much memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Measurement {
  /** Wall time from start to end of the process, starting Node included. */
  seconds: number;
  /** Time on the processors, both together: says more than wall time where other programs run. */
  processorSeconds: number;
  /** Highest resident memory of the process. */
  peakMiB: number;
  exitCode: number;
  /** What it printed to standard output. */
  output: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param args of the command `miernik`. @throws Error if the process ends otherwise than published, checked or found */
export function measure(args: readonly string[]): Measurement {
  return measureNode([join(root, "pipelines", "miernik.mjs"), ...args]);
}

/** @param args of Node: a script and what it is given, options before it. @throws Error as `measure` does */
export function measureNode(args: readonly string[]): Measurement {
  return inTemporaryFolder((folder) => {
    const report = join(folder, "peak");
    const hook = new URL("./report-peak.mjs", import.meta.url).href;
    const started = performance.now();
    const child = spawnSync(process.execPath, ["--import", hook, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      env: { ...process.env, MIERNIK_BENCH_REPORT: report, MIERNIK_KEY: "klucz-do-pomiaru-0123456789" },
    });
    const seconds = (performance.now() - started) / 1000;
    const exitCode = child.status ?? -1;
    if (exitCode !== 0 && exitCode !== 1) throw new Error(`${args.join(" ")}: ${child.stderr}`);
    const used = JSON.parse(readFileSync(report, "utf8")) as NodeJS.ResourceUsage;
    return {
      seconds,
      // In microseconds.
      processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
      // In KiB, whatever the system.
      peakMiB: used.maxRSS / 1024,
      exitCode,
      output: child.stdout,
    };
  });
}

/** The run of several whose time lies in the middle. */
export function medianOf(runs: readonly Measurement[]): Measurement {
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
  if (!middle) throw new Error("nothing was measured");
  return middle;
}

/** Calls with a new folder, which is gone afterwards. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "miernik-bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
