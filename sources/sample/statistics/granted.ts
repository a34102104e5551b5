/** Działy 2A, 2B and 1B: the benefits granted, row by row. */
import type { Benefit } from "./benefits.ts";
import { casesWith, counted, householdsOf, personsNamed, type Case, type Cases } from "./cases.ts";
import { rowOf, rowsOf } from "./dictionary.ts";
import type { TableRow } from "./tables.ts";

/** Persons with a decision, number and amount of the benefits, families, persons in them. */
export function granted(cases: Cases, section: "delegated" | "own", year: number): TableRow[] {
  return printedRows(section, year).map((concept) => {
    const row = rowOf(section, year, concept);
    if (concept === "social_work_service") {
      const [families, , persons] = counted(cases.socialWork);
      return { ...row, cells: ["X", "X", "X", families, persons] };
    }
    const isTotal = concept.endsWith("_all");
    const own = casesWith(
      cases.granted,
      ({ isDelegated, rows }) =>
        isDelegated === (section === "delegated") && (isTotal || rows.includes(concept)),
    );
    const [families, , persons] = counted(householdsOf(own));
    const count = isTotal ? "X" : sumOf(own, (benefit) => benefit.count);
    const amount = sumOf(own, (benefit) => benefit.amount);
    return { ...row, cells: [personsNamed(own), count, amount, families, persons] };
  });
}

/** What an office's system prints: the rows in which such a centre ever has anything. */
function printedRows(section: "delegated" | "own", year: number): string[] {
  if (section === "delegated") return rowsOf(section, year).map(({ concept }) => concept);
  return [
    ...(year <= 2020 ? ["own_all"] : []),
    ...["permanent_benefit", "permanent_benefit_single", "permanent_benefit_in_family", "periodic_benefit"],
    ...["periodic_benefit_own_funds", "periodic_benefit_grant"],
    ...["periodic_benefit_unemployment", "periodic_benefit_illness"],
    ...["shelter", "meal", "meal_children", "care_services", "special_purpose_sudden_event", "funeral"],
    ...["special_purpose_other", "special_purpose_special", "dps_payment", "social_work_service"],
  ];
}

function sumOf(cases: readonly Case[], valueOf: (benefit: Benefit) => number): number {
  return cases.reduce((sum, { benefits }) => sum + benefits.reduce((part, one) => part + valueOf(one), 0), 0);
}
