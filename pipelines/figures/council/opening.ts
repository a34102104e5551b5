/** The first screen: the sentence of result with four numbers. */
import { hiddenMark } from "../../contract/public-dataset.ts";
import {
  counted,
  dateText,
  moneyAbout,
  moneyRange,
  nbsp,
  number,
  percent,
  yearForms,
} from "../../lib/polish.ts";
import { chancePercent } from "../projection-words.ts";
import { hasValue } from "../trend-points.ts";
import type { CouncilFigure, CouncilOrigin, CouncilTopic } from "./content.ts";
import { programmesMet } from "./cooperation.ts";
import { leadCard, likelyCards } from "./costs.ts";
import { helpedSentence } from "./help.ts";
import type { Place } from "./place.ts";
import { formText } from "./origin-words.ts";

export function openingTopic(place: Place): CouncilTopic {
  const figures = figuresOf(place);
  return {
    part: "opening",
    title: resultOf(place),
    points: [
      "To liczby dla rady gminy. Pokazują, komu pomagamy, czym i z jakim skutkiem.",
      "Nie ma tu danych o konkretnych osobach ani rodzinach.",
    ],
    keyFigures: figures.map(({ figure }) => figure),
    origins: figures.map(({ origin }) => origin),
  };
}

/** What the money changed; where that is not known, what it is needed for. */
function resultOf(place: Place): string {
  const met = programmesMet(place);
  if (met !== null) return `Wynik współpracy: ${met.replace(/^C/u, "c")}`;
  return likelySaving(place) ?? helpedSentence(place.finding);
}

/** The surest of the likely savings; null without one. */
export function likelySaving({ cards }: Pick<Place, "cards">): string | null {
  const [likely] = likelyCards(cards);
  if (!likely) return null;
  const { net, years, interval } = likely.projection.outcome;
  const chance = interval ? ` (szansa: ${chancePercent(interval.chance)})` : "";
  return `${likely.card.card_title}: możliwa oszczędność około ${moneyAbout(net)} w${nbsp}${counted(years, yearForms)}${chance}`;
}

export interface FigureWithOrigin {
  figure: CouncilFigure;
  origin: CouncilOrigin;
}

export const mostFigures = 4;

function figuresOf(place: Place): FigureWithOrigin[] {
  return [...helped(place), ...reason(place), ...posts(place), ...saving(place), ...socialWork(place)].slice(
    0,
    mostFigures,
  );
}

function helped({ finding: { persons, share } }: Place): FigureWithOrigin[] {
  if (!persons) return [];
  const label = "Osoby, które dostały pomoc";
  return [
    {
      figure: {
        label,
        headline: "helped",
        value: hasValue(persons) ? number(persons.value, 0) : hiddenMark,
        note: `${hasValue(share) ? `${percent(share.value, 1)} mieszkańców, ` : ""}${String(persons.year)}${nbsp}r.`,
      },
      origin: { what: label, source: formText(persons), table: "out__profile" },
    },
  ];
}

function reason({ reasons: { reasons } }: Place): FigureWithOrigin[] {
  const [first] = reasons;
  if (!first) return [];
  const label = "Rodziny z najczęstszym powodem";
  return [
    {
      figure: {
        label,
        headline: "top_reason",
        value: number(first.families.value, 0),
        note: `${first.name}, ${String(first.families.year)}${nbsp}r.`,
      },
      origin: { what: label, source: formText(first.families), table: "out__profile" },
    },
  ];
}

function posts({ staffing }: Place): FigureWithOrigin[] {
  const joint = staffing.find(({ norm_id }) => norm_id === "act_110");
  const fte = staffing.find(({ norm_id }) => norm_id === "act_2000")?.actual_fte ?? joint?.actual_fte ?? null;
  if (!joint || fte === null) return [];
  const label = "Etaty pracowników socjalnych";
  const norm =
    joint.is_met === null
      ? "norma ustawy: nie wiadomo"
      : `norma ustawy ${joint.is_met ? "" : "nie jest "}spełniona`;
  return [
    {
      figure: {
        label,
        headline: "social_worker_posts",
        value: number(fte),
        note: `${norm}, ${dateText(joint.as_of_date)}`,
      },
      origin: { what: label, source: "dane ośrodka o etatach", table: "out__staffing" },
    },
  ];
}

export function saving({ cards }: Pick<Place, "cards">): FigureWithOrigin[] {
  const lead = leadCard(cards);
  if (!lead) return [];
  const { net, years, interval } = lead.projection.outcome;
  const label = `Możliwa oszczędność w${nbsp}${counted(years, yearForms)}`;
  return [
    {
      figure: {
        label,
        headline: "net_saving",
        value: moneyAbout(net),
        note: interval
          ? `przedział 90${nbsp}%: ${moneyRange(interval.low, interval.high)}`
          : "bez przedziału",
      },
      origin: { what: label, source: `karta kosztów „${lead.card.card_title}”`, table: "out__cost_result" },
    },
  ];
}

function socialWork({ profile }: Place): FigureWithOrigin[] {
  const point = profile.get("social_work.families")?.points.at(-1);
  if (!hasValue(point)) return [];
  const label = "Rodziny objęte pracą socjalną";
  return [
    {
      figure: {
        label,
        headline: "social_work_families",
        value: number(point.value, 0),
        note: `${String(point.year)}${nbsp}r.`,
      },
      origin: { what: label, source: formText(point), table: "out__profile" },
    },
  ];
}
