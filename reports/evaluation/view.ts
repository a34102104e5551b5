/** What one evaluation report is made from: the rows of its unit or of the whole pilot, as far as its day. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { indicators as catalogue } from "../../pipelines/evaluation/catalogue.ts";
import { wavesUntil, type DueMoment, type Moment } from "./moments.ts";

export type IndicatorRow = Row<"out__indicator">;
export type Indicator = Row<"ref_indicator">;
export type ComparisonRow = Row<"out__comparison">;

export interface EvaluationView {
  project: string;
  version: string;
  moment: Moment;
  /** The day of the moment's wave, "YYYY-MM-DD". */
  day: string;
  /** Notes from this day on belong to the next report. */
  nextDay: string | null;
  /** The day as of which the data are known. */
  asOf: string;
  /** null: the whole pilot. */
  unit: Row<"ref_unit"> | null;
  /** Of the unit; of the pilot all, also the comparison units. */
  units: Row<"out__evaluation_unit">[];
  nameOf: (unitId: string) => string;
  /** In the order of the catalogue. */
  indicators: Indicator[];
  /** Of the unit, or of the arms (`pilot`, `comparison`) and parts of them; waves and years until the day. */
  rows: IndicatorRow[];
  /** Of the whole pilot, of waves until the day; none for a unit. */
  comparisons: ComparisonRow[];
  /** Comparisons of yearly figures are of years after this report's day: they belong to a later one. */
  hasLaterYears: boolean;
  /** Breaches that had begun by the day. */
  breaches: Row<"out__rule_finding">[];
  rules: Map<string, Row<"ref_evaluation_rule">>;
  /** Rows of the unit (of the pilot: all) as far as their period ended by the day. */
  tables: Dataset["tables"];
  /** Of the unit and of the whole project; of the pilot all. */
  files: Row<"out__input_file">[];
  notes: Row<"out__evaluation_note">[];
}

/** @param dataset of all units: also a unit's report says what the whole project's files are */
export function evaluationView(
  dataset: Dataset,
  unit: Row<"ref_unit"> | null,
  { moment, day, nextDay }: DueMoment,
): EvaluationView {
  const { tables } = dataset;
  const waves = wavesUntil(moment);
  const known = (row: IndicatorRow): boolean =>
    row.period_end_date <= day && (waves.includes(row.wave) || row.wave === "year");
  const own = tables.out__indicator
    .filter((row) => (unit ? row.unit_id === unit.unit_id : row.unit_id === "all"))
    .map((row) => atMoment(row, moment, day))
    .filter(known);
  const units = tables.out__evaluation_unit.filter((row) => !unit || row.unit_id === unit.unit_id);
  const names = new Map(dataset.units.map(({ unit_id, unit_name }) => [unit_id, unit_name]));
  const scope = unit?.unit_id ?? "all";
  const isOwn = (id: string | null): boolean => !unit || id === unit.unit_id;
  const hasLaterYears = tables.out__indicator.some(
    ({ wave, period_end_date, value }) => wave === "year" && period_end_date > day && value !== null,
  );
  return {
    project: dataset.project,
    version: dataset.version,
    moment,
    day,
    nextDay,
    asOf: units[0]?.as_of_date ?? day,
    unit,
    units,
    nameOf: (id) => names.get(id) ?? id,
    indicators: inOrder(tables.ref_indicator),
    rows: own,
    comparisons: unit ? [] : tables.out__comparison.filter((row) => isOfDay(row, waves, hasLaterYears)),
    hasLaterYears,
    breaches: tables.out__rule_finding.filter((row) => isOwn(row.unit_id) && row.since_date <= day),
    rules: new Map(tables.ref_evaluation_rule.map((rule) => [rule.rule_id, rule])),
    tables: rowsUntil(tables, isOwn, day),
    files: tables.out__input_file.filter(({ unit_id }) => unit_id === null || isOwn(unit_id)),
    notes: tables.out__evaluation_note.filter(
      (note) => note.unit_id === scope && (nextDay === null || note.note_date < nextDay),
    ),
  };
}

/** Forms name the end of an 18-month pilot "po 18 miesiącach": on the same day it is the same wave. */
function atMoment(row: IndicatorRow, { wave }: Moment, day: string): IndicatorRow {
  const isSame = wave === "ex_post" && row.wave === "month_18" && row.period_end_date === day;
  return isSame ? { ...row, wave } : row;
}

/** What lies before the pilot is known on any day. */
function isOfDay(row: ComparisonRow, waves: readonly string[], hasLaterYears: boolean): boolean {
  if (row.wave_to === "last_year") return !hasLaterYears;
  if (row.wave_to === "year_before") return true;
  return waves.includes(row.wave_to);
}

function inOrder(indicators: readonly Indicator[]): Indicator[] {
  const order = new Map(catalogue.map(({ id }, i) => [id, i]));
  const place = ({ indicator_id }: Indicator): number => order.get(indicator_id) ?? order.size;
  return indicators.toSorted((a, b) => place(a) - place(b));
}

function rowsUntil(
  tables: Dataset["tables"],
  isOwn: (unitId: string | null) => boolean,
  day: string,
): Dataset["tables"] {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      (rows as DatedRow[]).filter(
        (row) =>
          (row.unit_id === undefined || isOwn(row.unit_id)) && row.scope !== "worker" && endOf(row) <= day,
      ),
    ]),
  ) as unknown as Dataset["tables"];
}

interface DatedRow {
  unit_id?: string | null;
  scope?: string;
  period_end_date?: string;
  as_of_date?: string;
  month?: string;
}

/** A month's cards are all there once it has begun before the day; what has no day is known on any. */
function endOf({ period_end_date, month, as_of_date }: DatedRow): string {
  return period_end_date ?? (month === undefined ? (as_of_date ?? "") : `${month}-01`);
}
