/** Measured times of activities. */
import { LEAST_ACTIVITIES, LEAST_WORKERS } from "../../analysis/activity-times.ts";
import type { Row } from "../../contract/rows.ts";
import type { Database } from "../../database.ts";
import type { Asked, Explainer, How, Setting } from "../types.ts";
import type { Words } from "../words.ts";
import { timeSettings } from "./scope-settings.ts";

export const activityTime: Explainer<"out__activity_time"> = {
  answeredBy: "pipelines/analysis/out__activity_time.ts",
  parts: [
    {
      sql: "out__activity_time.hours",
      title: { pl: "godziny z kart czasu pracy", en: "hours of the time cards" },
      field: "hours_h",
      total: "hours_h",
    },
    {
      sql: "out__activity_time.counts",
      title: { pl: "liczby czynności", en: "activity counts" },
      field: "activity_count",
      total: "activity_count",
    },
  ],
  how,
};

async function how({ row, database, words }: Asked<"out__activity_time">): Promise<How> {
  return {
    formulas: [...(await formulas(row, database, words)), verdictText(row, words)],
    settings: [
      ...(await taskSettings(row, database, words)),
      ...(await timeSettings(database, words, [row])),
    ],
    alsoBy: ["pipelines/analysis/activity-times.ts", "pipelines/core/core_activity_time__worker.sql"],
  };
}

async function formulas(row: Row<"out__activity_time">, database: Database, words: Words): Promise<string[]> {
  if (row.verdict === "not_measurable")
    return [
      words.say(
        "Z kart nie da się zmierzyć tej czynności: nie odpowiada jej żadne zadanie karty.",
        "The cards cannot measure this activity: none of their tasks matches it.",
      ),
    ];
  const lines: string[] = [];
  if (row.hours_h !== null && row.measured_h !== null) {
    lines.push(
      `${words.say("Σ godzin ÷ Σ czynności", "Σ hours ÷ Σ activities")}: ${words.hours(row.hours_h)} ÷ ${words.number(row.activity_count)} = ${words.hours(row.measured_h)}`,
    );
  }
  if (row.ci_low_h !== null && row.ci_high_h !== null) {
    lines.push(
      words.say(
        `95-procentowy przedział ufności: od ${words.hours(row.ci_low_h)} do ${words.hours(row.ci_high_h)} (powtarzamy iloraz, pomijając po kolei każdą osobę – jackknife na logarytmach, kwantyl t dla ${words.number(row.worker_count - 1)} stopni swobody)`,
        `95 % confidence interval: ${words.hours(row.ci_low_h)} to ${words.hours(row.ci_high_h)} (delete-one-worker jackknife on the log scale, t quantile on ${words.number(row.worker_count - 1)} degrees of freedom)`,
      ),
    );
  }
  const left = await leftOut(database);
  if (left.length > 0)
    lines.push(
      words.say(
        `Pominięto osoby, które mają liczby czynności, ale nie mają kart za cały okres: ${left.join(", ")}`,
        `Left out, because their cards do not cover the whole period: ${left.join(", ")}`,
      ),
    );
  return lines;
}

function verdictText(row: Row<"out__activity_time">, words: Words): string {
  const verdict = words.value("verdict", row.verdict);
  const label = words.say("wniosek", "verdict");
  if (row.verdict === "too_few_data")
    return words.say(
      `${label}: ${verdict} (potrzeba co najmniej ${String(LEAST_WORKERS)} osób i ${String(LEAST_ACTIVITIES)} czynności; liczba osób: ${words.number(row.worker_count)}, liczba czynności: ${words.number(row.activity_count)})`,
      `${label}: ${verdict} (needs ${String(LEAST_WORKERS)} workers and ${String(LEAST_ACTIVITIES)} activities; there are ${words.number(row.worker_count)} and ${words.number(row.activity_count)})`,
    );
  const standard =
    row.standard_h === null ? "" : ` (${words.say("standard", "standard")}: ${words.hours(row.standard_h)})`;
  return `${label}: ${verdict}${standard}`;
}

async function leftOut(database: Database): Promise<string[]> {
  const rows = await database.query(`
    select distinct counts.worker_id
    from core_activity_counts__activity as counts
    inner join asked on asked.unit_id in ('all', counts.unit_id)
      and asked.period_start_date = counts.period_start_date and asked.period_end_date = counts.period_end_date
      and asked.role = counts.role and asked.activity = counts.activity
    anti join core_activity_time__worker as measured on measured.unit_id = counts.unit_id
      and measured.period_start_date = counts.period_start_date and measured.period_end_date = counts.period_end_date
      and measured.role = counts.role and measured.activity = counts.activity and measured.worker_id = counts.worker_id
    where counts.worker_id is not null
    order by counts.worker_id`);
  return rows.map((one) => String(one.worker_id));
}

/** Which tasks of the card measure the activity. */
export async function taskSettings(
  row: Pick<Row<"out__activity_time">, "unit_id" | "role" | "activity">,
  database: Database,
  words: Words,
): Promise<Setting[]> {
  const tasks = await database.query(
    `select distinct task from ref_activity_task
     where ($unit = 'all' or unit_id = $unit) and role = $role and activity = $activity order by task`,
    { unit: row.unit_id, role: row.role, activity: row.activity },
  );
  if (tasks.length === 0) return [];
  return [
    {
      name: words.say("zadania karty, które mierzą czynność", "tasks of the card that measure it"),
      value: tasks.map((one) => words.value("task", one.task ?? null)).join("; "),
      source: words.say("podręcznik albo miernik.yaml", "handbook or miernik.yaml"),
    },
  ];
}
