/** A publication as one archive: a tenth of its folder's size, and one file to delete. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { unzipSync, Zip, type ZipInputFile } from "fflate";

/** In local time, as the zip format has it: the same publication gives the same archive. */
const entryDate = new Date(2026, 0, 1);
/** So many files are unpacked at a time: an old PC need not hold a whole publication in memory. */
const UNPACKED_TOGETHER = 100;
/** Of the zip format. */
const [STORED, DEFLATED] = [0, 8];
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
      add(zip, name, bytes);
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

/** Compressed by Node: fflate would spend most of the time on clearing its tables, anew for each of a thousand files. */
function add(zip: Zip, filename: string, bytes: Uint8Array): void {
  const isStored = compressed.test(filename);
  const entry: ZipInputFile = {
    filename,
    mtime: entryDate,
    size: bytes.length,
    crc: crc32(bytes),
    compression: isStored ? STORED : DEFLATED,
  };
  zip.add(entry);
  entry.ondata?.(null, new Uint8Array(isStored ? bytes : deflateRawSync(bytes, { level: 3 })), true);
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
