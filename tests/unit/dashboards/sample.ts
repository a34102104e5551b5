/**
 * Datasets for the tests of figures and pages, made in memory by the arithmetic of the handbook's annex 3.
 * Counts are chosen so that the results can be checked by hand; the sums stand beside the teams.
 */
import { createHash } from "node:crypto";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";

export const firstQuarter = { period_start_date: "2013-01-01", period_end_date: "2013-03-31" };
export const lastQuarter = { period_start_date: "2012-10-01", period_end_date: "2012-12-31" };

type Role = "social_worker" | "benefits_worker";
export interface TeamSpec {
  name: string;
  role: Role;
  fte: number | null;
  /** In the order of `activitiesOf[role]`. */
  counts: readonly [number, number, number, number];
  workers: number;
}

const activitiesOf: Record<Role, readonly { activity: string; label: string; standard_h: number }[]> = {
  social_worker: [
    { activity: "letter", label: "pisma do innych instytucji", standard_h: 0.5 },
    {
      activity: "cooperation_agreement",
      label: "zawarcie umowy współpracy (kontraktu socjalnego)",
      standard_h: 3,
    },
    { activity: "agreement_review", label: "ocena działań zawartych w umowie", standard_h: 0.5 },
    {
      activity: "social_work_action",
      label: "działania podejmowane w ramach pracy socjalnej",
      standard_h: 0.5,
    },
  ],
  benefits_worker: [
    { activity: "interview_1", label: "wywiady część I", standard_h: 3 },
    { activity: "interview_4", label: "wywiady część IV", standard_h: 1.5 },
    { activity: "interview_23", label: "wywiady część II i III", standard_h: 1 },
    { activity: "refusal_decision", label: "decyzje odmawiające", standard_h: 0.5 },
  ],
};

/** 504 h nominal, 428.4 h available. Hours: 960, 610 and 355; per post 480, 406.67 and 355; unit 1925 ÷ 4.5. */
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
    out__workload: [],
    out__workload_activity: [],
    out__activity_time: [],
    out__time_structure: [],
    out__card_completeness: [],
    out__caseload: [],
    out__input_file: [],
    out__data_finding: [],
  };
}

/** 64 hexadecimal digits, as the pipeline's pseudonyms. */
export function pseudonym(name: string): string {
  return createHash("sha256").update(name).digest("hex");
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
      const needed = fte === null ? null : hours.reduce((sum, h) => sum + h, 0) / fte;
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
          hours_per_fte_h: fte === null ? null : (hours[i] ?? 0) / fte,
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
  { measuredAction_h }: SampleOptions,
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
  };
}

/** Verdicts of each kind: longer, too few data, consistent, consistent; not measurable for two. */
function timeRows(unit_id: string): Row<"out__activity_time">[] {
  const row = (
    role: Role,
    activity: string,
    n: [number, number],
    times: [number, number, number] | null,
    verdict: string,
  ): Row<"out__activity_time"> => {
    const found = activitiesOf[role].find((candidate) => candidate.activity === activity);
    if (!found) throw new Error(`no such activity: ${activity}`);
    const [measured_h = null, ci_low_h = null, ci_high_h = null] = times ?? [];
    return {
      unit_id,
      ...firstQuarter,
      role,
      activity,
      activity_label: found.label,
      worker_count: n[0],
      activity_count: n[1],
      hours_h: measured_h === null ? null : measured_h * n[1],
      measured_h,
      ci_low_h,
      ci_high_h,
      standard_h: found.standard_h,
      verdict,
    };
  };
  return [
    row("social_worker", "letter", [0, 360], null, "not_measurable"),
    row("social_worker", "cooperation_agreement", [5, 190], [2.9, 2.4, 3.5], "consistent"),
    row("social_worker", "agreement_review", [0, 480], null, "not_measurable"),
    row("social_worker", "social_work_action", [5, 1870], [0.46, 0.38, 0.55], "consistent"),
    row("benefits_worker", "interview_1", [6, 74], [3.6, 3.2, 4.1], "longer"),
    row("benefits_worker", "interview_4", [6, 138], [1.4, 1.1, 1.8], "consistent"),
    row("benefits_worker", "interview_23", [3, 8], [0.8, 0.2, 3.1], "too_few_data"),
    row("benefits_worker", "refusal_decision", [6, 115], [0.4, 0.3, 0.48], "shorter"),
  ];
}

