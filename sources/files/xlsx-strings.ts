/** The texts that an XLSX workbook keeps once and its cells point at. */
import type { Limits } from "./limits.ts";
import { within } from "./problem.ts";
import { readXml, TextCollector } from "./xml.ts";
import type { Zip } from "./zip.ts";

export async function readSharedStrings(
  zip: Zip,
  part: string | undefined,
  limits: Limits,
): Promise<string[]> {
  if (part === undefined) return [];
  const strings: string[] = [];
  const text = new RichText(limits);
  await readXml(
    zip.part(part, "isOptional"),
    {
      open: (name) => {
        text.open(name);
      },
      close: (name) => {
        text.close(name);
        if (name !== "si") return;
        strings.push(text.take());
        within(limits.cells, "różnych tekstów", strings.length);
      },
      text: (piece) => {
        text.add(piece);
      },
    },
    limits,
  );
  return strings;
}

/** Text put together from the runs of a rich text, without its phonetic guide. */
export class RichText {
  readonly #text: TextCollector;
  #isInText = false;
  #isPhonetic = false;

  constructor(limits: Limits) {
    this.#text = new TextCollector(limits);
  }

  open(name: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    else if (name === "t") this.#isInText = true;
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    else if (name === "t") this.#isInText = false;
  }

  add(piece: string): void {
    if (this.#isInText && !this.#isPhonetic) this.#text.add(piece);
  }

  take(): string {
    return unescaped(this.#text.take());
  }
}

/** `_x000D_` → carriage return: how OOXML writes characters that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
