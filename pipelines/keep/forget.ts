/**
 * `miernik forget`: a worker, a case or the key leaves everything that Miernik keeps.
 *
 * The input files are their owner's: they are never changed, but each place is named. What cannot be taken out of kept
 * publications (their figures were made with it) goes with them; database and publication are made anew.
 */
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import type { Effects } from "../effects.ts";
import { UsageError } from "../errors.ts";
import { KEY_VARIABLE, Pseudonyms, readKey } from "../ingest/pseudonyms.ts";
import { receive } from "../ingest/receive.ts";
import { WorkFolder } from "../ingest/work-folder.ts";
import { rewriteDatabase } from "./clean-database.ts";
import { Forgotten, isSameCase } from "./forgotten.ts";
import { removeAllKept } from "./kept-publications.ts";
import { DATABASE_FILE, withLastDatabase } from "./last-database.ts";
import { holdsName, isId, namedPlaces, type NamedPlace } from "./named-places.ts";
import { readLog } from "./publication-log.ts";
import { reportOf } from "./run-report.ts";

export interface ForgetResult {
  /** Where input files still hold what was forgotten: theirs to delete. Paths as the user knows them. */
  places: NamedPlace[];
  /** How many kept publications were deleted. */
  removedCount: number;
  /** OUT holds a publication of this project, which must be made anew. */
  mustRepublish: boolean;
  /** Of `forgetKey`: the key comes from the environment, where only people can delete it. */
  isKeyInEnvironment: boolean;
}

/** @throws UsageError for a beginning of a pseudonym that no worker or several have */
export async function forgetWorker(
  asked: string,
  directory: string,
  out: string,
  effects: Effects,
): Promise<ForgetResult> {
  const project = openProject(directory, effects);
  const { work, forgotten, read, key } = project;
  const pseudonyms = new Pseudonyms(key);
  const known = /^P-[0-9a-f]{4,12}$/i.test(asked)
    ? await workerCalled(asked, pseudonyms, () => read(pseudonyms))
    : { name: asked, pseudonym: pseudonyms.find(asked) };
  if (known.name === null) forgotten.addPseudonym(known.pseudonym);
  else forgotten.addName(known.name);
  forgotten.save(work);
  const isMeant = known.name === null ? isId(known.pseudonym) : holdsName(known.name);
  return clear(work, out, [known.pseudonym], await placesOf(project, known.pseudonym, isMeant));
}

export async function forgetCase(
  id: string,
  directory: string,
  out: string,
  effects: Effects,
): Promise<ForgetResult> {
  const project = openProject(directory, effects);
  const { work, forgotten } = project;
  forgotten.addCase(id);
  forgotten.save(work);
  return clear(work, out, [id], await placesOf(project, id, isId(id)));
}

/** Without the key no pseudonym of database, publications and kept ones can be linked to a name again. */
export async function forgetKey(directory: string, out: string, effects: Effects): Promise<ForgetResult> {
  const root = resolve(directory);
  readConfig(root);
  const work = new WorkFolder(root);
  const path = work.found("key");
  if (path !== undefined) rmSync(path);
  const given = effects.environment[KEY_VARIABLE];
  return {
    places: [],
    removedCount: 0,
    mustRepublish: await isOwnPublication(work, out),
    isKeyInEnvironment: given !== undefined && given !== "",
  };
}

type Project = ReturnType<typeof openProject>;

function openProject(directory: string, effects: Effects) {
  const root = resolve(directory);
  if (!existsSync(root))
    throw new UsageError({ pl: `Nie ma folderu ${directory}.`, en: `There is no folder ${directory}.` });
  const config = readConfig(root);
  const work = new WorkFolder(root);
  return {
    root,
    config,
    work,
    key: readKey(work, effects.environment),
    forgotten: Forgotten.of(work),
    /** Reads the files, with what is to be forgotten left out by the list as it is saved then. */
    read: (pseudonyms: Pseudonyms) => receive(root, config, pseudonyms, effects),
  };
}

/** The worker whose pseudonym begins so, in the files; a whole pseudonym may belong to one whom they no longer name. */
async function workerCalled(
  asked: string,
  pseudonyms: Pseudonyms,
  read: () => Promise<unknown>,
): Promise<{ name: string | null; pseudonym: string }> {
  await read();
  const beginning = `P-${asked.slice(2).toLowerCase()}`;
  const found = pseudonyms.known().filter(({ pseudonym }) => pseudonym.startsWith(beginning));
  const [first] = found;
  if (first && found.length === 1) return first;
  if (found.length === 0 && beginning.length === "P-".length + 12)
    return { name: null, pseudonym: beginning };
  throw new UsageError({
    pl: `Tak („${asked}”) zaczyna się ${found.length === 0 ? "żaden pseudonim w plikach" : "więcej niż jeden pseudonim"}. Podaj imię i nazwisko albo cały pseudonim.`,
    en: `${found.length === 0 ? "No pseudonym in the files begins" : "More than one pseudonym begins"} with “${asked}”. Give the name or the whole pseudonym.`,
  });
}

/** Every row that names it, and every entry that was left out for it: a card names its worker once, for all its entries. */
async function placesOf(
  { root, config, read, key }: Project,
  forgotten: string,
  isMeant: (text: string) => boolean,
): Promise<NamedPlace[]> {
  const { leftOut, pathOf } = await read(new Pseudonyms(key));
  const entries = leftOut.places.filter(({ id }) => isSameCase(id, forgotten));
  const places = [
    ...(await namedPlaces(root, config, isMeant)),
    ...entries.map(({ fileId, sheet, row }) => ({ path: pathOf(fileId), fileId, sheet, row })),
  ];
  return [
    ...new Map(places.map((one) => [`${one.path}|${String(one.sheet)}|${String(one.row)}`, one])).values(),
  ];
}

async function clear(
  work: WorkFolder,
  out: string,
  ids: readonly string[],
  places: ForgetResult["places"],
): Promise<ForgetResult> {
  const mustRepublish = await isOwnPublication(work, out);
  const removedCount = removeAllKept(work);
  await rewriteDatabase(work.found(DATABASE_FILE) ?? work.file(DATABASE_FILE), ids);
  return { places, removedCount, mustRepublish, isKeyInEnvironment: false };
}

async function isOwnPublication(work: WorkFolder, out: string): Promise<boolean> {
  const present = reportOf(resolve(out));
  if (!present) return false;
  const log = (await withLastDatabase(work, readLog)) ?? [];
  return log.some(({ sha256 }) => sha256 === present.sha256);
}
