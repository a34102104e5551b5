/** Rows of the sample dataset that do not depend on its teams: times, structure, cards, files, findings. */
import { createHash } from "node:crypto";
import type { Row } from "../../../pipelines/contract/rows.ts";

export const firstQuarter = { period_start_date: "2013-01-01", period_end_date: "2013-03-31" };
export const lastQuarter = { period_start_date: "2012-10-01", period_end_date: "2012-12-31" };

export type Role = "social_worker" | "benefits_worker";
export const activitiesOf: Record<Role, readonly { activity: string; label: string; standard_h: number }[]> =
  {
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

/** 64 hexadecimal digits, as the pipeline's pseudonyms. */
export function pseudonym(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/** Verdicts of each kind: longer, too few data, consistent, consistent; not measurable for two. */
export function timeRows(unit_id: string): Row<"out__activity_time">[] {
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
export function structureRows(unit_id: string): Row<"out__time_structure">[] {
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
        worker_count: role === "social_worker" ? 5 : 3,
      })),
    ),
  );
}

/** Expected 760 and 440 h a month: 700 ÷ 760 and 400 ÷ 440, together 1100 ÷ 1200 = 91.7 %. */
export function completenessRows(unit_id: string): Row<"out__card_completeness">[] {
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

export function inputFile(unit_id: string, index: number, i: number): Row<"out__input_file"> {
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
    form_kinds: i === 3 ? "activity-counts" : "time-cards",
    data_from_date: "2013-01-01",
    data_to_date: "2013-03-31",
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
export function finding(unit_id: string, i: number): Row<"out__data_finding"> {
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
