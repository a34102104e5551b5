/** The TERC register of województwa, powiats and gminas, as GUS gives it out. It is the whole project's. */
import { isBlank, type Cell, type Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext, Source } from "../reading.ts";
import { readDay } from "../values/dates.ts";
import { textOf } from "../values/labels.ts";
import { CellTally } from "./cell-tally.ts";
import { formatTeryt, readTeryt } from "./teryt.ts";

type Field = "voivodeship" | "powiat" | "gmina" | "kind" | "name" | "name_kind" | "as_of";

const table = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url));

export const territory: Source = {
  id: "territory",
  label: { pl: "rejestr TERC (województwa, powiaty i gminy)", en: "TERC register of territory" },
  knownHeadings: table.knownHeadings,
  isProjectWide: true,
  recognise: (sheet) => table.recognise(sheet),
  namesIn: () => [],
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

function readSheet(sheet: Sheet, context: ReadContext): void {
  const tally = new CellTally(sheet, context);
  table.read(sheet, context, (record) => {
    const column = record.column("voivodeship");
    const { digits, isPadded } = codeOf(record);
    const reading = readTeryt(digits);
    const name = textOf(record.cell("name"));
    if (reading.kind !== "code" || name === null) {
      tally.add("teryt_unreadable", record.row, column, digits);
      return;
    }
    if (isPadded) tally.add("teryt_repaired", record.row, column, digits);
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: column + 1,
    };
    context.emit("territory", origin, {
      unitId: context.unitId || null,
      teryt: formatTeryt(reading.code),
      name: name.normalize("NFC"),
      asOf: readDay(record.cell("as_of")),
    });
  });
  tally.report();
}

/** The parts of the code in a row, joined; a part that a spreadsheet took for a number gets its zero back. */
function codeOf(record: TableRecord<Field>): { digits: string; isPadded: boolean } {
  let isPadded = false;
  const parts = (["voivodeship", "powiat", "gmina"] as const).map((field) => {
    const text = digitsOf(record.cell(field));
    isPadded ||= text.length === 1;
    return text.length === 1 ? `0${text}` : text;
  });
  return { digits: [...parts, digitsOf(record.cell("kind"))].join(""), isPadded };
}

function digitsOf(cell: Cell): string {
  return isBlank(cell) ? "" : (textOf(cell) ?? "?");
}
