/** What a card says in sentences: its finding with its doubt, what was taken for granted, who pays and who saves. */
import { counted, listed, moneyAbout, moneyText, nbsp, number, percent } from "../lib/polish.ts";
import { componentsOf } from "./cost-components.ts";
import type { CostCard } from "./cost-card.ts";
import { payersOf, type PayerLine } from "./cost-payers.ts";
import { projectionHeadline, projectionLead } from "./projection-words.ts";

/** The card in one sentence: the projection's answer where there is one, else both lists. */
export function cardHeadline(one: CostCard): string {
  return one.projection ? projectionHeadline(one.projection.outcome) : listsSentence(one);
}

export function cardLead(one: CostCard): string[] {
  return one.projection
    ? [...projectionLead(one.projection.outcome), listsSentence(one)]
    : [
        "To porównanie dwóch list: nie mówi, z jakim prawdopodobieństwem pomoc zapobiegnie kosztom zaniechania.",
      ];
}

/** Both lists, for how many, in prices of which year, and how much of it is estimated. */
function listsSentence(one: CostCard): string {
  const { card, result, person } = one;
  const all = [...componentsOf(one, "help"), ...componentsOf(one, "inaction")];
  const unsure = all.filter(({ grades }) => grades.some(isUnsure)).length;
  return (
    `Według zestawienia (${counted(card.card_persons, person, 0)}, ceny z${nbsp}${String(card.card_price_year)}${nbsp}r.) pomoc kosztuje ` +
    `${moneyAbout(result.help_pln)}, a${nbsp}jej brak ${moneyAbout(result.inaction_pln)}; ` +
    (unsure === 0
      ? "wszystkie kwoty i ilości są zmierzone albo opublikowane."
      : `w${nbsp}${String(unsure)} z${nbsp}${String(all.length)} pozycji jest szacunek albo założenie.`)
  );
}

/** "10 rodzin po 4 524 zł", "1 rodzina"; "" where the card does not say how many. */
export function eachText({ card, person }: Pick<CostCard, "card" | "person">, amount: number): string {
  const { card_persons } = card;
  if (card_persons <= 0) return "";
  const all = counted(card_persons, person, 0);
  return card_persons === 1 ? all : `${all} po${nbsp}${moneyText(amount / card_persons)}`;
}

function isUnsure(grade: string): boolean {
  return grade === "estimate" || grade === "assumption";
}

/** "Płatnicy pomocy: gmina (100 %). Płatnicy zaniechania: powiat (61 %) i gmina (39 %)." */
export function payersSentence(one: CostCard): string {
  const payers = payersOf(one);
  const shares = (side: "help" | "inaction", words: string): string[] => {
    const paying = payers
      .filter((line) => line[side].amount > 0)
      .sort((a, b) => b[side].amount - a[side].amount);
    const total = paying.reduce((sum, line) => sum + line[side].amount, 0);
    const names = paying.map((line) => `${line.name} (${percent(line[side].amount / total)})`);
    return names.length === 0 ? [] : [`${words}: ${listed(names)}.`];
  };
  const payMore = payers.filter(({ difference }) => difference < -0.5);
  return [
    ...shares("help", "Płatnicy pomocy"),
    ...shares("inaction", "Płatnicy kosztów zaniechania"),
    ...(payMore.length > 0 ? [`Więcej płaci, niż oszczędza: ${listed(payMore.map(moreText))}.`] : []),
  ].join(" ");
}

function moreText({ name, difference }: PayerLine): string {
  return `${name} (o${nbsp}${moneyAbout(-difference)})`;
}

/** What of the avoided cost would be cash, and what only leaves room for others. */
export function cashableSentence(one: CostCard): string {
  const rows = one.summary.filter(({ side }) => side === "inaction");
  const total = rows.reduce((sum, row) => sum + row.amount_pln, 0);
  const cash = rows.reduce((sum, row) => sum + row.cashable_pln, 0);
  if (total <= 0) return "";
  if (cash <= 0)
    return "Uniknięty koszt nie byłby gotówką: zwolniłyby się miejsca i czas pracowników, z których skorzystaliby inni.";
  if (total - cash < 0.5) return "Cały uniknięty koszt byłby gotówką: pieniędzmi, których nie trzeba wydać.";
  return (
    `Z unikniętego kosztu ${moneyAbout(cash)} (${percent(cash / total)}) to gotówka, której nie trzeba by wydać; ` +
    `reszta (${moneyAbout(total - cash)}) to uwolnione miejsca i czas pracowników, z których skorzystają inni.`
  );
}

/** How sure the simulation itself is. */
export function convergenceText({ projection }: CostCard): string {
  if (!projection?.outcome.interval) return "";
  const { draws, seed, seed_shift_pln: shift } = projection;
  return (
    `Przedział policzono z${nbsp}${number(draws, 0)} losowań (ziarno ${String(seed)}): każdą niepewną daną losowano z${nbsp}rozkładu ` +
    `trójkątnego w${nbsp}jej zakresie, niezależnie od innych.` +
    (shift === null
      ? ""
      : ` Przy innych ziarnach krańce przedziału przesuwają się najwyżej o${nbsp}${moneyAbout(shift)}.`)
  );
}

/** How many of the projection's inputs are assumptions. */
export function assumptionsSentence({ projection }: CostCard): string {
  const inputs = projection?.inputs ?? [];
  const assumed = inputs.filter(({ is_assumption }) => is_assumption).length;
  return assumed === 0
    ? "Żadna z danych projekcji nie jest założeniem."
    : `Założenia to ${number(assumed, 0)} z${nbsp}${number(inputs.length, 0)} danych projekcji; wynik zależy od nich.`;
}
