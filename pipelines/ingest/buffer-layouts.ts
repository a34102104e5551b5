/** Which property of an observation stands in which column of its raw_ table. */
import type { Row } from "../contract/rows.ts";
import type { TableName } from "../contract/tables.ts";
import type { Observations, SourceId } from "../../sources/reading.ts";

/** Sources whose observations all go into one table. */
export type OneTable = Exclude<SourceId, "evaluation">;

/** Where a row stands: every observation's, whatever it says. */
type Place = "file_id" | "sheet_no" | "unit_id" | "row_no" | "col_no";

/** Every other field of the table with a property whose value it can hold. */
type Layout<S extends OneTable, T extends TableName> = {
  readonly [F in Exclude<keyof Row<T>, Place>]: {
    [P in keyof Observations[S]]-?: Observations[S][P] extends Row<T>[F] ? P : never;
  }[keyof Observations[S]];
};

/** In the order of the table's fields. */
export const layouts = {
  "time-cards": {
    worker_id: "workerId",
    team: "team",
    role: "role",
    work_date: "date",
    task: "task",
    hours_h: "hours",
  } satisfies Layout<"time-cards", "raw_time_cards__entry">,
  "activity-counts": {
    period_start_date: "start",
    period_end_date: "end",
    team: "team",
    worker_id: "workerId",
    role: "role",
    fte: "fte",
    fte_col_no: "fteColumn",
    activity: "activity",
    activity_count: "count",
  } satisfies Layout<"activity-counts", "raw_activity_counts__row">,
  caseload: {
    as_of_date: "date",
    team: "team",
    worker_id: "workerId",
    role: "role",
    families: "families",
    social_work_cases: "socialWorkCases",
    fte: "fte",
    full_time_persons: "fullTimePersons",
  } satisfies Layout<"caseload", "raw_caseload__row">,
  mpips03: {
    teryt: "teryt",
    year: "year",
    period: "period",
    edition: "edition",
    form_section: "section",
    dzial: "dzial",
    row: "row",
    col: "col",
    concept: "concept",
    value: "value",
    symbol: "symbol",
    source_form: "sourceForm",
  } satisfies Layout<"mpips03", "raw_mpips03__cell">,
  ozps: {
    teryt: "teryt",
    assessment_year: "assessmentYear",
    row: "row",
    concept: "concept",
    value_year: "valueYear",
    kind: "kind",
    value: "value",
    symbol: "symbol",
    text: "text",
  } satisfies Layout<"ozps", "raw_ozps__cell">,
  residents: {
    teryt: "teryt",
    year: "year",
    residents: "residents",
  } satisfies Layout<"residents", "raw_residents__row">,
  territory: {
    teryt: "teryt",
    territory_name: "name",
    as_of_date: "asOf",
  } satisfies Layout<"territory", "raw_territory__entry">,
  "cost-cards": {
    card_id: "cardId",
    card_path: "path",
    card_value: "text",
  } satisfies Layout<"cost-cards", "raw_cost_cards__value">,
  "unit-costs": {
    service: "service",
    service_label: "serviceLabel",
    unit: "unit",
    nominal_cost_pln: "amountPln",
    price_year: "year",
    price_kind: "kind",
    grade: "grade",
    payer: "payer",
    territory: "territory",
    source: "source",
    valid_from_date: "validFrom",
    valid_to_date: "validTo",
    price_note: "note",
  } satisfies Layout<"unit-costs", "raw_unit_cost__price">,
};
