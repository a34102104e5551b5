import type { Limits } from "./limits.ts";
import { within } from "./problem.ts";

const longestTitle = 200;
const enoughForATitle = 1_000;

/** Text as a browser shows it: white-space shrinks to one space (no-break spaces stay), breaks make lines. */
export class InlineText {
  readonly #limit: number;
  #raw = "";

  constructor(limits: Limits) {
    this.#limit = limits.cellCharacters;
  }

  add(text: string): void {
    this.#raw += text.replace(/[ \t\r\n\f]+/g, " ");
    within(this.#limit, "znaków w komórce", this.#raw.length);
  }

  lineBreak(): void {
    if (this.#raw !== "" && !this.#raw.endsWith("\n")) this.#raw += "\n";
  }

  /** The text so far, without breaks or spaces at its ends. The collector is empty afterwards. */
  take(): string {
    const text = tidy(this.#raw);
    this.#raw = "";
    return text;
  }

  /** The last words so far. */
  end(): string {
    return tidy(this.#raw.slice(-enoughForATitle));
  }

  /** Forgets all but the last words. */
  keepEnd(): void {
    if (this.#raw.length > 10 * enoughForATitle) this.#raw = this.#raw.slice(-enoughForATitle);
  }
}

function tidy(raw: string): string {
  return raw
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").replace(/^ | $/g, ""))
    .join("\n")
    .replace(/^\n+|\n$/g, "");
}

/** A text as the name of a sheet: one line; of a long text the last line, which stands next to the table. */
export function titleFrom(text: string): string {
  const line =
    text.length > longestTitle ? text.slice(text.lastIndexOf("\n") + 1) : text.replaceAll("\n", " ");
  return line.trim().slice(0, longestTitle);
}
