/** What a reader of a card should know before relying on it. */
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { assumptionsSentence } from "../../pipelines/figures/cost-words.ts";
import { chancePercent } from "../../pipelines/figures/projection-words.ts";
import { moneyAbout, number, shortened } from "../../pipelines/lib/polish.ts";

const longestNote = 240;

export function doubts(one: CostCard): string[] {
  const { card, projection } = one;
  const note = card.card_note === null ? [] : [shortened(card.card_note, longestNote)];
  if (!projection)
    return [
      "Zestawienie zakłada, że pomoc zapobiega wszystkim kosztom jej braku. Nie mówi, z jakim prawdopodobieństwem.",
      ...note,
    ];
  const { draws, outcome, payback, seed_shift_pln: shift } = projection;
  const none = payback.find(({ payback_year }) => payback_year === null)?.chance ?? 0;
  return [
    ...(outcome.interval
      ? [
          `Przedział 90 %: z ${number(draws, 0)} losowań wszystkich niepewnych danych` +
            (shift === null
              ? "."
              : `; z innym ziarnem krańce przesuwają się o najwyżej ${moneyAbout(shift)}.`),
          none === 0
            ? `We wszystkich losowaniach nakład zwraca się do ${String(outcome.base_year + outcome.years)} r.`
            : `Do ${String(outcome.base_year + outcome.years)} r. nakład nie zwraca się w ${chancePercent(none)} losowań.`,
        ]
      : []),
    assumptionsSentence(one),
    "Wzory projekcji są nasze: urzędowych nie opublikowano.",
    ...note,
  ];
}
