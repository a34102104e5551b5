/** Which forms were received. Steps and checks that only read others have nothing to ask, and are passed over. */
import type { TableName } from "./contract/tables.ts";
import type { Database } from "./database.ts";
import { evaluationTableIds } from "../sources/evaluation/tables.ts";

/** A form and the tables of its received rows; also what corrections.yml puts above something else. */
const forms = {
  time_cards: ["raw_time_cards__entry"],
  activity_counts: ["raw_activity_counts__row"],
  caseload: ["raw_caseload__row"],
  mpips03: ["raw_mpips03__cell"],
  ozps: ["raw_ozps__cell"],
  residents: ["raw_residents__row"],
  territory: ["raw_territory__entry"],
  unit_costs: ["raw_unit_cost__price"],
  cost_cards: ["raw_cost_cards__value"],
  evaluation: evaluationTableIds.map((id) => `raw_evaluation__${id}` as const),
  corrections: ["ref_supersession"],
} as const satisfies Record<string, readonly TableName[]>;

export type Form = keyof typeof forms;

const formNames = Object.keys(forms) as Form[];

const working: readonly Form[] = ["time_cards", "activity_counts"];
const reports: readonly Form[] = ["mpips03", "ozps"];

/**
 * What is made from some forms alone: without any of them it has no rows. Whatever is not named here also reads settings
 * or what is shipped, and is always asked. A check is also about the form that its name ends with.
 */
const needs: Readonly<Record<string, readonly Form[]>> = {
  ref_gmina: ["territory"],
  core_residents__cell: ["residents", "ozps"],
  core_time_cards__day: ["time_cards"],
  core_activity_counts__activity: ["activity_counts"],
  core_activity_counts__holder: ["activity_counts"],
  core_activity_counts__scope: ["activity_counts"],
  core_nominal__period: working,
  core_card__worker_month: working,
  core_activity_time__worker: ["activity_counts"],
  core_ozps__series: ["ozps"],
  core_mpips03__repeated: ["mpips03"],
  core_mpips03__line: ["mpips03"],

  out__caseload: ["caseload"],
  out__time_structure: ["time_cards"],
  out__card_completeness: working,
  out__worker_month: working,
  out__team_member: ["activity_counts"],
  out__workload_activity: ["activity_counts"],
  out__workload: ["activity_counts"],
  out__workload_count: ["activity_counts"],
  out__staffing: ["activity_counts", "caseload"],
  out__caseload_capacity: ["caseload"],
  out__ozps: ["ozps"],
  out__ozps_forecast: ["ozps"],
  out__mpips03: ["mpips03"],

  entry_superseded: ["corrections"],
  territory_other: reports,
  territory_unclear: reports,
  card_missing: ["activity_counts"],
  card_incomplete: ["time_cards"],
  card_without_fte: ["time_cards"],
  fte_missing: ["activity_counts"],
  fte_zero: ["activity_counts"],
  worker_in_two_teams: ["activity_counts"],
  periods_overlap: ["activity_counts"],
  nominal_unused: working,
  residents_part_missing: ["residents"],
  residents_powiat_incomplete: ["residents"],
  residents_conflict: ["residents", "ozps"],
  price_year_without_index: ["unit_costs"],
};

export class Received {
  readonly #forms: ReadonlySet<Form>;

  private constructor(received: ReadonlySet<Form>) {
    this.#forms = received;
  }

  /** Asks the raw_ tables, once they are filled. */
  static async in(database: Database): Promise<Received> {
    const held = await database.holding<TableName>(Object.values(forms).flat());
    return new Received(new Set(formNames.filter((form) => forms[form].some((table) => held.has(table)))));
  }

  has(form: Form): boolean {
    return this.#forms.has(form);
  }

  /** @param step a table, or a check as its file is called: "ozps_jump", "territory_other", "count_repeated_equal.ozps" */
  concerns(step: string): boolean {
    const [name = step, form] = step.split(".");
    if (form !== undefined && !this.#forms.has(form as Form)) return false;
    const asked = needs[name] ?? formNames.filter((one) => name.startsWith(`${one}_`));
    return asked.length === 0 || asked.some((one) => this.#forms.has(one));
  }
}
