/** Outlay against effect, and what not helping would cost, with its interval. */
import { counted, listed, moneyAbout, nbsp, number, shortened, yearForms } from "../../lib/polish.ts";
import { componentsOf } from "../cost-components.ts";
import type { CardProjection, CostCard } from "../cost-card.ts";
import { payersOf } from "../cost-payers.ts";
import type { TableModel } from "../figure.ts";
import { projectionFigure } from "../projection-figure.ts";
import { chancePercent, chanceText, intervalText, isLikely } from "../projection-words.ts";
import type { CouncilTopic } from "./content.ts";
import type { Place } from "./place.ts";

/** A card that looks into the future. */
export type ProjectedCard = CostCard & { projection: CardProjection };

/** A table of a slide holds no more. */
const mostCards = 6;
const mostSources = 3;
const longestSource = 90;

export function costTopics({ cards }: Pick<Place, "cards">): CouncilTopic[] {
  const lead = leadCard(cards);
  return [...outlay(cards), ...(lead ? [future(lead), payers(lead)] : [])];
}

/** The card whose saving is the surest; null without one that looks into the future. */
export function leadCard(cards: readonly CostCard[]): ProjectedCard | null {
  const [first] = cards
    .filter(isProjected)
    .sort((a, b) => chanceOf(b) - chanceOf(a) || b.projection.outcome.net - a.projection.outcome.net);
  return first ?? null;
}

/** Cards whose saving is likely, the surest first. */
export function likelyCards(cards: readonly CostCard[]): ProjectedCard[] {
  return cards
    .filter(isProjected)
    .filter((one) => isLikely(chanceOf(one)))
    .sort((a, b) => chanceOf(b) - chanceOf(a));
}

function isProjected(one: CostCard): one is ProjectedCard {
  return one.projection !== null;
}

function chanceOf({ projection }: ProjectedCard): number {
  return projection.outcome.interval?.chance ?? 0;
}

function outlay(cards: readonly CostCard[]): CouncilTopic[] {
  const shown = cards.slice(0, mostCards);
  if (shown.length === 0) return [];
  const likely = likelyCards(cards).length;
  const cardForms = { one: "karty", few: "kart", many: "kart", other: "karty" };
  return [
    {
      part: "costs",
      title:
        likely === 0
          ? "Żadna z kart kosztów nie pokazuje prawdopodobnej oszczędności"
          : `Oszczędność jest prawdopodobna w${nbsp}${String(likely)} z${nbsp}${counted(cards.length, cardForms, 0)} kosztów`,
      points: [
        "Karta porównuje koszt pomocy z kosztem jej braku.",
        "Opisuje typową drogę rodziny albo osoby, nie konkretny przypadek.",
        "To rachunek przy podanych założeniach. Nie jest prognozą budżetu.",
      ],
      table: outlayTable(shown, cards.length),
      origins: [
        {
          what: "Koszty pomocy i jej braku",
          source: `karty kosztów zaniechania i publiczne cenniki, ceny z${nbsp}${listed(yearsOf(cards))}${nbsp}r.`,
          table: "out__cost_result",
        },
      ],
    },
  ];
}

function yearsOf(cards: readonly CostCard[]): string[] {
  return [...new Set(cards.map(({ card }) => String(card.card_price_year)))].sort();
}

function outlayTable(cards: readonly CostCard[], count: number): TableModel {
  return {
    caption: "Koszt działania i oszczędność według kart",
    columns: [
      { label: "Karta", kind: "text" },
      { label: "Koszt działania", kind: "number" },
      { label: "Oszczędność netto", kind: "number" },
      { label: "Przedział 90 %", kind: "text" },
      { label: "Szansa na oszczędność", kind: "number" },
    ],
    rows: cards.map((one) => {
      const { outcome } = one.projection ?? {};
      if (!outcome) return { cells: [one.card.card_title, moneyAbout(one.result.help_pln), "–", "–", "–"] };
      const { action, net, interval } = outcome;
      return {
        cells: [
          one.card.card_title,
          moneyAbout(action),
          moneyAbout(net),
          interval ? intervalText(interval) : "–",
          interval ? chancePercent(interval.chance) : "–",
        ],
      };
    }),
    notes: [
      "Netto: po odjęciu kosztu działania. Minus znaczy, że wydatki są większe.",
      ...(count > cards.length
        ? [`Pokazano ${number(cards.length, 0)} z${nbsp}${number(count, 0)} kart.`]
        : []),
    ],
  };
}

