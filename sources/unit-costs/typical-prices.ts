/** Typical prices: mean and median of prices of one kind, unit, year and territory. Computed here, and marked so. */
import { readData } from "../values/labels.ts";
import type { Price } from "./contract.ts";
import { codeOf, serviceName } from "./services.ts";

/** Below this number a mean says more about single homes than about the territory. */
const FEWEST = 3;

type Stated = Omit<Price, "id" | "grade">;

const PROVINCE = "województwo małopolskie";

/** Every home's price twice: in its powiat and in the województwo. */
const homes: readonly Stated[] = readData(new URL("./dps-malopolska.csv", import.meta.url)).flatMap((row) =>
  [row.territory ?? "", PROVINCE].map((territory) => ({
    service: "dps",
    serviceLabel: serviceName("dps"),
    unit: "place_month" as const,
    amountPln: Number(row.amount_pln),
    year: Number(row.year),
    territory,
    kind: "tariff" as const,
    source: `Małopolski Urząd Wojewódzki, wykaz średnich miesięcznych kosztów utrzymania w DPS na ${row.year ?? ""} r. (kopia w repozytorium kompas-seniora)`,
  })),
);

/** @param stated prices of the catalogue, of which those of several homes or facilities of one territory are averaged */
export function typicalPrices(stated: readonly Price[]): Price[] {
  const groups = new Map<string, Stated[]>();
  for (const price of [...homes, ...stated.filter(({ kind }) => kind === "tariff")]) {
    const key = [price.service, price.unit, price.kind, price.territory, price.year].join("|");
    groups.set(key, [...(groups.get(key) ?? []), price]);
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST).flatMap(typicalOf);
}

function typicalOf(group: readonly Stated[]): Price[] {
  const [one] = group;
  if (!one) return [];
  const amounts = group.map(({ amountPln }) => amountPln).sort((a, b) => a - b);
  const spread = { n: amounts.length, lowestPln: amounts[0] ?? 0, highestPln: amounts.at(-1) ?? 0 };
  const id = codeOf(`${one.service} ${one.territory.replace(/^województwo /, "")} ${String(one.year)}`);
  const price = {
    service: one.service,
    serviceLabel: one.serviceLabel,
    unit: one.unit,
    year: one.year,
    territory: one.territory,
    kind: one.kind,
    grade: "estimate" as const,
    source: one.source,
  };
  return [
    { ...price, id: `${id}-mean`, amountPln: mean(amounts), typical: { statistic: "mean", ...spread } },
    { ...price, id: `${id}-median`, amountPln: median(amounts), typical: { statistic: "median", ...spread } },
  ];
}

/** To the grosz, like the prices it is made of. */
function mean(amounts: readonly number[]): number {
  return toGrosz(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length);
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return toGrosz(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2);
}

function toGrosz(amount: number): number {
  return Math.round(amount * 100) / 100;
}
