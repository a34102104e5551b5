/** Runs the checks: each .sql file selects the guilty of one rule. Rows of a rejecting rule are left out of core_. */
import { readFileSync } from "node:fs";
import type { Database } from "../database.ts";
import { Received } from "../received.ts";
import { columnName } from "../../sources/files/types.ts";
import type { Finding, Place } from "../../sources/findings.ts";
import { rules, type RuleId } from "../../sources/rules.ts";

/** On raw_ tables, in this order: what an earlier check rejects, a later one no longer sees. */
export const rawChecks = [
  "activity_of_other_unit.activity_counts",
  "territory_other",
  "territory_unclear",
  "residents_repeated_unequal.residents",
  "count_repeated_equal.residents",
  "entry_superseded.time_cards",
  "entry_superseded.activity_counts",
  "entry_repeated_unequal.time_cards",
  "entry_repeated_equal.time_cards",
  "day_over_24.time_cards",
  "count_repeated_unequal.activity_counts",
  "count_repeated_equal.activity_counts",
  "fte_conflict.activity_counts",
  "count_level_conflict.activity_counts",
  "entry_superseded.caseload",
  "caseload_repeated_unequal.caseload",
  "count_repeated_equal.caseload",
  "count_level_conflict.caseload",
  "entry_superseded.unit_costs",
  "price_repeated_unequal.unit_costs",
  "count_repeated_equal.unit_costs",
  "entry_superseded.ozps",
  "ozps_repeated_unequal.ozps",
  "count_repeated_equal.ozps",
  "entry_superseded.mpips03",
  "mpips03_repeated_unequal.mpips03",
  "count_repeated_equal.mpips03",
  "entry_superseded.cost_cards",
  "card_id_repeated.cost_cards",
];

/** On core_ tables. */
export const coreChecks = [
  "card_missing",
  "card_incomplete",
  "card_without_fte",
  "fte_missing",
  "fte_zero",
  "worker_in_two_teams",
  "periods_overlap",
  "nominal_unused",
  "ozps_revised",
  "ozps_sum_differs",
  "ozps_part_over_whole",
  "ozps_jump",
  "ozps_columns_shifted",
  "ozps_forecast_copied",
  "mpips03_cell",
  "mpips03_cell_doubtful",
  "mpips03_sum",
  "mpips03_sum_doubtful",
  "mpips03_amounts",
  "mpips03_relation",
  "mpips03_relation_doubtful",
  "mpips03_household",
  "mpips03_families_between",
  "mpips03_jump",
  "mpips03_half_over_year",
  "mpips03_series_break",
  "mpips03_staff_differs",
  "residents_part_missing",
  "residents_powiat_incomplete",
  "residents_conflict",
  "price_year_without_index",
];

/**
 * A check that finds fault with another cell of the row than its number names it in `cell_col_no`.
 * One whose guilty rows are many and alike tells those with `is_told`; the others are left out all the same.
 * @param fileName what a file id is called in sentences that name a second file
 * @param received what is known of it already
 * @returns a finding per guilty row that is told
 */
export async function runChecks(
  database: Database,
  names: readonly string[],
  fileName: (fileId: string) => string,
  received?: Received,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const known = received ?? (await Received.in(database));
  for (const name of names.filter((one) => known.concerns(one))) {
    const rule = name.split(".")[0] as RuleId;
    const sql = readFileSync(new URL(`./${name}.sql`, import.meta.url), "utf8").replace(/;\s*$/, "");
    const guilty = await guiltyOf(database, rule, sql);
    findings.push(...guilty.map((row) => findingOf(rule, row, fileName)));
  }
  return findings;
}

/** The check's rows; guilty ones of a rule that rejects are written into raw_rejection. */
async function guiltyOf(database: Database, rule: RuleId, sql: string): Promise<Guilty[]> {
  const isTold = sql.includes("is_told");
  const told = isTold ? "select * exclude (is_told) from guilty where is_told" : "from guilty";
  const ordered = `with guilty as (\n${sql}\n) ${told} order by all`;
  if (!rules[rule].isRejected) return database.query(ordered);
  // Of many guilty rows few may be told: what is rejected does not follow from them.
  const guilty = isTold ? [] : await database.query(ordered);
  if (!isTold && guilty.length === 0) return [];
  await database.run(`create or replace temp table guilty as (\n${sql}\n)`);
  await database.run(`
    insert into raw_rejection by name
    select distinct file_id, sheet_no, row_no, col_no, '${rule}' as rule from guilty`);
  return isTold ? database.query(`${told} order by all`) : guilty;
}

type Guilty = Record<string, string | number | null>;

function findingOf(rule: RuleId, row: Guilty, fileName: (fileId: string) => string): Finding {
  const { file_id, sheet_no, row_no, col_no, cell_col_no, unit_id, hours_h, other_file_id, value, ...rest } =
    row;
  const column = cell_col_no ?? col_no;
  const params = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null),
  ) as Finding["params"];
  const finding: Finding = { rule, params: { ...params } };
  if (typeof other_file_id === "string") finding.params = { ...params, other: fileName(other_file_id) };
  if (typeof unit_id === "string") finding.unitId = unit_id;
  if (typeof hours_h === "number") finding.hours_h = hours_h;
  if (typeof value === "number") finding.value = String(value);
  if (typeof file_id === "string") {
    const place: Place = { fileId: file_id };
    if (typeof sheet_no === "number") place.sheet = sheet_no;
    if (typeof row_no === "number" && typeof column === "number")
      place.cell = columnName(column - 1) + String(row_no);
    finding.place = place;
  }
  return finding;
}
