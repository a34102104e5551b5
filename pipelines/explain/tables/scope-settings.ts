/** Settings on which the workload of a scope rests: nominal hours, the available share, the times of activities. */
import { rowId, type RowValues } from "../../contract/row-id.ts";
import type { PublishedTable } from "../../contract/tables.ts";
import type { Database } from "../../database.ts";
import type { How, Setting, Values } from "../types.ts";
import type { Words } from "../words.ts";

/** The handbook's proposal (workload spec §4). */
const HANDBOOK_SHARE = 0.85;

export async function periodSettings(database: Database, words: Words): Promise<Setting[]> {
  const [row] = await database.query(`
    select cast(core_nominal__period.nominal_h as double) as nominal_h, core_nominal__period.source, ref_unit.available_share
    from asked
    inner join core_nominal__period using (unit_id, period_start_date, period_end_date)
    inner join ref_unit using (unit_id)`);
  if (!row) return [];
  const share = Number(row.available_share);
  return [
    {
      name: words.say("wymiar czasu pracy okresu na etat", "nominal hours of the period per FTE"),
      value: words.hours(Number(row.nominal_h)),
      source: nominalSource(row.source, words),
    },
    {
      name: words.say("część wymiaru na zadania powtarzalne", "share of hours left for repeatable tasks"),
      value: words.number(share),
      source:
        share === HANDBOOK_SHARE ? words.say("podręcznik pilotażu", "the pilot’s handbook") : "miernik.yaml",
    },
  ];
}

export function nominalSource(source: Values[string] | undefined, words: Words): string {
  return source === "miernik.yaml"
    ? "miernik.yaml"
    : words.say("kalendarz (art. 130 Kodeksu pracy)", "calendar (art. 130 of the labour code)");
}

/** Each activity's time with who set it; `rows` are rows of out__workload_activity or of out__activity_time. */
export async function timeSettings(
  database: Database,
  words: Words,
  rows: readonly Pick<RowValues, "unit_id" | "role" | "activity">[],
): Promise<Setting[]> {
  const settings: Setting[] = [];
  for (const row of rows) {
    const found = await database.query(
      `select distinct activity_label, standard_h, source from ref_activity
       where ($unit = 'all' or unit_id = $unit) and role = $role and activity = $activity order by all`,
      { unit: String(row.unit_id), role: String(row.role), activity: String(row.activity) },
    );
    settings.push(
      ...found.map((one) => ({
        name: `${words.say("czas standardowy", "standard time")}: ${String(one.activity_label)}`,
        value: words.hours(Number(one.standard_h)),
        source: String(one.source),
      })),
    );
  }
  return settings;
}

/** A reference to another row of a published table. */
export function seeRow(table: PublishedTable, row: RowValues, what: string): NonNullable<How["see"]>[number] {
  return { id: rowId(table, row), what };
}
