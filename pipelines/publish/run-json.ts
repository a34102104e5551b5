/** run.json: what went in, with what settings and versions, what came out. The one output that holds times. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { version as duckdbVersion } from "@duckdb/node-api";
import type { Analysis } from "../analyse.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { DisclosureLoss } from "../contract/public-dataset.ts";
import { schemaVersion } from "../contract/tables.ts";
import type { ShownFinding } from "../findings.ts";
import { groupBy } from "../lib/group.ts";
import { version } from "../version.ts";
import type { Stopwatch } from "./stopwatch.ts";

export function describeRun(
  folder: string,
  analysis: Analysis,
  data: Dataset,
  loss: DisclosureLoss,
  findings: readonly ShownFinding[],
  stopwatch: Stopwatch,
): string {
  const rows = new Map(data.tables.out__input_file.map((file) => [file.file_id, file]));
  const content = {
    generator: "miernik",
    version,
    schema_version: schemaVersion,
    project: analysis.config.project,
    started_at: new Date(stopwatch.started).toISOString(),
    timings_ms: stopwatch.spent(),
    // By it a kept copy is deleted when this day is past `privacy.keep_years`.
    oldest_day: analysis.oldestDay,
    versions: { node: process.versions.node, duckdb: duckdbVersion() },
    settings: {
      ...analysis.config,
      units: analysis.config.units.map(({ folder, ...unit }) =>
        folder === undefined ? unit : { ...unit, folder: analysis.maskWords(folder) },
      ),
    },
    inputs: analysis.files.map((file) => ({
      file: analysis.maskedPath(file.fileId),
      sha256: file.fileId,
      bytes: file.byteCount,
      unit_id: file.unitId,
      format: file.format,
      kinds: file.kinds,
      rows: rows.get(file.fileId)?.row_count ?? 0,
      rejected: rows.get(file.fileId)?.rejected_count ?? 0,
      repeated: rows.get(file.fileId)?.repeated_count ?? 0,
      copies: file.samePaths.length,
    })),
    rejected_rows: findings.filter((finding) => finding.isRejected).length,
    findings: Object.fromEntries(
      [...groupBy(findings, (one) => one.severity)].map(([name, all]) => [name, all.length]),
    ),
    rows: Object.fromEntries(Object.entries(data.tables).map(([name, all]) => [name, all.length])),
    // How much the public edition lacks.
    disclosure: {
      min_count: loss.minCount,
      numbers: loss.cells,
      hidden_small: loss.primary,
      hidden_to_protect: loss.complementary,
      min_workers: loss.minWorkers,
      left_out_cost_cards: loss.leftOutCards,
      tables: Object.fromEntries(
        Object.entries(loss.tables).map(([name, { cells, primary, complementary }]) => [
          name,
          { numbers: cells, hidden_small: primary, hidden_to_protect: complementary },
        ]),
      ),
    },
    outputs: outputsOf(folder),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function outputsOf(folder: string): { path: string; sha256: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith("."))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
    });
}
