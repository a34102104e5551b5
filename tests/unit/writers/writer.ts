/** What the table of writers asks of each: to write texts, and to read them back by other means than those that wrote them. */
import { DomUtils, parseDocument } from "htmlparser2";

export type Texts = readonly string[];

export interface Writer {
  what: string;
  /** Endings of the published files that it writes. */
  endings: readonly string[];
  /** The stated form of a text of which the format cannot hold every letter. */
  cleaned: (text: string) => string;
  roundTrip: (texts: Texts) => Promise<ReadBack> | ReadBack;
}

export interface ReadBack {
  /** Every place into which the texts were put → the texts found there, in their order. */
  places: Readonly<Record<string, Texts>>;
  /** Elements, attributes, fields, kinds of cells …: the same whatever the texts, as none adds any. */
  structure: readonly unknown[];
}

/** Half of a letter is none in any file. */
export function inUtf8(text: string): string {
  return Buffer.from(text).toString();
}

/** Without what only binds or breaks lines: in what is shown every space is one. */
export function unbound(text: string): string {
  return text.replace(/[\u2060\u200b]/g, "").replace(/\s/g, " ");
}

/** The text of the first element of that name in a page. */
export function firstText(markup: string, name: string): string {
  const [found] = DomUtils.getElementsByTagName(name, parseDocument(markup).children, true, 1);
  return found ? DomUtils.textContent(found) : "";
}

/** Whatever is no text, in order: elements with the names of their attributes ("p", "a href"), comments …. */
export function elementNames(markup: string, isXml: boolean): string[] {
  const { children } = parseDocument(markup, { xmlMode: isXml });
  return DomUtils.find(({ nodeType }) => nodeType !== 3, children, true, Infinity).map((node) =>
    "attribs" in node ? [node.name, ...Object.keys(node.attribs)].join(" ") : node.type,
  );
}

/** Holds nothing that XML 1.0 allows in no document, as it is or as a number. */
export function isXml(text: string): boolean {
  return (
    !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) &&
    !/&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f]..|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/iu.test(text)
  );
}
