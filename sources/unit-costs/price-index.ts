/** Prices of one year carried to another by the yearly index of consumer prices. */
import { readData } from "../values/labels.ts";

/** SEEN: read on a page of GUS. QUOTED: on a page that quotes GUS. KNOWN: not confirmed. */
export type IndexCertainty = "SEEN" | "QUOTED" | "KNOWN";

export interface PriceIndex {
  year: number;
  /** Average prices of the year, former year = 100. */
  index: number;
  certainty: IndexCertainty;
  source: string;
}

/** One row per year, in order, without gaps. */
export const priceIndex: readonly PriceIndex[] = readData(new URL("./price-index.csv", import.meta.url)).map(
  (row) => ({
    year: Number(row.year),
    index: Number(row.index),
    certainty: row.certainty as IndexCertainty,
    source: row.source ?? "",
  }),
);

/** The newest year to which amounts can be carried. */
export const newestIndexYear = Math.max(...priceIndex.map(({ year }) => year));
/** The oldest year from which they can: the first index compares with it. */
export const oldestPriceYear = Math.min(...priceIndex.map(({ year }) => year)) - 1;

export interface Carried {
  amountPln: number;
  /** `amountPln` is the nominal amount × factor. */
  factor: number;
  /** In Polish: whose index, over which years. */
  source: string;
  /** That of the least certain year used. */
  certainty: IndexCertainty;
}

/**
 * An amount in złoty of `fromYear` in złoty of `toYear`: × index/100 of each year after the earlier one, or divided by
 * them on the way back. Not rounded.
 * @returns null where an index of a year between is missing; factor 1 and no source for the same year
 */
export function carried(amountPln: number, fromYear: number, toYear: number): Carried | null {
  if (fromYear === toYear) return { amountPln, factor: 1, source: "", certainty: "SEEN" };
  const [first, last] = fromYear < toYear ? [fromYear, toYear] : [toYear, fromYear];
  const used = priceIndex.filter(({ year }) => year > first && year <= last);
  if (used.length !== last - first) return null;
  const growth = used.reduce((product, { index }) => (product * index) / 100, 1);
  const factor = fromYear < toYear ? growth : 1 / growth;
  return {
    amountPln: amountPln * factor,
    factor,
    source: `GUS, roczne wskaźniki cen towarów i usług konsumpcyjnych, ${yearsText(first + 1, last)}`,
    certainty: leastCertain(used),
  };
}

function leastCertain(used: readonly PriceIndex[]): IndexCertainty {
  const found = new Set(used.map(({ certainty }) => certainty));
  return found.has("KNOWN") ? "KNOWN" : found.has("QUOTED") ? "QUOTED" : "SEEN";
}

function yearsText(first: number, last: number): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
