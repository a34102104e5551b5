/** The profile's rates as data. */
import { readData } from "../values/labels.ts";

export interface Rate {
  rateId: string;
  label: { pl: string; en: string };
  /** Concepts that are added up; empty where the query computes the term from the act's norm. */
  numerator: readonly string[];
  denominator: readonly string[];
  /** The act's norm that the rate is held against. */
  normId: string | null;
}

export const rates: readonly Rate[] = readData(new URL("./rates.csv", import.meta.url)).map((row) => ({
  rateId: row.rate_id ?? "",
  label: { pl: row.label ?? "", en: row.label_en ?? "" },
  numerator: listed(row.numerator, " + "),
  denominator: listed(row.denominator, " + "),
  normId: row.norm_id === "" ? null : (row.norm_id ?? null),
}));

function listed(text = "", separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}
