/** Two tables made of time cards: how time divides, and how complete the cards are. */
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Setting } from "../types.ts";
import type { Words } from "../words.ts";
import { nominalSource, seeRow } from "./scope-settings.ts";

export const timeStructure: Explainer<"out__time_structure"> = {
  answeredBy: "pipelines/analysis/out__time_structure.sql",
  parts: [
    {
      sql: "out__time_structure.hours",
      title: { pl: "godziny z kart czasu pracy", en: "hours of the time cards" },
      field: "hours_h",
      total: "hours_h",
    },
  ],
  how: howTimeDivides,
};

export const cardCompleteness: Explainer<"out__card_completeness"> = {
  answeredBy: "pipelines/analysis/out__card_completeness.sql",
  parts: [
    {
      sql: "out__card_completeness.hours",
      title: { pl: "godziny z kart czasu pracy", en: "hours of the time cards" },
      field: "hours_h",
      total: "entered_h",
    },
    {
      sql: "out__card_completeness.fte",
      title: { pl: "etaty", en: "FTE" },
      field: "fte",
    },
  ],
  how: howComplete,
};

async function howTimeDivides({ row, database, words }: Asked<"out__time_structure">): Promise<How> {
  const tasks = (await database.query(`
    select task.* replace (cast(task.hours_h as double) as hours_h)
    from out__time_structure as task semi join asked using (unit_id, month, role)
    order by task.task`)) as unknown as Row<"out__time_structure">[];
  const whole = tasks.reduce((sum, one) => sum + one.hours_h, 0);
  const formulas = [
    `${words.say("godziny zadania", "hours of the task")}: ${words.hours(row.hours_h)}`,
    `${words.say("godziny wszystkich zadań stanowiska w miesiącu", "hours of all tasks of the role in the month")}: ${tasks.map((one) => words.number(one.hours_h)).join(" + ")} = ${words.hours(whole)}`,
  ];
  if (row.share !== null)
    formulas.push(
      `${words.say("udział", "share")}: ${words.hours(row.hours_h)} ÷ ${words.hours(whole)} = ${words.percent(row.share)}`,
    );
  return {
    formulas,
    see: tasks
      .filter((one) => one.task !== row.task)
      .map((one) =>
        seeRow("out__time_structure", one, `${words.value("task", one.task)}: ${words.hours(one.hours_h)}`),
      ),
    alsoBy: ["pipelines/core/core_time_cards__day.sql"],
  };
}

interface WorkerMonth {
  worker_id: string;
  fte: number | null;
  expected_h: number | null;
  entered_h: number;
  filled_days: number;
}

async function howComplete({ row, database, words }: Asked<"out__card_completeness">): Promise<How> {
  const workers = (await database.query(`
    select worker_id, cast(fte as double) as fte, cast(expected_h as double) as expected_h,
      cast(entered_h as double) as entered_h, filled_days
    from core_card__worker_month semi join asked using (unit_id, month, role)
    order by worker_id`)) as unknown as WorkerMonth[];
  const { hours, settings } = await monthNominal(database, words);
  const sum = (values: readonly number[]): string => values.map((value) => words.number(value)).join(" + ");
  return {
    formulas: [
      expectation(row, workers, hours, words),
      `${words.say("godziny wpisane", "hours entered")}: ${sum(workers.map((one) => one.entered_h))} = ${words.hours(row.entered_h)}`,
      ...(row.completeness === null || row.expected_h === null
        ? []
        : [
            `${words.say("kompletność", "completeness")}: ${words.hours(row.entered_h)} ÷ ${words.hours(row.expected_h)} = ${words.percent(row.completeness)}`,
          ]),
      `${words.say("dni z wpisem", "days filled")}: ${sum(workers.map((one) => one.filled_days))} = ${words.number(row.filled_days)}`,
    ],
    settings,
    alsoBy: ["pipelines/core/core_card__worker_month.sql"],
  };
}

/** Nominal hours of the asked row's month, and who set them. */
export async function monthNominal(
  database: Database,
  words: Words,
): Promise<{ hours: number; settings: Setting[] }> {
  const [nominal] = await database.query(`
    select cast(nominal_h as double) as nominal_h, source from core_nominal__period
    inner join asked on asked.unit_id = core_nominal__period.unit_id
      and asked.month = strftime(period_start_date, '%Y-%m')
      and period_start_date = date_trunc('month', period_start_date) and period_end_date = last_day(period_start_date)`);
  const hours = Number(nominal?.nominal_h);
  if (!nominal) return { hours, settings: [] };
  return {
    hours,
    settings: [
      {
        name: words.say("wymiar czasu pracy miesiąca na etat", "nominal hours of the month per FTE"),
        value: words.hours(hours),
        source: nominalSource(nominal.source, words),
      },
    ],
  };
}

function expectation(
  row: Row<"out__card_completeness">,
  workers: readonly WorkerMonth[],
  nominal: number,
  words: Words,
): string {
  const label = words.say("godziny oczekiwane", "hours expected");
  if (row.expected_h !== null) {
    const products = workers.map((one) => `${words.number(nominal)} × ${words.number(one.fte ?? 0)}`);
    return `${label}: ${products.join(" + ")} = ${words.hours(row.expected_h)}`;
  }
  const unknown = workers.filter((one) => one.expected_h === null).map((one) => one.worker_id);
  return words.say(
    `${label}: nie wiadomo, bo nie podano etatu: ${unknown.join(", ")}`,
    `${label}: not known, because no FTE is given of ${unknown.join(", ")}`,
  );
}
