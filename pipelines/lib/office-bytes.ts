/** Office files whose bytes depend on their content only. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/**
 * The same Office file (XLSX, DOCX, PPTX) with fixed dates: of its zip entries, and in docProps/core.xml, where the
 * libraries write the moment of making. Entries keep their order.
 *
 * @throws Error of fflate for bytes that are no zip
 */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      name === coreProperties ? withFixedDates(content) : content,
    ]),
  );
  return zipSync(entries, { mtime: zipDate, level: 6 });
}

const coreProperties = "docProps/core.xml";
/** Zips hold local time without a zone: midnight everywhere. */
const zipDate = new Date(2000, 0, 1);
const xmlDate = "2000-01-01T00:00:00Z";

function withFixedDates(content: Uint8Array): Uint8Array {
  const dates = /(<dcterms:(created|modified)\b[^>]*>)[^<]*(?=<\/dcterms:\2>)/g;
  return strToU8(strFromU8(content).replace(dates, `$1${xmlDate}`));
}
