/** The table of measurements: printed, and kept in README.md beside this file. */
import { appendFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";

export const columns = [
  "what",
  "seconds",
  "of which reading and computing",
  "processor s",
  "peak MiB",
  "largest page, KB gzipped",
  "pages",
  "PDF, KB",
] as const;

/** "2026-01-15, Node 20.19.0, 2 cores of …, linux" */
export function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const model = cpus()[0]?.model.trim() ?? "?";
  const cores = `${String(availableParallelism())} cores (${model})`;
  return `${day}, Node ${process.versions.node}, ${cores}, ${process.platform}`;
}

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  for (const row of [head, ...rows]) console.log(line(row));
}

/** Appends the rows to the table that ends README.md. */
export function keep(rows: readonly (readonly string[])[]): void {
  const lines = rows.map((row) => `| ${[machine(), ...row].join(" | ")} |\n`);
  appendFileSync(new URL("./README.md", import.meta.url), lines.join(""));
}
