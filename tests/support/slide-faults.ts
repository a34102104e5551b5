/** What is wrong with slides for those who hear them, see little or see no colours; one line for each fault. */
import { contrast } from "../unit/dashboards/contrast.ts";
import { readSlides, type ReadSlide } from "./slides.ts";

/** Points; smaller text is not read from a chair in a council chamber. */
const leastSize = 12;
/** From this size on, or bold from 14, letters are large (WCAG): 3 : 1 is enough. */
const large = { any: 18, bold: 14 };

/** @param bytes a PPTX file on white */
export function slideFaults(bytes: Uint8Array): string[] {
  const { parts, slides } = readSlides(bytes);
  const titles = slides.map(({ title }) => title ?? "");
  return [
    ...(/<dc:title>[^<]+<\/dc:title>/u.test(parts.get("docProps/core.xml") ?? "")
      ? []
      : ["the file has no title"]),
    ...slides.flatMap((slide, i) =>
      [
        ...(titles.indexOf(titles[i] ?? "") < i ? ["the title of another slide"] : []),
        ...faultsOf(slide),
      ].map((fault) => `slide ${String(i + 1)}: ${fault}`),
    ),
    ...[...parts]
      .filter(([name]) => /^ppt\/(?:slides|slideLayouts|notesSlides)\/[^/]*\.xml$/u.test(name))
      .flatMap(([name, xml]) => foreignRuns(xml).map((lang) => `${name}: text in ${lang}`)),
  ];
}

function faultsOf({ title, xml, notes }: ReadSlide): string[] {
  const shapes = [...xml.matchAll(/<p:(sp|pic|graphicFrame|cxnSp)>.*?<\/p:\1>/gsu)].map(([shape]) => shape);
  const [first] = shapes;
  return [
    ...(title === null || title.trim() === "" ? ["no title in the place of the title"] : []),
    ...(first !== undefined && /<p:ph\s[^>]*type="title"/u.test(first)
      ? []
      : ["the title is not read first"]),
    ...(notes.trim() === "" ? ["no notes"] : []),
    ...shapes.flatMap((shape) =>
      isSeen(shape) && !hasAlternative(shape) ? ["a picture or table without words"] : [],
    ),
    ...[...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gsu)].flatMap(([table]) =>
      /<a:tblPr[^>]*\sfirstRow="1"/u.test(table) ? [] : ["a table without a heading row"],
    ),
    ...runsOf(xml).flatMap(runFaults),
  ];
}

function isSeen(shape: string): boolean {
  return /^<p:(?:pic|graphicFrame)>/u.test(shape);
}

function hasAlternative(shape: string): boolean {
  return /<p:cNvPr [^>]*\sdescr="[^"]{10,}"/u.test(shape);
}

interface Run {
  text: string;
  properties: string;
}

function runsOf(xml: string): Run[] {
  return [...xml.matchAll(/<a:r>(<a:rPr[^>]*(?:\/>|>.*?<\/a:rPr>))?<a:t>([^<]*)<\/a:t>/gsu)].map(
    ([, properties = "", text = ""]) => ({ text, properties }),
  );
}

/** A run that does not say its size or colour has those of its place, which the layout sets. */
function runFaults({ text, properties }: Run): string[] {
  const size = Number(/ sz="(\d+)"/u.exec(properties)?.[1] ?? leastSize * 100) / 100;
  const isLarge = size >= large.any || (size >= large.bold && properties.includes(' b="1"'));
  const edge = /<a:ln[^>]*>.*?srgbClr val="([0-9A-Fa-f]{6})".*?<\/a:ln>/su;
  const outline = edge.exec(properties)?.[1];
  const colour = outline ?? /srgbClr val="([0-9A-Fa-f]{6})"/u.exec(properties)?.[1];
  const isSign = !/[\p{L}\p{N}]/u.test(text);
  const needed = isLarge || isSign ? 3 : 4.5;
  return [
    ...(size < leastSize ? [`${String(size)} pt: ${text}`] : []),
    ...(colour !== undefined && contrast(`#${colour}`, "#ffffff") < needed
      ? [`pale, #${colour}: ${text}`]
      : []),
  ];
}

function foreignRuns(xml: string): string[] {
  return [...xml.matchAll(/ lang="([^"]*)"/gu)].flatMap(([, lang = ""]) => (lang === "pl-PL" ? [] : [lang]));
}
