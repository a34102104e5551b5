/** A middle-sized centre: monthly exports from an office system, nearly each saved in another way. */
import { exportFile, usualColumns, usualHeadings, type ExportStyle } from "./export-files.ts";
import type { Mistakes } from "./mistakes.ts";
import type { Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { caseloadTable } from "./table-files.ts";
import { countTables, ordered, type UnitWork } from "./unit-work.ts";
import { excelFile } from "./workbook.ts";

export function mgopsFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const save = (path: string, month: string, style: ExportStyle): SampleFile =>
    exportFile(path, ordered(work.entries, month), style, mistakes);
  const februaryAgain = ordered(work.entries, "2026-02").toReversed();
  const [firstQuarter = [], secondQuarter = []] = countTables(random, work.counts, "cells");
  const tables = excelFile([
    { name: "I kwartał", rows: firstQuarter },
    { name: "II kwartał", rows: secondQuarter },
    { name: "środowiska", rows: caseloadTable(work.caseload, "cells") },
  ]);
  return [
    save("eksport 01 styczeń.csv", "2026-01", oldText),
    save("eksport 02 luty.csv", "2026-02", oldText),
    // The same month once more, in another encoding and order: equal, so it counts once.
    exportFile("eksport 02b luty ponownie.csv", februaryAgain, { ...oldText, kind: utf8 }, mistakes),
    save("eksport 03 marzec.csv", "2026-03", newText),
    save("eksport 04 kwiecień.xls", "2026-04", { ...oldText, kind: { format: "html" } }),
    save("eksport 05 maj.xlsx", "2026-05", dayNumbers),
    save("eksport 06 czerwiec.ods", "2026-06", libreOffice),
    { path: "czynności i środowiska.xlsx", bytes: tables, placed: [] },
  ];
}

const utf8 = { format: "text", delimiter: ";", encoding: "utf-8", eol: "\r\n" } as const;

const oldText: ExportStyle = {
  headings: usualHeadings,
  columns: usualColumns,
  date: "polish",
  hours: "comma",
  dash: " - ",
  edition: "annex",
  kind: { format: "text", delimiter: ";", encoding: "windows-1250", eol: "\r\n" },
};

const newText: ExportStyle = {
  ...oldText,
  date: "iso",
  hours: "dot",
  kind: { format: "text", delimiter: ",", encoding: "utf-8-bom", eol: "\n" },
};

const dayNumbers: ExportStyle = {
  ...oldText,
  date: "serial",
  hours: "number",
  dash: " – ",
  kind: { format: "xlsx" },
};

const libreOffice: ExportStyle = {
  ...oldText,
  date: "cell",
  hours: "number",
  dash: " — ",
  edition: "table",
  kind: { format: "ods" },
};
