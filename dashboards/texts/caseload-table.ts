/** Families and posts on the latest day for which they were given. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { rolePlural, rolesOf, scopeText } from "../../pipelines/figures/labels.ts";
import { capitalised, dateText, inPolish, number } from "../../pipelines/lib/polish.ts";
import type { UnitView } from "../unit-view.ts";

/** null without a caseload table. Workers stand in the data file only. */
export function caseloadTable(view: UnitView): TableModel | null {
  const rows = view.tables.out__caseload.filter((row) => row.scope !== "worker");
  const [latest] = rows.map((row) => row.as_of_date).sort((a, b) => (a < b ? 1 : -1));
  if (latest === undefined) return null;
  const latestRows = rows.filter((row) => row.as_of_date === latest);
  const roles = rolesOf(latestRows);
  const shown = latestRows.toSorted(
    (a, b) =>
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      Number(a.scope === "unit") - Number(b.scope === "unit") ||
      inPolish(a.scope_id, b.scope_id),
  );
  const known = (value: number | null, digits: number) => (value === null ? "brak" : number(value, digits));
  return {
    caption: `Stan na ${dateText(latest)}`,
    columns: [
      { label: "Stanowisko i zespół", kind: "text" },
      { label: "Rodziny", kind: "number" },
      { label: "Rodziny i osoby samotne objęte pracą socjalną", kind: "number" },
      { label: "Etaty", kind: "number" },
      { label: "Osoby w pełnym wymiarze", kind: "number" },
    ],
    rows: shown.map((row) => ({
      cells: [
        `${capitalised(rolePlural(row.role))}: ${scopeText(row, view.pseudonyms).replace("Cała", "cała")}`,
        known(row.families, 0),
        known(row.social_work_cases, 0),
        known(row.fte, 2),
        known(row.full_time_persons, 0),
      ],
      isTotal: row.scope === "unit",
    })),
    notes: [],
  };
}
