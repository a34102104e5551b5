/** The look: the named styles of the document, so that who edits it changes a look once. */
import { colours } from "../../pipelines/figures/theme.ts";
import { textWidth, twips, type Layout } from "./layout.ts";

/**
 * Not the font of pages and PDF: a document is set anew by whoever opens it, and Source Sans 3 is on no office computer.
 * Arial is on Windows and macOS, and LibreOffice brings Liberation Sans, which is as wide letter by letter. So columns
 * made for its widths break no word anywhere.
 */
export const font = "Arial";
/** Darker than on the screen: a printer's thinnest line. */
export const hairline = "c9d2d8";
export const ink = hex(colours.ink);
export const muted = hex(colours.muted);
export const accent = hex(colours.accent);
const attention = hex(colours.attention);
/** Behind a place to fill; ink on it has 15 : 1. */
const toFillShade = "fbf3e4";

/** Ids of numbering.ts, which the styles of headings and lists use. */
export const numberings = { headings: 1, bullets: 2 } as const;

interface Style {
  id: string;
  /** As Word knows it, for its own styles: it shows them under their Polish names. */
  name: string;
  basedOn?: string;
  next?: string;
  /** Inner XML, in the order of the standard. */
  paragraph?: string;
  run?: string;
}

/** word/styles.xml */
export function stylesXml(layout: Layout): string {
  const { leading, type } = layout;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:color w:val="${ink}"/>${size(type.body)}<w:lang w:val="pl-PL" w:eastAsia="pl-PL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 6, leading)}</w:pPr></w:pPrDefault></w:docDefaults>${paragraphStyles(layout).map(paragraphStyle).join("")}${characterStyles.map(characterStyle).join("")}${tableStyles}</w:styles>`;
}

function paragraphStyles(layout: Layout): Style[] {
  const { leading, type } = layout;
  const border = (side: string, colour: string, eighths: number, space: number) =>
    `<w:${side} w:val="single" w:sz="${String(eighths)}" w:space="${String(space)}" w:color="${colour}"/>`;
  const tab = (kind: string, at: number) => `<w:tab w:val="${kind}" w:pos="${String(at)}"/>`;
  const keeps = "<w:keepNext/><w:keepLines/>";
  const numbered = (level: number, id: number) =>
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
  const heading = (level: 0 | 1 | 2, above: number, below: number): Style => ({
    id: `Heading${String(level + 1)}`,
    name: `heading ${String(level + 1)}`,
    basedOn: "Normal",
    next: "Normal",
    paragraph: `${keeps}${numbered(level, numberings.headings)}${spacing(above, below, 1)}<w:outlineLvl w:val="${String(level)}"/>`,
    run: bold + size(type.headings[level]),
  });
  const quiet = colour(muted) + size(type.note);
  const inTable = spacing(0, 0, 1);
  return [
    { id: "Normal", name: "Normal" },
    {
      id: "Title",
      name: "Title",
      next: "Normal",
      paragraph: `${keeps}${spacing(0, 8, leading)}`,
      run: bold + size(type.title),
    },
    heading(0, 18, 6),
    heading(1, 13, 4),
    heading(2, 10, 3),
    {
      id: "TOCHeading",
      name: "TOC Heading",
      paragraph: keeps + spacing(16, 5, 1),
      run: bold + size(type.headings[1]),
    },
    ...[1, 2].map((level) => ({
      id: `TOC${String(level)}`,
      name: `toc ${String(level)}`,
      next: "Normal",
      paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${String(textWidth(layout))}"/></w:tabs>${spacing(level === 1 ? 3 : 0, 1, 1)}${indent((level - 1) * 12)}`,
    })),
    {
      id: "Caption",
      name: "caption",
      next: "Normal",
      paragraph: keeps + spacing(10, 3, 1),
      run: bold + size(type.table[0]),
    },
    { id: "Miara", name: "Miara wykresu", paragraph: keeps + spacing(0, 3, 1), run: quiet },
    { id: "Wykres", name: "Wykres", paragraph: spacing(2, 4, 1) },
    {
      id: "Uwaga",
      name: "Uwaga pod tabelą",
      paragraph: `<w:keepLines/>${spacing(2, 9, 1)}<w:contextualSpacing/>`,
      run: quiet,
    },
    { id: "Odstep", name: "Odstęp", paragraph: spacing(0, 0, 1), run: size(3) },
    {
      id: "Fakt",
      name: "Fakt",
      paragraph: `<w:tabs>${tab("left", factIndent)}</w:tabs>${spacing(0, 2, leading)}<w:ind w:left="${String(factIndent)}" w:hanging="${String(factIndent)}"/>`,
      run: size(type.body - 1),
    },
    {
      id: "Ustalenie",
      name: "Ustalenie",
      paragraph: `<w:keepLines/><w:pBdr>${border("top", ink, 8, 8)}</w:pBdr>${spacing(8, 9, 1)}`,
      run: bold + size(type.finding),
    },
    {
      id: "ListBullet",
      name: "List Bullet",
      paragraph: numbered(0, numberings.bullets) + spacing(0, 3, leading),
    },
    { id: "Definicja", name: "Definicja", paragraph: spacing(0, 4, leading) + hanging(10) },
    {
      id: "BezWykresu",
      name: "Ustalenie bez wykresu",
      paragraph: `<w:pBdr>${border("left", hairline, 18, 8)}</w:pBdr>${spacing(0, 4, leading)}${indent(10)}`,
    },
    { id: "Komorka", name: "Komórka tabeli", paragraph: inTable, run: size(type.table[0]) },
    { id: "KomorkaLiczba", name: "Komórka z liczbą", basedOn: "Komorka", paragraph: '<w:jc w:val="right"/>' },
    { id: "NaglowekTabeli", name: "Nagłówek kolumny", basedOn: "Komorka", run: bold },
    {
      id: "NaglowekLiczb",
      name: "Nagłówek kolumny liczb",
      basedOn: "NaglowekTabeli",
      paragraph: '<w:jc w:val="right"/>',
    },
    { id: "KluczOpis", name: "Kluczowa liczba: opis", paragraph: inTable, run: quiet },
    {
      id: "KluczWartosc",
      name: "Kluczowa liczba",
      paragraph: spacing(1, 1, 1),
      run: bold + size(type.keyValue),
    },
    {
      id: "OpisWlasnych",
      name: "Nagłówek własnych słów",
      paragraph: keeps + spacing(8, 5, 1),
      run: bold,
    },
    {
      id: "DoUzupelnienia",
      name: "Do uzupełnienia",
      paragraph: `<w:pBdr>${border("top", toFillShade, 4, 5)}${border("left", attention, 24, 8)}${border("bottom", toFillShade, 4, 5)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${toFillShade}"/>${spacing(0, 10, leading)}${indent(10)}`,
    },
    {
      id: "Notatka",
      name: "Notatka",
      paragraph: `<w:pBdr>${border("left", hairline, 24, 8)}</w:pBdr>${spacing(0, 4, leading)}${indent(10)}`,
    },
    {
      id: "Footer",
      name: "footer",
      paragraph: `<w:pBdr>${border("top", hairline, 4, 4)}</w:pBdr>${spacing(0, 0, 1)}`,
      run: colour(muted) + size(8),
    },
  ];
}

