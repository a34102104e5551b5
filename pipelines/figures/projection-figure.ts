/** Two futures of a cohort as a figure. The page in a browser draws it too: no contract, no drawing library. */
import { counted, moneyAbout, moneyText, nbsp, number } from "../lib/polish.ts";
import type { Projection } from "../projection/project.ts";
import type { Figure } from "./figure.ts";
import { drawProjection } from "./projection-drawing.ts";
import { intervalText, projectionHeadline, type Outcome } from "./projection-words.ts";

/** Money in złoty, discounted where a rate is set; persons at the year's end. */
export interface ProjectionYear {
  year: number;
  persons_without: number;
  persons_with: number;
  /** What the law makes someone pay, with linked problems. */
  cost_without: number;
  /** The same with the action, its own cost left out. */
  cost_with: number;
  action: number;
}

export interface ProjectionInput {
  id: string;
  outcome: Outcome;
  years: readonly ProjectionYear[];
  price_year: number;
  discount_rate: number;
  /** Published tables, where there are any; a page's own results have none. */
  sources: string[];
}

export function projectionYears(projection: Projection, base_year: number): ProjectionYear[] {
  const { without, with: withAction, actionCost } = projection;
  const sum = (values: readonly number[] | undefined): number => (values ?? []).reduce((a, b) => a + b, 0);
  return actionCost.map((action, t) => ({
    year: base_year + t,
    persons_without: sum(without.persons[t]),
    persons_with: sum(withAction.persons[t]),
    cost_without: (without.mandatoryCost[t] ?? 0) + (without.linkedCost[t] ?? 0),
    cost_with: (withAction.mandatoryCost[t] ?? 0) + (withAction.linkedCost[t] ?? 0),
    action,
  }));
}

export function projectionFigure(input: ProjectionInput): Figure {
  const { id, outcome, years, price_year, discount_rate } = input;
  const lines = cumulated(years);
  const title = titleOf(outcome);
  const summary = summaryOf(outcome, lines);
  return {
    id,
    title,
    subtitle:
      `Wydatki publiczne narastająco od ${String(outcome.base_year)}${nbsp}r., ceny z ${String(price_year)}${nbsp}r.` +
      (discount_rate === 0 ? ", bez dyskonta" : `, dyskonto ${number(discount_rate * 100)}${nbsp}% rocznie`) +
      `; ${counted(outcome.persons, outcome.person, 0)} w roku bazowym` +
      (outcome.interval ? `; jasny pasek: przedział 90${nbsp}% dla różnicy` : ""),
    summary,
    drawing: drawProjection(
      { id, title, description: summary },
      {
        lines,
        interval: outcome.interval,
        payback: outcome.payback === null ? null : outcome.base_year + outcome.payback,
      },
    ),
    key: [],
    table: {
      caption: `Rok po roku: liczba osób lub rodzin na koniec roku i wydatki w złotych`,
      columns: [
        { label: "Rok", kind: "text" },
        { label: "osoby lub rodziny", kind: "number", group: "Bez działania" },
        { label: "wydatki", kind: "number", group: "Bez działania" },
        { label: "osoby lub rodziny", kind: "number", group: "Z działaniem" },
        { label: "wydatki", kind: "number", group: "Z działaniem" },
        { label: "koszt działania", kind: "number", group: "Z działaniem" },
        { label: "Koszt zaniechania", kind: "number" },
        { label: "Bilans narastająco", kind: "number" },
      ],
      rows: [
        ...years.map((year, i) => ({
          cells: [
            String(year.year),
            number(year.persons_without, 1),
            whole(year.cost_without),
            number(year.persons_with, 1),
            whole(year.cost_with),
            whole(year.action),
            whole(year.cost_without - year.cost_with),
            whole((lines[i]?.without ?? 0) - (lines[i]?.with ?? 0)),
          ],
        })),
        {
          cells: [
            "Razem",
            "",
            whole(sumOf(years, "cost_without")),
            "",
            whole(sumOf(years, "cost_with")),
            whole(sumOf(years, "action")),
            whole(sumOf(years, "cost_without") - sumOf(years, "cost_with")),
            "",
          ],
          isTotal: true,
        },
      ],
      notes: [
        "Koszt zaniechania: o ile wydatki bez działania są większe (koszt działania pominięto). Bilans narastająco: " +
          "suma kosztów zaniechania minus suma kosztów działania.",
        ...(outcome.interval ? [differenceText(outcome.interval)] : []),
      ],
    },
    sources: input.sources,
  };
}

/** Złoty without the word: the caption has it. */
function whole(amount: number): string {
  return moneyText(amount).replace(/\D+$/u, "");
}

export interface CumulatedYear {
  year: number;
  without: number;
  /** The action's cost included. */
  with: number;
}

function cumulated(years: readonly ProjectionYear[]): CumulatedYear[] {
  let [without, withAction] = [0, 0];
  return years.map(({ year, cost_without, cost_with, action }) => {
    without += cost_without;
    withAction += cost_with + action;
    return { year, without, with: withAction };
  });
}

function titleOf({ net, base_year, years, payback }: Outcome): string {
  const last = String(base_year + years);
  if (Math.abs(net) < 0.5) return `Do ${last}${nbsp}r. wydatki w${nbsp}obu przyszłościach są takie same`;
  const amount = `o${nbsp}${moneyAbout(Math.abs(net))}`;
  if (net < 0) return `Do ${last}${nbsp}r. z${nbsp}działaniem wydaje się ${amount} więcej`;
  return (
    `Do ${last}${nbsp}r. z${nbsp}działaniem wydaje się ${amount} mniej` +
    (payback === null ? "" : `; nakład zwraca się w${nbsp}${String(base_year + payback)}${nbsp}r.`)
  );
}

function summaryOf(outcome: Outcome, lines: readonly CumulatedYear[]): string {
  const last = lines.at(-1);
  if (!last) return projectionHeadline(outcome);
  return (
    `Od ${String(outcome.base_year)} do ${String(last.year)}${nbsp}r. wydatki bez działania wynoszą łącznie ${moneyAbout(last.without)}, ` +
    `a${nbsp}z${nbsp}działaniem, z${nbsp}jego kosztem, ${moneyAbout(last.with)}.` +
    (outcome.interval ? ` ${differenceText(outcome.interval)}` : "")
  );
}

function differenceText(interval: { low: number; high: number }): string {
  return `Różnica (przedział 90${nbsp}%): ${intervalText(interval)}.`;
}

function sumOf(years: readonly ProjectionYear[], field: "cost_without" | "cost_with" | "action"): number {
  return years.reduce((total, year) => total + year[field], 0);
}
