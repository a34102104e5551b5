/**
 * What the annexes of the handbook print, as offices copy it. Written here once more, apart from the
 * dictionary that the readers use: a slip in one of the two shows as a difference.
 */
export type Role = "social_worker" | "benefits_worker";

/** `annex`: as annexes 1 and 2 print it. `table`: the shorter words of the handbook's list of tasks. */
export type Edition = "annex" | "table";

export interface TaskLabel {
  task: string;
  label: string;
  /** The second level, for tasks that share a merged label. */
  part?: string;
}

export const roleLabels: Record<Role, string> = {
  social_worker: "pracownik socjalny",
  benefits_worker: "pracownik socjalny ds. świadczeń",
};

export const cardTitles: Record<Role, string> = {
  social_worker: "Karta czasu pracy pracownika socjalnego",
  benefits_worker: "Karta czasu pracy pracownika socjalnego ds. świadczeń",
};

export function taskLabels(role: Role, edition: Edition = "annex"): TaskLabel[] {
  return role === "social_worker" ? socialTasks(edition) : benefitsTasks(edition);
}

function socialTasks(edition: Edition): TaskLabel[] {
  const comma = edition === "table" ? "," : "";
  return [
    { task: "social_work_field", label: "Prowadzenie pracy socjalnej z osobą/rodziną w środowisku" },
    { task: "social_work_office", label: "Prowadzenie pracy socjalnej z osobą/rodziną w siedzibie Ośrodka" },
    { task: "cooperation_agreement", label: "Zawarcie Umowy współpracy" },
    {
      task: "indirect_client_work",
      label: `Realizacja działań w ramach pracy socjalnej bez udziału osoby/rodziny${comma} np. reprezentowanie interesów klienta`,
    },
    {
      task: "documentation",
      label:
        "Przygotowanie dokumentacji związanej z prowadzoną pracą socjalną, w tym dokumentacji na rzecz prowadzonego przez pracownika ds. świadczeń postępowania administracyjnego",
    },
    { task: "professional_development", label: "Doskonalenie zawodowe" },
    { task: "leave", label: "Urlopy, zwolnienia lekarskie" },
  ];
}

function benefitsTasks(edition: Edition): TaskLabel[] {
  const isAnnex = edition === "annex";
  const visit = isAnnex
    ? "wizyta w środowisku (od momentu wyjścia z siedziby Ośrodka do momentu powrotu)"
    : "wizyta w środowisku (od wyjścia z siedziby Ośrodka do powrotu)";
  const office = (word: string): string =>
    isAnnex
      ? `opracowanie dokumentacji – praca w siedzibie ${word}`
      : "opracowanie dokumentacji, praca w siedzibie";
  const interview = (code: string, label: string, word: string): TaskLabel[] => [
    { task: `${code}_visit`, label, part: visit },
    { task: `${code}_office`, label, part: office(word) },
  ];
  return [
    ...interview("interview_1", "Wywiad część I", "Ośrodka"),
    ...interview("interview_4", "Wywiad część IV", "ośrodka"),
    ...interview("interview_23", "Wywiad część II i III", "ośrodka"),
    {
      task: "it_entry",
      label:
        "Wprowadzenie danych do systemu informatycznego" +
        (isAnnex ? " (w sytuacji gdy zadanie realizuje pracownik ds. świadczeń)" : ""),
    },
    { task: "refusal_decision", label: "Przygotowanie decyzji odmawiającej przyznania pomocy" },
    {
      task: "other_proceedings",
      label: `Prowadzenie innych postępowań (skargi, odwołania, postępowania wyjaśniające${isAnnex ? " niezwiązane ze skargami" : ""})`,
    },
    { task: "reporting", label: "Sporządzanie sprawozdań, prowadzenie baz danych" },
    { task: "leave", label: "Urlopy, zwolnienia lekarskie" },
  ];
}

/** A task's label in a long export, its two levels joined by a dash. */
export function exportLabel(role: Role, task: string, dash = " - ", edition: Edition = "annex"): string {
  const found = taskLabels(role, edition).find((candidate) => candidate.task === task);
  if (!found) throw new Error(`no such task: ${role} ${task}`);
  return found.part === undefined ? found.label : found.label + dash + found.part;
}

export interface Activity {
  activity: string;
  label: string;
  /** The handbook's proposal. */
  standard_h: number;
  /** Tasks of the card that measure it; none: not measurable. */
  tasks: readonly string[];
}

export const activities: Record<Role, readonly Activity[]> = {
  social_worker: [
    { activity: "letter", label: "Pisma kierowane do innych instytucji", standard_h: 0.5, tasks: [] },
    {
      activity: "cooperation_agreement",
      label: "Zawarcie umowy współpracy (kontraktu socjalnego)",
      standard_h: 3,
      tasks: ["cooperation_agreement"],
    },
    {
      activity: "agreement_review",
      label: "Ocena działań zawartych w umowie współpracy",
      standard_h: 0.5,
      tasks: [],
    },
    {
      activity: "social_work_action",
      label: "Działania podejmowane w ramach pracy socjalnej",
      standard_h: 0.5,
      tasks: ["social_work_field", "social_work_office", "indirect_client_work"],
    },
  ],
  benefits_worker: [
    {
      activity: "interview_1",
      label: "Wywiady część I",
      standard_h: 3,
      tasks: ["interview_1_visit", "interview_1_office"],
    },
    {
      activity: "interview_4",
      label: "Wywiady część IV",
      standard_h: 1.5,
      tasks: ["interview_4_visit", "interview_4_office"],
    },
    {
      activity: "interview_23",
      label: "Wywiady część II i III",
      standard_h: 1,
      tasks: ["interview_23_visit", "interview_23_office"],
    },
    {
      activity: "refusal_decision",
      label: "Decyzje odmawiające przyznania świadczeń",
      standard_h: 0.5,
      tasks: ["refusal_decision"],
    },
  ],
};
