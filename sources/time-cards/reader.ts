/** Time cards: as forms, or as long exports of an office system. */
import type { Sheet } from "../files/types.ts";
import type { Recognition, Source } from "../reading.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";
import { exportTable, readExport } from "./export.ts";
import { findCards } from "./form-layout.ts";
import { readForms } from "./form.ts";

export const timeCards: Source = {
  id: "time-cards",
  label: { pl: "karty czasu pracy", en: "time cards" },
  knownHeadings: exportTable.knownHeadings,
  recognise: (sheet) => {
    const asExport = exportTable.recognise(sheet);
    if (asExport.score === 1) return asExport;
    const asForm = recogniseForm(sheet);
    return asForm.score > 0 ? asForm : asExport;
  },
  namesIn: (sheet) => exportTable.textsOf(sheet, "worker"),
  read: (sheets, context) => {
    const isExport = (sheet: Sheet): boolean => exportTable.recognise(sheet).score === 1;
    readForms(
      sheets.filter((sheet) => !isExport(sheet)),
      context,
    );
    for (const sheet of sheets.filter(isExport)) readExport(sheet, context);
  },
};

/** A form has a row of days; one that only has the title lacks them. */
function recogniseForm(sheet: Sheet): Recognition {
  if (findCards(sheet).length > 0) return { score: 1, missing: [], row: 0 };
  const row = sheet.rows.findIndex((cells) =>
    cells.some(
      (cell) =>
        typeof cell === "string" && normaliseLabel(textOf(cell) ?? "").startsWith("karta czasu pracy"),
    ),
  );
  return {
    score: row === -1 ? 0 : 0.5,
    missing: ["dni miesiąca 1–31 obok „Realizowane zadania”"],
    row: Math.max(row, 0),
  };
}
