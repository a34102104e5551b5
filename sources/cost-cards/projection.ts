/** The projection of a card: levels, cohort, probabilities without and with the action, costs by level. */
import { allRead, type Asking } from "./asking.ts";
import { readPriced, readYear } from "./components.ts";
import type { Cost, Known, LinkedPart, ProjectionPart, Quantity } from "./contract.ts";
import { ownAssumption, readKnown, readOrigin, readQuantity, type Origin } from "./numbers.ts";
import type { Branch, Tree } from "./tree.ts";

const projectionKeys = [
  "years",
  "levels",
  "cohort",
  "inflow",
  "mandatory_cost",
  "without",
  "with",
  "linked",
  "action",
];
const actionKeys = ["cost", "fixed_cost", "paid_years", "effective_years", "deadweight"];
const linkedKeys = ["name", "start", "exit", "without", "with", "cost", "source", "grade"];
const defaultYears = 7;
const mostYears = 30;
/** Each level beyond makes the table of probabilities larger than anyone can give reasons for. */
const mostLevels = 8;

export function readProjection(node: Tree, ask: Asking, priceYear: number): ProjectionPart | null {
  const branch = ask.branch(node, projectionKeys);
  if (!branch) return null;
  const years = ask.numberAt(branch, "years", { min: 1, max: mostYears, isWhole: true }, defaultYears);
  const levels = readLevels(branch, ask);
  if (levels === null || years === null) return null;
  const size = levels.length;
  const cohort = byLevel(branch, "cohort", size, ask, (one) => readQuantity(one, ask, { min: 0 }));
  const inflow = branch.entries.has("inflow")
    ? byLevel(branch, "inflow", size, ask, (one) => readQuantity(one, ask, { min: 0 }))
    : levels.map((): Quantity => fixed(0, branch));
  const mandatoryCost = byLevel(branch, "mandatory_cost", size, ask, (one) => readCost(one, ask, priceYear));
  const without = readMatrix(branch, "without", size, ask);
  const withAction = readMatrix(branch, "with", size, ask);
  const linked = readAllLinked(branch, size, ask, priceYear);
  const action = readAction(branch, size, years, ask, priceYear);
  if (!cohort || !inflow || !mandatoryCost || !without || !withAction || !linked || !action) return null;
  const { path, line } = branch;
  return {
    path,
    line,
    years,
    levels,
    cohort,
    inflow,
    mandatoryCost,
    without,
    with: withAction,
    linked,
    action,
  };
}

function readLevels(branch: Branch, ask: Asking): string[] | null {
  const entry = ask.entry(branch, "levels");
  const items = entry && ask.items(entry);
  if (entry && items && items.length > mostLevels) {
    ask.tell("card_levels_many", entry, { count: items.length, most: mostLevels });
    return null;
  }
  return items && allRead(items, (item) => ask.leaf(item)?.text ?? null);
}

function byLevel<T>(
  branch: Branch,
  key: string,
  size: number,
  ask: Asking,
  read: (one: Tree) => T | null,
): T[] | null {
  const entry = ask.entry(branch, key);
  const items = entry && ask.items(entry, size);
  return items && allRead(items, read);
}

/** Rows of probabilities, from each level to each; what a row lacks of 1 leaves the problem. */
function readMatrix(branch: Branch, key: string, size: number, ask: Asking): Known[][] | null {
  const entry = ask.entry(branch, key);
  if (!entry) return null;
  const { rows, origin } = rowsOf(entry, ask);
  const items = rows && ask.items(rows, size);
  return items && allRead(items, (item, level) => readRow(item, size, level, origin, ask));
}

/** Rows, with a source for all of them or without. */
function rowsOf(entry: Tree, ask: Asking): { rows: Tree | null; origin: Origin | null } {
  if (entry.kind !== "branch") return { rows: entry, origin: null };
  const branch = ask.branch(entry, ["rows", "source", "grade"]);
  if (!branch) return { rows: null, origin: null };
  return { rows: ask.entry(branch, "rows"), origin: readOrigin(branch, ask) };
}

function readRow(
  node: Tree,
  size: number,
  level: number,
  origin: Origin | null,
  ask: Asking,
): Known[] | null {
  const items = ask.items(node, size);
  const row = items && allRead(items, (item) => readKnown(item, ask, { min: 0, max: 1 }, origin));
  const sum = row?.reduce((total, { value }) => total + value, 0) ?? 0;
  if (sum <= 1 + 1e-9) return row;
  ask.tell("card_row_over_one", node, { level: level + 1, sum: Number(sum.toFixed(6)) });
  return null;
}

