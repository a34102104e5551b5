/** From a project folder to answers in the database: read, check, compute. The middle of `run` and of `check`. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fillActivityTimes } from "./analysis/out__activity_time.ts";
import { fillFteGaps } from "./analysis/out__fte_gap.ts";
import { fillProfile } from "./analysis/profile.ts";
import { coreChecks, rawChecks, runChecks } from "./checks/run-checks.ts";
import { checkTerritory } from "./checks/territory.ts";
import { folderOf, readConfig, type Config } from "./config.ts";
import { unusedSettings } from "./config-schema.ts";
import type { TableName } from "./contract/tables.ts";
import { Database } from "./database.ts";
import type { Effects } from "./effects.ts";
import { UsageError } from "./errors.ts";
import { Buffers } from "./ingest/buffers.ts";
import {
  insertSupersessions,
  readCorrections,
  unusedCorrections,
  type Supersession,
} from "./ingest/corrections.ts";
import { findFiles, type InputFile } from "./ingest/find-files.ts";
import { Pseudonyms, readKey } from "./ingest/pseudonyms.ts";
import { idOfPath, readFiles, type ReadFile } from "./ingest/read-files.ts";
import { writeReferences } from "./ingest/references.ts";
import { WorkFolder } from "./ingest/work-folder.ts";
import type { Finding } from "../sources/findings.ts";
import { vocabularyWith, type Vocabulary } from "../sources/vocabulary.ts";

export interface Analysis {
  config: Config;
  vocabulary: Vocabulary;
  database: Database;
  findings: Finding[];
  files: ReadFile[];
  /** A file's path as the user knows it: for the console only. */
  pathOf: (fileId: string) => string;
  /** The pseudonym of a name as someone typed it, whether the data know it or not. */
  pseudonymOf: (name: string) => string;
  /** A text with names beside pseudonyms: for the console of `check` only. */
  reveal: (text: string) => string;
  /** A setting of the user's with parts of workers' names masked: for outputs. */
  maskWords: (text: string) => string;
  /** A file's path with workers' names masked: for outputs. */
  maskedPath: (fileId: string) => string;
}

/** What no check has rejected, at any moment; checks and core_ tables read these instead of raw_. */
const coreViews = [
  "core_time_cards__accepted",
  "core_time_cards__by_file",
  "core_activity_counts__accepted",
  "core_activity_counts__by_file",
  "core_caseload__accepted",
  "core_ozps__accepted",
  "core_ozps__cell",
  "core_mpips03__accepted",
  "core_mpips03__cell",
  "core_mpips03__sum_gap",
  "core_mpips03__relation_gap",
  "core_unit__area",
  "core_residents__accepted",
  "core_residents__area",
];

/** What checks of received rows need to have at hand, made before them. */
const rawSteps: readonly TableName[] = ["core_mpips03__repeated"];

/** From received to tidy. */
const coreSteps: readonly TableName[] = [
  "ref_gmina",
  "core_residents__cell",
  "ref_residents",
  "core_time_cards__day",
  "core_activity_counts__activity",
  "core_activity_counts__holder",
  "core_activity_counts__scope",
  "core_nominal__period",
  "core_card__worker_month",
  "core_activity_time__worker",
  "core_ozps__series",
  "core_mpips03__line",
  "core_mpips03__broken",
];

/** Answers that checks ask. */
const askedSteps: readonly TableName[] = ["out__caseload"];

/** From tidy to answers; measured times come first (TypeScript), the mixed sheet needs them. */
const outSteps: readonly TableName[] = [
  "out__time_structure",
  "out__card_completeness",
  "out__worker_month",
  "out__team_member",
  "out__workload_activity",
  "out__workload",
  "out__workload_count",
  "out__staffing",
  "out__team_form",
  "out__project_post",
  "out__ozps",
  "out__ozps_forecast",
  "out__mpips03",
];

