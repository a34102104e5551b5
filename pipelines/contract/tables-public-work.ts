/** Tables of the public edition about posts and work: figures of fewer workers than the setting says are hidden. */
import { staffTablesOut } from "./tables-staff-out.ts";
import { period, type Table } from "./table.ts";

const hidden = ["hidden_fields"] as const;

export const publicWorkTables = {
  public__staffing: {
    grain: staffTablesOut.out__staffing.grain,
    key: staffTablesOut.out__staffing.key,
    fields: [...staffTablesOut.out__staffing.fields, ...hidden],
    optional: [...staffTablesOut.out__staffing.optional, ...hidden],
  },
  public__project_post: {
    grain: staffTablesOut.out__project_post.grain,
    key: staffTablesOut.out__project_post.key,
    fields: staffTablesOut.out__project_post.fields,
    optional: staffTablesOut.out__project_post.optional,
  },
  public__workload: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres (jednostka albo zespół) i podstawa czasu",
      en: "unit, period, role, scope (unit or team) and time basis",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "time_basis"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "time_basis",
      "fte",
      "available_h",
      "workload_nominal",
      "workload_available",
      "workload_low",
      "workload_high",
      "required_fte",
      "required_low_fte",
      "required_high_fte",
      "gap_fte",
      "gap_low_fte",
      "gap_high_fte",
      "gap_verdict",
      ...hidden,
    ],
    optional: [
      "fte",
      "workload_nominal",
      "workload_available",
      "workload_low",
      "workload_high",
      "required_fte",
      "required_low_fte",
      "required_high_fte",
      "gap_fte",
      "gap_low_fte",
      "gap_high_fte",
      "gap_verdict",
      ...hidden,
    ],
  },
  public__time_structure: {
    grain: {
      pl: "jednostka, miesiąc, stanowisko i zadanie; tylko grupy, których liczby wolno pokazać",
      en: "unit, month, role and task; of groups only whose figures may be shown",
    },
    key: ["unit_id", "month", "role", "task"],
    fields: ["unit_id", "month", "role", "task", "task_group", "hours_h", "share", "worker_count"],
    optional: ["share"],
  },
  public__activity_time: {
    grain: {
      pl: "jednostka albo „all”, okres, stanowisko i czynność; tylko grupy, których liczby wolno pokazać",
      en: "unit or “all”, period, role and activity; of groups only whose figures may be shown",
    },
    key: ["unit_id", ...period, "role", "activity"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "activity",
      "activity_label",
      "worker_count",
      "measured_h",
      "ci_low_h",
      "ci_high_h",
      "standard_h",
      "verdict",
    ],
    optional: ["measured_h", "ci_low_h", "ci_high_h", "standard_h"],
  },
} as const satisfies Record<string, Table>;
