/** A file's bytes and the hash that names it. A large file is looked at in pieces first, so that a bomb stays outside. */
import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { defaultLimits } from "../../sources/files/limits.ts";
import { Prescan, smallFile } from "../../sources/files/prescan.ts";
import type { FileRemark } from "../../sources/files/types.ts";

export interface ReceivedFile {
  /** sha256 of the content; null for a file that is too large to be read even once. */
  hash: string | null;
  byteCount: number;
  /** What keeps the file from being read, if that can be told without reading it whole. */
  problem: FileRemark | null;
  bytes: Buffer;
}

const PIECE = 1 << 20;
const nothing = Buffer.alloc(0);

/** @throws the system's error if the file cannot be read */
export async function receiveFile(path: string): Promise<ReceivedFile> {
  const { size } = await stat(path);
  if (size <= smallFile) {
    const bytes = await readFile(path);
    return { hash: hashOf(bytes), byteCount: bytes.length, problem: null, bytes };
  }
  const limit = defaultLimits.textBytes / 1e6;
  if (size > defaultLimits.textBytes) {
    const params = { measure: "rozmiar pliku, MB", seen: Math.ceil(size / 1e6), limit };
    return { hash: null, byteCount: size, problem: { rule: "file_too_large", params }, bytes: nothing };
  }
  const { hash, problem } = await scan(path, size);
  return { hash, byteCount: size, problem, bytes: problem ? nothing : await readFile(path) };
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function scan(path: string, size: number): Promise<{ hash: string; problem: FileRemark | null }> {
  const file = await open(path);
  try {
    const hash = createHash("sha256");
    const prescan = new Prescan(size);
    const piece = Buffer.alloc(PIECE);
    let problem: FileRemark | null = null;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) break;
      const bytes = piece.subarray(0, bytesRead);
      hash.update(bytes);
      // Once refused the rest is only hashed: the hash is the file's name in every finding.
      problem ??= prescan.add(bytes);
    }
    return { hash: hash.digest("hex"), problem };
  } finally {
    await file.close();
  }
}
