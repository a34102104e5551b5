/** What a publication weighs for its readers. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Phase } from "../../pipelines/publish/stopwatch.ts";

export interface Pages {
  pages: number;
  /** The largest page as a server would send it, in KB (1000 bytes). */
  largestPageKB: number;
}

export interface Weight extends Pages {
  /** All PDF documents together, in KB; null where there are none. */
  pdfKB: number | null;
  /** Seconds of each step; from run.json. */
  phases: Record<Phase, number>;
}

export function weighPages(out: string): Pages {
  const paths = readdirSync(out, { recursive: true, encoding: "utf8" });
  const pages = paths.filter((path) => path.endsWith(".html"));
  const sizes = pages.map((path) => gzipSync(readFileSync(join(out, path))).length);
  return { pages: pages.length, largestPageKB: Math.max(0, ...sizes) / 1000 };
}

export function weigh(out: string): Weight {
  const paths = readdirSync(out, { recursive: true, encoding: "utf8" });
  const documents = paths.filter((path) => path.endsWith(".pdf"));
  const pdfBytes = documents.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  const run = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as {
    timings_ms: Record<Phase, number>;
  };
  return {
    ...weighPages(out),
    pdfKB: documents.length === 0 ? null : pdfBytes / 1000,
    phases: Object.fromEntries(
      Object.entries(run.timings_ms).map(([phase, ms]) => [phase, ms / 1000]),
    ) as Weight["phases"],
  };
}
