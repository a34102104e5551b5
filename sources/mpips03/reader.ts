/** Reports of social assistance (MPiPS-03, later MRPiPS-03 and MRiPS-03): the form itself, or a long table of its cells. */
import type { Source } from "../reading.ts";
import { readForm } from "./form.ts";
import { longTable, readLongTable } from "./long-table.ts";
import { isFormSheet } from "./parts.ts";

export const mpips03: Source = {
  id: "mpips03",
  label: { pl: "sprawozdanie MPiPS-03", en: "MPiPS-03 report" },
  knownHeadings: longTable.knownHeadings,
  recognise: (sheet) => {
    const asTable = longTable.recognise(sheet);
    return asTable.score < 1 && isFormSheet(sheet) ? { score: 1, missing: [], row: 0 } : asTable;
  },
  // The form names no workers; who signed it is never read.
  namesIn: () => [],
  read: (sheets, context) => {
    const tables = sheets.filter((sheet) => longTable.recognise(sheet).score === 1);
    for (const sheet of tables) readLongTable(sheet, context);
    readForm(
      sheets.filter((sheet) => !tables.includes(sheet)),
      context,
    );
  },
};
