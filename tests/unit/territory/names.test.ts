import { describe, expect, it } from "vitest";
import { fitsName, namesPlace } from "../../../sources/territory/names.ts";

describe("a unit's name", () => {
  it.each([
    ["MOPS w Krakowie", "Kraków"],
    ["Miejski Ośrodek Pomocy Społecznej w Łodzi", "Łódź"],
    ["MOPS w Żywcu", "Żywiec"],
    ["GOPS w Mszanie Dolnej", "Mszana Dolna"],
    ["MOPS w Bielsku-Białej", "Bielsko-Biała"],
    ["MOPS w Kętach", "Kęty"],
    ["MOPS w Ełku", "Ełk"],
    ["MOPR Nowy Sącz", "Nowy Sącz"],
  ])("%s fits %s", (unit, place) => {
    expect(fitsName(unit, place)).toBe(true);
  });

  it.each([
    ["MOPS w Krakowie", "Tarnów"],
    ["GOPS w Mszanie Dolnej", "Mszana Górna"],
    ["OPS", "Kęty"],
  ])("%s does not fit %s", (unit, place) => {
    expect(fitsName(unit, place)).toBe(false);
  });

  it.each([
    ["OPS", false],
    ["MGOPS w A.", false],
    ["Gminny Ośrodek Pomocy Społecznej", false],
    ["GOPS w Zmyślonej", true],
  ])("%s names a place: %s", (unit, expected) => {
    expect(namesPlace(unit)).toBe(expected);
  });
});
