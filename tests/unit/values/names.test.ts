import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseLabel } from "../../../sources/values/labels.ts";
import { isName, normaliseName } from "../../../sources/values/names.ts";

const letters = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż".split("");
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 })
  .map((all) => all.join(""));

describe("a name", () => {
  it("is one however its Polish letters are composed, capitals, spaces and the order of its parts", () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (first, last, isUpper) => {
        const plain = normaliseName(`${first} ${last}`);
        const other = `  ${last.normalize("NFD")}\u00a0 ${isUpper ? first.toUpperCase() : first} `;
        expect(normaliseName(other)).toBe(plain);
      }),
    );
  });

  it.each([
    ["Nowak – Próbna Łucja", "Łucja Nowak-Próbna"],
    ["NOWAK-PRÓBNA ŁUCJA", "nowak-próbna łucja"],
    ["Próbny Jan.", "Próbny  Jan"],
  ])("%j and %j are one name", (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
  });

  it.each([
    ["Próbny Jan", "Próbna Jan"],
    ["Zelek Ada", "Żelek Ada"],
    ["Próbny Jan", "Próbny Jan (2)"],
  ])("%j and %j are two names", (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it.each([
    ["……", false],
    ["", false],
    ["123", false],
    ["J.", false],
    ["Żą Ło", true],
    ["O\u0301sma", true],
  ])("%j holds a name: %j", (text, expected) => {
    expect(isName(text)).toBe(expected);
  });
});

describe("a label", () => {
  it.each([
    ["Wywiad część I – wizyta", "wywiad  część I - wizyta."],
    ["WYWIAD CZĘŚĆ I", "wywiad cze\u0328s\u0301c\u0301 i"],
    ["urlopy , zwolnienia", "Urlopy, zwolnienia"],
  ])("%j and %j are one label", (a, b) => {
    expect(normaliseLabel(a)).toBe(normaliseLabel(b));
  });

  it("differs where a word differs", () => {
    expect(normaliseLabel("Wywiad część I")).not.toBe(normaliseLabel("Wywiad część II"));
  });
});
