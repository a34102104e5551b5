import { describe, expect, it, test } from "vitest";
import { cellText, xmlText } from "../../../pipelines/lib/office-text.ts";
import { quoted } from "../../../reports/workload-sheet/plan.ts";

it.each([
  ["a control", "a\u0000b\u001bc\u007fd", "a\ufffdb\ufffdc\ufffdd"],
  ["half of a letter", "a\ud800b", "a\ufffdb"],
  ["what is no letter", "a\ufffeb\uffff", "a\ufffdb\ufffd"],
  ["what is one", "a\t\n\r😀\u0085ż", "a\t\n\r😀\u0085ż"],
])("of %s XML gets what it can hold", (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

describe("a cell", () => {
  it.each([
    ["lines that end in one way", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["an escape of the format escaped", "_x003D_1_x000d_", "_x005F_x003D_1_x005F_x000d_"],
    ["what only looks like one as it is", "a_x_x12_b", "a_x_x12_b"],
    ["as much as it may", "a".repeat(32_767), "a".repeat(32_767)],
    ["of more a sign that there is more", "a".repeat(32_768), `${"a".repeat(32_766)}…`],
    ["no half of a letter where it is cut", `${"a".repeat(32_765)}😀😀`, `${"a".repeat(32_765)}…`],
    ["no half of an escape", `${"a".repeat(32_764)}_x0041_`, `${"a".repeat(32_764)}…`],
  ])("has %s", (_, text, expected) => {
    expect(cellText(text)).toBe(expected);
  });
});

describe("a text in a formula", () => {
  const values = (formula: string) =>
    [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, one = ""]) => one.replaceAll('""', '"'));

  it.each(["", "a".repeat(300), '"'.repeat(300), "😀".repeat(200), 'a"&A1&"b'])(
    "is given back by pieces of at most 255 units, joined: %s",
    (text) => {
      const read = values(quoted(text));
      expect(read.join("")).toBe(text);
      expect(Math.max(...read.map((one) => one.length))).toBeLessThanOrEqual(255);
    },
  );

  test("is cut where the formula would be too long", () => {
    const formula = quoted('"'.repeat(50_000));
    expect(formula.length).toBeLessThan(8192);
    expect(formula).toMatch(/…"$/);
  });
});
