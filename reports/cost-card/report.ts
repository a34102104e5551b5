/** A cost card on one page: what help costs, what its lack costs, for whom, and how sure that is. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { cardHeadline, eachText } from "../../pipelines/figures/cost-words.ts";
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import { outcomeFigures } from "../../pipelines/figures/projection-words.ts";
import { counted, moneyAbout, number } from "../../pipelines/lib/polish.ts";
import { list, paragraph, strong, type Block, type KeyFigure, type Report } from "../content.ts";
import { doubts } from "./doubts.ts";
import { gains, sources } from "./gains.ts";
import { listsTable, payersTable } from "./lists.ts";

/** @param one a card of this unit */
export function costCardReport(
  { project, version }: Pick<Dataset, "project" | "version">,
  unit: Row<"ref_unit">,
  one: CostCard,
): Report {
  const { card, person } = one;
  return {
    title: `Koszty zaniechania: ${card.card_title}`,
    author: unit.unit_name,
    isSheet: true,
    facts: [
      { label: "Jednostka", value: `${unit.unit_name}; projekt: ${project}` },
      { label: "Problem", value: card.problem },
      { label: "Prośba o decyzję", value: card.card_question },
      {
        label: "Zakres",
        value: `${counted(card.card_persons, person, 0)}, rok bazowy ${String(card.base_year)}, ceny z ${String(card.card_price_year)} r.`,
      },
    ],
    finding: cardHeadline(one),
    foot: `${unit.unit_name} · karta kosztów zaniechania „${card.card_id}” · wydanie wewnętrzne · Miernik ${version}`,
    opening: [
      { kind: "keyFigures", figures: keyFigures(one) },
      ...future(one),
      { kind: "table", table: listsTable(one), sources: [] },
      { kind: "table", table: payersTable(one), sources: [] },
      paragraph(strong("Zysk, którego nie liczy się w pieniądzu. "), gains(one)),
      paragraph(strong("Źródła. "), sources(one)),
    ],
    sections: [],
  };
}

function keyFigures(one: CostCard): KeyFigure[] {
  const { projection, result } = one;
  const lists: KeyFigure[] = [
    {
      label: "Koszt pomocy (zestawienie)",
      value: moneyAbout(result.help_pln),
      note: eachText(one, result.help_pln),
    },
    {
      label: "Koszt braku pomocy (zestawienie)",
      value: moneyAbout(result.inaction_pln),
      note: eachText(one, result.inaction_pln),
    },
  ];
  if (projection) return [...lists, ...outcomeFigures(projection.outcome).slice(0, 2)];
  return [
    ...lists,
    {
      label: "Bilans zestawienia",
      value: moneyAbout(result.balance_pln),
      note:
        result.effect_ratio === null
          ? "koszt braku pomocy minus koszt pomocy"
          : `${number(result.effect_ratio, 2)} zł kosztu braku pomocy na 1 zł pomocy`,
    },
  ];
}

/** The chart with its doubts beside it; of a card without a projection the doubts alone. */
function future(one: CostCard): Block[] {
  const { card, projection } = one;
  const said: Block[] = [paragraph(strong("Na ile to pewne")), list(doubts(one))];
  if (!projection) return said;
  const figure = projectionFigure({
    id: `projekcja-${card.card_id}`,
    outcome: projection.outcome,
    years: projection.years,
    price_year: card.card_price_year,
    discount_rate: projection.discount_rate,
    sources: ["out__cost_projection"],
  });
  return [{ kind: "pair", left: [{ kind: "figure", figure, hasTable: false }], right: said }];
}
