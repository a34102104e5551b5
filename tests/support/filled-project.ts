/** A project of `init` with everything filled in, and what must then be in the tables: nothing else. */
import { join } from "node:path";
import { expect } from "vitest";
import type { Analysis } from "../../pipelines/analyse.ts";
import { fillCard, fillTable, type FilledCard } from "./forms.ts";

export const forms = {
  social: "wzory/Karta czasu pracy – pracownik socjalny – 2026.xlsx",
  benefits: "wzory/Karta czasu pracy – pracownik socjalny ds. świadczeń – 2026.xlsx",
  counts: "Liczby czynności.xlsx",
  caseload: "Środowiska.xlsx",
  prices: "Ceny usług.xlsx",
  evaluationUnit: "wzory/Ewaluacja – jednostka.xlsx",
  evaluationTeams: "wzory/Ewaluacja – zespoły.xlsx",
  evaluationFamilies: "wzory/Ewaluacja – programy rodzin.xlsx",
  evaluationStudies: "wzory/Ewaluacja – badania i notatki.xlsx",
  costCard: "wzory/Karta kosztów zaniechania.yaml",
  evaluationNotes: "wzory/Notatki ewaluatora.txt",
} as const;

/** Forms of a new project that `fill` leaves empty: two cards, which are copied, the cost card, the evaluation's four and its notes. */
export const unfilled = Array.from({ length: 8 }, () => "form_unfilled");

/** Working days of January and February 2026, from a wall calendar: 1 and 6 January are holidays. */
const workingDays = {
  styczeń: [2, 5, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30],
  luty: [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27],
};
const monthNumber = { styczeń: "01", luty: "02" };

/** Tasks in the order of the annexes, as the specification lists them. */
const tasks = {
  social: [
    "social_work_field",
    "social_work_office",
    "cooperation_agreement",
    "indirect_client_work",
    "documentation",
    "professional_development",
    "leave",
  ],
  benefits: [
    "interview_1_visit",
    "interview_1_office",
    "interview_4_visit",
    "interview_4_office",
    "interview_23_visit",
    "interview_23_office",
    "it_entry",
    "refusal_decision",
    "other_proceedings",
    "reporting",
    "leave",
  ],
};

export const workers = [
  { name: "Przykładowa Ewa", form: "social", fte: 1, parts: [5.25, 2.75] },
  { name: "Żółć-Wzorcowa Łucja", form: "social", fte: 0.5, parts: [3.75, 0.25] },
  { name: "Testowy Józef", form: "benefits", fte: 1, parts: [0.5, 7.5] },
] as const;

export interface Typed {
  card: FilledCard;
  /** "name|date|task|hours" of every filled cell. */
  entries: string[];
}

/** Every working day holds two tasks, which wander down the form day by day so that every row is used. */
export function typedBy(worker: (typeof workers)[number]): Typed {
  const codes = tasks[worker.form];
  const months: FilledCard["months"] = {};
  const entries: string[] = [];
  for (const [month, days] of Object.entries(workingDays)) {
    const cells: Record<number, Record<number, number>> = {};
    days.forEach((day, index) => {
      worker.parts.forEach((hours, part) => {
        const task = (index + part) % codes.length;
        (cells[task] ??= {})[day] = hours;
        const date = `2026-${monthNumber[month as keyof typeof monthNumber]}-${String(day).padStart(2, "0")}`;
        entries.push([worker.name, date, codes[task], hours].join("|"));
      });
    });
    months[month] = cells;
  }
  return { card: { name: worker.name, months }, entries };
}

const activities = {
  social: [
    "pisma do innych instytucji",
    "zawarcie umowy współpracy (kontraktu socjalnego)",
    "ocena działań zawartych w umowie",
    "działania podejmowane w ramach pracy socjalnej",
  ],
  benefits: ["wywiady część I", "wywiady część IV", "wywiady część II i III", "decyzje odmawiające"],
};
/** The codes of those activities, as the specification lists them. */
const activityCodes = {
  social: ["letter", "cooperation_agreement", "agreement_review", "social_work_action"],
  benefits: ["interview_1", "interview_4", "interview_23", "refusal_decision"],
};
const posts = { social: "pracownik socjalny", benefits: "pracownik socjalny ds. świadczeń" };

const countRows = workers.flatMap(({ name, form, fte }, i) =>
  (["2026-01-01|2026-01-31", "2026-02-01|2026-02-28"] as const).flatMap((period, j) =>
    activities[form].map((activity, k) => [
      ...period.split("|"),
      "Zespół 1",
      name,
      posts[form],
      fte,
      activity,
      i * 100 + j * 10 + k,
    ]),
  ),
);
const caseloadRows = [
  ["2026-02-28", "Zespół 1", "Przykładowa Ewa", posts.social, 19, 25, 1, 1],
  ["2026-02-28", "Zespół 1", "Żółć-Wzorcowa Łucja", posts.social, 8, null, 0.5, 0],
  ["2026-02-28", "Zespół 1", "Testowy Józef", posts.benefits, 0, null, 1, null],
];

