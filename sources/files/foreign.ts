/** Files that people lay beside their data and that hold no table to read: named, so that the sender knows what to do. */
import { unreadable, type UnreadableFile } from "./problem.ts";

/** In Polish and English, to follow "to jest" and "this is". */
const kinds = {
  pdf: { pl: "dokument PDF", en: "a PDF document" },
  text: { pl: "dokument tekstowy (Word, Writer)", en: "a text document (Word, Writer)" },
  slides: { pl: "prezentacja", en: "a presentation" },
  picture: { pl: "zdjęcie albo inny obraz", en: "a photo or another picture" },
  film: { pl: "zdjęcie, film albo nagranie z telefonu", en: "a photo, film or recording from a telephone" },
  archive: {
    pl: "spakowane archiwum (ZIP, RAR, 7z, GZ), które trzeba najpierw wypakować",
    en: "a packed archive (ZIP, RAR, 7z, GZ) that must be unpacked first",
  },
  page: { pl: "archiwum strony WWW (.mht)", en: "an archived web page (.mht)" },
  database: { pl: "baza danych", en: "a database" },
  shortcut: { pl: "skrót do pliku, nie sam plik", en: "a shortcut to a file, not the file" },
} as const;

type Kind = keyof typeof kinds;

const signatures: readonly (readonly [Kind, readonly number[], offset?: number])[] = [
  ["pdf", ascii("%PDF-")],
  ["text", ascii("{\\rtf")],
  ["database", ascii("SQLite format 3")],
  ["database", ascii("PAR1")],
  ["database", ascii("Standard Jet DB"), 4],
  ["database", ascii("Standard ACE DB"), 4],
  ["archive", ascii("Rar!")],
  ["archive", ascii("7z\u00bc\u00af")],
  ["archive", [0x1f, 0x8b, 0x08]],
  ["page", ascii("MIME-Version:")],
  ["picture", ascii("GIF8")],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["film", ascii("ftyp"), 4],
  ["shortcut", [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
];

/** What the first bytes say of a file that holds no table; `null` for all others. */
export function foreignKindOf(bytes: Uint8Array): Kind | null {
  const found = signatures.find(([, signature, offset = 0]) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  return found?.[0] ?? null;
}

/** What a zip is that holds no workbook. @param names of its parts @param mimetype of an OpenDocument, else "" */
export function kindOfZip(names: readonly string[], mimetype: string): Kind | null {
  if (names.some((name) => /^word\//i.test(name)) || mimetype.endsWith(".text")) return "text";
  if (names.some((name) => /^ppt\//i.test(name)) || mimetype.endsWith(".presentation")) return "slides";
  // A workbook in Excel's binary format, or one whose parts stand elsewhere, is no archive to unpack.
  const isOffice =
    mimetype !== "" || names.some((name) => /^(\[Content_Types\]\.xml|_rels\/|xl\/)/i.test(name));
  return isOffice ? null : "archive";
}

/** The file as a whole cannot be read: of a known kind, or (null) of none. */
export function foreign(kind: Kind | null): UnreadableFile {
  return kind === null
    ? unreadable("file_unknown")
    : unreadable("file_without_tables", { kind: kinds[kind] });
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
