/** The whole workbook as a plan: the summary first, then the sheets, then staffing. */
import { nbsp, shortenedApart, periodShort } from "../../pipelines/lib/polish.ts";
import { bookContent, type BookContent, type SheetContent } from "./content.ts";
import { periodSheet } from "./period-sheet.ts";
import type { PlannedBook } from "./plan.ts";
import { staffingSheet, staffingSheetName } from "./staffing-sheet.ts";
import { summarySheet, summarySheetName } from "./summary-sheet.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";

/** null when there is nothing to print for the unit. */
export function bookPlan(data: Dataset, unit: Row<"ref_unit">): PlannedBook | null {
  const content = bookContent(data, unit);
  if (!content) return null;
  const names = sheetNames(content);
  const sheets = content.sheets.map((sheet, i) =>
    periodSheet(sheet, content, names[i] ?? `Karta ${String(i + 1)}`),
  );
  return {
    title: `Arkusz obciążenia pracą: ${unit.unit_name}`,
    subject: `${content.project}; arkusz według załącznika nr${nbsp}3 podręcznika pilotażu`,
    footer: `Miernik ${content.version}; źródło: out__workload, out__workload_count, out__fte_gap, out__staffing`,
    sheets: [
      summarySheet(content, sheets),
      ...sheets.map(({ sheet }) => sheet),
      ...(content.staffing ? [staffingSheet(content.staffing, content)] : []),
    ],
  };
}

const roleTabs: Record<string, string> = { social_worker: "socjalni", benefits_worker: "świadczenia" };
/** Excel's limit. */
const longestName = 31;

function sheetNames({ sheets }: BookContent): string[] {
  const wanted = sheets.map(nameOf);
  const short = shortenedApart([summarySheetName, staffingSheetName, ...wanted], longestName);
  return wanted.map((name) => short.get(name) ?? name);
}

/** Plain spaces: a tab is typed in formulas. */
function nameOf({ role, period }: SheetContent): string {
  return `${periodShort(period)} ${roleTabs[role] ?? role}`.replaceAll(nbsp, " ");
}
