/** What is true of the reports before anything was spoiled or left out. */
import { residentsIn } from "./assessment-values.ts";
import { communities, firstYear, lastYear, type Community } from "./communities.ts";
import type { Report } from "./tables.ts";

export interface Made {
  community: Community;
  reports: readonly Report[];
}

/** The reports whose cells stand in truth.json: one of each edition, with most of their parts. */
const shown = [
  { unitId: "mgops-wzorcowo", year: 2020 },
  { unitId: "mops-probna-gora", year: 2025 },
];

export function statisticsTruth(made: readonly Made[]): object {
  return {
    families_helped: helpedByYear(made, 1),
    persons_in_families_helped: helpedByYear(made, 3),
    residents: Object.fromEntries(
      communities.map((community) => [
        community.unit.id,
        byYear([2021, 2022, 2023, 2024, 2025], (year) => residentsIn(community, year)),
      ]),
    ),
    report_cells: Object.fromEntries(
      shown.map(({ unitId, year }) => [
        `${unitId}|${String(year)}`,
        cellsOf(wholeYear(made.find(({ community }) => community.unit.id === unitId)?.reports ?? [], year)),
      ]),
    ),
  };
}

/** Of the first row of the actual number of families and persons: column 2 counts families, 4 the persons in them. */
function helpedByYear(made: readonly Made[], column: number): object {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return Object.fromEntries(
    made.map(({ community, reports }) => [
      community.unit.id,
      byYear(years, (year) => {
        const actual = wholeYear(reports, year).tables.find(({ section }) => section === "actual");
        return actual?.rows[0]?.cells[column];
      }),
    ]),
  );
}

function wholeYear(reports: readonly Report[], year: number): Report {
  const found = reports.find((one) => one.year === year && !one.half);
  if (!found) throw new Error(`no report of ${String(year)}`);
  return found;
}

/** `dział|row or concept|column` → what stands there. */
function cellsOf(report: Report): object {
  return Object.fromEntries(
    report.tables.flatMap(({ dzial, rows }) =>
      rows.flatMap(({ row, concept, cells }) =>
        cells.map((cell, index) => [[dzial, row || concept, index + 1].join("|"), cell]),
      ),
    ),
  );
}

function byYear<T>(years: readonly number[], valueOf: (year: number) => T): Record<string, T> {
  return Object.fromEntries(years.map((year) => [String(year), valueOf(year)]));
}
