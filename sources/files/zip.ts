/** A zip opened with distrust: sizes are judged before unpacking and verified while unpacking. */
import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import type { Limits } from "./limits.ts";
import { unreadable, UnreadableFile, within } from "./problem.ts";

export interface Zip {
  has(name: string): boolean;
  /** Names in the archive's order and spelling. */
  names(): string[];
  /** The part's bytes as they are unpacked; nothing if there is no such part and it `isOptional`. */
  part(name: string, isOptional?: "isOptional"): AsyncGenerator<Uint8Array, void>;
}

const megabyte = 1_000_000;

/**
 * Reads the archive's table of contents and holds it against the limits. A part's real size and checksum are
 * compared with the table while it is read, so a header that lies is found before it can do harm.
 *
 * Throws `UnreadableFile`: damaged, locked by a password, or too large.
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }).catch(
    damaged,
  );
  within(limits.zipEntries, "części archiwum", file.entryCount);
  const entries = await entriesByName(file);
  let unpacked = 0;
  for (const entry of entries.values()) {
    if (entry.isEncrypted()) throw unreadable("file_locked");
    unpacked += entry.uncompressedSize;
    within(limits.unpackedBytes / megabyte, "rozmiar po rozpakowaniu, MB", Math.round(unpacked / megabyte));
    if (entry.uncompressedSize > limits.ratioIsFreeUpToBytes) {
      const ratio = Math.round(entry.uncompressedSize / Math.max(entry.compressedSize, 1));
      within(limits.compressionRatio, "stopień spakowania", ratio);
    }
  }
  return {
    has: (name) => entries.has(key(name)),
    names: () => [...entries.values()].map((entry) => entry.fileName),
    part: (name, isOptional) => unpack(file, entries.get(key(name)), isOptional === "isOptional"),
  };
}

async function entriesByName(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of file.eachEntry()) {
      // Two parts of one name: a reader and a scanner could each see another one.
      if (entries.has(key(entry.fileName))) throw unreadable("file_damaged");
      entries.set(key(entry.fileName), entry);
    }
  } catch (error) {
    if (error instanceof Error && error.message.includes("encryption")) throw unreadable("file_locked");
    return damaged(error);
  }
  return entries;
}

async function* unpack(
  file: ZipFile,
  entry: Entry | undefined,
  isOptional: boolean,
): AsyncGenerator<Uint8Array, void> {
  if (!entry) {
    if (isOptional) return;
    throw unreadable("file_damaged");
  }
  let checksum = 0;
  const stream = await file.openReadStreamPromise(entry).catch(damaged);
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  try {
    for (;;) {
      // Only what the archive does wrong becomes "damaged": what the consumer throws passes untouched.
      const next = await chunks.next().catch(damaged);
      if (next.done) break;
      checksum = crc32(next.value, checksum);
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32) throw unreadable("file_damaged");
}

/** Part names of office files know no difference between capitals and small letters. */
function key(name: string): string {
  return name.toLowerCase().replace(/^\//, "");
}

function damaged(error: unknown): never {
  throw error instanceof UnreadableFile ? error : unreadable("file_damaged");
}