/** Where the values of facts begin: after the longest usual label. Twips. */
const factIndent = twips(84);

const bold = "<w:b/><w:bCs/>";

const characterStyles: readonly Style[] = [
  { id: "Strong", name: "Strong", run: bold },
  { id: "Kod", name: "Kod", run: "<w:noProof/>" },
  { id: "Hyperlink", name: "Hyperlink", run: colour(accent) },
  { id: "Etykieta", name: "Etykieta", run: colour(muted) },
  { id: "PlaceholderText", name: "Placeholder Text", run: colour(muted) },
];

/** The cells' padding and lines stand in each table too, as some programs do not read them from a style. */
const tableStyles = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Tabela"><w:name w:val="Tabela sprawozdania"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${hairline}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hairline}"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/** Word's own names; the rest are the report's. */
const known = /^(?:Normal|Title|heading|toc|TOC|caption|List Bullet|footer|Strong|Hyperlink|Placeholder)/;

function paragraphStyle({ id, name, basedOn, next, paragraph, run }: Style): string {
  const isNormal = id === "Normal";
  return `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ""}${known.test(name) ? "" : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${isNormal ? "" : `<w:basedOn w:val="${basedOn ?? "Normal"}"/>`}${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ""}${run ? `<w:rPr>${run}</w:rPr>` : ""}</w:style>`;
}

function characterStyle({ id, name, run }: Style): string {
  return `<w:style w:type="character"${known.test(name) ? "" : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${run ?? ""}</w:rPr></w:style>`;
}

/** Points. */
function size(points: number): string {
  const halves = String(Math.round(points * 2));
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

function colour(value: string): string {
  return `<w:color w:val="${value}"/>`;
}

/** Points above and below, and lines' distance in their own height. */
function spacing(above: number, below: number, lines: number): string {
  return `<w:spacing w:before="${String(twips(above))}" w:after="${String(twips(below))}" w:line="${String(Math.round(lines * 240))}" w:lineRule="auto"/>`;
}

function indent(points: number): string {
  return `<w:ind w:left="${String(twips(points))}"/>`;
}

function hanging(points: number): string {
  return `<w:ind w:left="${String(twips(points))}" w:hanging="${String(twips(points))}"/>`;
}

function hex(value: string): string {
  return value.slice(1);
}
