/** XLSX and XLSM workbooks: the list of sheets, and the parts that all sheets share. Macros are never touched. */
import type { Limits } from "./limits.ts";
import { Grid, newBudget } from "./grid.ts";
import { unreadable, within } from "./problem.ts";
import type { Sheet } from "./types.ts";
import { readSharedStrings } from "./xlsx-strings.ts";
import { readSheetPart } from "./xlsx-sheet.ts";
import { readStyles } from "./xlsx-styles.ts";
import { isTrue, readXml, type Attributes } from "./xml.ts";
import type { Zip } from "./zip.ts";

interface Relation {
  id: string;
  /** Last word of the type's address, e.g. "worksheet"; the addresses differ between the two editions of OOXML. */
  type: string;
  /** Full name of the part in the archive. */
  target: string;
}

interface SheetEntry {
  name: string;
  isHidden: boolean;
  relationId: string;
}

/** The main part of the workbook, or `null` if the archive is none. */
export async function workbookPart(zip: Zip, limits: Limits): Promise<string | null> {
  const relations = await readRelations(zip, "", limits);
  const main = relations.find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  return zip.has(main) && /^(xl\/[^/]+|(.*\/)?workbook[^/]*)\.xml$/i.test(main) ? main : null;
}

/**
 * Reads all worksheets in the order of their tabs; sheets that hold only a chart, a dialog or macros are
 * skipped but keep their number. Throws `UnreadableFile`.
 */
export async function readXlsx(zip: Zip, mainPart: string, limits: Limits): Promise<Sheet[]> {
  const { entries, startsIn1904 } = await readWorkbook(zip, mainPart, limits);
  within(limits.sheets, "arkuszy", entries.length);
  const relations = await readRelations(zip, mainPart, limits);
  const targetOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const shared = {
    startsIn1904,
    limits,
    strings: await readSharedStrings(zip, targetOf("sharedStrings"), limits),
    kinds: await readStyles(zip, targetOf("styles"), limits),
  };
  const budget = newBudget(limits);
  const sheets: Sheet[] = [];
  for (const [index, entry] of entries.entries()) {
    const relation = relations.find(({ id }) => id === entry.relationId);
    if (!relation) throw unreadable("file_damaged");
    if (relation.type !== "worksheet") continue;
    const grid = new Grid(budget);
    await readSheetPart(zip.part(relation.target), grid, shared);
    sheets.push(grid.sheet(index + 1, entry.name, entry.isHidden));
  }
  return sheets;
}

async function readWorkbook(
  zip: Zip,
  mainPart: string,
  limits: Limits,
): Promise<{ entries: SheetEntry[]; startsIn1904: boolean }> {
  const entries: SheetEntry[] = [];
  let startsIn1904 = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "workbookPr") startsIn1904 = isTrue(attributes.date1904);
    if (name === "sheet") entries.push(sheetEntry(attributes));
  };
  await readXml(zip.part(mainPart), { open, close: () => undefined, text: () => undefined }, limits);
  if (entries.length === 0) throw unreadable("file_damaged");
  return { entries, startsIn1904 };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const state = attributes.state;
  const idName = Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "";
  return {
    name: attributes.name ?? "",
    isHidden: state === "hidden" || state === "veryHidden",
    relationId: attributes[idName] ?? "",
  };
}

/** The relations of a part; of the archive itself for the empty name. */
async function readRelations(zip: Zip, part: string, limits: Limits): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  const open = (name: string, attributes: Attributes): void => {
    if (name !== "Relationship") return;
    relations.push({
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      target: resolved(attributes.Target ?? "", folder),
    });
  };
  const relationsPart = `${folder}_rels/${part.slice(folder.length)}.rels`;
  await readXml(
    zip.part(relationsPart, "isOptional"),
    { open, close: () => undefined, text: () => undefined },
    limits,
  );
  return relations;
}

/** "../a.xml" seen from "xl/worksheets/" → "xl/a.xml"; "/xl/a.xml" → "xl/a.xml". */
function resolved(target: string, folder: string): string {
  const url = new URL(target.replaceAll("\\", "/"), `zip://archive/${folder}`);
  return decodeURIComponent(url.pathname).replace(/^\//, "");
}
