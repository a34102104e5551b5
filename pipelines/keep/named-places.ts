/** Where the input files name somebody or a case: also in rows that no reader could take, and in headings of cards. */
import type { Config } from "../config.ts";
import { findFiles } from "../ingest/find-files.ts";
import { idOfPath } from "../ingest/read-files.ts";
import { receiveFile } from "../ingest/receive-file.ts";
import { openFile } from "../../sources/files/open.ts";
import { normaliseName } from "../../sources/values/names.ts";
import { isSameCase } from "./forgotten.ts";

export interface NamedPlace {
  /** From the project folder, as the user knows it. */
  path: string;
  fileId: string;
  sheet: number;
  /** As a spreadsheet numbers it; of a text file the line. */
  row: number;
}

/**
 * @param isMeant tells of a cell's text whether it says what is looked for
 * @returns one place per row; of a file that cannot be read none: the run says of it that it cannot
 */
export async function namedPlaces(
  root: string,
  config: Config,
  isMeant: (text: string) => boolean,
): Promise<NamedPlace[]> {
  const places: NamedPlace[] = [];
  for (const { path, absolutePath, isLink } of findFiles(root, config)) {
    const received = isLink ? null : await receiveFile(absolutePath).catch(() => null);
    if (!received || received.problem) continue;
    const opened = await openFile(received.bytes, path);
    if (!opened.isOpen) continue;
    const fileId = received.hash ?? idOfPath(path);
    for (const { number, rows, lines } of opened.sheets) {
      for (const [i, cells] of rows.entries()) {
        if (cells.some((cell) => typeof cell === "string" && isMeant(cell)))
          places.push({ path, fileId, sheet: number, row: lines?.[i] ?? i + 1 });
      }
    }
  }
  return places;
}

/** Does a text hold every part of the name ("Imię i nazwisko: Nowak Anna")? */
export function holdsName(name: string): (text: string) => boolean {
  const parts = normaliseName(name).split(" ");
  return (text) => {
    const words = new Set(normaliseName(text).split(" "));
    return parts.every((part) => words.has(part));
  };
}

/** Is a text the id of the case, or (for a pseudonym) just that? */
export function isId(id: string): (text: string) => boolean {
  return (text) => isSameCase(text, id);
}
