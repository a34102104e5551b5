/** Does every number in a report's prose stand in a table beside it? Fails on any that does not. */
import { catalogueRows } from "../../pipelines/evaluation/catalogue.ts";
import type { Block, Report, Run, Section } from "../../reports/content.ts";

/**
 * Numbers of the prose, with their sentence, that no table of their section has. The first page and the conclusions speak
 * of all sections, so theirs may stand in any table. Days, names of forms, names and caveats of indicators, and the fixed words of the method are no findings.
 */
export function unsupportedNumbers(report: Report): string[] {
  const everywhere = new Set([...report.opening, ...report.sections.flatMap(blocksOf)].flatMap(tableNumbers));
  const opening = [report.finding, ...report.opening.flatMap(prose)].flatMap((text) =>
    missing(text, everywhere),
  );
  return [
    ...opening,
    ...report.sections.flatMap((section) => {
      const own = new Set(blocksOf(section).flatMap(tableNumbers));
      const known = section.heading.startsWith("Wnioski") ? everywhere : own;
      return blocksOf(section)
        .flatMap(prose)
        .flatMap((text) => missing(text, known));
    }),
  ];
}

/** Of a section and those below it; not of the description of the method, which has no findings. */
function blocksOf({ heading, blocks, sections = [] }: Section): Block[] {
  return heading === "Metoda" ? [] : [...blocks, ...sections.flatMap(blocksOf)];
}

function prose(block: Block): string[] {
  const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
  switch (block.kind) {
    case "paragraph":
      return [textOf(block.runs)];
    case "list":
      return block.items.map(textOf);
    case "keyFigures":
      return block.figures.map(({ label, value, note }) => `${label}: ${value}; ${note}`);
    case "figure":
      return [block.figure.title, block.figure.summary];
    case "toFill":
      return [block.prompt];
    default:
      return [];
  }
}

function tableNumbers(block: Block): string[] {
  const table = block.kind === "table" ? block.table : block.kind === "figure" ? block.figure.table : null;
  if (!table) return [];
  const heads = table.columns.flatMap(({ label, group = "" }) => [label, group]);
  return [...heads, ...table.rows.flatMap(({ cells }) => cells)].flatMap(numbersIn);
}

function missing(text: string, known: ReadonlySet<string>): string[] {
  return numbersIn(text)
    .filter((number) => !known.has(number))
    .map((number) => `${number} in: ${text}`);
}

/** Not findings: days, the level of intervals, names of forms, the least number of units. */
const fixed =
  /\d{1,2} \p{L}+ \d{4} r\.|\d{4} r\.|95 % pu|95-procentow\p{L}+|mpips-03|(?:mniej niż|co najmniej) 6 (?:jednost|w każdej)\p{L}*|po (?:6|12) miesiącach/gu;

/** Names and caveats of indicators that have numbers: "rodziny na etat pracownika socjalnego (najwyżej 20)". */
const names = catalogueRows()
  .flatMap(({ indicator_label, caveat }) => [caveat ?? "", indicator_label])
  .map((text) => text.toLocaleLowerCase("pl"))
  .filter((text) => /\d/.test(text));

function numbersIn(text: string): string[] {
  let plain = text.replaceAll(/[\u00a0\u2060]/g, " ").toLocaleLowerCase("pl");
  for (const name of names) plain = plain.replaceAll(name, " ");
  plain = plain.replaceAll(fixed, " ");
  return [...plain.matchAll(/\d+(?: \d{3})*(?:,\d+)?/g)].map(([number]) => number.replaceAll(" ", ""));
}
