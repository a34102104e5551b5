/** What a projection rests on: every input with its range, its source, and the mark of an assumption. */
import { counted, moneyText, nbsp, nouns, number } from "../lib/polish.ts";
import type { CardProjection, InputRow } from "./cost-card.ts";
import type { TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";

/** "35 %", "−20 pkt proc.", "4 100 zł rocznie", "7 lat" */
export function inputValueText({ input_unit }: Pick<InputRow, "input_unit">, value: number): string {
  switch (input_unit) {
    case "probability":
    case "share":
      return `${number(value * 100, [0, 1])}${nbsp}%`;
    case "change":
      return `${number(value * 100, [0, 1])}${nbsp}pkt${nbsp}proc.`;
    case "pln_year":
    case "pln_total":
      return `${moneyText(value)} rocznie`;
    case "years":
      return counted(value, nouns.year);
    default:
      return number(value, [0, 1]);
  }
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
          ? `${inputValueText(input, input.input_low)} – ${inputValueText(input, input.input_high)}`
          : "bez zakresu",
        input.is_assumption ? "założenie" : codeText("grade", input.grade),
        input.source,
      ],
    })),
    notes: ["Prawdopodobieństwa i koszty są na rok i na jedną osobę albo rodzinę."],
  };
}
