/** The figures under the headline of a cost card. */
import type { CardProjection, CostCard } from "../../pipelines/figures/cost-card.ts";
import { eachText } from "../../pipelines/figures/cost-words.ts";
import { outcomeFigures } from "../../pipelines/figures/projection-words.ts";
import { moneyAbout, nbsp, number } from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";

export function cardFigures(one: CostCard): KeyFigure[] {
  const { projection, result } = one;
  const each = (amount: number): string => eachText(one, amount);
  const lists: KeyFigure[] = [
    {
      label: "Koszt pomocy (zestawienie)",
      headline: "help_cost",
      row: result,
      value: moneyAbout(result.help_pln),
      note: each(result.help_pln),
    },
    {
      label: "Koszt braku pomocy (zestawienie)",
      headline: "inaction_cost",
      row: result,
      value: moneyAbout(result.inaction_pln),
      note: each(result.inaction_pln),
    },
  ];
  if (projection) return [...lists, ...projectionFigures(one, projection).slice(0, 2)];
  return [
    ...lists,
    {
      label: "Bilans zestawienia",
      headline: "balance",
      row: result,
      value: moneyAbout(result.balance_pln),
      note: "koszt braku pomocy minus koszt pomocy",
    },
    {
      label: "Efekt do nakładu",
      headline: "effect_ratio",
      row: result,
      value: result.effect_ratio === null ? "nie do policzenia" : number(result.effect_ratio, 2),
      note:
        result.effect_ratio === null
          ? "pomoc nic nie kosztuje"
          : `${number(result.effect_ratio, 2)}${nbsp}zł kosztu braku pomocy na 1${nbsp}zł pomocy`,
    },
  ];
}

/** The figures of a projection; the cost of the action is summed over years, the others stand in the card's row of results. */
export function projectionFigures({ result }: CostCard, { outcome }: CardProjection): KeyFigure[] {
  return outcomeFigures(outcome).map((figure) =>
    figure.headline === "action_cost" ? figure : { ...figure, row: result },
  );
}
