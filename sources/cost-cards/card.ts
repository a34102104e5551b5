/** A card's tree as a card; every fault is told, and a card with one is none. */
import { Asking, allRead, type Tell } from "./asking.ts";
import { readComponents } from "./components.ts";
import type { CostCard } from "./contract.ts";
import { readProjection } from "./projection.ts";
import type { Branch, Tree } from "./tree.ts";

const cardKeys = [
  "cost_card",
  "title",
  "area",
  "problem",
  "question",
  "who",
  "persons",
  "list_years",
  "base_year",
  "price_year",
  "discount_rate",
  "note",
  "help",
  "inaction",
  "gains",
  "projection",
];
const year = { min: 1990, max: 2100, isWhole: true };
const idPattern = /^[a-z0-9][a-z0-9_-]{0,60}$/;

export function readCard(tree: Branch, tell: Tell): CostCard | null {
  let faults = 0;
  const ask = new Asking((...told) => {
    faults++;
    tell(...told);
  });
  const card = readFields(tree, ask);
  return faults === 0 ? card : null;
}

function readFields(tree: Branch, ask: Asking): CostCard | null {
  const branch = ask.branch(tree, cardKeys);
  if (!branch) return null;
  const id = readId(branch, ask);
  const title = ask.text(branch, "title");
  const area = ask.text(branch, "area");
  const problem = ask.text(branch, "problem");
  const question = ask.text(branch, "question");
  const who = readWho(branch, ask);
  const persons = ask.numberAt(branch, "persons", { min: 0.001, max: 1e7 }, 1);
  const listYears = ask.numberAt(branch, "list_years", { min: 0.01, max: 100 }, 1);
  const baseYear = ask.numberAt(branch, "base_year", year);
  const priceYear = ask.numberAt(branch, "price_year", year);
  const discountRate = ask.numberAt(branch, "discount_rate", { min: 0, max: 1 }, 0);
  const note = ask.optionalText(branch, "note");
  const help = readList(branch, "help", ask);
  const inaction = readList(branch, "inaction", ask);
  const gains = readGains(branch, ask);
  const projectionEntry = branch.entries.get("projection");
  const projection = projectionEntry ? readProjection(projectionEntry, ask, priceYear ?? 0) : null;
  if (id === null || title === null || area === null || problem === null || question === null) return null;
  if (!who || persons === null || listYears === null || baseYear === null || priceYear === null) return null;
  if (discountRate === null || !help || !inaction || !gains) return null;
  const components = [...help, ...inaction];
  const texts = { id, title, area, problem, question, who, note };
  return { ...texts, persons, listYears, baseYear, priceYear, discountRate, components, gains, projection };
}

function readId(branch: Branch, ask: Asking): string | null {
  const entry = ask.entry(branch, "cost_card");
  const leaf = entry && ask.leaf(entry);
  if (!leaf) return null;
  if (idPattern.test(leaf.text)) return leaf.text;
  ask.tell("card_id_wrong", leaf, {}, leaf.text);
  return null;
}

function readWho(branch: Branch, ask: Asking): CostCard["who"] | null {
  const entry = ask.entry(branch, "who");
  const forms = entry && ask.branch(entry, ["one", "few", "many"]);
  if (!forms) return null;
  const [one, few, many] = (["one", "few", "many"] as const).map((form) => ask.text(forms, form));
  return one && few && many ? { one, few, many } : null;
}

function readList(branch: Branch, side: "help" | "inaction", ask: Asking): CostCard["components"] | null {
  const entry = ask.entry(branch, side);
  return entry && readComponents(entry, side, ask);
}

function readGains(branch: Branch, ask: Asking): CostCard["gains"] | null {
  const entry = branch.entries.get("gains");
  if (!entry) return [];
  const items = ask.items(entry);
  return (
    items &&
    allRead(items, (item: Tree) => {
      const gain = ask.branch(item, ["text", "source"]);
      const text = gain && ask.text(gain, "text");
      const source = gain && ask.text(gain, "source");
      return text && source ? { gain: text, source } : null;
    })
  );
}
