/** A large centre with branches: an old office system, the handbook's forms while it was replaced, then a new one. */
import { cardWorkbook, type FormStyle } from "../card-files.ts";
import { monthOf, periodsOf } from "../calendar.ts";
import { costCardFiles } from "../cost-cards.ts";
import { exportFile } from "../export-files.ts";
import { newSystem, oldText, titled } from "../export-styles.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { cardPlans, countSheets, ordered, textTable, type UnitWork } from "../unit-work.ts";

export function probnaGoraFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const oldExports = periodsOf("quarter")
    .filter(({ end }) => end < "2026")
    .map(({ words, months }) => {
      const entries = ordered(work.entries, ...months.map(({ month }) => month));
      return exportFile(`ewidencja ${words}.csv`, entries, oldText, mistakes);
    });
  const cards = (month: string, style: FormStyle): SampleFile => {
    const plans = cardPlans(work, ({ date }) => date.startsWith(month));
    return cardWorkbook(random, `karty czasu pracy ${month}.xlsx`, plans, style, mistakes);
  };
  const june = titled("Ewidencja czasu pracy – czerwiec 2026");
  const counts = countSheets(random, work, "iso text").map(({ name, rows }) =>
    textTable(`czynności ${name}.csv`, rows, "utf-8-bom"),
  );
  return [
    ...oldExports,
    ...["2026-01", "2026-02", "2026-03"].map((month) => cards(month, form)),
    cards("2026-04", signedForm),
    exportFile("ewidencja maj 2026.tsv", ordered(work.entries, "2026-05"), newSystem, mistakes),
    exportFile("ewidencja czerwiec 2026.xlsx", ordered(work.entries, "2026-06"), june, mistakes),
    ...counts,
    textTable("środowiska.csv", caseloadTable(work.caseload, "iso text"), "utf-8-bom"),
    ...costCardFiles(),
  ];
}

const form: FormStyle = {
  edition: "annex",
  textShare: 0.08,
  monthLine: (words) => words,
  // 31 January is a Saturday, and someone cut its column off; February's form was left at 31.
  dayCount: (month) => ({ "2026-01": 30, "2026-02": 31 })[month] ?? monthOf(month).dayCount,
  dots: "………",
  hasSignature: false,
};

const signedForm: FormStyle = {
  ...form,
  monthLine: (words) => `${words} r.`,
  dots: "...........",
  hasSignature: true,
};
