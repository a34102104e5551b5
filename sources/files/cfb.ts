/**
 * The container of old Office files (Compound File Binary). Only what is needed to take one stream out: the
 * library's own reader follows a chain of sectors that bites its tail for ever.
 */
import { unreadable } from "./problem.ts";

const headerBytes = 512;
const entryBytes = 128;
const smallSectorBytes = 64;
/** Streams shorter than this lie in small sectors. */
const smallStreamBytes = 4096;

export interface CompoundFile {
  /** Whether it holds a stream or folder of this name; capitals make no difference. */
  has(name: string): boolean;
  /** A stream's bytes. Throws `UnreadableFile` (damaged) if its sectors are not all there. */
  stream(name: string): Buffer | null;
}

interface Entry {
  name: string;
  start: number;
  size: number;
}

/** Throws `UnreadableFile` (damaged). */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < headerBytes) throw unreadable("file_damaged");
  const sectorBytes = file.readUInt16LE(26) === 4 ? 4096 : 512;
  const sector = (index: number): Buffer => {
    const start = (index + 1) * sectorBytes;
    if (index < 0 || start >= file.length) throw unreadable("file_damaged");
    return file.subarray(start, start + sectorBytes);
  };
  const table = numbers(allocationSectors(file, sector).map(sector));
  const chain = (start: number, size?: number): Buffer =>
    joined(table, start, Math.ceil(file.length / sectorBytes), sector, size);

  const directory = chain(file.readInt32LE(48));
  const entries = Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) =>
    entryAt(directory.subarray(index * entryBytes, (index + 1) * entryBytes)),
  );
  const find = (name: string): Entry | undefined =>
    entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const smallStore = (): Buffer => chain(entries[0]?.start ?? -1);
  const smallTable = (): Int32Array => numbers([chain(file.readInt32LE(60))]);

  return {
    has: (name) => find(name) !== undefined,
    stream(name) {
      const entry = find(name);
      if (!entry) return null;
      if (entry.size > file.length) throw unreadable("file_damaged");
      if (entry.size >= smallStreamBytes) return chain(entry.start, entry.size);
      const store = smallStore();
      const small = (index: number): Buffer =>
        store.subarray(index * smallSectorBytes, (index + 1) * smallSectorBytes);
      return joined(smallTable(), entry.start, store.length / smallSectorBytes, small, entry.size);
    },
  };
}

/** The sectors that hold the allocation table: the first 109 are listed in the header, the rest in a chain. */
function allocationSectors(file: Buffer, sector: (index: number) => Buffer): number[] {
  const listed = Array.from({ length: 109 }, (_, index) => file.readInt32LE(76 + 4 * index));
  let next = file.readInt32LE(68);
  for (let rounds = file.readUInt32LE(72); next >= 0 && rounds > 0; rounds--) {
    if (listed.length * 4 > file.length) throw unreadable("file_damaged");
    const more = numbers([sector(next)]);
    listed.push(...more.subarray(0, -1));
    next = more.at(-1) ?? -1;
  }
  return listed.filter((index) => index >= 0);
}

/** The sectors of a chain, one after another. A chain longer than the file runs in a circle. */
function joined(
  table: Int32Array,
  start: number,
  most: number,
  sector: (index: number) => Buffer,
  size = Infinity,
): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let index = start; index >= 0 && length < size; index = table[index] ?? -1) {
    if (parts.length > most) throw unreadable("file_damaged");
    const part = sector(index);
    parts.push(part);
    length += part.length;
  }
  if (size !== Infinity && length < size) throw unreadable("file_damaged");
  return Buffer.concat(parts).subarray(0, size === Infinity ? undefined : size);
}

function numbers(sectors: readonly Buffer[]): Int32Array {
  const bytes = Buffer.concat(sectors);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readInt32LE(4 * index));
}

function entryAt(entry: Buffer): Entry {
  const nameBytes = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 64);
  return {
    name: entry.toString("utf16le", 0, nameBytes),
    start: entry.readInt32LE(116),
    size: entry.readUInt32LE(120),
  };
}
