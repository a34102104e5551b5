/** The caseload that the available hours can carry, against the model's 20 and 80 families. */
import type { Row } from "../contract/rows.ts";
import { hoursText, inPolish, number, periodText, rangeText, type Period } from "../lib/polish.ts";
import type { TableModel } from "./figure.ts";
import { codeText, rolePlural, scopeText } from "./labels.ts";
import { isInPeriod } from "./periods.ts";

export type CapacityRow = Row<"out__caseload_capacity">;

/**
 * One sentence per role for the whole unit, at measured times where they have an interval.
 *
 * @param all out__caseload_capacity of one unit
 */
export function capacitySentences(all: readonly CapacityRow[], period: Period): string[] {
  return rowsOf(all, period)
    .filter((row) => row.scope === "unit" && row.capacity_families !== null)
    .map((row) => {
      const doubt =
        row.capacity_low_families === null || row.capacity_high_families === null
          ? "przy czasach standardowych"
          : `95 % PU: ${rangeText(row.capacity_low_families, row.capacity_high_families)}`;
      return (
        `Przy obecnej pracochłonności dostępnego czasu wystarcza na ${number(row.capacity_families ?? 0, 1)} rodziny ` +
        `na etat (${doubt}) u ${rolePlural(row.role, "genitive")}; norma modelu: ${number(row.norm_families)}.`
      );
    });
}

export function capacityTable(all: readonly CapacityRow[], period: Period): TableModel {
  return {
    caption: `Rodziny na etat, na które wystarcza dostępnego czasu, ${periodText(period)}`,
    columns: [
      { label: "Zespół", kind: "text" },
      { label: "Stanowisko", kind: "text" },
      { label: "Rodziny", kind: "number" },
      { label: "Godziny na rodzinę", kind: "number" },
      { label: "Wystarcza na etat", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "Norma", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rowsOf(all, period).map((row) => ({ cells: cellsOf(row), isTotal: row.scope === "unit" })),
    notes: [
      "Rodziny: średnia ze stanów środowisk w okresie. Wystarcza na etat: dostępny czas ÷ godziny na rodzinę, " +
        "przy czasach zmierzonych (a gdzie za mało danych – standardowych).",
    ],
  };
}

/** Teams and unit at measured times; the role's order of the contract, the unit last. */
function rowsOf(all: readonly CapacityRow[], period: Period): CapacityRow[] {
  return all
    .filter((row) => isInPeriod(row, period) && row.scope !== "worker" && row.time_basis === "mixed")
    .sort(
      (a, b) =>
        b.role.localeCompare(a.role) ||
        Number(a.scope === "unit") - Number(b.scope === "unit") ||
        inPolish(a.scope_id, b.scope_id),
    );
}

function cellsOf(row: CapacityRow): string[] {
  const { capacity_families: capacity, capacity_low_families: low, capacity_high_families: high } = row;
  return [
    scopeText(row, new Map()),
    rolePlural(row.role),
    number(row.mean_families, [0, 1]),
    row.hours_per_family_h === null ? "–" : hoursText(row.hours_per_family_h, 1),
    capacity === null ? "–" : number(capacity, 1),
    low === null || high === null ? "–" : rangeText(low, high),
    number(row.norm_families),
    // In a table there is no room for the reason.
    row.capacity_verdict === "undecided"
      ? "nie rozstrzygnięto"
      : codeText("capacity_verdict", row.capacity_verdict),
  ];
}
