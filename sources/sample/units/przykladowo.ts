/** A small centre: one workbook per worker and year with a sheet per month, tables as old Windows text. */
import { cardWorkbook, type CardPlan, type FormStyle } from "../card-files.ts";
import { monthOf } from "../calendar.ts";
import type { Mistakes } from "../mistakes.ts";
import type { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { caseloadTable } from "../table-files.ts";
import { encoded } from "../text.ts";
import { cardPlans, countTable, textTable, type UnitWork } from "../unit-work.ts";

export function przykladowoFiles(random: Random, work: UnitWork, mistakes: Mistakes): SampleFile[] {
  const workers = [...new Set(work.unit.posts.map(({ worker }) => worker))];
  const cards = workers.flatMap((worker) =>
    ["2025", "2026"].map((year) => {
      const own = cardPlans(work, ({ post, date }) => post.worker === worker && date.startsWith(year));
      const hasTwoRoles = new Set(own.map(({ role }) => role)).size > 1;
      const plans = own.map((plan) => ({ ...plan, sheetName: sheetName(plan, hasTwoRoles) }));
      return cardWorkbook(random, `karty/${worker} ${year}.xlsx`, plans, style, mistakes);
    }),
  );
  return [
    ...cards,
    textTable("liczby czynności.csv", countTable(random, work, "polish text"), "windows-1250"),
    textTable("środowiska.csv", caseloadTable(work.caseload, "polish text"), "windows-1250"),
    { path: "notatka.txt", bytes: encoded(note, "windows-1250"), placed: [] },
  ];
}

const style: FormStyle = {
  edition: "table",
  textShare: 0.16,
  monthLine: (words) => words.charAt(0).toUpperCase() + words.slice(1),
  // May ends with a weekend, and someone cut the two empty columns off.
  dayCount: (month) => (month === "2026-05" ? 29 : 31),
  dots: "……………………",
  hasSignature: false,
};

const note =
  "Notatka: w maju zepsuła się drukarka, karty z maja podpiszemy w czerwcu.\r\n" +
  "Proszę o kontakt w razie pytań.\r\n";

/** "styczeń", or "styczeń socjalny" for a person who keeps two cards. */
function sheetName({ role, month }: CardPlan, hasTwoRoles: boolean): string {
  const word = monthOf(month).words.split(" ")[0] ?? month;
  if (!hasTwoRoles) return word;
  return `${word} ${role === "social_worker" ? "socjalny" : "świadczenia"}`;
}
