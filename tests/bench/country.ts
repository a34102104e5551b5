/** Ten years of MPiPS-03 reports of as many invented centres as Poland has real ones: a long table for each. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../../sources/sample/random.ts";
import { errorKinds, planted } from "../support/mpips03-errors.ts";
import { observationsOf, reportOf, type Edition, type Report } from "../support/mpips03-report.ts";

export const COUNTRY_UNITS = 2479;
const FIRST_YEAR = 2012;
const LAST_YEAR = 2021;
/** One report in so many holds a slip. */
const REPORTS_PER_ERROR = 100;
const header = "year,period,edition,dzial,row,col,value\n";

/** @returns cells and bytes written, and errors planted */
export function writeCountry(
  folder: string,
  units = COUNTRY_UNITS,
): { cells: number; bytes: number; errors: number } {
  const total = { cells: 0, bytes: 0, errors: 0 };
  mkdirSync(folder, { recursive: true });
  const ids = Array.from({ length: units }, (_, i) => `gmina-${String(i + 1).padStart(4, "0")}`);
  const list = ids.map((id) => `  - { id: ${id}, name: Ośrodek próbny ${id}, type: GOPS }\n`);
  writeFileSync(join(folder, "miernik.yaml"), `project: Pomiar (dane zmyślone)\nunits:\n${list.join("")}`);
  for (const [unitNo, id] of ids.entries()) {
    const parts = [header];
    const reports = { "2014": reportOf(unitNo, "2014"), "2022": reportOf(unitNo, "2022") };
    const usual = { "2014": cellLines(reports["2014"], "2014"), "2022": cellLines(reports["2022"], "2022") };
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const edition = year <= 2020 ? "2014" : "2022";
      const hasSlip = (unitNo * 31 + year) % REPORTS_PER_ERROR === 0;
      const slip = hasSlip ? withError(reports[edition], unitNo + year) : null;
      const lines = slip ? cellLines(slip, edition) : usual[edition];
      total.errors += slip ? 1 : 0;
      total.cells += lines.length;
      parts.push(...lines.map((line) => `${String(year)},R,${line}\n`));
    }
    const text = parts.join("");
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, "MPiPS-03 2012-2021.csv"), text);
    total.bytes += Buffer.byteLength(text);
  }
  return total;
}

/** "2014,3,1,2,531": what follows the year and the period. */
function cellLines(report: Report, edition: Edition): string[] {
  return observationsOf(report, { unitId: "", year: 2012, edition }).map((cell) =>
    [edition, cell.dzial, cell.row, cell.col, cell.symbol ?? cell.value].join(","),
  );
}

function withError(report: Report, seed: number): Report | null {
  const random = randomFrom(seed);
  const error = planted(report, errorKinds[seed % errorKinds.length] ?? "digit changed", random);
  if (!error) return null;
  return new Map(
    [...report].map(([key, cell]) => [key, { ...cell, value: error.wrong.get(key) ?? cell.value }]),
  );
}
