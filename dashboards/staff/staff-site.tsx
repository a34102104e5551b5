/** The folder that may be handed to all workers of a unit. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { StaffPage } from "../pages/staff.tsx";
import type { Site } from "../site.tsx";
import { staffTables } from "./staff-tables.ts";

/** @param data rows of this unit only */
export function staffSite(data: Dataset, unit: Row<"ref_unit">): Site {
  return {
    name: unit.unit_name,
    project: data.project,
    version: data.version,
    edition: "staff",
    hasData: false,
    // Its readers have neither queries nor the command: definitions and names of tables are what they can ask about.
    trace: { isPublic: false, queries: new Map(), rowsOf: () => [] },
    pages: [
      {
        path: "index.html",
        label: "Strona dla pracowników",
        body: <StaffPage unit={unit} staff={staffTables(data.tables)} />,
      },
    ],
  };
}
