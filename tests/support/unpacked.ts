/** Files of a publication with all that is packed in them: parts of archives, streams of PDF, texts of PDF and Parquet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { parquetText } from "./parquet.ts";
import { readPdf } from "./pdf.ts";
import { filesOf } from "./project.ts";

export interface Part {
  /** "public/prezentacja.pptx ppt/media/a.png": files in files too. */
  name: string;
  bytes: Buffer;
}

/** The files of a folder and their parts, as bytes. */
export function partsOfFolder(folder: string, isAsked: (path: string) => boolean = () => true): Part[] {
  return filesOf(folder)
    .filter(isAsked)
    .flatMap((path) => partsOf({ name: path, bytes: readFileSync(join(folder, path)) }));
}

function partsOf(part: Part): Part[] {
  if (/\.(pptx|docx|xlsx|zip)$/.test(part.name))
    return [
      part,
      ...Object.entries(unzipSync(part.bytes)).flatMap(([name, bytes]) =>
        partsOf({ name: `${part.name} ${name}`, bytes: Buffer.from(bytes) }),
      ),
    ];
  return part.name.endsWith(".pdf") ? [part, ...streamsOf(part)] : [part];
}

function streamsOf({ name, bytes }: Part): Part[] {
  return [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, stream = ""], i) => {
      try {
        return [{ name: `${name} stream ${String(i)}`, bytes: inflateSync(Buffer.from(stream, "latin1")) }];
      } catch {
        // Not packed, or packed otherwise: it was read as it stands.
        return [];
      }
    },
  );
}

/**
 * What a reader can find in each file of a folder, by path: all its parts as they stand, and what its letters say where
 * bytes do not (PDF names glyphs, Parquet packs columns).
 */
export async function textsOfFolder(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of filesOf(folder)) {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    const parts = partsOf({ name: path, bytes }).map((part) => part.bytes.toString("utf8"));
    const read = path.endsWith(".parquet")
      ? [await parquetText(file)]
      : path.endsWith(".pdf")
        ? pdfTexts(bytes)
        : [];
    texts.set(path, [...parts, ...read].join("\n"));
  }
  return texts;
}

function pdfTexts(bytes: Buffer): string[] {
  const { title, author, metadata, tree, bookmarks } = readPdf(bytes);
  const alternatives = ({ alt, children }: typeof tree): string[] => [
    alt ?? "",
    ...children.flatMap(alternatives),
  ];
  return [title, author, metadata, tree.text, ...bookmarks, ...alternatives(tree)];
}

/** Which of the words stand where; what does not break (spaces, soft hyphens) hides none. */
export function foundIn(
  texts: ReadonlyMap<string, string>,
  words: Iterable<string>,
): (readonly [string, string])[] {
  const asked = [...words].map((word) => [word, bare(word)] as const);
  return [...texts].flatMap(([path, text]) => {
    const plain = bare(text);
    return asked.filter(([, word]) => plain.includes(word)).map(([word]) => [path, word] as const);
  });
}

function bare(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060]/gu, "").replace(/[\s\u00a0\u202f]+/gu, " ");
}
