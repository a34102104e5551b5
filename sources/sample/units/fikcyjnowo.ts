/** A middle-sized centre: a web page a quarter from the old system, text with tabs from the new one. */
import { exportFile } from "../export-files.ts";
import { periodsOf } from "../calendar.ts";
import { newSystem, webPage } from "../export-styles.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { countSheets, ordered, textTable, type UnitWork } from "../unit-work.ts";

export function fikcyjnowoFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const exports = periodsOf("quarter").map(({ words, months, start }) => {
    const entries = ordered(work.entries, ...months.map(({ month }) => month));
    return start < "2026"
      ? exportFile(`raport czasu pracy ${words}.html`, entries, webPage, mistakes)
      : exportFile(`czas pracy ${words}.txt`, entries, newSystem, mistakes);
  });
  const counts = countSheets(random, work, "polish text").map(({ name, rows }) =>
    textTable(`liczby czynności ${name}.csv`, rows, "utf-8-bom"),
  );
  return [
    ...exports,
    ...counts,
    textTable("rodziny na koniec miesiąca.csv", caseloadTable(work.caseload, "polish text"), "windows-1250"),
  ];
}
