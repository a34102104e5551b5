/** The workbook as written for every unit of the sample, against the tables of the same run; no LibreOffice is needed. */
import { describe, expect, it } from "vitest";
import { shortPseudonyms } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { nbsp, periodShort } from "../../pipelines/lib/polish.ts";
import { workloadSheet } from "../../reports/workload-sheet/workload-sheet.ts";
import { publishedSampleData } from "../support/published-sample.ts";
import { readSheet } from "../support/spreadsheet.ts";
import { WorkloadSheetReader } from "../support/workload-book.ts";

describe("the workbook as written", () => {
  it("shows what the pipeline found, for every unit, period, role, scope and both kinds of times", async () => {
    const data = await publishedSampleData();
    let compared = 0;
    for (const unit of data.units) {
      const book = (await workloadSheet(data, unit)?.()) ?? new Uint8Array();
      const all = data.tables.out__workload.filter(({ unit_id }) => unit_id === unit.unit_id);
      // The workbook holds the six latest periods.
      const oldest = distinctPeriods(all).slice(0, 6).at(-1)?.period_start_date ?? "";
      const own = all.filter((row) => row.period_start_date >= oldest);
      const pseudonyms = shortPseudonyms(
        own.filter(({ scope }) => scope === "worker").map(({ scope_id }) => scope_id),
      );
      const readers = new Map<string, WorkloadSheetReader>();
      for (const row of own) {
        const tab = row.role === "social_worker" ? "socjalni" : "świadczenia";
        const name = `${periodShort(row).replaceAll(nbsp, " ")} ${tab}`;
        const reader = readers.get(name) ?? new WorkloadSheetReader(readSheet(book, name));
        readers.set(name, reader);
        const label = { unit: "Ogółem", team: `Razem: ${row.scope_id}` }[row.scope];
        // Where nothing was measured there is no second half, as both would be the same.
        const isMeasured = data.tables.out__workload_activity.some(
          (one) =>
            one.unit_id === unit.unit_id &&
            one.role === row.role &&
            isInPeriod(one, row) &&
            one.time_origin !== "standard",
        );
        const half = row.time_basis === "mixed" && isMeasured ? "B" : "A";
        const at = reader.rowOf(half, label ?? pseudonyms.get(row.scope_id) ?? "");
        const figures = reader.figures(at);
        const found = [figures.fte, figures.total, figures.nominal, figures.available];
        const expected = [row.fte, row.hours_per_fte_h, row.workload_nominal, row.workload_available];
        found.forEach((value, i) => {
          expect(value).toBeCloseTo(expected[i] ?? NaN, 9);
        });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
});