export interface AnalyseOptions {
  /** ":memory:", or undefined for the project's own file. */
  databasePath?: string;
  /** true: only what can be wrong is asked; answers stay empty, but for those that checks ask. */
  isCheckOnly?: boolean;
  /** Called when everything is read: from here on the database works and this thread mostly waits. */
  onRead?: () => void;
}

/** @throws UsageError for a folder that is no project */
export async function analyse(
  directory: string,
  effects: Effects,
  { databasePath, isCheckOnly = false, onRead }: AnalyseOptions = {},
): Promise<Analysis> {
  const root = resolve(directory);
  if (!existsSync(root)) {
    throw new UsageError({ pl: `Nie ma folderu ${directory}.`, en: `There is no folder ${directory}.` });
  }
  const config = readConfig(root);
  const corrections = readCorrections(root);
  const work = new WorkFolder(root);
  const pseudonyms = new Pseudonyms(readKey(work, effects.environment));
  // The database makes its tables while files are read.
  const opening = Database.open(databasePath ?? work.file("miernik.duckdb"));
  opening.catch(() => undefined);
  const { buffers, ...received } = await receive(root, config, pseudonyms, effects).catch(
    async (error: unknown) => {
      (await opening).close();
      throw error;
    },
  );
  effects.progress({ pl: "Liczę", en: "Computing" });
  onRead?.();
  const database = await opening;
  const analysis = { ...received, config, database };
  await load(analysis, buffers, pseudonyms);
  await compute(analysis, corrections, isCheckOnly);
  await database.commit();
  return analysis;
}

type Received = Omit<Analysis, "database" | "config"> & { buffers: Buffers };

/** Reads every file. Names become pseudonyms here; observations wait in memory until all names are known. */
async function receive(
  root: string,
  config: Config,
  pseudonyms: Pseudonyms,
  effects: Effects,
): Promise<Received> {
  const findings: Finding[] = ineffective(config);
  const buffers = new Buffers();
  const vocabulary = vocabularyOf(config);
  const inputs = findFiles(root, config);
  const files = await readFiles(inputs, {
    config,
    vocabulary,
    emit: (source, origin, observation) => {
      buffers.add(source, origin, observation);
    },
    report: (finding) => findings.push(finding),
    pseudonymOf: (name) => pseudonyms.of(name),
    onFile: (path, number, count) => {
      const at = `${String(number)}/${String(count)}: ${path}`;
      effects.progress({ pl: `Czytam ${at}`, en: `Reading ${at}` });
    },
  });
  if (files.length > 0 && files.every((file) => file.isUnfilled)) sayNoDataYet(findings);
  findings.push(...missingInputs(files, inputs, config));
  // Folders are the user's words and may be called after a worker, known only now that everything is read.
  for (const { params } of findings) {
    for (const name of ["folder", "folders"]) {
      if (typeof params?.[name] === "string") params[name] = pseudonyms.maskWords(params[name]);
    }
  }
  const pathOf = pathIndex(files, inputs);
  return {
    vocabulary,
    findings,
    files,
    pathOf,
    maskedPath: (fileId) => pseudonyms.maskPath(pathOf(fileId), fileId),
    maskWords: (text) => pseudonyms.maskWords(text),
    pseudonymOf: (name) => pseudonyms.find(name),
    reveal: (text) => pseudonyms.reveal(text),
    buffers,
  };
}

/** Settings that are known but do nothing yet: said, so that nobody relies on them. */
function ineffective(config: Config): Finding[] {
  const given = unusedSettings.filter((setting) => config[setting] !== undefined);
  return given.map((setting) => ({ rule: "setting_unused", params: { setting } }));
}

/** Labels shipped and own; an activity that miernik.yaml adds is known by its label too. */
function vocabularyOf({ labels, activities }: Config): Vocabulary {
  const named = activities.flatMap(({ label, role, activity }) =>
    label === undefined ? [] : [{ label, role, activity }],
  );
  return vocabularyWith({ ...labels, activities: [...labels.activities, ...named] });
}