/** 700 h a month for social workers, 400 for benefits workers; administration falls from 27 % to 21 %. */
function structureRows(unit_id: string): Row<"out__time_structure">[] {
  const shares: Record<Role, readonly [string, string, readonly [number, number, number]][]> = {
    social_worker: [
      ["social_work_field", "direct", [20, 21, 24]],
      ["social_work_office", "direct", [24, 23, 24]],
      ["cooperation_agreement", "direct", [5, 6, 5]],
      ["indirect_client_work", "indirect", [12, 13, 12]],
      ["documentation", "administration", [27, 24, 21]],
      ["professional_development", "development", [3, 4, 3]],
      ["leave", "leave", [9, 9, 11]],
    ],
    benefits_worker: [
      ["interview_1_visit", "proceedings", [18, 16, 18]],
      ["interview_1_office", "proceedings", [10, 12, 10]],
      ["interview_4_visit", "proceedings", [14, 14, 15]],
      ["interview_4_office", "proceedings", [9, 9, 9]],
      ["other_proceedings", "proceedings", [6, 7, 6]],
      ["it_entry", "administration", [21, 19, 22]],
      ["reporting", "administration", [14, 15, 12]],
      ["leave", "leave", [8, 8, 8]],
    ],
  };
  const hours: Record<Role, number> = { social_worker: 700, benefits_worker: 400 };
  return (["social_worker", "benefits_worker"] as const).flatMap((role) =>
    ["2013-01", "2013-02", "2013-03"].flatMap((month, i) =>
      shares[role].map(([task, task_group, percents]) => ({
        unit_id,
        month,
        role,
        task,
        task_group,
        hours_h: ((percents[i] ?? 0) / 100) * hours[role],
        share: (percents[i] ?? 0) / 100,
        worker_count: 5,
      })),
    ),
  );
}

/** Expected 760 and 440 h a month: 700 ÷ 760 and 400 ÷ 440, together 1100 ÷ 1200 = 91.7 %. */
function completenessRows(unit_id: string): Row<"out__card_completeness">[] {
  return ["2013-01", "2013-02", "2013-03"].flatMap((month) => [
    {
      unit_id,
      month,
      role: "social_worker",
      worker_count: 5,
      expected_h: 760,
      entered_h: 700,
      completeness: 700 / 760,
      filled_days: 98,
    },
    {
      unit_id,
      month,
      role: "benefits_worker",
      worker_count: 3,
      expected_h: 440,
      entered_h: 400,
      completeness: 400 / 440,
      filled_days: 57,
    },
  ]);
}

function inputFile(unit_id: string, index: number, i: number): Row<"out__input_file"> {
  const names = [
    "karty_czasu_pracy_styczen.xlsx",
    "eksport_luty.csv",
    "eksport_marzec.csv",
    "czynnosci_I_kwartal.csv",
  ];
  return {
    file_id: pseudonym(`file ${String(index)} ${String(i)}`),
    file: i < names.length ? `inputs/${names[i] ?? ""}` : `inputs/karta_${String(i)}.xlsx`,
    unit_id,
    file_format: i === 0 || i >= names.length ? "xlsx" : "csv",
    byte_count: 20000 + i,
    row_count: 400 + i,
    rejected_count: i === 1 ? 14 : 0,
    repeated_count: i === 2 ? 3 : 0,
  };
}

const findingKinds = [
  ["error", "card_day_over_24", "Dzień ma 25 h, czyli więcej niż doba.", "Popraw godziny w tym dniu.", 25],
  [
    "error",
    "card_unknown_task",
    "Nieznane zadanie; najbliższe: „Wywiad część IV”.",
    "Popraw nazwę zadania na tę z formularza.",
    6.5,
  ],
  [
    "warning",
    "card_total_differs",
    "Łączny czas dnia różni się od sumy zadań o 1,5 h.",
    "Sprawdź, która wartość jest prawdziwa.",
    1.5,
  ],
  ["warning", "card_not_quarter", "Godziny nie są wielokrotnością 0,25.", "Zaokrąglij do kwadransa.", null],
  ["note", "file_misnamed", "Plik .xls jest w rzeczywistości stroną HTML.", "Nic nie trzeba robić.", null],
] as const;

/** The kinds by turns, errors first. */
function finding(unit_id: string, i: number): Row<"out__data_finding"> {
  const kind = findingKinds[Math.min(Math.floor(i / 2), findingKinds.length - 1)] ?? findingKinds[0];
  const [severity, rule, message, todo, hours_h] = kind;
  return {
    finding_no: i + 1,
    severity,
    rule,
    unit_id,
    file: "inputs/karty_czasu_pracy_styczen.xlsx",
    sheet_no: 1 + (i % 4),
    cell: `H${String(10 + i)}`,
    message,
    todo,
    hours_h,
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
