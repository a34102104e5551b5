/** The figures under the headline of a cost card. */
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { eachText } from "../../pipelines/figures/cost-words.ts";
import { outcomeFigures } from "../../pipelines/figures/projection-words.ts";
import { moneyAbout, nbsp, number } from "../../pipelines/lib/polish.ts";
import type { KeyFigure } from "../components/parts.tsx";
import type { Origin } from "../components/trace.tsx";

export function cardFigures(one: CostCard): KeyFigure[] {
  const { projection, result } = one;
  const each = (amount: number): string => eachText(one, amount);
  const lists: KeyFigure[] = [
    {
      label: "Koszt pomocy (zestawienie)",
      from: costOrigin(one, "help_pln"),
      value: moneyAbout(result.help_pln),
      note: each(result.help_pln),
    },
    {
      label: "Koszt braku pomocy (zestawienie)",
      from: costOrigin(one, "inaction_pln"),
      value: moneyAbout(result.inaction_pln),
      note: each(result.inaction_pln),
    },
  ];
  if (projection) return [...lists, ...outcomeFigures(projection.outcome).slice(0, 2)];
  return [
    ...lists,
    {
      label: "Bilans zestawienia",
      from: costOrigin(one, "balance_pln"),
      value: moneyAbout(result.balance_pln),
      note: "koszt braku pomocy minus koszt pomocy",
    },
    {
      label: "Efekt do nakładu",
      from: costOrigin(one, "effect_ratio"),
      value: result.effect_ratio === null ? "nie do policzenia" : number(result.effect_ratio, 2),
      note:
        result.effect_ratio === null
          ? "pomoc nic nie kosztuje"
          : `${number(result.effect_ratio, 2)}${nbsp}zł kosztu braku pomocy na 1${nbsp}zł pomocy`,
    },
  ];
}

/** A field of the card's results. */
export function costOrigin({ result }: CostCard, field: keyof CostCard["result"]): Origin {
  return { table: "out__cost_result", field, row: result };
}
