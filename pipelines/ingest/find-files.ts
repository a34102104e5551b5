/** Which files of the project folder are input, and whose. */
import { lstatSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { CONFIG_FILE, folderOf, type Config } from "../config.ts";
import { isMarked, isPublication } from "../lib/own-folders.ts";
import { CORRECTIONS_FILE } from "./corrections.ts";

export interface InputFile {
  /** From the project folder, with "/" on every system. May hold a worker's name: for the console only. */
  path: string;
  absolutePath: string;
  /** null: it lies in no unit's folder. */
  unitId: string | null;
  isLink: boolean;
}

/** What `init` says to the project's people; no one's data. */
export const GUIDE_FILE = "CZYTAJ.txt";

/** What `init` gives for data protection: papers about the data, filled in or not, in whatever format they are saved. */
export const PRIVACY_PAPERS = {
  register: "RODO – rejestr czynności przetwarzania",
  notice: "RODO – informacja dla pracowników",
} as const;

/** Office programs and systems leave these beside the files they have open or carry; they are no one's data. */
const leftovers = /^(~\$.*|~WR.*\.tmp|\.~lock\..*#|\._.*|Thumbs\.db|desktop\.ini|\.DS_Store)$/i;
/** Zips packed on a Mac unpack with a shadow of each file in here. */
const shadows = "__MACOSX";

/**
 * All files below the project folder, sorted by path. Left out: settings, the guide, papers of data
 * protection, hidden folders (among them .miernik with
 * the key), publications (a folder with Miernik's run.json, finished or in the making) and leftovers of open files.
 */
export function findFiles(directory: string, config: Config): InputFile[] {
  const files: InputFile[] = [];
  visit(directory);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));

  function visit(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const absolutePath = join(folder, entry.name);
      const path = relative(directory, absolutePath).split(sep).join("/");
      if (entry.isDirectory()) {
        if (
          !entry.name.startsWith(".") &&
          entry.name !== shadows &&
          !isPublication(absolutePath) &&
          !isMarked(absolutePath)
        )
          visit(absolutePath);
      } else if (!isSetting(path) && !isPrivacyPaper(entry.name) && !leftovers.test(entry.name)) {
        files.push({
          path,
          absolutePath,
          unitId: unitOf(path, config),
          isLink: lstatSync(absolutePath).isSymbolicLink(),
        });
      }
    }
  }
}

function isSetting(path: string): boolean {
  return path === CONFIG_FILE || path === CORRECTIONS_FILE || path === GUIDE_FILE;
}

function isPrivacyPaper(name: string): boolean {
  return Object.values(PRIVACY_PAPERS).some((title) => name.normalize("NFC").startsWith(`${title}.`));
}

/** The unit whose folder holds the path; the deepest folder wins. A single unit without a folder owns everything. */
function unitOf(path: string, config: Config): string | null {
  const owners = config.units
    .map((unit) => ({ id: unit.id, folder: folderOf(unit, config) }))
    .filter(({ folder }) => folder === "" || path.normalize("NFC").startsWith(`${folder.normalize("NFC")}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  return owners[0]?.id ?? null;
}