const priceRows = [
  [
    ...["usługi opiekuńcze", "godzina", 38.5, 2025, "wydatek", "księgi ośrodka", "gmina Przykładowo"],
    ...["zmierzone", "gmina", null, null, "z dojazdem"],
  ],
  [
    ...["DPS", "miesiąc pobytu na jednym miejscu", 7352.03, 2025, "taryfa", "zarządzenie starosty"],
    ...["powiat przykładowski", "opublikowane", "gmina", "2025-04-01", null, null],
  ],
  ["spacery z psem", "spotkanie", 15, 2024, "odpłatność", "cennik", null, null, "rodzina", null, null, null],
];

/** A project with everything filled in; returns the paths of the filled files. */
export async function fill(folder: string, isComputed: boolean): Promise<string[]> {
  const cards = workers.map(async (worker) => {
    const path = join(folder, "karty", `${worker.name}.xlsx`);
    await fillCard(join(folder, forms[worker.form]), path, typedBy(worker).card, isComputed);
    return path;
  });
  await fillTable(join(folder, forms.counts), countRows);
  await fillTable(join(folder, forms.caseload), caseloadRows);
  await fillTable(join(folder, forms.prices), priceRows);
  const tables = [forms.counts, forms.caseload, forms.prices].map((form) => join(folder, form));
  return [...(await Promise.all(cards)), ...tables];
}

/** Everything typed is in the tables and nothing else, by the names behind the pseudonyms. */
export async function expectAllRead(analysis: Analysis): Promise<void> {
  const nameOf = (worker: unknown): string =>
    /\((.*)\)/.exec(analysis.reveal(String(worker)))?.[1] ?? `? ${String(worker)}`;
  const days = await analysis.database.query(
    "select worker_id, cast(work_date as varchar) as date, task, cast(hours_h as double) as hours from core_time_cards__day",
  );
  expect(
    days.map((row) => [nameOf(row.worker_id), row.date, row.task, Number(row.hours)].join("|")).sort(),
  ).toEqual(workers.flatMap((worker) => typedBy(worker).entries).sort());
  const counts = await analysis.database.query(
    "select worker_id, cast(period_start_date as varchar) as first, cast(period_end_date as varchar) as last, " +
      "team, cast(fte as double) as fte, activity, activity_count from core_activity_counts__accepted",
  );
  expect(
    counts
      .map((row) =>
        [
          row.first,
          row.last,
          row.team,
          nameOf(row.worker_id),
          Number(row.fte),
          row.activity,
          Number(row.activity_count),
        ].join("|"),
      )
      .sort(),
  ).toEqual(
    countRows.map(([a, b, c, d, , f, g, h]) => [a, b, c, d, f, codeOf(String(g)), h].join("|")).sort(),
  );
  const caseload = await analysis.database.query(
    "select worker_id, cast(as_of_date as varchar) as date, families, social_work_cases, cast(fte as double) as fte, " +
      "full_time_persons from core_caseload__accepted",
  );
  expect(
    caseload
      .map((row) =>
        [row.date, nameOf(row.worker_id), row.families, row.social_work_cases, row.fte, row.full_time_persons]
          .map(shown)
          .join("|"),
      )
      .sort(),
  ).toEqual(caseloadRows.map(([a, , c, , e, f, g, h]) => [a, c, e, f, g, h].map(shown).join("|")).sort());
  const prices = await analysis.database.query(
    "select service_label, unit, nominal_cost_pln, price_year, price_kind, source, territory, grade, payer, " +
      "cast(valid_from_date as varchar) as first, cast(valid_to_date as varchar) as last, price_note " +
      "from core_unit_cost__accepted order by price_id",
  );
  expect(prices.map((row) => Object.values(row))).toEqual([
    [
      ...["usługi opiekuńcze", "hour", 38.5, 2025, "spending", "księgi ośrodka", "gmina Przykładowo"],
      ...["measured", "gmina", null, null, "z dojazdem"],
    ],
    [
      ...["dom pomocy społecznej", "place_month", 7352.03, 2025, "tariff", "zarządzenie starosty"],
      ...["powiat przykładowski", "published", "gmina", "2025-04-01", null, null],
    ],
    [
      ...["spacery z psem", "meeting", 15, 2024, "fee", "cennik", null, "estimate", "family"],
      ...[null, null, null],
    ],
  ]);
}

function codeOf(label: string): string | undefined {
  const labels = [...activities.social, ...activities.benefits];
  return [...activityCodes.social, ...activityCodes.benefits][labels.indexOf(label)];
}

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
