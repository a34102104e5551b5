/** Names of the projection's inputs, in Polish. */
import type { ProjectionPart } from "../../sources/cost-cards/contract.ts";

export interface InputWords {
  cohort: (level: number) => string;
  inflow: (level: number) => string;
  mandatoryCost: (level: number) => string;
  without: (from: number, to: number) => string;
  effect: (from: number, to: number) => string;
  linked: (problem: number, what: keyof typeof linkedWords, level?: number) => string;
  actionCost: (level: number) => string;
}

const linkedWords = {
  start: "liczba w roku bazowym",
  exit: "prawdopodobieństwo wyjścia w ciągu roku",
  without: "prawdopodobieństwo pojawienia się w ciągu roku bez działania, poziom",
  effect: "zmiana tego prawdopodobieństwa dzięki działaniu, poziom",
  cost: "koszt roczny",
};

export const settingWords = {
  fixedCost: "Stały koszt działania w roku",
  paidYears: "Przez ile lat działanie jest opłacane, licząc rok bazowy",
  effectiveYears: "Przez ile lat działanie zmienia prawdopodobieństwa",
  deadweight: "Jaka część efektu nastąpiłaby i bez działania",
  years: "Lata projekcji po roku bazowym",
  discountRate: "Roczna stopa dyskontowa",
};

/** @param many whom the card counts, after 5: rodzin */
export function inputWords({ levels, linked }: ProjectionPart, many: string): InputWords {
  const level = (i: number): string => `„${levels[i] ?? ""}”`;
  const move = (from: number, to: number): string =>
    from === to ? `pozostania na poziomie ${level(from)}` : `przejścia ${level(from)} → ${level(to)}`;
  return {
    cohort: (i) => `Liczba ${many} w roku bazowym, poziom ${level(i)}`,
    inflow: (i) => `Ile ${many} przybywa co roku, poziom ${level(i)}`,
    mandatoryCost: (i) => `Koszt roczny bez dodatkowego działania, poziom ${level(i)}`,
    without: (from, to) => `Prawdopodobieństwo ${move(from, to)} w ciągu roku, bez działania`,
    effect: (from, to) => `Zmiana prawdopodobieństwa ${move(from, to)} dzięki działaniu`,
    linked: (q, what, i) =>
      `Problem powiązany „${linked[q]?.name ?? ""}”: ${linkedWords[what]}${i === undefined ? "" : ` ${level(i)}`}`,
    actionCost: (i) => `Koszt działania w roku, poziom ${level(i)}`,
  };
}
