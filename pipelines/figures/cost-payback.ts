/** In which year the outlay comes back, by draws. */
import * as Plot from "@observablehq/plot";
import { nbsp } from "../lib/polish.ts";
import type { CardProjection } from "./cost-card.ts";
import { drawingOf } from "./draw.ts";
import type { Figure } from "./figure.ts";
import { chancePercent } from "./projection-words.ts";
import { colours } from "./theme.ts";

interface Bar {
  label: string;
  chance: number;
  text: string;
  isNone: boolean;
}

/** @returns null where no draws were made */
export function paybackFigure(id: string, { outcome, payback }: CardProjection): Figure | null {
  if (payback.length === 0) return null;
  const chanceIn = (year: number | null): number =>
    payback.find(({ payback_year }) => payback_year === year)?.chance ?? 0;
  const years = Array.from({ length: outcome.years + 1 }, (_, t) => outcome.base_year + t);
  const none = chanceIn(null);
  const last = String(outcome.base_year + outcome.years);
  const title =
    none >= 0.5
      ? `W${nbsp}większości losowań nakład nie zwraca się do ${last}${nbsp}r.`
      : `Nakład zwraca się do ${last}${nbsp}r. w${nbsp}${chancePercent(1 - none)} losowań`;
  const bars: Bar[] = [
    ...years.map((year) => bar(String(year), chanceIn(year), false)),
    bar("wcale", none, true),
  ];
  const summary = `Rok zwrotu nakładów w${nbsp}losowaniach: ${bars
    .filter(({ chance }) => chance > 0)
    .map(({ label, text, isNone }) =>
      isNone ? `do ${last}${nbsp}r. się nie zwraca: ${text}` : `${label}: ${text}`,
    )
    .join("; ")}.`;
  return {
    id,
    title,
    subtitle: `Odsetek losowań (%), w${nbsp}których nakład zwraca się w${nbsp}danym roku`,
    summary,
    drawing: drawPayback({ id, title, description: summary }, bars),
    key: [],
    table: {
      caption: "Rok zwrotu nakładów, część losowań",
      columns: [
        { label: "Rok", kind: "text" },
        { label: "Część losowań", kind: "number" },
      ],
      rows: [
        ...bars.map(({ label, text, isNone }) => ({
          cells: [isNone ? `nie do ${last}${nbsp}r.` : label, text],
        })),
        { cells: [`razem do ${last}${nbsp}r.`, chancePercent(1 - none)], isTotal: true },
      ],
      notes: [],
    },
    sources: ["out__cost_payback"],
  };
}

function bar(label: string, chance: number, isNone: boolean): Bar {
  return { label, chance, text: chance === 0 ? `0${nbsp}%` : chancePercent(chance), isNone };
}

const drawPayback = drawingOf((bars: readonly Bar[]) => (width: number): Plot.PlotOptions => ({
  width,
  height: 190,
  marginTop: 22,
  marginBottom: 26,
  marginLeft: 2,
  marginRight: 2,
  x: { domain: bars.map(({ label }) => label), padding: 0.25 },
  y: { domain: [0, Math.max(0.1, ...bars.map(({ chance }) => chance))], axis: null },
  marks: [
    Plot.barY(bars, {
      x: "label",
      y: "chance",
      fill: (one: Bar) => (one.isNone ? colours.muted : colours.accent),
    }),
    Plot.ruleY([0], { stroke: colours.muted }),
    Plot.axisX({ tickSize: 0, label: null, fill: colours.muted, fontSize: 12 }),
    Plot.text(
      bars.filter(({ chance }) => chance > 0),
      {
        x: "label",
        y: "chance",
        dy: -9,
        fontSize: 12,
        fontWeight: "600",
        text: (one: Bar) => (one.chance < 0.005 ? `<${nbsp}1` : String(Math.round(one.chance * 100))),
      },
    ),
  ],
}));
