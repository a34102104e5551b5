/** Cells of MPiPS-03 as the reader gives them → findings, through the program's own tables, queries and words. */
import { onTestFinished } from "vitest";
import { compute } from "../../pipelines/compute.ts";
import { configSchema } from "../../pipelines/config-schema.ts";
import { Database } from "../../pipelines/database.ts";
import { Buffers } from "../../pipelines/ingest/buffers.ts";
import { writeReferences } from "../../pipelines/ingest/references.ts";
import type { Finding } from "../../sources/findings.ts";
import type { Mpips03Cell } from "../../sources/mpips03/contract.ts";

/** One file's cells; the n-th of them (from 0) stands in row n + 1 and column 1 of its only sheet. */
export interface ReportFile {
  fileId: string;
  cells: readonly Mpips03Cell[];
}

export interface Checked {
  database: Database;
  findings: Finding[];
}

/** Reads nothing: puts the cells where the reader would, and computes. */
export async function checked(files: readonly ReportFile[], units: readonly string[]): Promise<Checked> {
  const database = await Database.open(":memory:");
  onTestFinished(() => {
    database.close();
  });
  const buffers = new Buffers();
  for (const { fileId, cells } of files)
    cells.forEach((cell, i) => {
      buffers.add("mpips03", { fileId, sheet: 1, row: i + 1, column: 1 }, cell);
    });
  const config = configSchema.parse({
    project: "Próba",
    units: units.map((id) => ({ id, name: id, type: "GOPS", teryt: "9901012" })),
  });
  await database.insert(
    "raw_file",
    files.map(({ fileId, cells }) => ({
      file_id: fileId,
      file: `${fileId}.csv`,
      unit_id: cells[0]?.unitId ?? null,
      file_format: "text",
      byte_count: 1,
    })),
  );
  await buffers.write(database, new Map(), (text) => text);
  await writeReferences(database, config, { first: 2020, last: 2020 }, (team) => team);
  const findings: Finding[] = [];
  await compute({ database, findings, files: [], maskedPath: (id) => `${id}.csv` }, []);
  return { database, findings };
}

/** Where in `cells` a finding of `checked` points, from 0. */
export function indexOf(finding: Finding): number {
  return Number(/\d+$/.exec(finding.place?.cell ?? "")?.[0] ?? NaN) - 1;
}
