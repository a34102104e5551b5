/** How a pilot goes: deadlines, how far each unit is, what it handed in, and its indicators beside the others'. */
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import { rowsBeside } from "./rows-beside.ts";
import { seeRow } from "./scope-settings.ts";

const rows = {
  sql: "out__pilot_table.rows",
  title: { pl: "wiersze tabeli, które weszły do obliczeń", en: "rows of the table that count" },
  field: "evaluation_row_count",
  total: "evaluation_row_count",
} as const;

export const due: Explainer<"out__due"> = {
  answeredBy: "pipelines/evaluation/out__due.ts",
  parts: [
    {
      sql: "out__due.row",
      title: { pl: "wiersz, od którego liczy się termin", en: "row from which the deadline is counted" },
      field: "due_count",
    },
  ],
  how: howDue,
};

export const pilotUnit: Explainer<"out__pilot_unit"> = {
  answeredBy: "pipelines/evaluation/queries/pilot_unit.sql",
  parts: [
    {
      sql: "out__pilot_unit.row",
      title: { pl: "wiersz wykazu jednostek", en: "row of the list of units" },
      field: "row_no",
    },
  ],
  how: ({ row, words }: Asked<"out__pilot_unit">): How => ({
    formulas: [
      words.say(
        `pełne miesiące od początku: ${words.value("months_run", row.months_run)} z ${words.value("months_planned", row.months_planned)}; stan na ${words.value("as_of_date", row.as_of_date)}`,
        `whole months since the start: ${words.value("months_run", row.months_run)} of ${words.value("months_planned", row.months_planned)}; as of ${row.as_of_date}`,
      ),
      words.say(
        `informacje miesięczne: dostarczono ${words.number(row.report_delivered_count)} z ${words.number(row.report_due_count)}, których miesiąc minął`,
        `monthly reports: ${words.number(row.report_delivered_count)} delivered of ${words.number(row.report_due_count)} whose month is over`,
      ),
    ],
    alsoBy: ["pipelines/evaluation/queries/evaluation_wave.sql"],
  }),
};

export const pilotTable: Explainer<"out__pilot_table"> = {
  answeredBy: "pipelines/evaluation/queries/pilot_table.sql",
  parts: [rows],
  how: ({ row, words }: Asked<"out__pilot_table">): How => ({
    formulas: [
      words.say(
        `tę tabelę przekazało ${words.number(row.also_given_count)} z ${words.number(row.alike_count)} innych jednostek tej samej grupy i modelu`,
        `${words.number(row.also_given_count)} of ${words.number(row.alike_count)} other units of the same arm and model gave the table`,
      ),
    ],
  }),
};

export const indicatorOthers: Explainer<"out__indicator_others"> = {
  answeredBy: "pipelines/evaluation/queries/indicator_others.sql",
  parts: [],
  how: howBeside,
};

async function howDue({ row, database, words }: Asked<"out__due">): Promise<How> {
  const [rule] =
    row.rule_id === null
      ? []
      : await rowsBeside("ref_evaluation_rule", database, "semi join asked using (rule_id)");
  const from = row.counted_from_date === null ? "" : words.value("counted_from_date", row.counted_from_date);
  const limit = rule ? `${words.number(rule.threshold)} (${words.value("measure", rule.measure)})` : "";
  return {
    formulas: [
      ...(rule ? [words.language === "pl" ? rule.rule_text : rule.rule_text_en] : []),
      ...(from === "" ? [] : [words.say(`liczony od: ${from}`, `counted from: ${from}`)]),
      ...(rule ? [words.say(`próg reguły: ${limit}`, `threshold of the rule: ${limit}`)] : []),
      words.say(
        `termin: ${words.value("due_date", row.due_date)}; stan na ${words.value("as_of_date", row.as_of_date)}`,
        `due: ${row.due_date}; as of ${row.as_of_date}`,
      ),
    ],
    see: rule ? [{ id: rowId("ref_evaluation_rule", rule), what: words.say("reguła", "the rule") }] : [],
    alsoBy: [`pipelines/evaluation/due/${queryOf(row.due_kind)}.sql`],
  };
}

/** Three kinds of events of teams share a query. */
function queryOf(kind: string): string {
  return ["meeting", "supervision", "authorities"].includes(kind) ? "team_event" : kind;
}

async function howBeside({ row, database, words }: Asked<"out__indicator_others">): Promise<How> {
  const year = "(asked.wave <> 'year' or year(asked.period_end_date) = year(out__indicator.period_end_date))";
  const values: Row<"out__indicator">[] = await rowsBeside(
    "out__indicator",
    database,
    `semi join asked on asked.indicator_id = out__indicator.indicator_id and asked.wave = out__indicator.wave
      and asked.indicator_part is not distinct from out__indicator.indicator_part and ${year}
      where value is not null and group_id = 'pilot' and unit_id <> 'all'`,
  );
  const others = values.filter(({ unit_id }) => unit_id !== row.unit_id);
  const listed = others
    .map(({ value }) => value ?? 0)
    .sort((a, b) => a - b)
    .map((value) => words.number(value))
    .join(" · ");
  return {
    formulas: [
      words.say(
        `inne jednostki pilotażu z wartością: ${words.number(row.other_count)}`,
        `other pilot units with a value: ${words.number(row.other_count)}`,
      ),
      ...(row.other_median === null || row.other_low === null || row.other_high === null
        ? []
        : [
            words.say(`ich wartości od najmniejszej: ${listed}`, `their values, the least first: ${listed}`),
            words.say(
              `pierwszy kwartyl ${words.number(row.other_low)}, mediana ${words.number(row.other_median)}, trzeci kwartyl ${words.number(row.other_high)} (między sąsiednimi wartościami liniowo)`,
              `first quartile ${words.number(row.other_low)}, median ${words.number(row.other_median)}, third quartile ${words.number(row.other_high)} (linear between neighbours)`,
            ),
          ]),
    ],
    see: values
      .filter(({ unit_id }) => unit_id === row.unit_id)
      .map((own) =>
        seeRow("out__indicator", own, words.say("wartość tej jednostki", "the unit's own value")),
      ),
  };
}