/** zł a year: an amount of a year, a quantity at a price, or a list of the card. */
function readCost(node: Tree, ask: Asking, priceYear: number): Cost | null {
  const { path, line } = node;
  if (node.kind === "leaf" && (node.text === "help" || node.text === "inaction"))
    return { kind: "list", path, line, side: node.text };
  if (node.kind === "branch" && node.entries.has("price")) {
    const branch = ask.branch(node, ["quantity", "unit", "price", "share"]);
    const priced = branch && readPriced(branch, ask);
    const share = branch && ask.numberAt(branch, "share", { min: 0, max: 1 }, 1);
    return !priced || share === null ? null : { ...priced, kind: "priced", share };
  }
  const keys = ["value", "low", "high", "source", "grade", "year"];
  const amount = readKnown(node, ask, { min: 0 }, ownAssumption, keys);
  if (amount === null) return null;
  // What the author assumes is assumed in the card's prices; what a source says is in those of its year.
  const isAssumed = node.kind !== "branch" || (amount.grade === "assumption" && !node.entries.has("year"));
  const year = isAssumed ? priceYear : readYear(node, ask);
  return year === null ? null : { kind: "money", path, line, amount, year };
}

function readAllLinked(branch: Branch, size: number, ask: Asking, priceYear: number): LinkedPart[] | null {
  const entry = branch.entries.get("linked");
  if (!entry) return [];
  const items = ask.items(entry);
  return items && allRead(items, (item) => readLinked(item, size, ask, priceYear));
}

function readLinked(node: Tree, size: number, ask: Asking, priceYear: number): LinkedPart | null {
  const branch = ask.branch(node, linkedKeys);
  if (!branch) return null;
  const origin = readOrigin(branch, ask);
  const chance = (one: Tree): Known | null => readKnown(one, ask, { min: 0, max: 1 }, origin);
  const name = ask.text(branch, "name");
  const start = branch.entries.get("start");
  const count = start ? readQuantity(start, ask, { min: 0 }) : fixed(0, branch);
  const exitEntry = ask.entry(branch, "exit");
  const exit = exitEntry && chance(exitEntry);
  const without = byLevel(branch, "without", size, ask, chance);
  const withAction = byLevel(branch, "with", size, ask, chance);
  const costEntry = ask.entry(branch, "cost");
  const cost = costEntry && readCost(costEntry, ask, priceYear);
  if (name === null || !count || !exit || !without || !withAction || !cost) return null;
  return { path: branch.path, line: branch.line, name, start: count, exit, without, with: withAction, cost };
}

function readAction(
  parent: Branch,
  size: number,
  years: number,
  ask: Asking,
  priceYear: number,
): ProjectionPart["action"] | null {
  const entry = ask.entry(parent, "action");
  const branch = entry && ask.branch(entry, actionKeys);
  if (!branch) return null;
  const whole = { min: 0, max: years + 1, isWhole: true };
  const paidYears = ask.numberAt(branch, "paid_years", whole);
  const effectiveYears = ask.numberAt(branch, "effective_years", { ...whole, max: years });
  const deadEntry = branch.entries.get("deadweight");
  const deadweight = deadEntry
    ? readKnown(deadEntry, ask, { min: 0, max: 1 }, ownAssumption)
    : fixed(0, branch);
  const costEntry = ask.entry(branch, "cost");
  const cost = costEntry && readActionCost(costEntry, size, ask, priceYear);
  const fixedEntry = branch.entries.get("fixed_cost");
  const fixedCost = fixedEntry ? readCost(fixedEntry, ask, priceYear) : null;
  if (paidYears === null || effectiveYears === null || !deadweight || !cost) return null;
  if (fixedEntry && !fixedCost) return null;
  return { cost, fixedCost, paidYears, effectiveYears, deadweight };
}

/** By level, or one for all levels. */
function readActionCost(node: Tree, size: number, ask: Asking, priceYear: number): Cost[] | null {
  const items = node.kind === "list" ? ask.items(node, size) : Array.from({ length: size }, () => node);
  return items && allRead(items, (item) => readCost(item, ask, priceYear));
}

/** A number that the card does not give because none is meant. */
function fixed(value: number, { path, line }: Branch): Known {
  return {
    kind: "known",
    path,
    line,
    value,
    range: { low: value, high: value },
    source: "karta",
    grade: "assumption",
  };
}
