/**
 * Scripts with the code that V8 made of them in an earlier run, kept beside them. A command calls ten thousand functions
 * once or twice: to read and translate them anew each time took a twentieth of a run and a quarter of a short command.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

const CHECKSUM_BYTES = 4;
/** Scripts of this thread that have no code of an earlier run, or code of another V8. */
const unkept = new Map();

/** @param path of a script whose last expression is its value */
export function valueOf(path) {
  const source = readFileSync(path);
  const ofSource = crc32(source);
  const cachedData = keptCode(path, ofSource);
  const script = new Script(source.toString(), { filename: path, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) unkept.set(path, { script, ofSource });
  return script.runInThisContext();
}

/** Puts down the code of all functions that were called until now. What cannot be written is made again next time. */
export function keepMachineCode() {
  for (const [path, { script, ofSource }] of unkept) {
    const code = script.createCachedData();
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(code, ofSource));
    const draft = `${path}.${String(process.pid)}.draft`;
    try {
      writeFileSync(draft, Buffer.concat([checksum, code]));
      renameSync(draft, codePath(path));
    } catch {
      rmSync(draft, { force: true });
    }
  }
  unkept.clear();
}

/** undefined without any, or of another script, or damaged: V8 trusts its bytes, and of the script it asks for the length. */
function keptCode(path, ofSource) {
  try {
    const file = readFileSync(codePath(path));
    const code = file.subarray(CHECKSUM_BYTES);
    return crc32(code, ofSource) === file.readUInt32LE() ? code : undefined;
  } catch {
    return undefined;
  }
}

function codePath(path) {
  return `${path}.code`;
}
