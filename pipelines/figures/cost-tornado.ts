/** Which input moves the net saving most. */
import type { Row } from "../contract/rows.ts";
import { moneyAbout, moneyRange } from "../lib/polish.ts";
import type { CardProjection, InputRow } from "./cost-card.ts";
import { inputRangeText, inputValueText } from "./cost-inputs.ts";
import type { Figure } from "./figure.ts";
import { drawSwingBars } from "./swing-bars.ts";

/** More bars than these are no longer read; the table has all. */
const mostBars = 8;

interface Swing {
  input: InputRow;
  row: Row<"out__cost_sensitivity">;
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
}

/** @returns null where no input has a range */
export function tornadoFigure(id: string, { inputs, outcome, sensitivity }: CardProjection): Figure | null {
  const swings = sensitivity
    .flatMap((row): Swing[] => {
      const { input_path, net_at_low_pln: atLow, net_at_high_pln: atHigh } = row;
      const input = inputs.find((one) => one.input_path === input_path);
      return input
        ? [{ input, row, low: Math.min(atLow, atHigh), high: Math.max(atLow, atHigh), atLow, atHigh }]
        : [];
    })
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  const [first] = swings;
  if (!first) return null;
  const turning = swings.filter(({ low, high }) => low < 0 && high > 0).length;
  const title = `Oszczędność netto najbardziej zmienia dana ${quoted(first.input.input_label)}`;
  const summary =
    `Przy danych jak na karcie oszczędność netto wynosi ${moneyAbout(outcome.net)}. Gdy zmienić tylko jedną daną: ` +
    swings
      .slice(0, 3)
      .map(({ input, low, high }) => `${quoted(input.input_label)} – ${moneyRange(low, high)}`)
      .join("; ") +
    ". " +
    (turning === 0
      ? "Żadna dana zmieniona osobno nie odwraca znaku wyniku."
      : `Danych, które osobno odwracają znak wyniku: ${String(turning)}.`);
  return {
    id,
    title,
    subtitle: "Oszczędność netto przy dolnej i górnej wartości każdej danej osobno; linia przerywana: wynik",
    summary,
    drawing: drawSwingBars(
      { id, title, description: summary },
      swings.slice(0, mostBars).map(({ input, low, high }) => ({
        name: input.input_label,
        low,
        high,
        lowText: moneyAbout(low),
        highText: moneyAbout(high),
      })),
      { value: outcome.net, text: `wynik: ${moneyAbout(outcome.net)}`, least: 1, room: 190 },
    ),
    key: [],
    table: {
      caption: `Wrażliwość oszczędności netto (${moneyAbout(outcome.net)} przy danych jak na karcie)`,
      columns: [
        { label: "Dana", kind: "text" },
        { label: "Przyjęto", kind: "number" },
        { label: "Zakres", kind: "number" },
        { label: "Netto przy dolnej", kind: "number" },
        { label: "Netto przy górnej", kind: "number" },
      ],
      rows: swings.map(({ input, row, atLow, atHigh }) => ({
        cells: [
          input.input_label,
          inputValueText(input, input.input_base),
          inputRangeText(input, row.input_low, row.input_high),
          moneyAbout(atLow),
          moneyAbout(atHigh),
        ],
      })),
      notes: ["Zakres: podany na karcie, a gdzie go nie podano – 20 % w dół i w górę."],
    },
    sources: ["out__cost_sensitivity", "out__cost_input"],
  };
}

/** A name of an input may hold the name of a level in quotes. */
function quoted(label: string): string {
  return `„${label.replaceAll("„", "«").replaceAll("”", "»")}”`;
}
