/** Whether a YAML text can be given to the parser, which calls itself for each level: tens of thousands end the program. */

/** Files that people write have some eight levels. */
const MOST_LEVELS = 100;
/** Blanks and list signs before the text of a line; more only stand before deep levels. */
const LONGEST_INDENT = 200;
const LONGEST_LINE = 10_000;

/** Counted roughly, strings and remarks included: what people write stays far below. */
export function isTooDeep(content: string): boolean {
  let level = 0;
  for (const [sign] of content.matchAll(/[[\]{}]/g)) {
    level = Math.max(0, level + (sign === "[" || sign === "{" ? 1 : -1));
    if (level > MOST_LEVELS) return true;
  }
  return content
    .split(/[\r\n]+/)
    .some((line) => line.length > LONGEST_LINE || line.search(/[^\s?:-]/) > LONGEST_INDENT);
}
