/** What the library writes, made the same on every run, Polish, and with what it leaves out. */
import { strFromU8, strToU8 } from "fflate";
import { fixedZip } from "../../pipelines/lib/office-bytes.ts";

/** @param bytes the library's archive */
export function fixedSlides(bytes: Uint8Array): Uint8Array {
  return fixedZip(bytes, (content, name) =>
    /\.(?:xml|rels)$/u.test(name) ? strToU8(partOf(strFromU8(content), name)) : content,
  );
}

function partOf(xml: string, name: string): string {
  const polish = xml.replaceAll('lang="en-US"', 'lang="pl-PL"');
  if (!/^ppt\/slides\/slide\d+\.xml$/u.test(name)) return polish;
  return slideOf(polish);
}

/** The library numbers its tables and the page number as it likes, and says neither which row is a head nor what a table is. */
function slideOf(xml: string): string {
  let id = 0;
  return xml
    .replace(/<p:cNvPr id="\d+"/gu, () => `<p:cNvPr id="${String(++id)}"`)
    .replace(/(<p:cNvPr id="\d+" name="(Tabela: [^"]*)")\/>/gu, '$1 descr="$2"/>')
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>')
    .replace(/<p:cSld name="[^"]*">/u, "<p:cSld>")
    .replace(/\s*<p:extLst><p:ext uri="\{D42A27DB[^}]*\}"><p14:modId[^>]*\/><\/p:ext><\/p:extLst>/gu, "");
}
