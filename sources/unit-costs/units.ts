/** Units of quantities and prices, their Polish words, and the few that can be converted into each other. */
import { readData } from "../values/labels.ts";
import { unitCodes, type UnitCode } from "./contract.ts";

export interface Unit {
  unit: UnitCode;
  label: { pl: string; en: string };
  /** After 1, 2, 5 and 1,5: osobodzień, osobodni, osobodni, osobodnia. */
  forms: { one: string; few: string; many: string; other: string };
}

export const units: readonly Unit[] = readData(new URL("./units.csv", import.meta.url)).map((row) => ({
  unit: unitCodes.find((code) => code === row.unit) ?? failed(row.unit),
  label: { pl: row.label ?? "", en: row.label_en ?? "" },
  forms: { one: row.one ?? "", few: row.few ?? "", many: row.many ?? "", other: row.other ?? "" },
}));

export interface Conversion {
  from: UnitCode;
  to: UnitCode;
  /** One `from` is so many `to`: a quantity is multiplied by it, a price divided. */
  factor: number;
  /** Why, in Polish. */
  source: string;
}

export const conversions: readonly Conversion[] = readData(new URL("./conversions.csv", import.meta.url)).map(
  (row) => ({
    from: unitCodes.find((code) => code === row.from) ?? failed(row.from),
    to: unitCodes.find((code) => code === row.to) ?? failed(row.to),
    factor: Number(row.factor),
    source: row.source ?? "",
  }),
);

/**
 * How many `to` one `from` is: 1 place_month = 30.5 place_day, so 2 months are 61 days, and 6100 zł a month 200 zł a day.
 * @returns null where no factor is stated: unlike things are not converted; factor 1 and no source for the same unit
 */
export function conversion(from: UnitCode, to: UnitCode): { factor: number; source: string } | null {
  if (from === to) return { factor: 1, source: "" };
  const direct = conversions.find((stated) => stated.from === from && stated.to === to);
  if (direct) return { factor: direct.factor, source: direct.source };
  const inverse = conversions.find((stated) => stated.from === to && stated.to === from);
  return inverse ? { factor: 1 / inverse.factor, source: inverse.source } : null;
}

function failed(code = ""): never {
  throw new Error(`unit-costs: unit ${code} is not in contract.ts`);
}
