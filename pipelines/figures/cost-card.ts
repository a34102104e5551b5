/** A unit's cost cards, each with the rows of all its tables. Pages and the printed card are made from these. */
import type { Dataset } from "../contract/dataset.ts";
import type { Row } from "../contract/rows.ts";
import type { Forms } from "../lib/polish.ts";
import type { ProjectionYear } from "./projection-figure.ts";
import type { Outcome } from "./projection-words.ts";

export type InputRow = Row<"out__cost_input">;

export interface CostCard {
  card: Row<"ref_cost_card">;
  components: Row<"out__cost_card">[];
  gains: Row<"out__cost_gain">[];
  summary: Row<"out__cost_summary">[];
  result: Row<"out__cost_result">;
  /** Whom the card counts. */
  person: Forms;
  /** null: the card has the two lists only. */
  projection: CardProjection | null;
}

export interface CardProjection {
  outcome: Outcome;
  years: ProjectionYear[];
  inputs: InputRow[];
  levels: string[];
  linked: string[];
  discount_rate: number;
  sensitivity: Row<"out__cost_sensitivity">[];
  payback: Row<"out__cost_payback">[];
  draws: number;
  seed: number;
  /** How far the interval's ends move with another seed, złoty; null without an interval. */
  seed_shift_pln: number | null;
}

/** Of either edition. */
export type CostTables = Pick<
  Dataset["tables"],
  | "ref_cost_card"
  | "out__cost_card"
  | "out__cost_gain"
  | "out__cost_summary"
  | "out__cost_level"
  | "out__cost_linked"
  | "out__cost_input"
  | "out__cost_projection"
  | "out__cost_sensitivity"
  | "out__cost_result"
  | "out__cost_payback"
>;

/** In the order of their ids. A card that could not be computed has findings instead, and does not stand here. */
export function costCards(tables: CostTables): CostCard[] {
  return tables.ref_cost_card
    .toSorted((a, b) => (a.card_id < b.card_id ? -1 : 1))
    .flatMap((card) => {
      const isOwn = (row: { unit_id: string; card_id: string }): boolean =>
        row.unit_id === card.unit_id && row.card_id === card.card_id;
      const result = tables.out__cost_result.find(isOwn);
      if (!result) return [];
      const { person_one, person_few, person_many } = card;
      const person = { one: person_one, few: person_few, many: person_many, other: person_few };
      return [
        {
          card,
          components: tables.out__cost_card.filter(isOwn),
          gains: tables.out__cost_gain.filter(isOwn).sort((a, b) => a.gain_no - b.gain_no),
          summary: tables.out__cost_summary.filter(isOwn),
          result,
          person,
          projection: projectionOf(tables, { card, result, person }, isOwn),
        },
      ];
    });
}

function projectionOf(
  tables: CostTables,
  { card, result, person }: Pick<CostCard, "card" | "result" | "person">,
  isOwn: (row: { unit_id: string; card_id: string }) => boolean,
): CardProjection | null {
  const { net_saving_pln: net, gross_saving_pln: gross } = result;
  const inputs = tables.out__cost_input.filter(isOwn).sort((a, b) => a.input_no - b.input_no);
  if (net === null || gross === null || card.horizon_years === null) return null;
  const { net_low_pln: low, net_high_pln: high, chance_positive: chance } = result;
  const isSure = low === null || high === null || chance === null;
  return {
    outcome: {
      persons: inputs
        .filter(({ input_path }) => input_path.startsWith("cohort."))
        .reduce((sum, { input_base }) => sum + input_base, 0),
      person,
      base_year: card.base_year,
      years: card.horizon_years,
      gross,
      action: gross - net,
      net,
      interval: isSure ? null : { low, high, chance },
      payback: result.payback_year === null ? null : result.payback_year - card.base_year,
    },
    years: yearsOf(tables.out__cost_projection.filter(isOwn)),
    inputs,
    levels: tables.out__cost_level
      .filter(isOwn)
      .sort((a, b) => a.level_no - b.level_no)
      .map(({ level_label }) => level_label),
    linked: tables.out__cost_linked
      .filter(isOwn)
      .sort((a, b) => a.linked_no - b.linked_no)
      .map(({ linked_label }) => linked_label),
    discount_rate: card.discount_rate ?? 0,
    sensitivity: tables.out__cost_sensitivity.filter(isOwn),
    payback: tables.out__cost_payback.filter(isOwn),
    draws: result.draw_count ?? 0,
    seed: result.seed ?? 0,
    seed_shift_pln: result.seed_shift_pln,
  };
}

function yearsOf(rows: readonly Row<"out__cost_projection">[]): ProjectionYear[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const [without, withAction] = ["without", "with"].map((scenario) =>
      rows.find((row) => row.year === year && row.scenario === scenario),
    );
    const cost = (row: typeof without): number =>
      (row?.mandatory_cost_pln ?? 0) + (row?.linked_cost_pln ?? 0);
    return {
      year,
      persons_without: without?.persons ?? 0,
      persons_with: withAction?.persons ?? 0,
      cost_without: cost(without),
      cost_with: cost(withAction),
      action: withAction?.action_cost_pln ?? 0,
    };
  });
}
