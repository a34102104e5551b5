/** How inputs are shown and entered: in which unit, with which words. Used on the server and in the browser. */
import { moneyText, nbsp, number, plural, yearForms } from "../../pipelines/lib/polish.ts";
import type { InputUnit, PayloadInput } from "./payload.ts";

type InUnit = Pick<PayloadInput, "input_unit">;

/** What is shown is so many times the model's value. */
const scales: Record<InputUnit, { factor: number; unit: string }> = {
  persons: { factor: 1, unit: "" },
  probability: { factor: 100, unit: "%" },
  change: { factor: 100, unit: "pkt proc." },
  pln_year: { factor: 1, unit: "zł rocznie" },
  pln_total: { factor: 1, unit: "zł rocznie" },
  share: { factor: 100, unit: "%" },
  years: { factor: 1, unit: "lat" },
};

/** As it stands beside the value: "%", "zł rocznie", "lata". */
export function unitOf({ input_unit }: InUnit, value: number): string {
  return input_unit === "years" ? plural(value, yearForms) : scales[input_unit].unit;
}

/** The model's value as the field shows it, rounded for the eye: 0.07 → 7, never 7.000000000000001; grosze of money. */
export function shownValue({ input_unit }: InUnit, value: number): number {
  return Number((value * scales[input_unit].factor).toFixed(input_unit.startsWith("pln") ? 2 : 4));
}

/** The field's text as a value of the model; NaN for what is no number. */
export function enteredValue({ input_unit }: InUnit, text: string): number {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? NaN : Number((Number(plain) / scales[input_unit].factor).toPrecision(12));
}

/** "35 %", "4 100 zł rocznie", "7 lat" */
export function valueText(input: InUnit, value: number): string {
  const unit = unitOf(input, value);
  const shown = shownValue(input, value);
  if (unit.startsWith("zł")) return moneyText(shown) + unit.slice(2);
  return number(shown) + (unit === "" ? "" : nbsp + unit);
}

/** "od 0 do 100 %" */
export function allowedText(input: InUnit & { allowed_min: number; allowed_max: number }): string {
  const [low, high] = [input.allowed_min, input.allowed_max].map((value) => number(shownValue(input, value)));
  const unit = unitOf(input, input.allowed_max);
  return `od${nbsp}${low ?? ""} do${nbsp}${high ?? ""}${unit === "" ? "" : nbsp + unit}`;
}
