/** What the workload workbook of one unit says, before it has cells. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { byActivityOrder, codeText, rolesOf, shortPseudonyms } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { measuredIn } from "../../pipelines/figures/workload-entries.ts";
import { counted, nbsp, nouns, rangeText, type Period } from "../../pipelines/lib/polish.ts";
import { groupsOf, type GroupContent, type Interval } from "./groups.ts";
import { staffingOf, type StaffingContent } from "./staffing-content.ts";

export interface BookContent {
  unit: Row<"ref_unit">;
  project: string;
  version: string;
  /** The latest period first; within one, roles in the order of the contract. */
  sheets: SheetContent[];
  /** Older periods that have no sheet. */
  periodsLeftOut: number;
  staffing: StaffingContent | null;
}

export interface SheetContent {
  role: string;
  period: Period;
  isLatest: boolean;
  /** h per post in the period */
  nominalHours: number;
  availableShare: number;
  activities: ActivityContent[];
  /** Whether any time was measured, so that the sheet has a second half. */
  hasMeasured: boolean;
  groups: GroupContent[];
  /** 95 % interval of the unit's missing posts at measured times. */
  interval: Interval | null;
  /** Of the cards that measured the times; null when unknown. */
  completeness: number | null;
}

export interface ActivityContent {
  activity: string;
  label: string;
  standardHours: number;
  /** Measured, or standard where data are too few; with its origin in words. */
  mixedHours: number;
  origin: string;
}

/** Half a year of months, or a year and a half of quarters: more tabs than that nobody leafs through. */
const mostPeriods = 6;

/** null when the unit has neither counts nor a state of staff. */
export function bookContent(data: Dataset, unit: Row<"ref_unit">): BookContent | null {
  const own = (row: { unit_id: string }) => row.unit_id === unit.unit_id;
  const workload = data.tables.out__workload.filter(own);
  const periods = distinctPeriods(workload);
  const workers = workload.filter((row) => row.scope === "worker").map((row) => row.scope_id);
  const pseudonyms = shortPseudonyms(workers);
  const sheets = periods.slice(0, mostPeriods).flatMap((period, i) => {
    const rows = workload.filter((row) => isInPeriod(row, period));
    return rolesOf(rows).map((role) =>
      sheetContent(data, unit, { role, period, isLatest: i === 0 }, pseudonyms),
    );
  });
  const staffing = staffingOf(data, unit);
  if (sheets.length === 0 && staffing === null) return null;
  const { project, version } = data;
  return {
    unit,
    project,
    version,
    sheets,
    periodsLeftOut: Math.max(0, periods.length - mostPeriods),
    staffing,
  };
}

function sheetContent(
  data: Dataset,
  unit: Row<"ref_unit">,
  place: { role: string; period: Period; isLatest: boolean },
  pseudonyms: Map<string, string>,
): SheetContent {
  const { role, period } = place;
  const isOwn = (row: Period & { unit_id: string; role: string }) =>
    row.unit_id === unit.unit_id && row.role === role && isInPeriod(row, period);
  const ofUnit = data.tables.out__workload_activity.filter((row) => isOwn(row) && row.scope === "unit");
  const activities = activitiesOf(ofUnit, data.tables.out__activity_time);
  const gaps = data.tables.out__fte_gap.filter((row) => isOwn(row) && row.time_basis === "mixed");
  const unitGap = gaps.find((row) => row.scope === "unit");
  const counts = data.tables.out__workload_count.filter(isOwn);
  return {
    ...place,
    nominalHours: data.tables.out__workload.find(isOwn)?.nominal_h ?? 0,
    availableShare: unit.available_share,
    activities,
    hasMeasured: measuredIn(ofUnit.filter((row) => row.time_basis === "mixed")) !== null,
    groups: groupsOf(
      counts,
      activities.map(({ activity }) => activity),
      pseudonyms,
      new Map(gaps.filter((row) => row.scope === "team").map((row) => [row.scope_id, intervalOf(row)])),
    ),
    interval: unitGap ? intervalOf(unitGap) : null,
    completeness: unitGap?.completeness ?? null,
  };
}

type ActivityRow = Row<"out__workload_activity">;
type TimeRow = Row<"out__activity_time">;

function activitiesOf(ofUnit: readonly ActivityRow[], times: readonly TimeRow[]): ActivityContent[] {
  const standard = ofUnit
    .filter((row) => row.time_basis === "standard")
    .sort((a, b) => byActivityOrder(a.activity, b.activity));
  const mixed = new Map(ofUnit.filter((row) => row.time_basis === "mixed").map((row) => [row.activity, row]));
  return standard.map((row) => {
    const measured = mixed.get(row.activity) ?? row;
    return {
      activity: row.activity,
      label: row.activity_label,
      standardHours: row.activity_time_h,
      mixedHours: measured.activity_time_h,
      origin: originText(measured, times),
    };
  });
}

/** Never a measured time without its interval and n. */
function originText(row: ActivityRow, times: readonly TimeRow[]): string {
  const origin = codeText("time_origin", row.time_origin);
  if (row.time_origin === "standard") return `${origin}: za${nbsp}mało danych albo niemierzalny`;
  const unitId = row.time_origin === "all_measured" ? "all" : row.unit_id;
  const time = times.find(
    (one) =>
      one.unit_id === unitId &&
      one.role === row.role &&
      one.activity === row.activity &&
      isInPeriod(one, row),
  );
  const [low, high] = [time?.ci_low_h ?? null, time?.ci_high_h ?? null];
  if (!time || low === null || high === null) return origin;
  const range = rangeText(low, high, 2);
  return `${origin}; 95${nbsp}%${nbsp}PU: ${range}${nbsp}h; n${nbsp}=${nbsp}${counted(time.worker_count, nouns.worker)}`;
}

function intervalOf(row: Row<"out__fte_gap">): Interval | null {
  const { gap_low_fte: low, gap_high_fte: high } = row;
  return low === null || high === null ? null : { low, high };
}
