/** The goals of programmes and how far they came. */
import type { Table } from "./table.ts";

export const tablesGoals = {
  out__goal_attainment: {
    grain: { pl: "cel programu", en: "goal of a programme" },
    key: ["unit_id", "case_id", "goal_id"],
    fields: [
      "unit_id",
      "case_id",
      "goal_id",
      "team_id",
      "current_value",
      "planned_value",
      "achieved_value",
      "rated_date",
      "attainment",
      "attainment_flag",
      "goal_result",
      "is_conflict",
      "file_id",
      "sheet_no",
      "row_no",
    ],
    optional: [
      "team_id",
      "current_value",
      "planned_value",
      "achieved_value",
      "rated_date",
      "attainment",
      "goal_result",
    ],
    isPublished: true,
  },
} as const satisfies Record<string, Table>;
