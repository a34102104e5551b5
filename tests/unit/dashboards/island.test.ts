import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { allowedText, enteredValue, shownValue, valueText } from "../../../dashboards/island/fields.ts";
import type { PayloadInput } from "../../../dashboards/island/payload.ts";
import { islandScript } from "../../../dashboards/island/script.ts";
import { totalInput, totalOf, withTotal } from "../../../dashboards/island/total.ts";
import {
  changed,
  changesOf,
  hashOf,
  modelWith,
  overfullLevels,
  unchanged,
  withChanges,
} from "../../../dashboards/island/values.ts";
import { modelOfInputs } from "../../../pipelines/projection/model-of-inputs.ts";
import { visible } from "../figures/visible.ts";
import { inputRows } from "./sample-cost-inputs.ts";

const inputs = inputRows() as unknown as PayloadInput[];
const inputAt = (path: string): PayloadInput => {
  const input = inputs.find(({ input_path }) => input_path === path);
  if (!input) throw new Error(`no input ${path}`);
  return input;
};

describe("a value in its field", () => {
  it.each([
    ["without.0.0", 0.07, 7, "7~%"],
    ["effect.0.1", -0.1, -10, "−10~pkt proc."],
    ["mandatoryCost.0", 6000, 6000, "6~000~zł rocznie"],
    ["action.paidYears", 3, 3, "3~lata"],
    ["cohort.0", 25, 25, "25"],
  ])("of %s: %d stands as %d, and reads %s", (path, value, shown, text) => {
    expect(shownValue(inputAt(path), value)).toBe(shown);
    expect(visible(valueText(inputAt(path), value))).toBe(text);
    expect(enteredValue(inputAt(path), String(shown))).toBe(value);
  });

  it("says in its own unit what is allowed", () => {
    expect(visible(allowedText(inputAt("without.0.0")))).toBe("od~0 do~100~%");
    expect(visible(allowedText(inputAt("action.effectiveYears")))).toBe("od~0 do~7~lat");
  });

  it.each(["", "  ", "abc", "1e", "12,5,1", "--3"])("%j is no number", (text) => {
    expect(enteredValue(inputAt("cohort.0"), text)).toBeNaN();
  });
});

describe("what a reader may set", () => {
  it.each([
    ["cohort.0", -1],
    ["cohort.0", 201],
    ["cohort.0", NaN],
    ["action.paidYears", 2.5],
    ["cohort.9", 1],
    ["__proto__", 1],
  ])("not %s = %d", (path, value) => {
    expect(changed(inputs, unchanged, path, value)).toBe(unchanged);
  });

  it("a value set back to the card's is no change", () => {
    const there = changed(inputs, unchanged, "cohort.0", 25);
    expect([...there]).toEqual([["cohort.0", 25]]);
    expect(changed(inputs, there, "cohort.0", 4).size).toBe(0);
  });

  it("the model with nothing changed is the pipeline's", () => {
    expect(modelWith(inputs, unchanged)).toEqual(modelOfInputs(inputRows()));
    expect(withChanges(inputs, unchanged)).toEqual(inputs);
  });

  it("a changed value takes its doubt along: 14 000 (11–17 thousand) doubled is 22–34 thousand", () => {
    const row = withChanges(inputs, new Map([["mandatoryCost.1", 28_000]])).find(
      ({ input_path }) => input_path === "mandatoryCost.1",
    );
    expect(row).toEqual({
      input_path: "mandatoryCost.1",
      input_base: 28_000,
      input_low: 22_000,
      input_high: 34_000,
    });
  });

  it("an effect that is turned round keeps its ends in order, and ends stay within what is allowed", () => {
    for (const input of withChanges(
      inputs,
      new Map([
        ["effect.0.1", 0.9],
        ["without.0.0", 0.95],
      ]),
    )) {
      expect(input.input_low).toBeLessThanOrEqual(input.input_base);
      expect(input.input_high).toBeGreaterThanOrEqual(input.input_base);
    }
    const [effect] = withChanges([inputAt("effect.0.1")], new Map([["effect.0.1", 0.9]]));
    expect(effect).toMatchObject({ input_high: 1 });
  });

  it("levels from which more than all would go are named", () => {
    expect(overfullLevels(inputs, unchanged)).toEqual([]);
    expect(overfullLevels(inputs, new Map([["without.1.1", 0.95]]))).toEqual([1]);
  });
});

describe("all families as one number", () => {
  it("is their sum, moves all levels, and goes back to what it was", () => {
    expect(totalInput(inputs)).toMatchObject({ input_base: 10, allowed_min: 1, allowed_max: 500 });
    const more = withTotal(inputs, unchanged, 25);
    expect([...more]).toEqual([
      ["cohort.0", 10],
      ["cohort.1", 10],
      ["cohort.2", 5],
    ]);
    expect(totalOf(inputs, more)).toBe(25);
    expect(withTotal(inputs, more, 10).size).toBe(0);
  });

  it("is not offered where there is one level", () => {
    expect(
      totalInput(inputs.filter(({ input_path }) => input_path !== "cohort.1" && input_path !== "cohort.2")),
    ).toBe(null);
  });
});

describe("the address", () => {
  it("a control that comes back to the card's value leaves nothing in it", () => {
    const input = inputs.find(({ input_base }) => input_base === -0.03);
    expect(input).toBeDefined();
    if (!input) return;
    expect(changed(inputs, unchanged, input.input_path, -1 + 0.485 * 2)).toEqual(unchanged);
  });

  it("gives back what was set, whatever it was", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...inputs), fc.integer({ min: 0, max: 1000 }))),
        (settings) => {
          const changes = settings.reduce((former, [input, part]) => {
            const value = input.allowed_min + (part / 1000) * (input.allowed_max - input.allowed_min);
            return changed(
              inputs,
              former,
              input.input_path,
              input.input_unit === "years" ? Math.round(value) : value,
            );
          }, unchanged);
          const read = changesOf(inputs, `#${hashOf(changes)}`);
          for (const [path, value] of changes) expect(read.changes.get(path)).toBeCloseTo(value, 11);
          expect(read).toMatchObject({ ignored: 0, changes: { size: changes.size } });
        },
      ),
    );
  });

  it.each([
    ["#cohort.0=25", 1, 0],
    ["#cohort.0=25&cohort.0=30", 1, 0],
    ["#cohort.0=1e9", 0, 1],
    ["#cohort.0=Infinity&discountRate=NaN", 0, 2],
    ["#cohort.0=999", 0, 1],
    ["#cohort.0=25=3", 0, 1],
    ["#__proto__=1&constructor=2&cohort=5", 0, 3],
    ["#<img src=x onerror=alert(1)>", 0, 1],
    ["#%63ohort.0=25", 0, 1],
    ["#tresc", 0, 1],
    ["", 0, 0],
  ])("%j sets %i and leaves out %i", (hash, set, ignored) => {
    const read = changesOf(inputs, hash);
    expect([read.changes.size, read.ignored]).toEqual([set, ignored]);
  });
});

test("an address of endless length is not read", () => {
  expect(changesOf(inputs, `#${"cohort.0=25&".repeat(2000)}`)).toEqual({ changes: unchanged, ignored: 1 });
});

test("the script is small, always the same, and holds nothing that a strict policy forbids", () => {
  const script = islandScript();
  expect(gzipSync(script).length).toBeLessThan(15 * 1024);
  expect(islandScript()).toBe(script);
  expect(script).not.toMatch(/\beval\(|new Function|https?:\/\/(?!www\.w3\.org)|\.setAttribute\("style"/);
});
