/**
 * Reads a PDF as our engine writes it (objects in the open, streams deflated): what a screen reader is given. No
 * general reader: it fails loudly on what it does not know.
 */
import { inflateSync } from "node:zlib";
import { literal, textByMark } from "./pdf-text.ts";

export interface Element {
  /** H1, P, Table, TH, Figure … */
  tag: string;
  alt: string | null;
  /** /Column, /Row; null where the tag has none. */
  scope: string | null;
  /** Text of the element and of all below it, in reading order. */
  text: string;
  children: Element[];
}

export interface Pdf {
  title: string;
  author: string;
  language: string;
  metadata: string;
  pageCount: number;
  fonts: string[];
  tree: Element;
  /** Bookmarks in order. */
  bookmarks: string[];
}

export function readPdf(bytes: Uint8Array): Pdf {
  const source = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, string>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(match[1] ?? "", match[2] ?? "");
  const file = new File(objects);
  const trailer = source.slice(source.lastIndexOf("trailer"));
  const catalog = file.at(reference(trailer, "Root"));
  const info = file.at(reference(trailer, "Info"));
  const root = file.at(reference(catalog, "StructTreeRoot"));
  const outlines = file.at(reference(catalog, "Outlines"));
  const all = [...objects.values()];
  return {
    title: textOf(info, "Title") ?? "",
    author: textOf(info, "Author") ?? "",
    language: textOf(catalog, "Lang") ?? "",
    metadata: Buffer.from(file.stream(reference(catalog, "Metadata")), "latin1").toString("utf8"),
    pageCount: all.filter((object) => object.includes("/Type /Page\n")).length,
    fonts: all.flatMap(
      (object) => /\/Type \/Font\n[\s\S]*?\/BaseFont \/\w{6}\+([\w-]+)/.exec(object)?.[1] ?? [],
    ),
    tree: elementOf(file, /\/K \[(\d+) 0 R\]/.exec(root)?.[1] ?? ""),
    bookmarks: outlines.includes("/First") ? bookmarksOf(file, reference(outlines, "First")) : [],
  };
}

/** All elements of the tags, in reading order. */
export function elementsOf(tree: Element, ...tags: string[]): Element[] {
  const own = tags.includes(tree.tag) ? [tree] : [];
  return [...own, ...tree.children.flatMap((child) => elementsOf(child, ...tags))];
}

class File {
  readonly #objects: ReadonlyMap<string, string>;
  readonly #marks = new Map<string, ReadonlyMap<number, string>>();

  constructor(objects: ReadonlyMap<string, string>) {
    this.#objects = objects;
  }

  at(id: string): string {
    const object = this.#objects.get(id);
    if (object === undefined) throw new Error(`no object ${id} in the PDF`);
    return object;
  }

  stream(id: string): string {
    const object = this.at(id);
    const start = object.indexOf("stream\n") + "stream\n".length;
    const content = Buffer.from(object.slice(start, object.lastIndexOf("\nendstream")), "latin1");
    const isDeflated = object.slice(0, start).includes("/FlateDecode");
    return (isDeflated ? inflateSync(content) : content).toString("latin1");
  }

  /** Marked-content id → its text, for a page. */
  marksOf(page: string): ReadonlyMap<number, string> {
    let marks = this.#marks.get(page);
    if (!marks) {
      const object = this.at(page);
      const fonts = new Map<string, string>();
      for (const match of (/\/Font <<([\s\S]*?)>>/.exec(object)?.[1] ?? "").matchAll(/\/(f\d+) (\d+) 0 R/g))
        fonts.set(match[1] ?? "", this.stream(reference(this.at(match[2] ?? ""), "ToUnicode")));
      marks = textByMark(this.stream(reference(object, "Contents")), fonts);
      this.#marks.set(page, marks);
    }
    return marks;
  }
}

function elementOf(file: File, id: string): Element {
  const object = file.at(id);
  const page = /\/Pg (\d+) 0 R\n>>$/.exec(object)?.[1];
  const children: Element[] = [];
  const parts: string[] = [];
  for (const kid of kidsOf(object)) {
    if (kid.kind === "element") {
      const child = elementOf(file, kid.id);
      children.push(child);
      parts.push(child.text);
    } else {
      const on = kid.page ?? page;
      if (on === undefined) throw new Error(`object ${id} has content on no page`);
      parts.push(file.marksOf(on).get(kid.mark) ?? "");
    }
  }
  return {
    tag: /\/S \/(\w+)/.exec(object)?.[1] ?? "",
    alt: textOf(object, "Alt"),
    scope: /\/Scope \/(\w+)/.exec(object)?.[1] ?? null,
    text: parts.join(""),
    children,
  };
}

type Kid = { kind: "element"; id: string } | { kind: "mark"; mark: number; page?: string };

function kidsOf(object: string): Kid[] {
  const list = /\/K \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(object)?.[1] ?? "";
  const kids: Kid[] = [];
  for (const match of list.matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)) {
    const [, dictionary, id, mark] = match;
    if (id !== undefined) kids.push({ kind: "element", id });
    else if (mark !== undefined) kids.push({ kind: "mark", mark: Number(mark) });
    else if (dictionary?.includes("/MCID"))
      kids.push({
        kind: "mark",
        mark: Number(/\/MCID (\d+)/.exec(dictionary)?.[1]),
        page: reference(dictionary, "Pg"),
      });
  }
  return kids;
}

function bookmarksOf(file: File, first: string): string[] {
  const found: string[] = [];
  for (let id: string | undefined = first; id !== undefined;) {
    const item: string = file.at(id);
    found.push(textOf(item, "Title") ?? "");
    if (item.includes("/First ")) found.push(...bookmarksOf(file, reference(item, "First")));
    id = /\/Next (\d+) 0 R/.exec(item)?.[1];
  }
  return found;
}

function reference(object: string, name: string): string {
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  if (id === undefined) throw new Error(`no /${name} in ${object.slice(0, 200)}`);
  return id;
}

/** A text string: UTF-16 in hexadecimal, or Latin letters in brackets. */
function textOf(object: string, name: string): string | null {
  const match = new RegExp(`/${name} (?:<([0-9A-F]+)>|(${literal.source}))`).exec(object);
  if (!match) return null;
  if (match[1] === undefined) return (match[2] ?? "").slice(1, -1).replace(/\\(.)/g, "$1");
  return Buffer.from(match[1].replace(/^FEFF/, ""), "hex").swap16().toString("utf16le");
}
