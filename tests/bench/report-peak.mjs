// Loaded into a measured child before its own code (--import): tells at its end what it took of memory and processor.
// Asked of the process itself, because no tool for it exists on every system.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env.MIERNIK_BENCH_REPORT;
if (isMainThread && report) {
  process.on("exit", () => {
    writeFileSync(report, JSON.stringify(process.resourceUsage()));
  });
}
