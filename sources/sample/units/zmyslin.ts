/** A middle-sized centre that counts every month: forms on a common drive at first, then one text file a quarter. */
import { cardWorkbook, type FormStyle } from "../card-files.ts";
import { monthOf, months, periodsOf } from "../calendar.ts";
import { exportFile } from "../export-files.ts";
import { newText } from "../export-styles.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { cardPlans, countTable, ordered, textTable, type UnitWork } from "../unit-work.ts";

export function zmyslinFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const cards = months
    .filter(({ month }) => month < "2026")
    .map(({ month }) => {
      const plans = cardPlans(work, ({ date }) => date.startsWith(month));
      return cardWorkbook(random, `Karty 2025/${month.slice(5)}.xlsx`, plans, style, mistakes);
    });
  const exports = periodsOf("quarter")
    .filter(({ start }) => start >= "2026")
    .map((period) => {
      const entries = ordered(work.entries, ...period.months.map(({ month }) => month));
      return exportFile(`Ewidencja – ${period.words}.csv`, entries, newText, mistakes);
    });
  return [
    ...cards,
    ...exports,
    textTable("Tabele/czynności miesięcznie.csv", countTable(random, work, "iso text"), "utf-8"),
    textTable("Tabele/środowiska miesięcznie.csv", caseloadTable(work.caseload, "iso text"), "utf-8"),
  ];
}

const style: FormStyle = {
  edition: "annex",
  textShare: 0.04,
  monthLine: (words) => words,
  dayCount: (month) => monthOf(month).dayCount,
  dots: "………",
  hasSignature: true,
};
