/** How inputs are shown: in which group, in which unit, with which words. */
import { counted, moneyText, nbsp, nouns, number } from "../../pipelines/lib/polish.ts";
import type { InputUnit, PayloadInput } from "./payload.ts";

export interface Group {
  id: string;
  title: string;
  inputs: PayloadInput[];
  /** Open from the start. */
  isFirst: boolean;
}

const groups: readonly { id: string; title: string; isFirst: boolean; paths: RegExp }[] = [
  { id: "ile", title: "Ilu osób albo rodzin to dotyczy", isFirst: true, paths: /^(cohort|inflow)\./ },
  { id: "dzialanie", title: "Ile kosztuje działanie", isFirst: true, paths: /^action\.(cost|fixedCost|paidYears)/ },
  { id: "koszty", title: "Inne wydatki publiczne", isFirst: false, paths: /^(mandatoryCost\.|linked\.\d+\.cost$)/ },
  { id: "szanse", title: "Jak zmienia się sytuacja bez działania", isFirst: false, paths: /^(without\.|linked\.\d+\.(start|exit|without))/ },
  { id: "skutki", title: "Co zmienia działanie", isFirst: false, paths: /^(effect\.|linked\.\d+\.effect|action\.(effectiveYears|deadweight)$)/ },
  { id: "rachunek", title: "Zasady rachunku", isFirst: false, paths: /^(years|discountRate)$/ },
];

/** Those that may be changed; each in one group. */
export function groupsOf(inputs: readonly PayloadInput[]): Group[] {
  const adjustable = inputs.filter(({ is_adjustable }) => is_adjustable);
  return groups
    .map(({ id, title, isFirst, paths }) => ({
      id,
      title,
      isFirst,
      inputs: adjustable.filter(({ input_path }) => paths.test(input_path)),
    }))
    .filter((group) => group.inputs.length > 0);
}

interface Scale {
  /** What is shown is so many times the model's value. */
  factor: number;
  unit: string;
}

const scales: Record<InputUnit, Scale> = {
  persons: { factor: 1, unit: "" },
  probability: { factor: 100, unit: "%" },
  change: { factor: 100, unit: "pkt proc." },
  pln_year: { factor: 1, unit: "zł rocznie" },
  pln_total: { factor: 1, unit: "zł rocznie" },
  share: { factor: 100, unit: "%" },
  years: { factor: 1, unit: "lat" },
};

export function unitOf({ input_unit }: Pick<PayloadInput, "input_unit">): string {
  return scales[input_unit].unit;
}

/** The model's value as the field shows it: 0.07 → 7, never 7.000000000000001. */
export function shownValue({ input_unit }: Pick<PayloadInput, "input_unit">, value: number): number {
  return Number((value * scales[input_unit].factor).toPrecision(12));
}

/** The field's text as a value of the model; NaN for what is no number. Takes a decimal comma too. */
export function enteredValue({ input_unit }: Pick<PayloadInput, "input_unit">, text: string): number {
  const plain = text.replace(/[\s\u00a0]/gu, "").replace(",", ".").replace("−", "-");
  return plain === "" ? NaN : Number((Number(plain) / scales[input_unit].factor).toPrecision(12));
}

/** "35 %", "4 100 zł rocznie" */
export function valueText(input: Pick<PayloadInput, "input_unit">, value: number): string {
  const unit = unitOf(input);
  const shown = shownValue(input, value);
  if (input.input_unit === "years") return counted(shown, nouns.year);
  if (unit.startsWith("zł")) return `${moneyText(shown)}${unit.slice(2)}`;
  return unit === "" ? number(shown) : `${number(shown)}${nbsp}${unit}`;
}

/** "od 0 do 100 %" */
export function allowedText(input: PayloadInput): string {
  const [low, high] = [input.allowed_min, input.allowed_max].map((value) => number(shownValue(input, value)));
  return `od${nbsp}${low ?? ""} do${nbsp}${high ?? ""}${unitOf(input) === "" ? "" : nbsp}${unitOf(input)}`;
}
