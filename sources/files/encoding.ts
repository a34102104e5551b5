/** In which encoding a text is written: decided by its bytes, and refused rather than guessed. */
import { isAscii, isUtf8 } from "node:buffer";
import {
  byteCounts,
  firstOf,
  hasUtf8Mark,
  lineAt,
  looksBinary,
  pairsOfCapitalsOnly,
  utf16Of,
  utf8Evidence,
} from "./encoding-bytes.ts";
import { unreadable, type UnreadableFile } from "./problem.ts";
import type { Dialect } from "./types.ts";

export type Encoding = Dialect["encoding"];
export type SingleByteEncoding = "windows-1250" | "iso-8859-2";

const chunkBytes = 1 << 20;

/** Codes that Windows-1250 leaves empty. DOS programs (Mazovia, CP852) put Polish letters there. */
const undefinedCodes = [0x81, 0x83, 0x88, 0x90, 0x98];
/** Ą ą in Windows-1250; its Ś ś Ź ź and its typographic signs lie between 0x80 and 0x9F, where ISO has nothing. */
const windowsLetters = [0xa5, 0xb9];
const windowsOnly = Array.from({ length: 32 }, (_, code) => 0x80 + code);
/** Ą ą Ś ś Ź ź in ISO-8859-2. */
const isoLetters = [0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc];
/** Up to one in so many of the distinguishing bytes may be a sign such as ± that the other encoding has as a letter. */
const signsAmongLetters = 8;

/**
 * The encoding of a text. UTF-8 has to be valid to the last byte. What is not UTF-8 is Windows-1250 or
 * ISO-8859-2, told apart by ą ś ź Ą Ś Ź, the only Polish letters that lie elsewhere; where none occurs, both
 * read the same. UTF-16 is known by its mark or by its zero bytes.
 *
 * @param declared what a web page says of itself; it settles only what the bytes leave open
 * Throws `UnreadableFile`: unknown (binary), not text, or a mixture that fits no encoding.
 */
export function detectEncoding(bytes: Uint8Array, declared?: SingleByteEncoding): Encoding {
  const wide = utf16Of(bytes);
  if (wide) return wide;
  if (looksBinary(bytes)) throw unreadable("file_unknown");
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw unreadable("file_not_text", { line: lineAt(bytes, nul) });
  if (isUtf8(bytes))
    return isAscii(bytes) || !pairsOfCapitalsOnly(bytes) ? "utf-8" : singleByteOf(bytes, declared);
  const { broken, firstBroken, letters, firstLetter } = utf8Evidence(bytes);
  if (hasUtf8Mark(bytes)) throw brokenAt(bytes, firstBroken);
  if (letters > 0) throw brokenAt(bytes, letters >= broken ? firstBroken : firstLetter);
  return singleByteOf(bytes, declared);
}

/** The text in pieces of about a million characters, without its byte order mark. */
export function* decode(bytes: Uint8Array, encoding: Encoding): Generator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const isWide = encoding.startsWith("utf-16");
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const stream = start + chunkBytes < bytes.length;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(start, start + chunkBytes), { stream });
    } catch {
      throw unreadable("file_encoding_broken", { line: lineOf(bytes, encoding, "\ufffd") });
    }
    if (isWide && text.includes("\0"))
      throw unreadable("file_not_text", { line: lineOf(bytes, encoding, "\0") });
    yield text;
  }
}

function singleByteOf(bytes: Uint8Array, declared: SingleByteEncoding | undefined): Encoding {
  const counts = byteCounts(bytes);
  const total = (codes: readonly number[]): number =>
    codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  if (total(undefinedCodes) > 0) throw brokenAt(bytes, firstOf(bytes, undefinedCodes));
  const decisive = total(windowsOnly);
  const windows = decisive + total(windowsLetters);
  const iso = total(isoLetters);
  if (iso * signsAmongLetters <= windows) return windows + iso === 0 && declared ? declared : "windows-1250";
  if (windows * signsAmongLetters <= iso && decisive === 0) return "iso-8859-2";
  if (declared === "windows-1250" || (declared === "iso-8859-2" && decisive === 0)) return declared;
  throw brokenAt(bytes, firstOf(bytes, windows >= iso ? isoLetters : [...windowsOnly, ...windowsLetters]));
}

function brokenAt(bytes: Uint8Array, position: number): UnreadableFile {
  return unreadable("file_encoding_broken", { line: lineAt(bytes, position) });
}

/** The line, from 1, on which a character first stands; broken pieces count as U+FFFD. */
function lineOf(bytes: Uint8Array, encoding: Encoding, character: string): number {
  const decoder = new TextDecoder(encoding);
  let line = 1;
  let endsInReturn = false;
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const text = decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true });
    const place = text.indexOf(character);
    const before = place < 0 ? text : text.slice(0, place);
    line += before.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (endsInReturn && before.startsWith("\n")) line--;
    if (place >= 0) break;
    endsInReturn = before.endsWith("\r");
  }
  return line;
}
