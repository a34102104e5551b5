/** A large centre with branches: a workbook per month with a sheet per worker, then a new office system. */
import { monthOf } from "./calendar.ts";
import { cardWorkbook, type FormStyle } from "./card-files.ts";
import { exportFile, usualColumns, usualHeadings, type ExportStyle } from "./export-files.ts";
import type { Mistakes } from "./mistakes.ts";
import type { Random } from "./random.ts";
import type { SampleFile } from "./sample-file.ts";
import { caseloadTable } from "./table-files.ts";
import { cardPlans, countTables, ordered, textTable, type UnitWork } from "./unit-work.ts";

export function mopsFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const { missingCard } = mistakes;
  const cards = (month: string, style: FormStyle): SampleFile => {
    const plans = cardPlans(
      work,
      ({ date, post }) =>
        date.startsWith(month) && !(month === missingCard.month && post.worker === missingCard.worker),
    );
    return cardWorkbook(random, `karty czasu pracy ${month}.xlsx`, plans, style, mistakes);
  };
  const [firstQuarter = [], secondQuarter = []] = countTables(random, work.counts, "iso text");
  return [
    ...["2026-01", "2026-02", "2026-03"].map((month) => cards(month, form)),
    cards("2026-04", signedForm),
    exportFile("ewidencja maj.tsv", ordered(work.entries, "2026-05"), newSystem, mistakes),
    exportFile("ewidencja czerwiec.xlsx", ordered(work.entries, "2026-06"), workbook, mistakes),
    textTable("czynności I kwartał.csv", firstQuarter, "utf-8-bom"),
    textTable("czynności II kwartał.csv", secondQuarter, "utf-8-bom"),
    textTable("środowiska.csv", caseloadTable(work.caseload, "iso text"), "utf-8-bom"),
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

const newSystem: ExportStyle = {
  headings: ["Imię i nazwisko", "Zespół", "Stanowisko", "Miesiąc", "Dzień", "Zadanie", "Liczba godzin"],
  columns: ["worker", "team", "role", "month", "date", "task", "hours"],
  date: "iso",
  hours: "comma",
  dash: " – ",
  edition: "annex",
  kind: { format: "text", delimiter: "\t", encoding: "utf-8", eol: "\n" },
};

const workbook: ExportStyle = {
  ...newSystem,
  headings: usualHeadings,
  columns: usualColumns,
  date: "cell",
  hours: "number",
  title: [["Ewidencja czasu pracy – czerwiec 2026"], []],
  kind: { format: "xlsx" },
};
