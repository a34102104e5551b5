/** Tables of the public page on posts and workload. */
import { hiddenMark, isHidden, type PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { Column, TableModel } from "../../pipelines/figures/figure.ts";
import { byActivityOrder, codeText, rolePlural, taskGroupCodes } from "../../pipelines/figures/labels.ts";
import { isInPeriod, latestPeriod, periodOfMonths } from "../../pipelines/figures/periods.ts";
import { normName } from "../../pipelines/figures/staffing-finding.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { capitalised, dateText, number, percent, periodText } from "../../pipelines/lib/polish.ts";

/** Rows of one unit. */
export type WorkTables = Pick<
  PublicDataset["tables"],
  "out__staffing" | "out__project_post" | "out__workload" | "out__time_structure" | "out__activity_time"
>;

const numbers = (...labels: string[]): Column[] => labels.map((label) => ({ label, kind: "number" }));

/** What the unit's load is in the latest period, if that may be said. */
export function workHeadline({ out__workload }: WorkTables): string {
  const period = latestPeriod(out__workload);
  const shown = out__workload.filter(
    (row) =>
      period !== null &&
      isInPeriod(row, period) &&
      row.scope === "unit" &&
      row.time_basis === "standard" &&
      row.workload_available !== null,
  );
  if (!period || shown.length === 0) return "Ile etatów ma jednostka i ile wymagają normy";
  const loads = shown.map(
    ({ role, workload_available }) => `${rolePlural(role)}: ${percent(workload_available ?? 0)}`,
  );
  return `Obciążenie dostępnego czasu pracy (${periodText(period)}, czasy standardowe): ${loads.join(", ")}`;
}

export function normTable({ out__staffing }: WorkTables): TableModel | null {
  const asOf = out__staffing
    .map(({ as_of_date }) => as_of_date)
    .sort()
    .at(-1);
  if (asOf === undefined) return null;
  return {
    caption: `Normy zatrudnienia, stan na ${dateText(asOf)}`,
    columns: [
      { label: "Norma", kind: "text" },
      ...numbers("Etaty są", "Etaty wymagane"),
      { label: "Spełniona", kind: "text" },
    ],
    rows: out__staffing
      .filter(({ as_of_date }) => as_of_date === asOf)
      .map((row) => ({
        cells: [
          capitalised(normName(row.norm_id)),
          figure(row, "actual_fte"),
          figure(row, "required_fte"),
          isHidden(row, "is_met")
            ? hiddenMark
            : row.is_met === null
              ? "nie wiadomo"
              : row.is_met
                ? "tak"
                : "nie",
        ],
      })),
    notes: [],
  };
}

export function loadTable({ out__workload }: WorkTables): TableModel | null {
  const period = latestPeriod(out__workload);
  if (!period) return null;
  return {
    caption: `Obciążenie i brakujące etaty, ${periodText(period)}`,
    columns: [
      { label: "Stanowisko i zakres", kind: "text" },
      { label: "Czasy", kind: "text" },
      ...numbers("Etaty", "Obciążenie", "95 % PU", "Brakuje etatów"),
    ],
    rows: out__workload
      .filter((row) => isInPeriod(row, period))
      .map((row) => ({
        cells: [
          `${capitalised(rolePlural(row.role))}, ${row.scope === "unit" ? "cała jednostka" : row.scope_id}`,
          codeText("time_basis", row.time_basis),
          figure(row, "fte"),
          figure(row, "workload_available", percent),
          isHidden(row, "workload_low")
            ? hiddenMark
            : row.workload_low === null || row.workload_high === null
              ? "–"
              : `${percent(row.workload_low)} do ${percent(row.workload_high)}`,
          figure(row, "gap_fte"),
        ],
      })),
    notes: [
      `${hiddenMark} w tej tabeli: praca zbyt małej grupy pracowników albo liczba, z której dałoby się ją wyliczyć.`,
      "Obciążenie to godziny czynności, które da się policzyć, wobec dostępnego czasu pracy. Zespoły mają numery, bo nazwa może wskazać osobę.",
    ],
  };
}

export function structureTable({ out__time_structure }: WorkTables): TableModel | null {
  if (out__time_structure.length === 0) return null;
  const roles = groupBy(out__time_structure, ({ role }) => role);
  const period = periodOfMonths(out__time_structure.map(({ month }) => month));
  const hoursIn = (rows: readonly { hours_h: number }[]) =>
    rows.reduce((sum, { hours_h }) => sum + hours_h, 0);
  return {
    caption: `Czas pracy według grup zadań, ${period ? periodText(period) : ""}`,
    columns: [
      { label: "Grupa zadań", kind: "text" },
      ...numbers(...[...roles.keys()].map((role) => capitalised(rolePlural(role)))),
    ],
    rows: taskGroupCodes.map((group) => ({
      cells: [
        capitalised(codeText("task_group", group)),
        ...[...roles.values()].map((rows) => {
          const all = hoursIn(rows);
          return all === 0
            ? "–"
            : percent(hoursIn(rows.filter(({ task_group }) => task_group === group)) / all);
        }),
      ],
    })),
    notes: ["Udział godzin z kart czasu pracy, w miesiącach, z których liczby wolno ogłosić."],
  };
}

export function timeTable({ out__activity_time }: WorkTables): TableModel | null {
  const period = latestPeriod(out__activity_time);
  if (!period) return null;
  return {
    caption: `Zmierzony czas czynności wobec założonego, ${periodText(period)}`,
    columns: [
      { label: "Czynność", kind: "text" },
      ...numbers("Zmierzono (h)", "95 % PU", "Założono (h)", "Pracownicy"),
      { label: "Wniosek", kind: "text" },
    ],
    rows: out__activity_time
      .filter((row) => isInPeriod(row, period))
      .toSorted((a, b) => byActivityOrder(a.activity, b.activity))
      .map((row) => ({
        cells: [
          capitalised(row.activity_label),
          row.measured_h === null ? "–" : number(row.measured_h),
          row.ci_low_h === null || row.ci_high_h === null
            ? "–"
            : `${number(row.ci_low_h)} do ${number(row.ci_high_h)}`,
          row.standard_h === null ? "–" : number(row.standard_h),
          number(row.worker_count, 0),
          codeText("verdict", row.verdict),
        ],
      })),
    notes: [],
  };
}

export function postTable({ out__project_post }: WorkTables): TableModel {
  return {
    caption: "Stanowiska utworzone z pieniędzy projektu",
    columns: [
      { label: "Stanowisko", kind: "text" },
      { label: "Etat", kind: "number" },
      { label: "Utrzymać do", kind: "text" },
      { label: "Stan", kind: "text" },
    ],
    rows: out__project_post.map((row) => ({
      cells: [
        row.post,
        number(row.fte),
        dateText(row.keep_until_date),
        codeText("post_status", row.post_status),
      ],
    })),
    notes: ["Stanowisko utworzone z pieniędzy projektu trzeba utrzymać 2 lata po jego końcu."],
  };
}

type Printed = "fte" | "actual_fte" | "required_fte" | "gap_fte" | "workload_available";

function figure(
  row: Partial<Record<Printed, number | null>> & { hidden_fields: string | null },
  field: Printed,
  print: (value: number) => string = number,
): string {
  if (isHidden(row, field)) return hiddenMark;
  const value = row[field] ?? null;
  return value === null ? "–" : print(value);
}
