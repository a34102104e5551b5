/** What anybody is shown of a pilot: every number of „Pilotaż w liczbach” is that of its published cell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { openWriters } from "../../../pipelines/writers.ts";
import { Cells } from "../../support/council/cells.ts";
import { partsOfPage, type Part } from "../../support/council/reading.ts";
import { readPilotPage } from "../../support/pilot-page.ts";
import { folderOfFile } from "../../support/project.ts";
import { writePublic } from "../../support/public-files.ts";
import { everyTable } from "../disclosure/hidden/every-table.ts";

const folder = folderOfFile();
let cells: Cells;
let parts: Part[];
beforeAll(async () => {
  const { data, settings } = everyTable(0);
  const out__indicator = [...(data.tables.out__indicator ?? []), ...yearly];
  const writers = await openWriters();
  try {
    const shown = await publicDataset({ ...data, tables: { ...data.tables, out__indicator } }, 5, settings);
    await writePublic(folder, shown, writers);
  } finally {
    await writers.close();
  }
  cells = new Cells(join(folder, "data"));
  parts = partsOfPage(readFileSync(join(folder, "pilotaz.html"), "utf8"));
});

/** Two years of a share without people behind it, and an indicator in two parts, of the pilot and of places to compare. */
const yearly: Row<"out__indicator">[] = [
  ...[2023, 2024].flatMap((year) => [
    row("old_dependency", null, "pilot", year, 0.3712 + (year - 2023) / 50),
    row("old_dependency", null, "comparison", year, 0.3641 + (year - 2023) / 50),
  ]),
  row("cooperation_intensity", "szkoły", "pilot", 2024, 3.5),
  row("cooperation_intensity", "parafie", "pilot", 2024, 4.128),
];

function row(
  indicator_id: string,
  indicator_part: string | null,
  group_id: string,
  year: number,
  value: number,
): Row<"out__indicator"> {
  return {
    indicator_id,
    unit_id: "all",
    group_id,
    indicator_part,
    wave: "year",
    period_start_date: `${String(year)}-01-01`,
    period_end_date: `${String(year)}-12-31`,
    value,
    numerator: value * 40_000,
    denominator: 40_000,
    n: 12,
    left_out_n: 0,
    cluster_count: 12,
    ci_low: value - 0.0214,
    ci_high: value + 0.0214,
    interval_method: "student",
    is_too_narrow: false,
    status: "ok",
  };
}

it("shows what the published cells hold, and all of it", () => {
  const { claims, problems } = readPilotPage(parts, cells);
  expect(problems).toEqual([]);
  expect(claims).toBeGreaterThan(30);
});

describe("what is wrong is found", () => {
  const headline = "Główne wskaźniki";
  const comparison = "Porównania";
  it.each([
    ["a result", headline, "19,8 %", "18,9 %"],
    ["an end of an interval", headline, "20,9 %", "20,0 %"],
    ["how many were observed", headline, "490", "409"],
    ["places to compare", headline, "28,1 %", "21,8 %"],
    ["a number instead of •", headline, "•", "12,0 %"],
    ["another measurement", headline, "po 12 miesiącach", "po 6 miesiącach"],
    ["the name of an indicator", headline, "wszystkie programy", "zakończone programy"],
    ["a year before", "Wskaźniki całego", "39,1 %", "37,1 %"],
    ["a rounder number than it says", "Wskaźniki całego", "4,13", "4"],
    ["one part instead of another", "Wskaźniki całego", "parafie", "szkoły"],
    ["a difference", comparison, "0,0 pkt proc.", "0,2 pkt proc."],
    ["the sign of an end", comparison, "−63,4", "+63,4"],
    ["units", comparison, "6, 6", "6, 5"],
    [
      "a verdict",
      comparison,
      "nie wykazano różnicy (przedział obejmuje zero)",
      "zmiana na lepsze (przedział bez zera)",
    ],
    ["what was compared", comparison, "różnica zmian", "zmiana w pilotażu"],
    ["findings of a rule", "Odstępstwa", "1", "2"],
    ["units that may not be told", "Odstępstwa", "nie podajemy", "1"],
    ["the title", "", "Porównano 2", "Porównano 3"],
    ["what the title says came out", "", "niepewny: 2", "niepewny: 1"],
    ["units in the lead", "", "z 12 jednostek", "z 21 jednostek"],
    ["what could not be compared", "", "(brak danych): 5", "(brak danych): 4"],
    ["a caveat", "", "Ocena własna jednostki", "Ocena jednostki"],
  ])("%s", (_, caption, from, to) => {
    const swap = (text: string) => text.replace(from, to);
    const wrong = parts.map((part): Part => {
      if (typeof part === "string") return caption === "" ? swap(part) : part;
      if (caption === "" || !part.caption.startsWith(caption)) return part;
      return { ...part, caption: swap(part.caption), rows: part.rows.map((texts) => texts.map(swap)) };
    });
    expect(wrong).not.toEqual(parts);
    expect(readPilotPage(wrong, cells).problems).not.toEqual([]);
  });

  it.each(["Główne wskaźniki", "Porównania", "Wskaźniki całego", "Odstępstwa"])(
    "a row less: %s",
    (caption) => {
      const wrong = parts.map((part) =>
        typeof part !== "string" && part.caption.startsWith(caption)
          ? { ...part, rows: part.rows.slice(1) }
          : part,
      );
      expect(readPilotPage(wrong, cells).problems).not.toEqual([]);
    },
  );
});
