/** Tables of the public edition about posts and work: figures of fewer workers than the setting says are hidden. */
import { staffTablesOut } from "./tables-staff-out.ts";
import { workTablesOut } from "./tables-work-out.ts";
import { without, type Table } from "./table.ts";

const { out__staffing, out__project_post, out__time_structure } = staffTablesOut;
const { out__workload, out__activity_time } = workTablesOut;

const hidden = ["hidden_fields"] as const;

/** What of missing posts stands beside the load. */
export const postFields = [
  "workload_low",
  "workload_high",
  "required_fte",
  "required_low_fte",
  "required_high_fte",
  "gap_fte",
  "gap_low_fte",
  "gap_high_fte",
  "gap_verdict",
] as const satisfies (typeof workTablesOut.out__fte_gap.fields)[number][];

export const publicWorkTables = {
  public__staffing: {
    grain: out__staffing.grain,
    key: out__staffing.key,
    fields: [...out__staffing.fields, ...hidden],
    optional: [...out__staffing.optional, ...hidden],
  },
  public__project_post: {
    grain: out__project_post.grain,
    key: out__project_post.key,
    fields: out__project_post.fields,
    optional: out__project_post.optional,
  },
  public__workload: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres (jednostka albo zespół) i podstawa czasu",
      en: "unit, period, role, scope (unit or team) and time basis",
    },
    key: out__workload.key,
    fields: [...without(out__workload.fields, "nominal_h", "hours_per_fte_h"), ...postFields, ...hidden],
    optional: [...without(out__workload.optional, "hours_per_fte_h"), ...postFields, ...hidden],
  },
  public__time_structure: {
    grain: ofShownGroups(out__time_structure.grain),
    key: out__time_structure.key,
    fields: out__time_structure.fields,
    optional: out__time_structure.optional,
  },
  public__activity_time: {
    grain: ofShownGroups(out__activity_time.grain),
    key: out__activity_time.key,
    fields: without(out__activity_time.fields, "activity_count", "hours_h"),
    optional: without(out__activity_time.optional, "hours_h"),
  },
} as const satisfies Record<string, Table>;

function ofShownGroups({ pl, en }: Table["grain"]): Table["grain"] {
  return {
    pl: `${pl}; tylko grupy, których liczby wolno pokazać`,
    en: `${en}; of groups only whose figures may be shown`,
  };
}
