/** Asks a card's tree for fields; what is missing, unknown or unreadable is told with its line, and null. */
import { closest } from "fastest-levenshtein";
import type { Params } from "../findings.ts";
import type { RuleId } from "../rules.ts";
import { unitCodes, type UnitCode } from "../unit-costs/contract.ts";
import { units } from "../unit-costs/units.ts";
import { Labels, readData, suggestionText } from "../values/labels.ts";
import { readNumber } from "../values/numbers.ts";
import { joined, type Branch, type Leaf, type Tree } from "./tree.ts";

/** @param value what stands there, for the console only */
export type Tell = (
  rule: RuleId,
  at: { line: number; path: string },
  params?: Params,
  value?: string,
) => void;

interface Word {
  field: string;
  code: string;
  label: string;
}

const words = readData(new URL("./words.csv", import.meta.url)) as unknown as Word[];
const unitWords = [
  ...units.flatMap(({ unit, label, forms }) => [label.pl, ...Object.values(forms)].map((one) => [unit, one])),
].map(([code = "", label = ""]): Word => ({ field: "unit", code, label }));
const codeWords = [...new Set([...words, ...unitWords].map(({ field }) => field))].map((field) => {
  const own = [...words, ...unitWords].filter((word) => word.field === field);
  const codes = field === "unit" ? [...unitCodes] : [...new Set(own.map(({ code }) => code))];
  const asLabels = codes.map((code): Word => ({ field, code, label: code }));
  return [field, { codes, labels: new Labels([...asLabels, ...own]) }] as const;
});
const codesOf = new Map(codeWords);

export class Asking {
  readonly tell: Tell;

  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** The node as keys, each of which must be known. */
  branch(node: Tree, known: readonly string[]): Branch | null {
    if (node.kind !== "branch") {
      this.tell("card_not_keys", node, { keys: known.join(", ") });
      return null;
    }
    for (const [key, entry] of node.entries) {
      if (known.includes(key)) continue;
      this.tell(
        "card_key_unknown",
        { line: entry.line, path: node.path },
        { near: closest(key, known) },
        key,
      );
    }
    return node;
  }

  /** What stands under a key; told when it must be there and is not. */
  entry(branch: Branch, key: string): Tree | null {
    const entry = branch.entries.get(key);
    if (!entry) this.tell("card_value_missing", { line: branch.line, path: joined(branch.path, key) });
    return entry ?? null;
  }

  text(branch: Branch, key: string): string | null {
    const entry = this.entry(branch, key);
    return entry === null ? null : (this.leaf(entry)?.text ?? null);
  }

  optionalText(branch: Branch, key: string): string | null {
    return branch.entries.has(key) ? this.text(branch, key) : null;
  }

  leaf(node: Tree): Leaf | null {
    if (node.kind === "leaf") return node;
    this.tell("card_not_value", node);
    return null;
  }

  /** @param bounds both inclusive */
  number(node: Tree, bounds: { min?: number; max?: number; isWhole?: boolean } = {}): number | null {
    const leaf = this.leaf(node);
    if (leaf === null) return null;
    const reading = readNumber(leaf.text.replace(/\s*(zł|%)$/i, ""), "small");
    if (reading.kind !== "number" || leaf.text.endsWith("%")) {
      this.tell("card_number_unreadable", leaf, {}, leaf.text);
      return null;
    }
    const { value } = reading;
    const { min = -Infinity, max = Infinity, isWhole = false } = bounds;
    if (min === 0 && value < 0) this.tell("card_number_negative", leaf, { number: value });
    else if (value < min || value > max || (isWhole && !Number.isInteger(value)))
      this.tell("card_number_outside", leaf, { number: value, range: rangeText(min, max, isWhole) });
    else return value;
    return null;
  }

  numberAt(
    branch: Branch,
    key: string,
    bounds: Parameters<Asking["number"]>[1],
    preset?: number,
  ): number | null {
    if (preset !== undefined && !branch.entries.has(key)) return preset;
    const entry = this.entry(branch, key);
    return entry === null ? null : this.number(entry, bounds);
  }

  /** A code, given as such or in Polish words. */
  code(node: Tree, field: string): string | null {
    const leaf = this.leaf(node);
    if (leaf === null) return null;
    const known = codesOf.get(field);
    const found = known?.labels.find(leaf.text)[0]?.code;
    if (found !== undefined) return found;
    const suggestion = suggestionText(known?.labels.suggest(leaf.text) ?? null);
    const rule = field === "unit" ? "card_unit_unknown" : "card_code_unknown";
    this.tell(rule, leaf, { known: known?.codes.join(", ") ?? "", suggestion }, leaf.text);
    return null;
  }

  codeAt(branch: Branch, key: string, field = key): string | null {
    const entry = this.entry(branch, key);
    return entry === null ? null : this.code(entry, field);
  }

  unitAt(branch: Branch, key: string): UnitCode | null {
    return this.codeAt(branch, key, "unit") as UnitCode | null;
  }

  /** The items of a list, as many as there must be. */
  items(node: Tree, count?: number): Tree[] | null {
    if (node.kind !== "list") {
      this.tell("card_not_list", node);
      return null;
    }
    if (count !== undefined && node.items.length !== count) {
      this.tell("card_list_length", node, { count: node.items.length, levels: count });
      return null;
    }
    return node.items;
  }
}

/** Every item read, or null when one of them could not be. */
export function allRead<From, To>(
  items: readonly From[],
  read: (item: From, i: number) => To | null,
): To[] | null {
  const found = items.map(read);
  return found.every((one) => one !== null) ? found : null;
}

function rangeText(min: number, max: number, isWhole: boolean): string {
  const ends = [min === -Infinity ? "" : `od ${said(min)}`, max === Infinity ? "" : `do ${said(max)}`];
  return [...ends, isWhole ? "(liczba całkowita)" : ""].filter((text) => text !== "").join(" ");
}

function said(value: number): string {
  return String(value).replace(".", ",");
}
