/** What the bytes of a text betray about its encoding. */

const sampleBytes = 1 << 16;

/** The kind of UTF-16, by the byte order mark or by where the zero bytes of plain letters lie. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0 && bytes[index + 1] === 0) return null;
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const isClear = (many: number, few: number): boolean => many * 3 > length / 2 && few * 20 < many;
  if (isClear(odd, even)) return "utf-16le";
  return isClear(even, odd) ? "utf-16be" : null;
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** More than 2 % control characters at the beginning: no text has them, any compressed or binary file does. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) if (byte !== 0 && (byte < 9 || (byte > 13 && byte < 32))) controls++;
  return controls * 50 > sample.length;
}

/**
 * Whether all that makes the text look like UTF-8 are pairs such as ÓŁ, ĘŻ or ĘŚ. In Windows-1250 two such
 * capitals are by chance a valid UTF-8 character of the Cyrillic or phonetic blocks ("ZESPÓŁ" → "ZESPӣ").
 */
export function pairsOfCapitalsOnly(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    if (!firstCapitals.has(byte) || !secondCapitals.has(bytes[index + 1] ?? 0)) return false;
    index++;
  }
  return true;
}

/** Ć Ę Ń Ó */
const firstCapitals = new Set([0xc6, 0xca, 0xd1, 0xd3]);
/** Ś Ź Ł Ą Ż of Windows-1250, then Ś Ź Ą of ISO-8859-2 */
const secondCapitals = new Set([0x8c, 0x8f, 0xa3, 0xa5, 0xaf, 0xa6, 0xac, 0xa1]);

export interface Utf8Evidence {
  /** Bytes above 0x7F that form no UTF-8 sequence, and where the first of them is. */
  broken: number;
  firstBroken: number;
  /** UTF-8 sequences for Latin letters, signs and typography, which bytes of Polish text never form by chance. */
  letters: number;
  firstLetter: number;
}

export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  const evidence = { broken: 0, firstBroken: -1, letters: 0, firstLetter: -1 };
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      if (evidence.broken++ === 0) evidence.firstBroken = index;
      continue;
    }
    if ((lead >= 0xc2 && lead <= 0xc5) || lead === 0xe2) {
      if (evidence.letters++ === 0) evidence.firstLetter = index;
    }
    index += length - 1;
  }
  return evidence;
}

/** How many bytes the UTF-8 sequence has that begins here; 0 if none does. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let index = start + 1; index < start + length; index++) {
    if ((bytes[index] ?? 0) >> 6 !== 0b10) return 0;
  }
  // Longer spellings of short characters, halves of pairs, and numbers beyond Unicode are no characters.
  const second = bytes[start + 1] ?? 0;
  const isForbidden =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return isForbidden ? 0 : length;
}

/** How often each byte occurs. */
export function byteCounts(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let rest = bytes.length - 1; rest >= 0; rest--) {
    const byte = bytes[rest] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

/** Where the first of these bytes is. */
export function firstOf(bytes: Uint8Array, codes: readonly number[]): number {
  const wanted = new Set(codes);
  return bytes.findIndex((byte) => wanted.has(byte));
}

/** The line, counted from 1, on which a byte lies; CR, LF and CRLF end lines. */
export function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) {
    const byte = bytes[index];
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) line++;
  }
  return line;
}
