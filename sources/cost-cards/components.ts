/** The two lists of a card: what is paid for, how much of it, at what price, by whom. */
import type { CostSide, Payer, PriceKind, UnitCode } from "../unit-costs/contract.ts";
import { payerCodes } from "../unit-costs/contract.ts";
import { allRead, type Asking } from "./asking.ts";
import type { AskedPrice, Component, DurationUnit, Priced } from "./contract.ts";
import { readOrigin, readQuantity } from "./numbers.ts";
import type { Branch, Tree } from "./tree.ts";

const componentKeys = [
  "name",
  "quantity",
  "unit",
  "duration",
  "duration_unit",
  "price",
  "payer",
  "payer_source",
  "cashable",
];
const ownPriceKeys = ["amount", "unit", "year", "territory", "kind", "source", "grade"];
const oldestYear = 1990;
const newestYear = 2100;

export function readComponents(node: Tree, side: CostSide, ask: Asking): Component[] | null {
  const items = ask.items(node);
  return items && allRead(items, (item, i) => readComponent(item, side, i + 1, ask));
}

function readComponent(node: Tree, side: CostSide, no: number, ask: Asking): Component | null {
  const branch = ask.branch(node, componentKeys);
  if (!branch) return null;
  const name = ask.text(branch, "name");
  const priced = readPriced(branch, ask);
  const duration = readDuration(branch, priced?.unit ?? null, ask);
  const payers = readPayers(branch, ask);
  const cashable = ask.codeAt(branch, "cashable");
  if (name === null || !priced || duration === undefined || !payers || cashable === null) return null;
  return { ...priced, side, no, name, duration, payers, isCashable: cashable === "true" };
}

/** Quantity, unit and price, which components share with costs of the projection. */
export function readPriced(branch: Branch, ask: Asking): Priced | null {
  const amount = ask.entry(branch, "quantity");
  const quantity = amount && readQuantity(amount, ask, { min: 0 });
  const unit = ask.unitAt(branch, "unit");
  const price = ask.entry(branch, "price");
  const prices =
    price && allRead(price.kind === "list" ? price.items : [price], (one) => readPrice(one, ask));
  if (!quantity || unit === null || !prices) return null;
  return { path: branch.path, line: branch.line, quantity, unit, prices };
}

function readPrice(node: Tree, ask: Asking): AskedPrice | null {
  const { path, line } = node;
  if (node.kind === "branch" && node.entries.has("id")) {
    const id = ask.text(ask.branch(node, ["id"]) ?? node, "id");
    return id === null ? null : { kind: "catalogue", path, line, id };
  }
  const branch = ask.branch(node, ["id", ...ownPriceKeys]);
  if (!branch) return null;
  const amountPln = ask.numberAt(branch, "amount", { min: 0 });
  const unit = ask.unitAt(branch, "unit");
  const territory = ask.text(branch, "territory");
  const priceKind = ask.codeAt(branch, "kind");
  const year = readYear(branch, ask);
  const origin = readOrigin(branch, ask);
  if (origin === null) ask.tell("card_price_without_source", branch);
  // An amount may not rise in rank by silence: the author says how good it is.
  if (origin !== null && origin.grade !== "assumption") ask.entry(branch, "grade");
  if (amountPln === null || unit === null || territory === null || priceKind === null) return null;
  if (year === null || origin === null) return null;
  return {
    kind: "own",
    path,
    line,
    amountPln,
    unit,
    year,
    territory,
    priceKind: priceKind as PriceKind,
    source: origin.source,
    grade: origin.grade,
  };
}

/** The year whose prices an amount is in. */
export function readYear(branch: Branch, ask: Asking): number | null {
  if (!branch.entries.has("year")) {
    ask.tell("card_price_without_year", branch);
    return null;
  }
  return ask.numberAt(branch, "year", { min: oldestYear, max: newestYear, isWhole: true });
}

/** A time in the period that the unit names: months of a place per month. Undefined where it cannot be read. */
function readDuration(
  branch: Branch,
  unit: UnitCode | null,
  ask: Asking,
): { value: number; unit: DurationUnit } | null | undefined {
  if (!branch.entries.has("duration") && !branch.entries.has("duration_unit")) return null;
  const value = ask.numberAt(branch, "duration", { min: 0 });
  const durationUnit = ask.codeAt(branch, "duration_unit") as DurationUnit | null;
  if (value === null || durationUnit === null) return undefined;
  const period = /_(day|month|year)$/.exec(unit ?? "")?.[1];
  if (period !== undefined && period !== durationUnit) {
    ask.tell("card_duration_unfit", branch, { unit: unit ?? "", period, duration_unit: durationUnit });
    return undefined;
  }
  return { value, unit: durationUnit };
}

/** One payer, or shares of several that add up to 1; who splits says by what right. */
function readPayers(branch: Branch, ask: Asking): { payer: Payer; share: number }[] | null {
  const entry = ask.entry(branch, "payer");
  if (!entry) return null;
  if (entry.kind !== "branch") {
    const payer = ask.code(entry, "payer");
    return payer === null ? null : [{ payer: payer as Payer, share: 1 }];
  }
  const shares = ask.branch(entry, payerCodes);
  ask.text(branch, "payer_source");
  const payers = allRead([...(shares?.entries ?? [])], ([payer, share]) => {
    const value = ask.number(share, { min: 0, max: 1 });
    return value === null ? null : { payer: payer as Payer, share: value };
  });
  const sum = payers?.reduce((total, { share }) => total + share, 0) ?? 1;
  if (Math.abs(sum - 1) < 1e-9) return payers;
  ask.tell("card_payers_sum", entry, { sum });
  return null;
}
