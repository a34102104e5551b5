/** The numbers of a card: bare, with range and source, measured in the unit, or from the gmina's profile. */
import type { Grade } from "../unit-costs/contract.ts";
import type { Role } from "../vocabulary.ts";
import type { Asking } from "./asking.ts";
import type { Known, Quantity } from "./contract.ts";
import type { Branch, Tree } from "./tree.ts";

/** What holds for numbers that say nothing of themselves; null: each must say. */
export interface Origin {
  source: string;
  grade: Grade;
}

/** What a card's author gives without a source is the author's assumption. */
export const ownAssumption: Origin = { source: "założenie", grade: "assumption" };

export interface Bounds {
  min: number;
  max?: number;
}

const knownKeys = ["value", "low", "high", "source", "grade"];
const quantityKeys = [...knownKeys, "hours_of", "profile", "otherwise"];

export function readQuantity(node: Tree, ask: Asking, bounds: Bounds): Quantity | null {
  if (node.kind === "branch" && node.entries.has("hours_of")) return readHours(node, ask, bounds);
  if (node.kind === "branch" && node.entries.has("profile")) return readProfile(node, ask, bounds);
  return readKnown(node, ask, bounds, ownAssumption, quantityKeys);
}

/** @param preset null: a number without a source of its own is a fault */
export function readKnown(
  node: Tree,
  ask: Asking,
  bounds: Bounds,
  preset: Origin | null,
  keys: readonly string[] = knownKeys,
): Known | null {
  const { path, line } = node;
  if (node.kind !== "branch") {
    const value = ask.number(node, bounds);
    if (preset === null) ask.tell("card_probability_without_source", node);
    return value === null || preset === null
      ? null
      : { kind: "known", path, line, value, range: null, ...preset };
  }
  const branch = ask.branch(node, keys);
  if (!branch) return null;
  const value = ask.numberAt(branch, "value", bounds);
  const origin = readOrigin(branch, ask) ?? preset;
  if (origin === null) ask.tell("card_probability_without_source", branch);
  const range = readRange(branch, ask, bounds);
  if (value === null || origin === null || range === undefined) return null;
  if (range && (range.low > value || range.high < value)) {
    ask.tell("card_range_wrong", branch, { low: range.low, value, high: range.high });
    return null;
  }
  return { kind: "known", path, line, value, range, ...origin };
}

/** Source and grade under a branch; null where no source stands there. A source that says "założenie" is an assumption. */
export function readOrigin(branch: Branch, ask: Asking): Origin | null {
  const source = ask.optionalText(branch, "source");
  const grade = branch.entries.has("grade") ? ask.codeAt(branch, "grade") : null;
  if (source === null) return null;
  const isAssumed = /^założeni[ea]\b/i.test(source.normalize("NFC"));
  return { source, grade: isAssumed ? "assumption" : ((grade as Grade | null) ?? "estimate") };
}

function readRange(
  branch: Branch,
  ask: Asking,
  bounds: Bounds,
): { low: number; high: number } | null | undefined {
  const has = ["low", "high"].map((key) => branch.entries.has(key));
  if (!has.includes(true)) return null;
  const low = ask.numberAt(branch, "low", bounds);
  const high = ask.numberAt(branch, "high", bounds);
  return low === null || high === null ? undefined : { low, high };
}

function readHours(node: Branch, ask: Asking, bounds: Bounds): Quantity | null {
  const branch = ask.branch(node, ["hours_of", "otherwise"]);
  const asked = branch && ask.entry(branch, "hours_of");
  const hours = asked && ask.branch(asked, ["role", "activity", "times"]);
  if (!branch || !hours) return null;
  const role = ask.codeAt(hours, "role");
  const times = readFactor(hours, "times", ask, { min: 0 });
  const otherwise = readOtherwise(branch, ask, bounds);
  if (role === null || times === undefined || otherwise === undefined) return null;
  const activity = ask.optionalText(hours, "activity");
  return { kind: "hours", path: node.path, line: node.line, role: role as Role, activity, times, otherwise };
}

function readProfile(node: Branch, ask: Asking, bounds: Bounds): Quantity | null {
  const branch = ask.branch(node, ["profile", "otherwise"]);
  const asked = branch && ask.entry(branch, "profile");
  const profile = asked && ask.branch(asked, ["concept", "year", "share"]);
  if (!branch || !profile) return null;
  const concept = ask.text(profile, "concept");
  const year = ask.numberAt(profile, "year", { min: 1990, max: 2100, isWhole: true });
  const share = readFactor(profile, "share", ask, { min: 0, max: 1 });
  const otherwise = readOtherwise(branch, ask, bounds);
  if (concept === null || year === null || share === undefined || otherwise === undefined) return null;
  return { kind: "profile", path: node.path, line: node.line, concept, year, share, otherwise };
}

/** How much of a measured value is meant; null: it as it is; undefined where it cannot be read. */
function readFactor(branch: Branch, key: string, ask: Asking, bounds: Bounds): Known | null | undefined {
  const entry = branch.entries.get(key);
  return entry ? (readKnown(entry, ask, bounds, ownAssumption) ?? undefined) : null;
}

/** What holds where the data have no answer; undefined where it cannot be read. */
function readOtherwise(branch: Branch, ask: Asking, bounds: Bounds): Known | null | undefined {
  const entry = branch.entries.get("otherwise");
  return entry ? (readKnown(entry, ask, bounds, ownAssumption) ?? undefined) : null;
}
