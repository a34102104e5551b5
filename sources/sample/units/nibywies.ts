/** A small centre with an old office program: a half-year in one old Excel file, tables in one workbook. */
import { exportFile } from "../export-files.ts";
import { periodsOf } from "../calendar.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { countTable, ordered, type UnitWork } from "../unit-work.ts";
import { excelFile } from "../workbook.ts";
import { dayNumbers } from "../export-styles.ts";

export function nibywiesFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const exports = periodsOf("half-year").map(({ words, months }) => {
    const entries = ordered(work.entries, ...months.map(({ month }) => month));
    return exportFile(
      `ewidencja ${words}.xls`,
      entries,
      { ...dayNumbers, kind: { format: "xls" } },
      mistakes,
    );
  });
  const tables = excelFile([
    { name: "Czynności", rows: countTable(random, work, "cells") },
    { name: "Środowiska", rows: caseloadTable(work.caseload, "cells") },
  ]);
  return [...exports, { path: "Zestawienia dla pilotażu.xlsx", bytes: tables, placed: [] }];
}
