/** Amounts of the evaluation as they are printed: values in the unit of their indicator, intervals, p-values. */
import { counted, moneyText, nbsp, nouns, number, percent, rangeText, type Forms } from "../lib/polish.ts";

/** Units in which an indicator counts, as they stand after a number. */
const countedUnits: Readonly<Record<string, Forms>> = {
  miesiące: nouns.month,
  dni: nouns.day,
  konsultacje: forms("konsultacja", "konsultacje", "konsultacji", "konsultacji"),
  usługi: forms("usługa", "usługi", "usług", "usługi"),
  wnioski: forms("wniosek", "wnioski", "wniosków", "wniosku"),
  dokumenty: forms("dokument", "dokumenty", "dokumentów", "dokumentu"),
  przedsięwzięcia: forms("przedsięwzięcie", "przedsięwzięcia", "przedsięwzięć", "przedsięwzięcia"),
  działania: forms("działanie", "działania", "działań", "działania"),
  posiedzenia: forms("posiedzenie", "posiedzenia", "posiedzeń", "posiedzenia"),
  "spotkania na zespół i miesiąc": per("spotkanie", "spotkania", "spotkań", "na zespół i\u00a0miesiąc"),
  "instytucje na zespół": per("instytucja", "instytucje", "instytucji", "na zespół", "instytucji"),
  "godziny na osobę": per("godzina", "godziny", "godzin", "na osobę"),
  "rodziny na etat": per("rodzina", "rodziny", "rodzin", "na etat"),
  "punkty skali": forms("punkt", "punkty", "punktów", "punktu"),
  "punkty skali 1–5": per("punkt", "punkty", "punktów", "w skali 1–5", "punktu"),
};

/** Units that follow any number in one form. */
const fixedUnits: Readonly<Record<string, string>> = {
  "część planu": "planu",
  "część standardu": "standardu",
};

/** "81,4 %", "10,1 miesiąca", "0,76 planu", "1 240 zł na rodzinę": the value with its unit. */
export function amountText(value: number, unit: string): string {
  if (unit === "udział") return percent(value, 1);
  const [money, ...each] = unit.split(" ");
  if (money === "zł") return [moneyText(value), ...each].join(nbsp);
  const nounsOfUnit = countedUnits[unit];
  if (nounsOfUnit) return counted(value, nounsOfUnit, digitsOf(value, unit));
  return `${plainAmount(value, unit)}${nbsp}${fixedUnits[unit] ?? `(${unit})`}`;
}

/** The value alone, where the unit stands in a heading: "81,4 %", "10,1", "0,76". */
export function plainAmount(value: number, unit: string): string {
  if (unit === "udział") return percent(value, 1);
  if (unit.split(" ")[0] === "zł") return number(Math.round(value) || 0, 0);
  return number(value, digitsOf(value, unit));
}

/** "74,9–86,5 %", "9,1–10,9"; with a minus at either end "−0,05 do 0,12". */
export function intervalText(low: number, high: number, unit: string): string {
  const isShare = unit === "udział";
  const scale = isShare ? 100 : 1;
  const digits = isShare ? 1 : unit.split(" ")[0] === "zł" ? 0 : digitsOf(0.5, unit);
  const after = isShare ? `${nbsp}%` : "";
  if (low < 0) return `${number(low * scale, digits)} do ${number(high * scale, digits)}${after}`;
  return `${rangeText(low * scale, high * scale, digits)}${after}`;
}

/** "p = 0,012", "p < 0,001". */
export function pText(p: number): string {
  return p < 0.001 ? `p${nbsp}<${nbsp}0,001` : `p${nbsp}=${nbsp}${number(p, 3)}`;
}

/** Differences of shares are percentage points: "+4,8 pkt proc."; all else keeps its unit: "+0,06". */
export function differenceText(value: number, unit: string): string {
  const isShare = unit === "udział";
  const text = isShare ? number(value * 100, 1) : plainAmount(value, unit);
  const signed = value > 0 ? `+${text}` : text;
  return isShare ? `${signed}${nbsp}pkt${nbsp}proc.` : signed;
}

/** Whole counts stay whole; months and points have a decimal, all else two. */
function digitsOf(value: number, unit: string): number | readonly [number, number] {
  if (unit === "miesiące" || unit === "dni") return [0, 1];
  return Number.isInteger(value) ? 0 : 2;
}

function forms(one: string, few: string, many: string, other: string): Forms {
  return { one, few, many, other };
}

/** "1 spotkanie na zespół", "5 spotkań na zespół", "1,01 spotkania na zespół". */
function per(one: string, few: string, many: string, each: string, other = few): Forms {
  const [first, second, third, fourth] = [one, few, many, other].map((word) => `${word} ${each}`);
  return forms(first ?? "", second ?? "", third ?? "", fourth ?? "");
}
