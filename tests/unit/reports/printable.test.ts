import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { breakable, printable, typeset } from "../../../reports/pdf/printable.ts";
import { pictureOf } from "../../../reports/pdf/picture.ts";
import { visible } from "../figures/visible.ts";

describe("printable", () => {
  it.each([
    ["Zażółć gęślą jaźń – „112 %”", "Zażółć gęślą jaźń – „112 %”"],
    ["A\u0000B", "A□B"],
    ["\u202Erotsep", "□rotsep"],
    ["工作量 😀", "□□□ □"],
    ["o\u0301", "ó"],
    ["dwa\nwiersze\ti tabulator", "dwa wiersze i tabulator"],
    ["1\u00a0706\u202f25", "1\u00a0706\u202f25"],
  ])("prints %j as %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("never fails, and what it printed it prints again unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = printable(text);
        return printable(once) === once;
      }),
    );
  });
});

describe("typeset", () => {
  it.each([
    ["Praca w terenie i z rodziną", "Praca w~terenie i~z~rodziną"],
    ["95 % PU: 104–120 %", "95~% PU:~104–\u2060120~%"],
    ["od 7 marca do 9 h", "od 7 marca do 9~h"],
  ])("binds what must not part in %j", (text, expected) => {
    // „%” before PU is bound too: both are one sign.
    expect(visible(typeset(text))).toBe(expected.replace("% PU", "%~PU"));
  });
});

test("a word longer than its column may break, and no letter of it is lost", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: "grapheme-ascii" }), (text) => {
      const broken = breakable(text);
      const longest = Math.max(...broken.split(/[\s\u200b]/u).map((word) => word.length));
      return broken.replaceAll("\u200b", "") === text && longest <= 28;
    }),
  );
});

describe("a chart for the PDF", () => {
  const label = '<text transform="translate(2,22)">Zespół 1</text>';

  it("paints pale edges of labels first and the labels once more over them", () => {
    const group = `<g fill="#000" paint-order="stroke" stroke-linejoin="round" stroke-width="6" stroke="white">${label}</g>`;
    expect(pictureOf(`<svg>${group}</svg>`)).toBe(`<svg>${group}<g fill="#000">${label}</g></svg>`);
  });

  it("leaves other groups alone", () => {
    const svg = `<svg><g stroke="#dfe5e9"><line x1="2"/></g><g fill="#5b6b75">${label}</g></svg>`;
    expect(pictureOf(svg)).toBe(svg);
  });
});
