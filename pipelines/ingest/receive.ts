/** From files to observations in memory: everything is read before anything is written, so that all names are known. */
import type { Analysis } from "../analyse.ts";
import { folderOf, type Config } from "../config.ts";
import type { Effects } from "../effects.ts";
import { Buffers } from "./buffers.ts";
import { findFiles, type InputFile } from "./find-files.ts";
import { cutOff } from "../keep/cut-off.ts";
import { Forgotten } from "../keep/forgotten.ts";
import { LeftOut } from "../keep/left-out.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { WorkFolder } from "./work-folder.ts";
import { idOfPath, readFiles, type ReadFile } from "./read-files.ts";
import type { Finding } from "../../sources/findings.ts";
import { vocabularyWith, type Vocabulary } from "../../sources/vocabulary.ts";

export type Received = Omit<
  Analysis,
  "database" | "config" | "corrections" | "keyFingerprint" | "expiredRowCount"
> & {
  buffers: Buffers;
  leftOut: LeftOut;
};

/** Reads every file. Names become pseudonyms here; observations wait in memory until all names are known. */
export async function receive(
  root: string,
  config: Config,
  pseudonyms: Pseudonyms,
  effects: Effects,
): Promise<Received> {
  const findings: Finding[] = [];
  const buffers = new Buffers();
  const cut = cutOff(config.privacy.keep_years, effects.now());
  const leftOut = new LeftOut(Forgotten.of(new WorkFolder(root)), cut);
  const vocabulary = vocabularyOf(config);
  /** Units that rows name, wherever the file lies. */
  const unitsInTables = new Set<string | null>();
  const inputs = findFiles(root, config);
  const files = await readFiles(inputs, {
    config,
    vocabulary,
    emit: (source, origin, observation) => {
      const rest = leftOut.rest(source, origin, observation);
      if (rest !== null) buffers.add(source, origin, rest);
      if ("unitId" in observation) unitsInTables.add(observation.unitId);
    },
    report: (finding) => findings.push(finding),
    pseudonymOf: (name) => {
      const pseudonym = pseudonyms.of(name);
      leftOut.sees(name, pseudonym);
      return pseudonym;
    },
    onFile: (path, number, count) => {
      const at = `${String(number)}/${String(count)}: ${path}`;
      effects.progress({ pl: `Czytam ${at}`, en: `Reading ${at}` });
    },
  });
  if (files.length > 0 && files.every((file) => file.isUnfilled)) sayNoDataYet(findings);
  findings.push(...missingInputs(files, inputs, unitsInTables, config));
  buffers.dropRows((origin, row) => leftOut.isPast(origin, row));
  findings.push(...leftOut.findings());
  for (const { params = {} } of findings)
    for (const [name, param] of Object.entries(params)) params[name] = leftOut.mask(param);
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
    leftOut,
    oldestDay: leftOut.oldestDay,
  };
}

/** Labels shipped and own; an activity that miernik.yaml adds is known by its label too. */
function vocabularyOf({ labels, activities }: Config): Vocabulary {
  const named = activities.flatMap(({ label, role, activity }) =>
    label === undefined ? [] : [{ label, role, activity }],
  );
  return vocabularyWith({ ...labels, activities: [...labels.activities, ...named] });
}

function pathIndex(files: readonly ReadFile[], inputs: readonly InputFile[]): (fileId: string) => string {
  const paths = new Map(inputs.map((input) => [idOfPath(input.path), input.path]));
  for (const file of files) paths.set(file.fileId, file.path);
  return (fileId) => paths.get(fileId) ?? fileId;
}

/** A new project: one sentence instead of one for every empty form. */
function sayNoDataYet(findings: Finding[]): void {
  const rest = findings.filter(({ rule }) => rule !== "form_unfilled" && rule !== "file_repeated");
  findings.splice(0, findings.length, { rule: "no_data_yet" }, ...rest);
}

/** A unit without a file in its folder and without a row in a table that units share. */
function missingInputs(
  files: readonly ReadFile[],
  inputs: readonly InputFile[],
  unitsInTables: ReadonlySet<string | null>,
  config: Config,
): Finding[] {
  if (inputs.length === 0) return [{ rule: "no_input" }];
  const unitsWithFiles = new Set(files.map(({ unitId }) => unitId));
  return config.units
    .filter(({ id }) => !unitsWithFiles.has(id) && !unitsInTables.has(id))
    .map((unit) => ({
      rule: "unit_without_files",
      unitId: unit.id,
      params: { unit: unit.id, folder: folderOf(unit, config) },
    }));
}
