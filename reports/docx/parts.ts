/** Parts of the file that the library would write otherwise: numbering, fonts, settings, properties. */
import { accent, font, numberings } from "./styles.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Headings are numbered by their styles, so that a new one gets its number; the list's sign is a dash. */
export const numberingXml = `${declaration}<w:numbering ${w}>${abstract(
  numberings.headings,
  [1, 2, 3].map((level) => {
    const text = Array.from({ length: level }, (_, i) => `%${String(i + 1)}`).join(".");
    return `<w:lvl w:ilvl="${String(level - 1)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading${String(level)}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>`;
  }),
)}${abstract(numberings.bullets, [
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="240" w:hanging="240"/></w:pPr><w:rPr><w:color w:val="${accent}"/></w:rPr></w:lvl>`,
])}${Object.values(numberings)
  .map((id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`)
  .join("")}</w:numbering>`;

function abstract(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;
}

/** Liberation Sans has the same widths. */
export const fontTableXml = `${declaration}<w:fonts ${w}><w:font w:name="${font}"><w:altName w:val="Liberation Sans"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="EE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

/** Nothing of the machine, no ids of editing sessions. */
export const settingsXml = `${declaration}<w:settings ${w}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="pl-PL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

/** docProps/core.xml; its dates are those of fixedZip, as the same report gives the same bytes. */
export function propertiesXml(title: string, author: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><cp:lastModifiedBy>Miernik</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF"></dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF"></dcterms:modified><dc:language>pl-PL</dc:language></cp:coreProperties>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
