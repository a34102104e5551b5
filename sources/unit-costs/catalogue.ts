/** The shipped prices: those that a source states, and typical ones computed from several of them. */
import { readData } from "../values/labels.ts";
import { gradeCodes, priceKindCodes, unitCodes, type Price } from "./contract.ts";
import { serviceName } from "./services.ts";
import { typicalPrices } from "./typical-prices.ts";

export const statedPrices: readonly Price[] = readData(new URL("./prices.csv", import.meta.url)).map(
  (row): Price => ({
    id: row.price_id ?? "",
    service: row.service ?? "",
    serviceLabel: serviceName(row.service ?? ""),
    unit: oneOf(unitCodes, row.unit),
    amountPln: Number(row.amount_pln),
    year: Number(row.year),
    territory: row.territory ?? "",
    kind: oneOf(priceKindCodes, row.kind),
    grade: oneOf(gradeCodes, row.grade),
    source: row.source ?? "",
    ...given("validFrom", row.valid_from),
    ...given("validTo", row.valid_to),
    ...given("note", row.note),
  }),
);

/** Every shipped price, in the order of ids: one per id. */
export const catalogue: readonly Price[] = [...statedPrices, ...typicalPrices(statedPrices)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

function oneOf<Code extends string>(codes: readonly Code[], text = ""): Code {
  const code = codes.find((one) => one === text);
  if (code === undefined) throw new Error(`prices.csv: ${text} is not in contract.ts`);
  return code;
}

function given<Name extends string>(name: Name, text = ""): Partial<Record<Name, string>> {
  return text === "" ? {} : ({ [name]: text } as Record<Name, string>);
}
