/** The whole run: read, check, compute, publish. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildInternal, buildPublic } from "../dashboards/build.ts";
import { openPdfEngine } from "../reports/pdf/engine.ts";
import { beginReports, reportPaths, writeReports, type UnitDocument } from "../reports/write.ts";
import { analyse, type Analysis } from "./analyse.ts";
import { datasetOfUnit, type Dataset } from "./contract/dataset.ts";
import type { Row } from "./contract/rows.ts";
import type { Effects } from "./effects.ts";
import { UsageError } from "./errors.ts";
import { findingRows, rejectColumns, rejectRows, showFindings, type ShownFinding } from "./findings.ts";
import { groupBy } from "./lib/group.ts";
import { ownCardsFor, type OwnCard } from "./own-cards.ts";
import { toUnitRow } from "./ingest/references.ts";
import { checkPublication } from "./publish/check-publication.ts";
import { toCsv } from "./publish/csv.ts";
import { arrowFiles, dataFiles, publishedTables, writeParquet } from "./publish/data-files.ts";
import { codebookFiles } from "./publish/codebook.ts";
import { assertReplaceable, publish, writeFiles } from "./publish/publication.ts";
import { describeRun, type Timings } from "./publish/run-json.ts";
import { version } from "./version.ts";
import type { Finding } from "../sources/findings.ts";

export interface RunResult {
  out: string;
  findings: Finding[];
  /** A file's path as the user knows it: for the console only. */
  pathOf: (fileId: string) => string;
  /** Cards that workers asked for: whose (as it was asked) and where. */
  ownCards: { asked: string; path: string }[];
}

export interface RunOptions {
  /** Names or pseudonyms of workers who asked for their own card. */
  workers?: readonly string[];
  /** The engine of the PDF documents; without one they are left out, and a finding says so. */
  pdfEngine?: string | undefined;
}

/**
 * @param directory the project folder
 * @param out the publication's folder; replaced as a whole or left as it was
 * @throws UsageError (exit 2), PublishError (exit 3)
 */
export async function run(
  directory: string,
  out: string,
  effects: Effects,
  { workers = [], pdfEngine }: RunOptions = {},
): Promise<RunResult> {
  const target = resolve(out);
  if (target === resolve(directory))
    throw new UsageError({
      pl: "Folder wyników nie może być folderem projektu.",
      en: "The results' folder cannot be the project's folder.",
    });
  assertReplaceable(target);
  const started = effects.now();
  const analysis = await analyse(directory, effects);
  const pdf = await openPdfEngine(pdfEngine);
  try {
    const computed = effects.now();
    if (!pdf) analysis.findings.push({ rule: "pdf_not_made" });
    const findings = showFindings(analysis.findings, "pl", analysis.pathOf);
    await fillReportTables(analysis, findings);
    const data = await readDataset(analysis);
    const ownCards = ownCardsFor(workers, data, analysis.pseudonymOf);
    effects.progress({ pl: "Publikuję", en: "Publishing" });
    await publish(
      target,
      async (folder) => {
        const documents = await beginReports(data, pdf);
        await writeEditions(folder, data, analysis, ownCards, documents);
        await writeReports(folder, documents);
        const rejects = rejectRows(findings, analysis.maskedPath, analysis.vocabulary);
        writeFiles(folder, new Map([["rejects.csv", toCsv(rejectColumns, rejects)]]));
        const timings: Timings = { started, computed, published: effects.now() };
        writeFiles(folder, new Map([["run.json", describeRun(folder, analysis, data, findings, timings)]]));
      },
      (folder) => {
        checkPublication(folder);
      },
    );
    await logPublication(analysis, findings.length, effects.now());
    return {
      out: target,
      findings: analysis.findings,
      pathOf: analysis.pathOf,
      ownCards: ownCards.map(({ asked, unitId, workerId }) => ({
        asked,
        path: join(target, "internal/units", unitId, "own-cards", workerId, "index.html"),
      })),
    };
  } finally {
    await pdf?.close();
    analysis.database.close();
  }
}

/** The tables that tell of the data themselves: findings, and files with what was read of them. */
async function fillReportTables(
  { database, maskedPath }: Analysis,
  findings: readonly ShownFinding[],
): Promise<void> {
  await database.insert("out__data_finding", findingRows(findings, maskedPath));
  const rejected = groupBy(
    findings.filter((finding) => finding.isRejected),
    (finding) => finding.fileId,
  );
  const sql = readFileSync(new URL("./analysis/out__input_file.sql", import.meta.url), "utf8");
  const files = (await database.query(sql)) as unknown as Omit<Row<"out__input_file">, "rejected_count">[];
  await database.insert(
    "out__input_file",
    files.map((file) => ({ ...file, rejected_count: rejected.get(file.file_id)?.length ?? 0 })),
  );
}

async function readDataset({ config, database }: Analysis): Promise<Dataset> {
  const tables: Record<string, unknown[]> = {};
  for (const name of publishedTables) tables[name] = await database.rows(name);
  return {
    project: config.project,
    version,
    units: config.units.map(toUnitRow(config)),
    tables: tables as Dataset["tables"],
  };
}

async function writeEditions(
  folder: string,
  data: Dataset,
  { database }: Analysis,
  ownCards: readonly OwnCard[],
  documents: readonly UnitDocument[],
): Promise<void> {
  const downloads = reportPaths(documents);
  writeFiles(join(folder, "internal"), buildInternal(data, { downloads, ownCards }));
  writeFiles(join(folder, "internal/data"), dataFiles(data));
  writeFiles(join(folder, "internal/data"), arrowFiles(data));
  await writeParquet(database, join(folder, "internal/data"));
  for (const unit of data.units) {
    const own = datasetOfUnit(data, unit.unit_id);
    const target = join(folder, "internal/units", unit.unit_id, "data");
    writeFiles(target, dataFiles(own));
    await writeParquet(database, target, unit.unit_id);
  }
  writeFiles(join(folder, "public"), buildPublic(data));
  // No table of figures has passed disclosure control yet; what may be public is what the tables mean.
  writeFiles(join(folder, "public/data"), codebookFiles(data));
}

async function logPublication(
  { database, files }: Analysis,
  findingCount: number,
  time: number,
): Promise<void> {
  const inputs = createHash("sha256")
    .update(
      files
        .map((file) => file.fileId)
        .sort()
        .join("\n"),
    )
    .digest("hex");
  await database.run(`
    insert into meta__publication
    select coalesce(max(publication_no), 0) + 1, make_timestamp(${String(time * 1000)}), '${version}', '${inputs}',
      ${String(files.length)}, ${String(findingCount)}
    from meta__publication`);
}
