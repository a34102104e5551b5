/** What a projection rests on: every input with its range, its source, and the mark of an assumption. */
import { counted, nbsp, nouns, number } from "../lib/polish.ts";
import type { CardProjection, InputRow } from "./cost-card.ts";
import type { TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";

/** What is shown is so many times the value; the unit follows a no-break space, and years are words of their own. */
const units: Record<string, { factor: number; digits: readonly [number, number]; unit: string }> = {
  probability: { factor: 100, digits: [0, 1], unit: "%" },
  share: { factor: 100, digits: [0, 1], unit: "%" },
  change: { factor: 100, digits: [0, 1], unit: `pkt${nbsp}proc.` },
  pln_year: { factor: 1, digits: [0, 0], unit: "zł" },
  pln_total: { factor: 1, digits: [0, 0], unit: "zł" },
  persons: { factor: 1, digits: [0, 1], unit: "" },
};

/** "35 %", "−20 pkt proc.", "4 100 zł", "7 lat" */
export function inputValueText({ input_unit }: Pick<InputRow, "input_unit">, value: number): string {
  const scale = units[input_unit];
  if (!scale) return counted(value, nouns.year);
  return `${number(value * scale.factor, scale.digits)}${scale.unit === "" ? "" : nbsp}${scale.unit}`;
}

/** "69,2–86,8 %", "od −4,2 do −1,8 pkt proc." */
export function inputRangeText(input: Pick<InputRow, "input_unit">, low: number, high: number): string {
  const { factor, digits, unit } = units[input.input_unit] ?? {
    factor: 1,
    digits: [0, 1] as const,
    unit: "lat",
  };
  const ends =
    low < 0
      ? `od${nbsp}${number(low * factor, digits)} do${nbsp}${number(high * factor, digits)}`
      : `${number(low * factor, digits)}–${number(high * factor, digits)}`;
  return ends + (unit === "" ? "" : nbsp) + unit;
}

export function inputsTable({ inputs }: Pick<CardProjection, "inputs">): TableModel {
  return {
    caption: "Dane projekcji: wartość, zakres niepewności, skąd są",
    columns: [
      { label: "Dana", kind: "text" },
      { label: "Wartość", kind: "number" },
      { label: "Zakres", kind: "number" },
      { label: "Pewność", kind: "text" },
      { label: "Źródło", kind: "text" },
    ],
    rows: inputs.map((input) => ({
      cells: [
        input.input_label,
        inputValueText(input, input.input_base),
        input.input_high > input.input_low
          ? inputRangeText(input, input.input_low, input.input_high)
          : "bez zakresu",
        input.is_assumption ? "założenie" : codeText("grade", input.grade),
        input.source,
      ],
    })),
    notes: ["Prawdopodobieństwa i koszty są na rok i na jedną osobę albo rodzinę."],
  };
}
