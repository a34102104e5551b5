/** What a projection says, in plain words with its doubt. The page in a browser uses this too: no contract, no drawing. */
import type { HeadlineId } from "../contract/headlines.ts";
import {
  counted,
  moneyAbout,
  moneyRange,
  nbsp,
  number,
  percent,
  plural,
  type Forms,
  yearForms,
} from "../lib/polish.ts";

/** A projection's answer; money in złoty of the card's price year, over all its years. */
export interface Outcome {
  /** Persons or families in the base year. */
  persons: number;
  person: Forms;
  base_year: number;
  /** Years after the base year. */
  years: number;
  gross: number;
  /** What the action costs. */
  action: number;
  /** Gross less action. */
  net: number;
  /** The 90 % interval of the net saving; null: no input has a range. */
  interval: { low: number; high: number; chance: number } | null;
  /** Years after the base year; null: never within the years. */
  payback: number | null;
}

/** A saving is called likely above this chance. */
const leastLikely = 0.67;

/** At most this chance reads "mało prawdopodobna", at most the next "niepewna", … */
const chanceWords: readonly (readonly [most: number, word: string])[] = [
  [0.05, "bardzo mało prawdopodobna"],
  [0.33, "mało prawdopodobna"],
  [leastLikely, "niepewna"],
  [0.95, "prawdopodobna"],
  [1, "bardzo prawdopodobna"],
];

/** "prawdopodobna (87 %)", about a saving. */
export function chanceText(chance: number): string {
  const word = chanceWords.find(([most]) => chance <= most)?.[1] ?? "";
  return `${word} (${chancePercent(chance)})`;
}

/** Whether a saving of this chance is called likely, or very likely. */
export function isLikely(chance: number): boolean {
  return chance > leastLikely;
}

/** A share of draws: never "0 %" or "100 %", which draws cannot show. */
export function chancePercent(chance: number): string {
  if (chance < 0.005) return `mniej niż${nbsp}1${nbsp}%`;
  return chance > 0.995 ? `ponad${nbsp}99${nbsp}%` : percent(chance);
}

/** The finding in one sentence with its doubt. */
export function projectionHeadline(outcome: Outcome): string {
  const { interval, net } = outcome;
  const amount = difference(net);
  if (!interval)
    return `Przy tych założeniach (${scopeText(outcome)}) ${amount}; zakresów danych nie podano, więc nie wiadomo, na ile to pewne.`;
  return (
    `Przy tych założeniach (${scopeText(outcome)}) oszczędność jest ${chanceText(interval.chance)}: ${amount} ` +
    `(przedział 90${nbsp}%: ${intervalText(interval)}).`
  );
}

/** Payback, and what the difference is made of. */
export function projectionLead(outcome: Outcome): string[] {
  const { gross, action, base_year, years, payback } = outcome;
  const lastYear = base_year + years;
  return [
    `Działanie kosztuje ${moneyAbout(action)}, a${nbsp}inne wydatki publiczne ${gross >= 0 ? "zmniejsza" : "zwiększa"} o${nbsp}${moneyAbout(Math.abs(gross))}.`,
    payback === null
      ? `Do ${String(lastYear)}${nbsp}r. nakład się nie zwraca.`
      : payback === 0
        ? "Nakład zwraca się w roku bazowym."
        : `Nakład zwraca się w${nbsp}${String(base_year + payback)}${nbsp}r.`,
  ];
}

/** "10 rodzin, 7 lat" */
export function scopeText({ persons, person, years }: Outcome): string {
  return `${counted(persons, person, 0)}, ${counted(years, yearForms)}`;
}

/** "działanie zmniejsza wydatki publiczne o około 320 tys. zł" */
function difference(net: number): string {
  if (Math.abs(net) < 0.5) return "wydatki publiczne są takie same z działaniem i bez niego";
  return `działanie ${net > 0 ? "zmniejsza" : "zwiększa"} wydatki publiczne łącznie o${nbsp}około ${moneyAbout(Math.abs(net))}`;
}

/** "od 40 tys. zł więcej do 610 tys. zł mniej", "od 100 do 610 tys. zł mniej" */
export function intervalText({ low, high }: { low: number; high: number }): string {
  if (low >= 0) return `${moneyRange(low, high)} mniej`;
  if (high <= 0) return `${moneyRange(-high, -low)} więcej`;
  return `od${nbsp}${moneyAbout(-low)} więcej do${nbsp}${moneyAbout(high)} mniej`;
}

/** The answer in one line, for a small screen. */
export function glimpseText({ net, interval }: Outcome): string {
  const chance = interval ? `, szansa: ${chancePercent(interval.chance)}` : "";
  return `Oszczędność netto: ${moneyAbout(net)}${chance}`;
}

export interface OutcomeFigure {
  /** Its entry in the catalogue of headline numbers. */
  headline: HeadlineId;
  label: string;
  value: string;
  note: string;
}

/** Four figures, each with its interval or what it is made of. */
export function outcomeFigures(outcome: Outcome): OutcomeFigure[] {
  const { action, base_year, gross, interval, net, payback, years } = outcome;
  return [
    {
      headline: "net_saving",
      label: `Oszczędność netto przez ${counted(years, yearForms)}`,
      value: moneyAbout(net),
      note: interval ? `przedział 90${nbsp}%: ${moneyRange(interval.low, interval.high)}` : "bez przedziału",
    },
    {
      headline: "chance",
      label: "Szansa na oszczędność",
      value: interval ? chancePercent(interval.chance) : "nieznana",
      note: interval ? "udział losowań z oszczędnością powyżej zera" : "nie podano zakresów danych",
    },
    {
      headline: "payback",
      label: "Zwrot nakładów",
      value: payback === null ? "nie zwraca się" : `${String(base_year + payback)}${nbsp}r.`,
      note:
        payback === null
          ? `do ${String(base_year + years)}${nbsp}r.`
          : `${number(payback, 0)}${nbsp}${plural(payback, yearForms)} po roku bazowym (${String(base_year)})`,
    },
    {
      headline: "action_cost",
      label: "Koszt działania",
      value: moneyAbout(action),
      note: `inne wydatki ${gross >= 0 ? "mniejsze" : "większe"} o${nbsp}${moneyAbout(Math.abs(gross))}`,
    },
  ];
}
