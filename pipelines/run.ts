/** The whole run: read, check, compute, publish. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, type Analysis } from "./analyse.ts";
import type { Dataset } from "./contract/dataset.ts";
import type { Effects } from "./effects.ts";
import { UsageError } from "./errors.ts";
import { rejectColumns, rejectRows, showFindings } from "./findings.ts";
import { disclose, type Disclosed } from "./disclosure/public-dataset.ts";
import { evaluatedUnits } from "./evaluation/observe.ts";
import { keepFigures, readFigures } from "./disclosure/work/figure-store.ts";
import { keepPast, readPast } from "./disclosure/past-store.ts";
import { isFigureTold, isSectionTold } from "./disclosure/told-before.ts";
import { cutOff } from "./keep/cut-off.ts";
import { expiredFindings } from "./keep/expired-findings.ts";
import { keepFormer, keptPublications, prune, type Keeping } from "./keep/kept-publications.ts";
import { logPublication, nextNumber, readLog } from "./keep/publication-log.ts";
import { hashOf } from "./ingest/receive-file.ts";
import { WorkFolder } from "./ingest/work-folder.ts";
import { oneAhead } from "./lib/one-ahead.ts";
import { ownCardsFor } from "./own-cards.ts";
import { powiatFacts } from "./ingest/powiat-facts.ts";
import { toUnitRow } from "./ingest/references.ts";
import { checkPublication } from "./publish/check-publication.ts";
import { toCsv } from "./publish/csv.ts";
import { filesRead, reportTables, type FileRead } from "./publish/report-tables.ts";
import { publishedTables } from "./contract/published.ts";
import { historyOf } from "./publish/edition-history.ts";
import { publicationFindings } from "./publish/publication-findings.ts";
import { withheldFindings } from "./publish/withheld-findings.ts";
import { assertReplaceable, publish, writeFiles } from "./publish/publication.ts";
import { describeRun } from "./publish/run-json.ts";
import { Stopwatch } from "./publish/stopwatch.ts";
import { version } from "./version.ts";
import { openWriters } from "./writers.ts";
import type { Finding } from "../sources/findings.ts";

export interface RunResult {
  out: string;
  findings: Finding[];
  /** A file's path as the user knows it: for the console only. */
  pathOf: (fileId: string) => string;
  /** Cards that workers asked for: whose (as it was asked) and where. */
  ownCards: { asked: string; path: string }[];
  /** Whether the publication that stood in OUT before can be put back. */
  former: Keeping;
}

