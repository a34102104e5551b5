/** XML parts of office files, read as a stream: memory does not depend on their size. */
import { Parser } from "htmlparser2";
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";

export type Attributes = Record<string, string>;

export interface XmlHandler {
  /** The element's name without its prefix: `x:row` and `row` are both "row". */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of text; one text may come in several. */
  text(text: string): void;
}

/**
 * Feeds a whole XML part to a handler. XML with a DOCTYPE is refused (no office program writes one, entity
 * bombs need one), and so is XML whose elements are not closed, for it was cut off.
 *
 * @param chunks bytes in UTF-8 or UTF-16, or text already decoded
 * @returns whether there was any element at all
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<string>,
  handler: XmlHandler,
  limits: Limits,
): Promise<boolean> {
  let depth = 0;
  let hasRoot = false;
  const bounds = new TagBounds(limits);
  const parser = new Parser(
    {
      onopentagname: () => {
        bounds.openTag();
      },
      onattribute: () => {
        bounds.attribute();
      },
      onopentag(name, attributes) {
        hasRoot = true;
        within(limits.nesting, "zagnieżdżonych znaczników", ++depth);
        handler.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth--;
        handler.close(localName(name));
      },
      ontext: (text) => {
        handler.text(text);
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) throw unreadable("file_damaged");
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = typeof chunk === "string" ? chunk : decoded(decoder, chunk);
    parser.write(text);
    bounds.written(text, parser);
  }
  parser.write(decoded(decoder));
  if (depth > 0) throw unreadable("file_damaged");
  parser.end();
  return hasRoot;
}

/** Holds what a parser must keep in memory in bounds: the attributes of a tag, and a tag or comment without end. */
export class TagBounds {
  readonly #limits: Limits;
  #attributes = 0;
  #written = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  openTag(): void {
    this.#attributes = 0;
  }

  attribute(): void {
    within(this.#limits.attributes, "atrybutów znacznika", ++this.#attributes);
  }

  written(text: string, parser: Parser): void {
    this.#written += text.length;
    within(this.#limits.tagCharacters, "znaków w znaczniku", this.#written - parser.endIndex);
  }
}

/** The handler's text between an element's tags, with its size held in bounds. */
export class TextCollector {
  #text = "";
  readonly #limit: number;

  constructor(limits: Limits) {
    this.#limit = limits.cellCharacters;
  }

  add(text: string): void {
    this.#text += text;
    within(this.#limit, "znaków w komórce", this.#text.length);
  }

  /** The text so far; the collector is empty afterwards. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}

/** The truth values of office files. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  return chunk[0] === 0xfe && chunk[1] === 0xff ? "utf-16be" : "utf-8";
}

function decoded(decoder: TextDecoder | undefined, chunk?: Uint8Array): string {
  try {
    return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? "";
  } catch {
    throw unreadable("file_damaged");
  }
}
