/**
 * Datasets for the tests of figures and pages, made in memory by the arithmetic of the handbook's annex 3.
 * Counts are chosen so that the results can be checked by hand; the sums stand beside the teams.
 */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { depthTables } from "./sample-depth.ts";
import {
  activitiesOf,
  completenessRows,
  finding,
  firstQuarter,
  inputFile,
  lastQuarter,
  pseudonym,
  structureRows,
  timeRows,
  type Role,
} from "./sample-rows.ts";

export { firstQuarter, lastQuarter, pseudonym };

export interface TeamSpec {
  name: string;
  role: Role;
  fte: number | null;
  /** In the order of `activitiesOf[role]`. */
  counts: readonly [number, number, number, number];
  workers: number;
}

/** 504 h nominal, 428.4 h available. Hours: 610, 960 and 355; per post 406.67, 480 and 355; unit 1925 ÷ 4.5. */
export const usualTeams: readonly TeamSpec[] = [
  { name: "Zespół 1", role: "social_worker", fte: 1.5, counts: [100, 60, 160, 600], workers: 2 },
  { name: "Zespół 2", role: "social_worker", fte: 2, counts: [200, 100, 240, 880], workers: 2 },
  { name: "Filia Północ", role: "social_worker", fte: 1, counts: [60, 30, 80, 390], workers: 1 },
  { name: "Zespół świadczeń", role: "benefits_worker", fte: 2.75, counts: [74, 138, 82, 115], workers: 3 },
];

export interface SampleOptions {
  units?: readonly { id: string; name: string }[];
  teams?: readonly TeamSpec[];
  /** Rows at measured times too: measured hours of one social_work_action. */
  measuredAction_h?: number;
  findings?: number;
  files?: number;
  /** Missing posts, norms, workers' months, membership and organisation too. */
  hasDepth?: boolean;
}

/** One unit, two periods, two roles, cards of three months, a few findings; variants by options. */
export function sampleDataset(options: SampleOptions = {}): Dataset {
  const {
    units = [{ id: "mops-a", name: "MGOPS w A." }],
    teams = usualTeams,
    findings = 7,
    files = 4,
  } = options;
  const parts = units.map(({ id }, i) => unitTables(id, teams, options, findings, files, i));
  const tables = Object.fromEntries(
    Object.keys(emptyTables()).map((name) => [
      name,
      parts.flatMap((part) => part[name as keyof Dataset["tables"]] as never[]),
    ]),
  ) as unknown as Dataset["tables"];
  tables.out__data_finding.forEach((finding, i) => (finding.finding_no = i + 1));
  return {
    project: "Pilotaż przykładowy",
    version: "0.1.0",
    units: units.map(({ id, name }) => ({
      unit_id: id,
      unit_name: name,
      unit_type: "MGOPS",
      teryt: "1206143",
      available_share: 0.85,
    })),
    tables,
  };
}

/** A unit of which nothing was read. */
export function emptyDataset(): Dataset {
  return { ...sampleDataset(), tables: emptyTables() };
}

export function emptyTables(): Dataset["tables"] {
  return {
    ref_evaluation_rule: [],
    out__rule_finding: [],
    out__goal_attainment: [],
    ref_indicator: [],
    out__indicator: [],
    out__comparison: [],
    out__due: [],
    out__pilot_unit: [],
    out__pilot_table: [],
    out__indicator_others: [],
    out__evaluation_unit: [],
    out__evaluation_wave: [],
    out__evaluation_note: [],
    ref_activity: [],
    ref_norm: [],
    ref_residents: [],
    ref_price_index: [],
    ref_unit_cost: [],
    out__worker_month: [],
    out__team_member: [],
    out__workload: [],
    out__workload_activity: [],
    out__workload_count: [],
    out__mpips03: [],
    out__activity_time: [],
    out__time_structure: [],
    out__card_completeness: [],
    out__caseload: [],
    out__ozps: [],
    out__ozps_forecast: [],
    out__fte_gap: [],
    out__fte_gap_sensitivity: [],
    out__caseload_capacity: [],
    out__staffing: [],
    ref_concept: [],
    ref_series_break: [],
    out__profile: [],
    out__profile_rate: [],
    out__profile_comparison: [],
    out__gmina_question: [],
    out__team_form: [],
    out__project_post: [],
    ref_cost_card: [],
    out__cost_card: [],
    out__cost_gain: [],
    out__cost_summary: [],
    out__cost_level: [],
    out__cost_linked: [],
    out__cost_input: [],
    out__cost_projection: [],
    out__cost_result: [],
    out__cost_sensitivity: [],
    out__cost_payback: [],
    out__input_file: [],
    out__data_finding: [],
  };
}

