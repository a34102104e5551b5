/** One gmina with small numbers, posts, a cost card and a pilot, as disclosure control lets it out. */
import type { PublicDataset } from "../../../pipelines/contract/public-dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { gmina, someHidden } from "../../support/public-gmina.ts";
import { costTables } from "../dashboards/sample-costs.ts";

const unit_id = "gops-a";

/** @param years of the profile; default: with hidden numbers */
export async function placeData(years = someHidden): Promise<PublicDataset> {
  const data = gmina(years);
  const costs = Object.fromEntries(
    Object.entries(costTables()).map(([name, rows]) => [name, rows.map((row) => ({ ...row, unit_id }))]),
  );
  return publicDataset({ ...data, tables: { ...data.tables, ...costs, out__staffing: staffing } }, 5);
}

/** The same gmina with its profile alone. */
export async function profileData(): Promise<PublicDataset> {
  return publicDataset(gmina(someHidden), 5);
}

function norm(
  norm_id: string,
  required: number,
  actual: number,
  gap = required - actual,
): Row<"out__staffing"> {
  return {
    unit_id,
    as_of_date: "2025-12-31",
    norm_id,
    threshold: null,
    base_count: null,
    required_fte: required,
    required_persons: Math.ceil(required),
    actual_fte: actual,
    gap_fte: gap,
    is_met: gap <= 0,
    max_base_count: null,
    source: "art. 110",
  };
}

/** 2.5 posts, two of them of whole persons; the act asks for three. */
const staffing = [
  norm("act_2000", 2.5, 2.5),
  norm("act_50", 1.2, 2.5),
  norm("act_min_3", 3, 2),
  norm("act_110", 3, 2.5, 1),
  norm("model_20", 3.25, 2.5),
];
