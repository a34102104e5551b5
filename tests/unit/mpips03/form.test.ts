import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport } from "../../support/mpips03.ts";
import { hasOpenFixture, openFixture } from "../../support/project.ts";

describe.skipIf(!hasOpenFixture)("the shared reports", () => {
  const input = (name: string): Buffer => readFileSync(join(openFixture, "inputs", name));
  const expected = hasOpenFixture
    ? (JSON.parse(readFileSync(join(openFixture, "expected.json"), "utf8")) as {
        mpips03: Record<string, number>;
      })
    : { mpips03: {} };

  it("gives every number of 2013, and X where the form has X", async () => {
    const { values, cells, rules } = await readReport(input("MPiPS-03_rok_2013.htm"));
    const numbers = Object.fromEntries(
      Object.entries(values).filter(([, value]) => typeof value === "number"),
    );
    expect(numbers).toEqual(expected.mpips03);
    // Rows 6 and 7 have no decisions; row 8 came later: 2 + 4 cells of dział 3.
    expect(
      Object.entries(values)
        .filter(([, value]) => value === "X")
        .map(([key]) => key),
    ).toEqual(["3|6|1", "3|7|1", "3|8|1", "3|8|2", "3|8|3", "3|8|4"]);
    expect(cells).toHaveLength(8 * 4 + 21 * 3);
    expect(
      new Set(cells.map((cell) => `${String(cell.year)} ${cell.period} ${cell.edition} ${cell.sourceForm}`)),
    ).toEqual(new Set(["2013 R 2014 MPiPS-03"]));
    expect(rules).toEqual([]);
  });

  it("gives the reasons of 2012", async () => {
    const { values, cells, rules } = await readReport(input("MPiPS-03_rok_2012.xlsx"));
    expect(cells).toHaveLength(21 * 3);
    expect([values["4|1|1"], values["4|7|1"], values["4|14|2"], values["4|21|3"]]).toEqual([472, 444, 0, 54]);
    expect(cells[0]).toMatchObject({ year: 2012, concept: "reason_poverty.families", section: "reasons" });
    expect(rules).toEqual([]);
  });
});
