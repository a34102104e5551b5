/** A card's text as a tree: with lines, without anything that a parser might do by itself. */
import { describe, expect, it } from "vitest";
import { parseCard } from "../../../sources/cost-cards/parse.ts";
import { fieldText } from "../../../sources/cost-cards/reader.ts";
import { treeOf, valuesOf, type Branch } from "../../../sources/cost-cards/tree.ts";
import { exampleCard } from "../../support/cost-card.ts";

function parsed(text: string): Branch {
  const tree = parseCard(text);
  if ("rule" in tree) throw new Error(tree.rule);
  return tree;
}

describe("a card's text", () => {
  it("is its texts with their lines; numbers, dates and yes are texts too", () => {
    expect(valuesOf(parsed("a: 007\nb:\n  - yes\n  - { c: 2025-01-01 }\n"))).toEqual([
      { path: "a", text: "007", line: 1 },
      { path: "b.0", text: "yes", line: 3 },
      { path: "b.1.c", text: "2025-01-01", line: 4 },
    ]);
  });

  it("comes back from its values as the same tree", () => {
    const tree = parsed(exampleCard());
    expect(valuesOf(treeOf(valuesOf(tree)))).toEqual(valuesOf(tree));
  });

  it("leaves out keys without a value", () => {
    expect(valuesOf(parsed("a:\nb: ''\nc: []\nd: 1\n"))).toEqual([{ path: "d", text: "1", line: 4 }]);
  });

  it.each([
    ["a tag makes nothing", "a: !!js/function 'function () {}'\n", "function () {}"],
    ["a binary stays its letters", "a: !!binary aGVq\n", "aGVq"],
    ["a long text is one line", "a: >-\n  raz\n  dwa\n", "raz dwa"],
    ["a formula is its letters", 'a: "=1+1"\n', "=1+1"],
  ])("%s", (_, text, value) => {
    expect(valuesOf(parsed(text)).map((one) => one.text)).toEqual([value]);
  });

  it.each([
    ["an alias", "a: &x 1\nb: *x\n", "card_alias", 2],
    ["a bomb of aliases", `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`, "card_alias", 2],
    ["a key twice", "a: 1\na: 2\n", "card_key_twice", 2],
    ["a list without an item's value", "a:\n  -\n  - 1\n", "card_value_missing", 2],
    ["two documents", "a: 1\n---\nb: 2\n", "card_broken", 2],
    ["a tabulator for an indent", "a:\n\tb: 1\n", "card_broken", 2],
    ["no keys at all", "- a\n", "card_broken", 1],
    ["a number as a key", "a: { 1: x }\n", "card_broken", 1],
    ["brackets 200 deep", `a: ${"[".repeat(200)}${"]".repeat(200)}\n`, "card_too_deep", 1],
    ["indents 300 deep", `a:\n${" ".repeat(300)}b: 1\n`, "card_too_deep", 1],
  ])("with %s is refused with its line", (_, text, rule, line) => {
    expect(parseCard(text)).toEqual({ rule, line });
  });
});

it.each([
  ["help.0.price.id", "help[1].price.id"],
  ["projection.without.rows.0.1", "projection.without.rows[1][2]"],
  ["", "–"],
])("the place %s reads %s", (path, text) => {
  expect(fieldText(path)).toBe(text);
});
