/** The tables of the public edition, once it is known which numbers are hidden. */
import { rates } from "../../sources/concepts/rates.ts";
import type { DisclosureLoss, HiddenCount, PublicDataset, PublicTable } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import type { Withheld } from "../contract/withheld.ts";
import { cardsWithheldWithWork, publicCards } from "./cost-cards.ts";
import type { IndicatorRow } from "./evaluation-problem.ts";
import { termsOf, type Hides } from "./hide.ts";
import type { DisclosureInput } from "./public-dataset.ts";
import { publicIndicators } from "./public-indicators.ts";
import { publicPowiats, type PowiatFacts } from "./powiats.ts";
import { hiddenIn, publicProfiles } from "./profile/public-profiles.ts";
import { publicRuleFindings } from "./rule-findings.ts";
import { publicStaffing } from "./staffing.ts";
import type { WholeProblem } from "./whole-problem.ts";
import { monthRow, type ShownWork } from "./work/figures.ts";
import type { PastFigure } from "./work/shown-figures.ts";
import { timeKey } from "./work/times.ts";
import { withPastWork } from "./work/withheld.ts";
import { publicWork } from "./work/public-work.ts";

export interface PublicTables {
  tables: PublicDataset["tables"];
  /** Of figures about work, which are no cells of the problem. */
  workLoss: Partial<Record<PublicTable, HiddenCount>>;
  leftOutCards: number;
  /** Of work and cost cards, beside what earlier publications showed. */
  withheld: Withheld[];
}

export interface TableSettings extends Pick<DisclosureLoss, "minCount" | "minWorkers"> {
  powiats?: readonly PowiatFacts[];
  /** Rows of profiles that are public already; default: those of the problem. */
  profiles?: Pick<PublicDataset["tables"], "out__profile" | "out__profile_rate">;
  /** What earlier publications showed of work and in cost cards, the oldest first; default: nothing. */
  pastFigures?: readonly PastFigure[];
}

export function publicTables(
  { units, tables }: DisclosureInput,
  problem: WholeProblem,
  isHidden: (cell: number) => boolean,
  {
    minCount,
    minWorkers,
    powiats = [],
    profiles = publicProfiles(tables, problem, isHidden),
    pastFigures = [],
  }: TableSettings,
): PublicTables {
  const hides = hiddenIn(profiles.out__profile);
  const alone = publicWork(
    {
      out__workload: tables.out__workload ?? [],
      out__workload_activity: tables.out__workload_activity ?? [],
      out__team_member: tables.out__team_member ?? [],
      out__fte_gap: tables.out__fte_gap ?? [],
      out__time_structure: tables.out__time_structure ?? [],
      out__activity_time: tables.out__activity_time ?? [],
    },
    minWorkers,
  );
  const { work, withheld } = withPastWork(alone, tables, pastFigures, minWorkers);
  const costs = {
    ref_cost_card: tables.ref_cost_card ?? [],
    out__cost_card: tables.out__cost_card ?? [],
    out__cost_gain: tables.out__cost_gain ?? [],
    out__cost_summary: tables.out__cost_summary ?? [],
    out__cost_level: tables.out__cost_level ?? [],
    out__cost_projection: tables.out__cost_projection ?? [],
    out__cost_result: tables.out__cost_result ?? [],
    out__cost_payback: tables.out__cost_payback ?? [],
    out__cost_linked: tables.out__cost_linked ?? [],
    out__cost_input: tables.out__cost_input ?? [],
    out__cost_sensitivity: tables.out__cost_sensitivity ?? [],
  };
  const cardsBeside = ({ out__activity_time, out__workload }: ShownWork) =>
    publicCards(costs, { hides, times: out__activity_time, loads: out__workload }, minCount, pastFigures);
  const cards = cardsBeside(work.tables);
  const withWork =
    withheld.length === 0 ? [] : cardsWithheldWithWork(cardsBeside(alone.tables), cards, withheld);
  const indicatorRows = tables.out__indicator ?? [];
  const indicators = publicIndicators(indicatorRows, {
    cells: problem.evaluation,
    groups: problem.groups,
    isHidden,
    hiddenInProfile: hiddenInProfile(hides, tables.ref_indicator ?? []),
    isWorkOfFew: isWorkHidden(tables, work.tables),
  });
  const isValueHidden = (at: number) => indicators[at]?.value === null && indicatorRows[at]?.value !== null;
  const ofUnits = {
    ...profiles,
    out__indicator: indicators,
    ref_unit: units.map(({ unit_id, unit_name, unit_type, teryt }) => ({
      unit_id,
      unit_name,
      unit_type,
      teryt,
    })),
  };
  return {
    workLoss: work.loss,
    withheld: [...withheld, ...cards.withheld, ...withWork],
    leftOutCards: cards.leftOutCount,
    tables: {
      ...ofUnits,
      ...publicPowiats(ofUnits, powiats),
      out__staffing: publicStaffing(tables.out__staffing ?? [], (key) => {
        const cell = problem.cellNamed(key);
        return cell !== undefined && isHidden(cell);
      }),
      out__project_post: tables.out__project_post ?? [],
      ...work.tables,
      ...cards.tables,
      out__comparison: problem.comparisons.publicRows(tables.out__comparison ?? [], isValueHidden),
      out__rule_finding: publicRuleFindings(
        tables.out__rule_finding ?? [],
        tables.ref_evaluation_rule ?? [],
        minCount,
      ),
      ref_concept: tables.ref_concept,
      ref_series_break: tables.ref_series_break,
      ref_indicator: tables.ref_indicator ?? [],
      ref_evaluation_rule: tables.ref_evaluation_rule ?? [],
    },
  };
}

/** Of an indicator that repeats a rate of the profile: its terms are hidden where the profile hides theirs. */
function hiddenInProfile(
  hides: Hides,
  catalogue: readonly Row<"ref_indicator">[],
): (row: IndicatorRow) => { numerator: boolean; denominator: boolean } {
  const rateOf = new Map(catalogue.map((one) => [one.indicator_id, one.indicator_argument]));
  return (row) => {
    const rateId = rateOf.get(row.indicator_id) ?? row.indicator_id;
    if (!rates.some((rate) => rate.rateId === rateId)) return { numerator: true, denominator: true };
    const year = Number(row.period_end_date.slice(0, 4));
    const hidesAny = (concepts: readonly string[]) =>
      concepts.some((concept) => hides(row.unit_id, year, concept));
    const { numerator, denominator } = termsOf(rateId);
    return { numerator: hidesAny(numerator), denominator: hidesAny(denominator) };
  };
}

/** Whether a month or a time that is not shown lies in the time that a unit's row looks at. */
function isWorkHidden(
  { out__time_structure = [], out__activity_time = [] }: DisclosureInput["tables"],
  shown: ShownWork,
): (row: IndicatorRow) => boolean {
  const months = new Set(shown.out__time_structure.map(monthRow));
  const times = new Set(shown.out__activity_time.map(timeKey));
  const hidden = [
    ...out__time_structure
      .filter((row) => !months.has(monthRow(row)))
      .map((row) => ({ ...row, from: `${row.month}-01`, until: `${row.month}-28` })),
    ...out__activity_time
      .filter((row) => row.worker_count > 0 && !times.has(timeKey(row)))
      .map((row) => ({ ...row, from: row.period_start_date, until: row.period_end_date })),
  ];
  return ({ unit_id, period_start_date, period_end_date }) =>
    hidden.some(
      (one) => one.unit_id === unit_id && one.from <= period_end_date && one.until >= period_start_date,
    );
}
