/**
 * How much of what is wrong the checks find, and how much of what they find is wrong: 200 invented reports in which
 * everything fits (both editions), each with 0 to 5 planted errors.
 *
 * A finding is right if one of the cells that its relation compares holds a planted error; an error is found if one of its
 * cells belongs to the relation of some finding. “Detectable” is an error that, planted alone, breaks a rule of the domain
 * note (tests/support/mpips03-oracle.ts, written apart from the program): a digit changed in a row that nothing adds up or
 * bounds is nobody's to find.
 */
import { expect, it } from "vitest";
import type { Finding } from "../../../sources/findings.ts";
import type { Mpips03Cell, Section } from "../../../sources/mpips03/contract.ts";
import { groupBy } from "../../../pipelines/lib/group.ts";
import { randomFrom } from "../../../sources/sample/random.ts";
import { readData } from "../../../sources/values/labels.ts";
import { checked, indexOf } from "../../support/mpips03-checked.ts";
import { errorKinds, planted, type PlantedError } from "../../support/mpips03-errors.ts";
import { fits } from "../../support/mpips03-oracle.ts";
import { keyOf, observationsOf, reportOf, type Edition, type Report } from "../../support/mpips03-report.ts";

const REPORTS = 200;
const MOST_ERRORS = 5;

interface Case {
  unitId: string;
  edition: Edition;
  cells: Mpips03Cell[];
  errors: (PlantedError & { isDetectable: boolean })[];
}

const dictionary = readData(new URL("../../../sources/mpips03/rows.csv", import.meta.url));

it("finds at least 95 % of the detectable errors, and 99 % of what it finds is one", async () => {
  const cases = Array.from({ length: REPORTS }, (_, seed) => caseOf(seed));
  const { findings } = await checked(
    cases.map(({ unitId, cells }) => ({ fileId: unitId, cells })),
    cases.map(({ unitId }) => unitId),
  );
  const byUnit = groupBy(findings, (finding) => finding.unitId);
  const table = new Map(
    errorKinds.map((kind) => [kind, { planted: 0, detectable: 0, found: 0, foundOfAll: 0 }]),
  );
  let [right, exact] = [0, 0];
  for (const { unitId, cells, errors } of cases) {
    const wrong = new Set(errors.flatMap((error) => [...error.wrong.keys()]));
    const own = (byUnit.get(unitId) ?? []).map((finding) => ({
      finding,
      cells: cellsOf(finding, cells),
      at: cellKey(cells[indexOf(finding)]),
    }));
    if (errors.length === 0) expect(own).toEqual([]);
    right += own.filter((one) => one.cells.some((key) => wrong.has(key))).length;
    exact += own.filter((one) => wrong.has(one.at)).length;
    for (const error of errors) {
      const row = table.get(error.kind);
      const isFound = own.some((one) => one.cells.some((key) => error.wrong.has(key)));
      if (!row) continue;
      row.planted += 1;
      row.foundOfAll += isFound ? 1 : 0;
      row.detectable += error.isDetectable ? 1 : 0;
      row.found += error.isDetectable && isFound ? 1 : 0;
    }
  }
  const all = { planted: 0, detectable: 0, found: 0, foundOfAll: 0 };
  for (const row of table.values())
    for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += row[name];
  const precision = right / findings.length;
  const recall = all.found / all.detectable;
  console.table({ ...Object.fromEntries(table), all });
  console.log(
    `findings ${String(findings.length)}, precision ${precision.toFixed(3)}, pointing at the very cell ${(exact / findings.length).toFixed(3)}, recall of detectable ${recall.toFixed(3)}, of all ${(all.foundOfAll / all.planted).toFixed(3)}`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  // As a rule one finding for one error: more would bury what matters.
  expect(findings.length).toBeLessThan(1.5 * all.planted);
});

function caseOf(seed: number): Case {
  const edition: Edition = seed % 2 === 0 ? "2014" : "2022";
  const random = randomFrom(seed + 104_729);
  const report = reportOf(seed, edition);
  const parent = parentsOf(edition, report);
  expect([seed, fits(report, parent)]).toEqual([seed, true]);
  const errors: Case["errors"] = [];
  const touched = new Set<string>();
  for (let n = random.integer(0, MOST_ERRORS); n > 0; n -= 1) {
    const error = planted(
      report,
      errorKinds[random.integer(0, errorKinds.length - 1)] ?? "digit changed",
      random,
    );
    if (!error || [...error.wrong.keys()].some((key) => touched.has(key))) continue;
    for (const key of error.wrong.keys()) touched.add(key);
    errors.push({ ...error, isDetectable: !fits(changed(report, [error]), parent) });
  }
  const unitId = `u${String(seed)}`;
  const year = edition === "2014" ? 2018 : 2023;
  const cells = observationsOf(changed(report, errors), { unitId, year, edition });
  return { unitId, edition, cells, errors };
}

function changed(report: Report, errors: readonly PlantedError[]): Report {
  const wrong = new Map(errors.flatMap((error) => [...error.wrong]));
  return new Map([...report].map(([key, cell]) => [key, { ...cell, value: wrong.get(key) ?? cell.value }]));
}

type Parent = { row: string; isGrandTotal: boolean } | null;

/** Rows of benefits by their dictionary: which is part of which. */
function parentsOf(edition: Edition, report: Report): (section: Section, row: string) => Parent {
  const rowOf = new Map([...report.values()].map((cell) => [conceptOf(cell.concept), cell.row]));
  const known = dictionary.filter((one) => one.edition === edition);
  const parents = new Map<string, Parent>();
  for (const one of known) {
    const parent = known.find((other) => other.section === one.section && other.label === one.parent_row);
    const row = rowOf.get(parent?.concept ?? "-");
    const isGrandTotal = parent?.label?.startsWith("RAZEM") ?? false;
    parents.set(
      `${one.section ?? ""}|${rowOf.get(one.concept ?? "") ?? ""}`,
      row === undefined ? null : { row, isGrandTotal },
    );
  }
  return (section, row) => parents.get(`${section}|${row}`) ?? null;
}

function conceptOf(concept: string | null): string {
  return (concept ?? "").split(".")[0] ?? "";
}

function cellKey(cell: Mpips03Cell | undefined): string {
  return cell ? keyOf(cell.section, cell.row, cell.col) : "";
}

/** The cells that the relation of a finding compares, from what its sentence says. */
function cellsOf({ rule, params = {}, ...finding }: Finding, cells: readonly Mpips03Cell[]): string[] {
  const at = cells[indexOf({ rule, ...finding })];
  if (!at) return [];
  const { section, row, col } = at;
  const [formula, totalRow, otherRow] = [params.formula, params.total_row, params.other_row].map((value) =>
    typeof value === "string" ? (value.match(/\d+/g) ?? []) : [],
  );
  const own = keyOf(section, row, col);
  if (rule === "mpips03_families_between") return [own, keyOf("actual", 1, 2), keyOf("actual", 7, 2)];
  if (rule === "mpips03_household") return [1, 3].map((one) => keyOf(section, row, one));
  if (rule === "mpips03_amounts")
    return cells.filter((cell) => cell.section === section && cell.col === col).map(cellKey);
  if (rule.startsWith("mpips03_relation"))
    return [own, ...(otherRow ?? []).map((one) => keyOf(section, one, Number(params.other_col)))];
  const summed = [...(formula ?? []), ...(totalRow ?? [])].map((one) => keyOf(section, one, col));
  const line = rule.startsWith("mpips03_cell") ? [1, 2, 3].map((one) => keyOf(section, row, one)) : [];
  return [own, ...summed, ...line];
}
