/** A publication as one archive: a tenth of its folder's size, and one file to delete. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { unzipSync, Zip, ZipPassThrough } from "fflate";

/** In local time, as the zip format has it: the same publication gives the same archive. */
const entryDate = new Date(2026, 0, 1);
/** So many files are unpacked at a time: an old PC need not hold a whole publication in memory. */
const UNPACKED_TOGETHER = 100;
/** These are compressed as they are. */
const compressed = /\.(parquet|pdf|xlsx|docx|pptx|png|woff2)$/;

/**
 * Writes the archive; what is cut off half-way lies under another name (`PATH.part`).
 * @param entries paths with "/" and their bytes, read one at a time
 */
export function pack(path: string, entries: Iterable<readonly [name: string, bytes: Uint8Array]>): void {
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, "w");
  try {
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      writeFileSync(file, piece);
    });
    for (const [name, bytes] of entries) {
      const entry = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflated(name);
      entry.mtime = entryDate;
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
  } catch (error) {
    closeSync(file);
    rmSync(unfinished, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(unfinished, path);
}

/** An entry pushed as a whole, compressed by what Node is built with: several times as fast as in JavaScript. */
class ZipDeflated extends ZipPassThrough {
  override compression = 8;

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(bytes, { level: 3 }), isLast);
  }
}

/** The archive's files, a few at a time. @throws if the bytes are no zip archive, or a damaged one */
export function* unpack(path: string): Generator<[name: string, bytes: Uint8Array]> {
  const archive = readFileSync(path);
  const names: string[] = [];
  unzipSync(archive, { filter: ({ name }) => (names.push(name), false) });
  for (let at = 0; at < names.length; at += UNPACKED_TOGETHER) {
    const wanted = new Set(names.slice(at, at + UNPACKED_TOGETHER));
    yield* Object.entries(unzipSync(archive, { filter: ({ name }) => wanted.has(name) }));
  }
}

/** One file of the archive. @returns null where it holds none of that name or cannot be read */
export function unpackOne(path: string, wanted: string): Uint8Array | null {
  try {
    return unzipSync(readFileSync(path), { filter: ({ name }) => name === wanted })[wanted] ?? null;
  } catch {
    return null;
  }
}