export interface RunOptions {
  /** Names or pseudonyms of workers who asked for their own card. */
  workers?: readonly string[];
  /** The engine of the PDF documents; without one they are left out, and a finding says so. */
  pdfEngine?: string | undefined;
  /** false: the publication that is replaced must not be kept, as it holds what is to be forgotten. */
  keepsFormer?: boolean;
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
  { workers = [], pdfEngine, keepsFormer = true }: RunOptions = {},
): Promise<RunResult> {
  const target = resolve(out);
  if (target === resolve(directory))
    throw new UsageError({
      pl: "Folder wyników nie może być folderem projektu.",
      en: "The results' folder cannot be the project's folder.",
    });
  assertReplaceable(target);
  const stopwatch = new Stopwatch(effects.now);
  let opening: ReturnType<typeof openWriters> | undefined;
  // Threads start while one thread reads. Awaited below; until then a failure must not count as unhandled.
  const onBegin = () => {
    opening = openWriters(pdfEngine);
    opening.catch(() => undefined);
  };
  const onRead = () => {
    stopwatch.lap("read");
    // What publishes takes a third of a second to load: it does so while the database works.
    void loadEditions().catch(() => undefined);
  };
  const analysis = await analyse(directory, effects, { onBegin, onRead }).catch(async (error: unknown) => {
    await (await opening)?.close();
    throw error;
  });
  const writers = await (opening ?? openWriters(pdfEngine));
  try {
    if (!writers.pdf) analysis.findings.push({ rule: "pdf_not_made" });
    analysis.findings.push(...publicationFindings(analysis.config.publication));
    const cut = cutOff(analysis.config.privacy.keep_years, stopwatch.started);
    const work = new WorkFolder(resolve(directory));
    analysis.findings.push(...expiredFindings(work, target, cut, analysis.expiredRowCount));
    const computed = await readDataset(analysis);
    stopwatch.lap("compute");
    const ownCards = ownCardsFor(workers, computed, analysis.pseudonymOf);
    effects.progress({ pl: "Ukrywam małe liczby", en: "Hiding small numbers" });
    const { disclosed, files } = await hide(analysis, computed);
    const { data: publicData, record, figures, withheld } = disclosed;
    const log = await readLog(analysis.database);
    analysis.findings.push(...withheldFindings(withheld, log, analysis.config.privacy));
    const findings = showFindings(analysis.findings, "pl", analysis.pathOf);
    const ofData = await reportTables(analysis, findings, files);
    const data = { ...computed, tables: { ...computed.tables, ...ofData } };
    const { history, told, keep } = await historyOf(analysis, data, publicData, withheld);
    const most = analysis.config.publication.keep;
    let former: Keeping = "nothing";
    stopwatch.lap("hide");
    effects.progress({ pl: "Publikuję", en: "Publishing" });
    await publish(
      target,
      async (folder) => {
        const words = { publication: analysis.config.publication, history };
        const { writeEditions } = await loadEditions();
        await writeEditions(folder, data, publicData, analysis.database, writers, ownCards, words, stopwatch);
        const rejects = rejectRows(findings, analysis.maskedPath, analysis.vocabulary);
        writeFiles(folder, new Map([["rejects.csv", toCsv(rejectColumns, rejects)]]));
        writeFiles(
          folder,
          new Map([["run.json", describeRun(folder, analysis, data, publicData.loss, findings, stopwatch)]]),
        );
      },
      (folder) => {
        checkPublication(folder);
        if (keepsFormer && most > 0) former = keepFormer(target, work, log);
      },
    );
    const number = nextNumber(log, keptPublications(work).at(-1)?.number ?? 0);
    const sha256 = hashOf(readFileSync(join(target, "run.json")));
    await analysis.database.run("begin");
    await keep(number);
    await keepPast(analysis.database, record, number, told.size > 0 ? isSectionTold(told) : null);
    await keepFigures(analysis.database, figures, number, told.size > 0 ? isFigureTold(told, figures) : null);
    await logPublication(analysis, { number, time: effects.now(), sha256 });
    await analysis.database.commit();
    prune(work, most, cut);
    return {
      former,
      out: target,
      findings: analysis.findings,
      pathOf: analysis.pathOf,
      ownCards: ownCards.map(({ asked, unitId, workerId }) => ({
        asked,
        path: join(target, "internal/units", unitId, "own-cards", workerId, "index.html"),
      })),
    };
  } finally {
    await writers.close();
    analysis.database.close();
  }
}

/** A module is loaded once, however often it is asked for. */
function loadEditions() {
  return import("./editions.ts");
}

/**
 * The public edition's tables. Hiding keeps this thread busy, not the database: meanwhile what was computed is committed
 * (millions of rows that do not stand yet take memory), and asked what was read of each file.
 */
async function hide(
  analysis: Analysis,
  computed: Dataset,
): Promise<{ disclosed: Disclosed; files: FileRead[] }> {
  const { config, database } = analysis;
  const settings = {
    minWorkers: config.privacy.min_workers,
    past: await readPast(database),
    pastFigures: await readFigures(database),
    groups: await evaluationGroups(database),
    powiats: await powiatFacts(config, database),
  };
  const files = database.commit().then(() => filesRead(analysis));
  // Whatever comes of hiding, nobody may close the database before it has answered.
  const answered = files.catch(() => undefined);
  const disclosed = await disclose(computed, config.privacy.min_count, settings).finally(() => answered);
  return { disclosed, files: await files };
}

/** Unit of the evaluation → the groups that it is counted in beside its arm. */
async function evaluationGroups(database: Analysis["database"]): Promise<Map<string, string[]>> {
  const units = await evaluatedUnits(database);
  return new Map(units.map(({ unitId, arm, groups }) => [unitId, groups.map((group) => `${arm}/${group}`)]));
}

async function readDataset({ config, database }: Analysis): Promise<Dataset> {
  const tables: Record<string, unknown[]> = Object.fromEntries(publishedTables.map((name) => [name, []]));
  const held = [...(await database.holding(publishedTables))];
  const asked = held.map((name) => ({ name, content: (): Promise<unknown[]> => database.rows(name) }));
  for await (const [{ name }, rows] of oneAhead(asked)) tables[name] = rows;
  return {
    project: config.project,
    version,
    units: config.units.map(toUnitRow(config)),
    tables: tables as Dataset["tables"],
  };
}
