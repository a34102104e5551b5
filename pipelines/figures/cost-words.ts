/** What a card says in sentences: its finding with its doubt, what was taken for granted, who pays and who saves. */
import {
  capitalised,
  counted,
  listed,
  moneyAbout,
  nbsp,
  nouns,
  number,
  percent,
  plural,
  type Forms,
} from "../lib/polish.ts";
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
export function listsSentence(one: CostCard): string {
  const { card, result, person } = one;
  const all = [...componentsOf(one, "help"), ...componentsOf(one, "inaction")];
  const unsure = all.filter(({ grades }) => grades.some((grade) => isUnsure(grade))).length;
  return (
    `Według zestawienia (${counted(card.card_persons, person, 0)}, ceny z${nbsp}${String(card.card_price_year)}${nbsp}r.) pomoc kosztuje ` +
    `${moneyAbout(result.help_pln)}, a${nbsp}jej brak ${moneyAbout(result.inaction_pln)}; ` +
    (unsure === 0
      ? "wszystkie składniki są zmierzone albo opublikowane."
      : `na szacunkach albo założeniach ${plural(unsure, rest)} ${counted(unsure, nouns.item, 0)} z${nbsp}${number(all.length, 0)}.`)
  );
}

export function isUnsure(grade: string): boolean {
  return grade === "estimate" || grade === "assumption";
}

const rest: Forms = { one: "opiera się", few: "opierają się", many: "opiera się", other: "opiera się" };

/** "Główny płatnik pomocy: gmina (80 %); główny płatnik zaniechania: powiat (61 %)." */
export function payersSentence(one: CostCard): string {
  const payers = payersOf(one);
  const main = (field: "help" | "inaction"): string | null => {
    const total = payers.reduce((sum, line) => sum + line[field].amount, 0);
    const [first] = payers.toSorted((a, b) => b[field].amount - a[field].amount);
    return first && total > 0 ? `${first.name} (${percent(first[field].amount / total)})` : null;
  };
  const [help, inaction] = [main("help"), main("inaction")];
  const payMore = payers.filter(({ difference }) => difference < -0.5);
  const parts = [
    ...(help ? [`główny płatnik pomocy: ${help}`] : []),
    ...(inaction ? [`główny płatnik zaniechania: ${inaction}`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`${capitalised(parts.join("; "))}.`] : []),
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
    : `Założenia to ${number(assumed, 0)} z${nbsp}${number(inputs.length, 0)} danych projekcji; oznaczono je w${nbsp}tabeli. Wynik zależy od nich.`;
}
