/** A middle-sized centre: monthly exports from an office system, nearly each saved in another way. */
import { exportFile, type ExportStyle } from "../export-files.ts";
import { dayNumbers, libreOffice, newText, oldText, utf8, webPage } from "../export-styles.ts";
import { monthOf } from "../calendar.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { countSheets, ordered, type UnitWork } from "../unit-work.ts";
import { excelFile } from "../workbook.ts";

export function wzorcowoFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const exports = saved.map(([month, ending, style]) =>
    exportFile(`${fileName(month)}.${ending}`, ordered(work.entries, month), style, mistakes),
  );
  // February once more, in another encoding and order: equal, so it counts once.
  const again = ordered(work.entries, "2026-02").toReversed();
  const tables = excelFile([
    ...countSheets(random, work, "cells"),
    { name: "środowiska", rows: caseloadTable(work.caseload, "cells") },
  ]);
  return [
    ...exports,
    exportFile(`${fileName("2026-02")} (ponownie).csv`, again, { ...oldText, kind: utf8 }, mistakes),
    { path: "czynności i środowiska.xlsx", bytes: tables, placed: [] },
  ];
}

const saved: readonly (readonly [month: string, ending: string, style: ExportStyle])[] = [
  ["2025-07", "xlsx", dayNumbers],
  ["2025-08", "xlsx", dayNumbers],
  ["2025-09", "ods", libreOffice],
  ["2025-10", "ods", libreOffice],
  ["2025-11", "csv", newText],
  ["2025-12", "csv", oldText],
  ["2026-01", "csv", oldText],
  ["2026-02", "csv", oldText],
  ["2026-03", "csv", newText],
  // Office systems call a web page "Excel".
  ["2026-04", "xls", webPage],
  ["2026-05", "xlsx", dayNumbers],
  ["2026-06", "ods", libreOffice],
];

/** "eksport 2026-02 luty" */
function fileName(month: string): string {
  return `eksport ${month} ${monthOf(month).words.split(" ")[0] ?? ""}`;
}