/** Fills the raw_ and ref_ tables. */
async function load(
  { database, config, files, findings, maskedPath }: Analysis,
  buffers: Buffers,
  pseudonyms: Pseudonyms,
): Promise<void> {
  await database.insert(
    "raw_file",
    files.map((file) => ({
      file_id: file.fileId,
      file: maskedPath(file.fileId),
      unit_id: file.unitId,
      file_format: file.format,
      byte_count: file.byteCount,
    })),
  );
  const teams = [...buffers.teams()].sort();
  await buffers.write(database, new Map(teams.map((team) => [team, pseudonyms.maskTeam(team)])), (text) =>
    pseudonyms.maskWords(text),
  );
  findings.push(...teams.flatMap((team) => nameInTeam(team, pseudonyms)));
  await writeReferences(database, config, await yearsOf(database), (team) => pseudonyms.maskTeam(team));
}

/** Checks, core_ and out__ tables, in the order in which they need each other. */
export async function compute(
  { database, findings, files, maskedPath }: Pick<Analysis, "database" | "findings" | "files" | "maskedPath">,
  corrections: readonly Supersession[],
  isCheckOnly = false,
): Promise<void> {
  await insertSupersessions(database, corrections, files);
  for (const view of coreViews) await database.view(view, readSql(`core/${view}.view.sql`));
  for (const step of rawSteps) await database.fill(step, readSql(`core/${step}.sql`));
  findings.push(...(await runChecks(database, rawChecks, maskedPath)));
  findings.push(...unusedCorrections(corrections, files, findings));
  for (const step of coreSteps) await database.fill(step, readSql(`core/${step}.sql`));
  for (const step of askedSteps) await database.fill(step, readSql(`analysis/${step}.sql`));
  if (!isCheckOnly) await answer(database);
  findings.push(...(await runChecks(database, coreChecks, maskedPath)));
  findings.push(...(await checkTerritory(database)));
}

async function answer(database: Database): Promise<void> {
  await fillActivityTimes(database);
  for (const step of outSteps) await database.fill(step, readSql(`analysis/${step}.sql`));
  await fillFteGaps(database);
  await database.fill("out__caseload_capacity", readSql("analysis/out__caseload_capacity.sql"));
  await fillProfile(database);
}

function nameInTeam(team: string, pseudonyms: Pseudonyms): Finding[] {
  const shown = pseudonyms.maskTeam(team);
  if (shown !== team) return [{ rule: "team_masked", params: { team: shown } }];
  return pseudonyms.sharesWord(team) ? [{ rule: "team_shares_word", params: { team } }] : [];
}

function readSql(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

function pathIndex(files: readonly ReadFile[], inputs: readonly InputFile[]): (fileId: string) => string {
  const paths = new Map(inputs.map((input) => [idOfPath(input.path), input.path]));
  for (const file of files) paths.set(file.fileId, file.path);
  return (fileId) => paths.get(fileId) ?? fileId;
}

/** The years that the data touch, for the calendar. */
async function yearsOf(database: Database): Promise<{ first: number; last: number }> {
  const [years] = await database.query(`
    select min(day) as first, max(day) as last from (
      select year(work_date) as day from raw_time_cards__entry
      union all select year(period_start_date) from raw_activity_counts__row
      union all select year(period_end_date) from raw_activity_counts__row
    )`);
  return { first: Number(years?.first ?? 2000), last: Number(years?.last ?? 2000) };
}

/** A new project: one sentence instead of one for every empty form. */
function sayNoDataYet(findings: Finding[]): void {
  const rest = findings.filter(({ rule }) => rule !== "form_unfilled" && rule !== "file_repeated");
  findings.splice(0, findings.length, { rule: "no_data_yet" }, ...rest);
}

function missingInputs(files: readonly ReadFile[], inputs: readonly InputFile[], config: Config): Finding[] {
  if (inputs.length === 0) return [{ rule: "no_input" }];
  return config.units
    .filter((unit) => !files.some((file) => file.unitId === unit.id))
    .map((unit) => ({
      rule: "unit_without_files",
      unitId: unit.id,
      params: { unit: unit.id, folder: folderOf(unit, config) },
    }));
}