function future(one: ProjectedCard): CouncilTopic {
  const { card, projection } = one;
  const { outcome } = projection;
  const { interval, net, action, payback, base_year, years, persons, person } = outcome;
  const figure = projectionFigure({
    id: `prezentacja-${card.card_id}`,
    outcome,
    years: projection.years,
    price_year: card.card_price_year,
    discount_rate: projection.discount_rate,
    sources: ["out__cost_projection"],
  });
  return {
    part: "inaction",
    title: `${card.card_title}: oszczędność jest ${interval ? chanceText(interval.chance) : "niepewna"}`,
    points: [
      `${net >= 0 ? "Działanie zmniejsza" : "Działanie zwiększa"} wydatki publiczne o${nbsp}około ${moneyAbout(Math.abs(net))} w${nbsp}${counted(years, yearForms)}.`,
      ...(interval ? [`Wynik może być inny (przedział 90${nbsp}%): ${intervalText(interval)}.`] : []),
      `Samo działanie kosztuje ${moneyAbout(action)}. Rachunek obejmuje ${counted(persons, person, 0)}.`,
      payback === null
        ? `Do ${String(base_year + years)}${nbsp}r. nakład się nie zwraca.`
        : `Nakład zwraca się w${nbsp}${String(base_year + payback)}${nbsp}r.`,
    ],
    figure,
    origins: [
      {
        what: `Karta „${card.card_title}”`,
        source: sourcesOf(one),
        table: "out__cost_projection",
      },
      {
        what: "Przedział i szansa",
        source: `${number(projection.draws, 0)} losowań niepewnych danych karty`,
        table: "out__cost_result",
      },
    ],
  };
}

/** Of prices, those of the dearest components. */
function sourcesOf({ components, card }: CostCard): string {
  const dearest = components.toSorted((a, b) => b.amount_pln - a.amount_pln).map(({ source }) => source);
  const shown = [...new Set(dearest)].slice(0, mostSources).map((source) => shortened(source, longestSource));
  return `ceny z${nbsp}${String(card.card_price_year)}${nbsp}r.; ${shown.join("; ")}`;
}

function payers(one: ProjectedCard): CouncilTopic {
  const { card } = one;
  const lines = payersOf(one);
  const most = (side: "help" | "inaction") =>
    lines.toSorted((a, b) => b[side].amount - a[side].amount).find((line) => line[side].amount > 0);
  const [helper, loser] = [most("help"), most("inaction")];
  const lists = [...componentsOf(one, "help"), ...componentsOf(one, "inaction")];
  const unsure = lists.filter(({ grades }) =>
    grades.some((grade) => grade === "estimate" || grade === "assumption"),
  );
  return {
    part: "inaction",
    title:
      helper && loser && helper.payer !== loser.payer
        ? `Za pomoc najwięcej płaci ${helper.name}, a${nbsp}za jej brak – ${loser.name}`
        : `Najwięcej płaci i${nbsp}zyskuje ten sam płatnik: ${helper?.name ?? loser?.name ?? "nie podano"}`,
    points: [
      `Te kwoty są z${nbsp}listy składników karty (${counted(card.card_persons, one.person, 0)}).`,
      "Gotówka to pieniądze, których nie trzeba wydać. Reszta to uwolnione miejsca i czas.",
      unsure.length === 0
        ? "Wszystkie kwoty są zmierzone albo opublikowane."
        : `Szacunek albo założenie jest w${nbsp}${String(unsure.length)} z${nbsp}${String(lists.length)} pozycji.`,
    ],
    table: {
      caption: `Kto płaci: „${card.card_title}”, ceny z${nbsp}${String(card.card_price_year)}${nbsp}r.`,
      columns: [
        { label: "Płatnik", kind: "text" },
        { label: "Za pomoc", kind: "number" },
        { label: "Za jej brak", kind: "number" },
        { label: "w tym gotówka", kind: "number" },
      ],
      rows: lines.map(({ name, help, inaction }) => ({
        cells: [name, moneyAbout(help.amount), moneyAbout(inaction.amount), moneyAbout(inaction.cashable)],
      })),
      notes: [],
    },
    origins: [{ what: "Płatnicy", source: sourcesOf(one), table: "out__cost_summary" }],
  };
}