/** Workload rows of one unit and period at standard times, and at measured ones when asked for. */
export function workloadRows(
  unit_id: string,
  teams: readonly TeamSpec[],
  period: typeof firstQuarter,
  measuredAction_h?: number,
): { workload: Row<"out__workload">[]; activities: Row<"out__workload_activity">[] } {
  const workload: Row<"out__workload">[] = [];
  const activities: Row<"out__workload_activity">[] = [];
  const nominal_h = 504;
  const available_h = 428.4;
  const bases = measuredAction_h === undefined ? (["standard"] as const) : (["standard", "mixed"] as const);
  const add = (
    role: Role,
    scope: string,
    scope_id: string,
    fte: number | null,
    counts: readonly number[],
  ) => {
    for (const time_basis of bases) {
      const key = { unit_id, ...period, role, scope, scope_id, time_basis };
      const times = activitiesOf[role].map(({ activity, standard_h }) =>
        time_basis === "mixed" && activity === "social_work_action" ? (measuredAction_h ?? 0) : standard_h,
      );
      const hours = counts.map((n, i) => n * (times[i] ?? 0));
      const needed = fte === null || fte === 0 ? null : hours.reduce((sum, h) => sum + h, 0) / fte;
      workload.push({
        ...key,
        fte,
        nominal_h,
        available_h,
        hours_per_fte_h: needed,
        workload_nominal: needed === null ? null : needed / nominal_h,
        workload_available: needed === null ? null : needed / available_h,
      });
      activitiesOf[role].forEach(({ activity, label }, i) =>
        activities.push({
          ...key,
          activity,
          activity_label: label,
          activity_count: counts[i] ?? 0,
          activity_time_h: times[i] ?? 0,
          time_origin:
            time_basis === "mixed" && activity === "social_work_action" ? "unit_measured" : "standard",
          hours_per_fte_h: fte === null || fte === 0 ? null : (hours[i] ?? 0) / fte,
        }),
      );
    }
  };
  for (const role of ["social_worker", "benefits_worker"] as const) {
    const ofRole = teams.filter((team) => team.role === role);
    if (ofRole.length === 0) continue;
    for (const { name, fte, counts, workers } of ofRole) {
      add(role, "team", name, fte, counts);
      for (let i = 0; i < workers; i++)
        add(
          role,
          "worker",
          pseudonym(`${unit_id} ${name} ${role} ${String(i)}`),
          fte === null ? null : fte / workers,
          counts.map((n) => Math.floor(n / workers) + (i < n % workers ? 1 : 0)),
        );
    }
    const fte = ofRole.some((team) => team.fte === null)
      ? null
      : ofRole.reduce((sum, team) => sum + (team.fte ?? 0), 0);
    add(
      role,
      "unit",
      unit_id,
      fte,
      [0, 1, 2, 3].map((i) => ofRole.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0)),
    );
  }
  return { workload, activities };
}

function unitTables(
  unit_id: string,
  teams: readonly TeamSpec[],
  { measuredAction_h, hasDepth = false }: SampleOptions,
  findings: number,
  files: number,
  index: number,
): Dataset["tables"] {
  const latest = workloadRows(unit_id, teams, firstQuarter, measuredAction_h);
  const earlier = workloadRows(unit_id, teams, lastQuarter, measuredAction_h);
  return {
    ...emptyTables(),
    out__workload: [...earlier.workload, ...latest.workload],
    out__workload_activity: [...earlier.activities, ...latest.activities],
    out__activity_time: timeRows(unit_id),
    out__time_structure: structureRows(unit_id),
    out__card_completeness: completenessRows(unit_id),
    out__caseload: [
      {
        unit_id,
        as_of_date: "2013-03-31",
        role: "social_worker",
        scope: "unit",
        scope_id: unit_id,
        families: 124,
        social_work_cases: 141,
        fte: 4.5,
        full_time_persons: 4,
      },
    ],
    out__input_file: Array.from({ length: files }, (_, i) => inputFile(unit_id, index, i)),
    out__data_finding: Array.from({ length: findings }, (_, i) => finding(unit_id, i)),
    ...(hasDepth ? depthTables(unit_id, teams, [...earlier.workload, ...latest.workload]) : {}),
  };
}

/** Names that a page must print as text, whatever they look like. */
export const hostileTeams: readonly TeamSpec[] = [
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  '"><img src=x onerror=alert(1)>',
  "]]><style>*{display:none}</style>&amp;",
  "A&B \u0000\u202Erotsep",
  "Zespół do spraw bardzo długich nazw, które ktoś wpisał w arkuszu bez żadnego umiaru i bez końca",
  "Zespółbezspacji".repeat(12),
].map((name, i) => ({
  name,
  role: "social_worker",
  fte: 1 + i / 4,
  counts: [100, 100, 200 + i * 200, 800],
  workers: 2,
}));
