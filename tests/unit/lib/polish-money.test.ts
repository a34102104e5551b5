import { describe, expect, it } from "vitest";
import { moneyAbout, moneyRange, moneyText } from "../../../pipelines/lib/polish.ts";

/** No-break spaces as "~". */
const seen = (text: string): string => text.replaceAll("\u00a0", "~");

describe("money", () => {
  it.each([
    [8214, "8~214~zł"],
    [-1_234_567.5, "−1~234~567~zł"],
    [-0.3, "0~zł"],
  ])("%d is printed in whole złoty as %s", (amount, text) => {
    expect(seen(moneyText(amount))).toBe(text);
  });

  it.each([
    [8214, "8~214~zł"],
    [9999.4, "9~999~zł"],
    [9999.6, "10~tys.~zł"],
    [12_345, "12,3~tys.~zł"],
    [-320_480, "−320~tys.~zł"],
    [999_600, "1~mln~zł"],
    [1_254_000, "1,25~mln~zł"],
    [-0.2, "0~zł"],
  ])("%d reads %s in a sentence", (amount, text) => {
    expect(seen(moneyAbout(amount))).toBe(text);
  });

  it.each([
    [-40_000, 610_000, "od~−40 do~610~tys.~zł"],
    [370_000, 1_320_000, "od~0,37 do~1,32~mln~zł"],
    [-3, 900, "od~−3 do~900~zł"],
    [-200, 610_000, "od~0 do~610~tys.~zł"],
  ])("the ends %d and %d share one unit: %s", (low, high, text) => {
    expect(seen(moneyRange(low, high))).toBe(text);
  });
});
