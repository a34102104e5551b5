/** The small parts of which the document is put together: elements that the library lacks, runs, captions. */
import {
  FileChild,
  NextAttributeComponent,
  Paragraph,
  SimpleField,
  TextRun,
  type ParagraphOptions,
  type XmlComponent,
} from "docx";
import type { Run } from "../content.ts";
import { printable, sentence, written } from "../pdf/printable.ts";

/** Any element by its name; texts among the attributes are escaped by the library. */
export class Element extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
    if (entries.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(entries)));
    this.root.push(...children);
  }
}

/** A paragraph in a named style (styles.ts). */
export function styled(
  style: string,
  children: readonly XmlComponent[],
  options: ParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, children, ...options });
}

/** A text as it stands in the report, bound as Polish typography asks. */
export function text(words: string, style?: string): TextRun {
  return new TextRun({ text: written(words), ...(style ? { style } : {}) });
}

/** A sentence of several faces. */
export function runsOf(runs: readonly Run[]): TextRun[] {
  return sentence(runs, written, printable).map(({ text, face }) => {
    const style = face === "strong" ? "Strong" : face === "code" ? "Kod" : undefined;
    return new TextRun({ text, ...(style ? { style } : {}) });
  });
}

export type Numbered = "Tabela" | "Wykres";

/** "Tabela 3. Tytuł"; the number is a field, so that it stays right when somebody puts a table in between. */
export function caption(kind: Numbered, no: number, title: string): Paragraph {
  return styled("Caption", [
    new TextRun(`${kind}\u00a0`),
    new SimpleField(` SEQ ${kind} \\* ARABIC `, String(no)),
    new TextRun(`. ${written(title)}`),
  ]);
}

/** Names of tables and files are copied as they stand. */
export function sourcesNote(sources: readonly string[], keepNext: boolean): Paragraph[] {
  if (sources.length === 0) return [];
  const names = sources.flatMap((source, i) => [
    ...(i > 0 ? [new TextRun(", ")] : []),
    new TextRun({ text: printable(source), style: "Kod" }),
  ]);
  return [styled("Uwaga", [new TextRun("Źródło: "), ...names], { keepNext })];
}
