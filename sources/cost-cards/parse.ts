/** A card's text as a tree. Tags, anchors and references do nothing: every value is the text that stands there. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from "yaml";
import { isTooDeep } from "../values/yaml-depth.ts";
import type { RuleId } from "../rules.ts";
import { joined, type Branch, type Tree } from "./tree.ts";

export interface BrokenCard {
  rule: RuleId;
  line: number;
}

/** @returns the tree, or what keeps the text from being one */
export function parseCard(text: string): Branch | BrokenCard {
  if (isTooDeep(text)) return { rule: "card_too_deep", line: 1 };
  const lines = new LineCounter();
  // The simplest schema: values stay texts, no tag makes anything of them.
  const document = parseDocument(text, {
    schema: "failsafe",
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  if (error) {
    const rule = error.code === "DUPLICATE_KEY" ? "card_key_twice" : "card_broken";
    return { rule, line: lineOf(error.pos[0]) };
  }
  try {
    const tree = treeOf(document.contents, "", 1);
    return tree?.kind === "branch" ? tree : { rule: "card_broken", line: 1 };
  } catch (found) {
    if (found instanceof Unwanted) return { rule: found.rule, line: lineOf(found.offset) };
    throw found;
  }

  /** null: nothing stands there. */
  function treeOf(node: ParsedNode | null, path: string, above: number): Tree | null {
    if (node === null) return null;
    const line = node.range[0] === node.range[1] ? above : lineOf(node.range[0]);
    if (isAlias(node)) throw new Unwanted("card_alias", node.range[0]);
    if (isScalar(node)) {
      const value = (typeof node.value === "string" ? node.value : "").replace(/\s+/g, " ").trim();
      return value === "" ? null : { kind: "leaf", path, line, text: value };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, i) => {
        const one = treeOf(item, joined(path, i), line);
        if (one === null) throw new Unwanted("card_value_missing", item.range[0]);
        return one;
      });
      return items.length === 0 ? null : { kind: "list", path, line, items };
    }
    if (!isMap(node)) throw new Unwanted("card_broken", 0);
    const entries = new Map<string, Tree>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const at = key.range[0];
      // A key's name becomes part of a path.
      if (name === "" || /\.|^\d+$/.test(name)) throw new Unwanted("card_broken", at);
      const one = treeOf(value, joined(path, name), lineOf(at));
      if (one !== null) entries.set(name, one);
    }
    return entries.size === 0 ? null : { kind: "branch", path, line, entries };
  }
}

class Unwanted extends Error {
  readonly rule: RuleId;
  readonly offset: number;

  constructor(rule: RuleId, offset: number) {
    super(rule);
    this.rule = rule;
    this.offset = offset;
  }
}
