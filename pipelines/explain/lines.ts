/** Text for a terminal: lines of at most 100 columns with a hanging indent. */

const WIDTH = 100;

/** The text broken at spaces (never at no-break ones) after the indent; what follows hangs two columns deeper. */
export function wrapped(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let isEmpty = true;
  for (const word of text.split(/ +/)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(indent + 2);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
