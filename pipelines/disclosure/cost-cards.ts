/**
 * Which cost cards may be public: those that describe a typical path at prices of price lists. A card whose numbers come
 * from few real families, from a hidden number of the profile or from the work of few workers stays inside as a whole,
 * because every amount of it is computed from them.
 */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import type { Withheld } from "../contract/withheld.ts";
import { roleNames } from "../../sources/role-names.ts";
import { measuredWords, profileWords } from "../cost/measured.ts";
import type { CostTables } from "../figures/cost-card.ts";
import { groupBy } from "../lib/group.ts";
import { periodText } from "../lib/polish.ts";
import { cardFigures, cardKey, cardRowOf, isMeasuredOnFamilies, type CardId } from "./work/card-figures.ts";
import type { Hides } from "./hide.ts";
import type { PastFigure } from "./work/shown-figures.ts";
import { withheldBy } from "./work/history.ts";

/** What of the unit's own data stands in the public edition. */
export interface PublicSources {
  hides: Hides;
  times: readonly PublicRow<"out__activity_time">[];
  loads: readonly PublicRow<"out__workload">[];
}

export interface PublicCards {
  tables: { [T in keyof CostTables]: PublicRow<T>[] };
  leftOutCount: number;
  /** What is withheld, and the publications because of which. */
  withheld: Withheld[];
}

/** @param past figures of earlier publications, the oldest first */
export function publicCards(
  all: CostTables,
  sources: PublicSources,
  minCount: number,
  past: readonly PastFigure[] = [],
): PublicCards {
  const components = groupBy(all.out__cost_card, cardKey);
  const inputs = groupBy(all.out__cost_input, cardKey);
  const alone = all.ref_cost_card.filter((card) => {
    const key = cardKey(card);
    return mayShow(card, components.get(key) ?? [], inputs.get(key) ?? [], sources, minCount);
  });
  const withheld = withheldBy(cardFigures(alone, all.out__cost_card), past, minCount);
  const shown = new Set(alone.filter((card) => !withheld.has(cardRowOf(card))).map(cardKey));
  const isShown = (row: CardId) => shown.has(cardKey(row));
  return {
    leftOutCount: all.ref_cost_card.length - shown.size,
    withheld: alone.flatMap((card) => {
      const publications = withheld.get(cardRowOf(card));
      return publications ? [withheldCard(card, publications)] : [];
    }),
    tables: {
      ref_cost_card: all.ref_cost_card.filter(isShown),
      out__cost_card: all.out__cost_card.filter(isShown),
      out__cost_gain: all.out__cost_gain.filter(isShown),
      out__cost_summary: all.out__cost_summary.filter(isShown),
      out__cost_level: all.out__cost_level.filter(isShown),
      out__cost_linked: all.out__cost_linked.filter(isShown),
      out__cost_input: all.out__cost_input.filter(isShown),
      out__cost_sensitivity: all.out__cost_sensitivity.filter(isShown),
      out__cost_projection: all.out__cost_projection.filter(isShown),
      out__cost_result: all.out__cost_result.filter(isShown),
      out__cost_payback: all.out__cost_payback.filter(isShown),
    },
  };
}

/** Cards that quote a time or a load which earlier publications keep from being shown. */
export function cardsWithheldWithWork(
  open: PublicCards,
  { tables }: PublicCards,
  work: readonly Withheld[],
): Withheld[] {
  const shown = new Set(tables.ref_cost_card.map(cardKey));
  return open.tables.ref_cost_card
    .filter((card) => !shown.has(cardKey(card)))
    .map((card) => {
      const own = work.filter(({ unitId }) => unitId === null || unitId === card.unit_id);
      return withheldCard(
        card,
        own.flatMap(({ publications }) => publications),
      );
    });
}

function withheldCard({ unit_id, card_id }: CardId, publications: readonly number[]): Withheld {
  return { kind: "cost_card", unitId: unit_id, of: card_id, publications };
}

function mayShow(
  card: Row<"ref_cost_card">,
  components: readonly Row<"out__cost_card">[],
  inputs: readonly Row<"out__cost_input">[],
  sources: PublicSources,
  minCount: number,
): boolean {
  const quantities = [
    ...components.map(({ quantity_grade, quantity_source }) => ({
      grade: quantity_grade,
      source: quantity_source,
    })),
    ...inputs,
  ];
  if (!quantities.every(({ source }) => isPublicSource(card.unit_id, source, sources))) return false;
  const cohort = inputs.filter(({ input_path }) => input_path.startsWith("cohort."));
  const isFew = (count: number) => count > 0 && count < minCount;
  if (isFew(cohort.reduce((sum, { input_base }) => sum + input_base, 0))) return false;
  if (cohort.some(({ grade, input_base }) => grade === "measured" && isFew(input_base))) return false;
  return !components.some(isMeasuredOnFamilies) || !isFew(card.card_persons);
}

/** Whether what a quantity was measured on stands in the public edition, if it says that it was measured here. */
function isPublicSource(unitId: string, source: string, { hides, times, loads }: PublicSources): boolean {
  const concepts = [...source.matchAll(new RegExp(`${profileWords}([^,]+), (\\d{4}) r\\.`, "g"))];
  if (concepts.some(([, concept, year]) => hides(unitId, Number(year), concept ?? ""))) return false;
  if (!source.includes(measuredWords)) return true;
  return (
    times.some(
      (row) =>
        row.unit_id === unitId &&
        source.includes(`${measuredWords}${row.activity_label}, ${periodText(row)} (`),
    ) ||
    loads.some(
      (row) =>
        row.unit_id === unitId &&
        row.scope === "unit" &&
        row.time_basis === "mixed" &&
        row.workload_available !== null &&
        source.includes(`${roleNames[row.role as keyof typeof roleNames].pl}, ${periodText(row)} (`),
    )
  );
}
