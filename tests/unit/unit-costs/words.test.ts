import { describe, expect, it } from "vitest";
import { gradeCodes, payerCodes, priceKindCodes, unitCodes } from "../../../sources/unit-costs/contract.ts";
import { costUnits, payers, priceGrades, priceKinds } from "../../../pipelines/contract/codes-costs.ts";
import { codeOf, knownService, lowestAmount, serviceName } from "../../../sources/unit-costs/services.ts";
import { codeOfWord, offeredWords } from "../../../sources/unit-costs/words.ts";

describe("the words of a price list", () => {
  it("have a Polish and an English meaning for every code", () => {
    expect(Object.keys(priceKinds)).toEqual([...priceKindCodes]);
    expect(Object.keys(priceGrades)).toEqual([...gradeCodes]);
    expect(Object.keys(payers)).toEqual([...payerCodes]);
    expect(Object.keys(costUnits)).toEqual([...unitCodes]);
  });

  it("are read as they are offered, and nothing is offered twice", () => {
    for (const field of ["unit", "kind", "grade", "payer"] as const) {
      const codes = offeredWords(field).map((word) => codeOfWord(field, word));
      expect(codes).not.toContain(null);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(offeredWords("unit")).toHaveLength(unitCodes.length);
  });

  it("do not guess: a month of what, an hour's plural, an assumption called a grade", () => {
    expect(codeOfWord("unit", "miesiąc")).toBeNull();
    expect(codeOfWord("unit", "dzień")).toBeNull();
    expect(codeOfWord("grade", "założenie")).toBeNull();
    expect(codeOfWord("kind", "koszt")).toBeNull();
  });
});

describe("services", () => {
  it("are known by any of their names, whatever the case", () => {
    expect(["DPS", "dps", "Dom Pomocy Społecznej"].map(knownService)).toEqual(["dps", "dps", "dps"]);
    expect(knownService("spacery z psem")).toBeNull();
  });

  it("of a home below 1,500 zł a month are a slip; of a fee per hour nothing is", () => {
    expect(lowestAmount("dps", "place_month")).toBe(1500);
    expect(lowestAmount("dps", "place_day")).toBeNull();
    expect(lowestAmount("care_hours", "hour")).toBeNull();
  });

  it("that do not exist have no name", () => {
    expect(() => serviceName("nothing")).toThrow(/nothing/);
  });

  it("become codes without Polish letters", () => {
    expect(codeOf("Usługi sąsiedzkie (Łużna)")).toBe("uslugi-sasiedzkie-luzna");
  });
});
