/** Editions of one unit's assessment as one series, by hand. */
import { describe, expect, it } from "vitest";
import { analysisOf, projectOf } from "../../support/project.ts";

const HEAD = "rok oceny;wiersz;rok wartości;wartość\n";
const files = {
  "ops/a.csv": `${HEAD}2013;10;2011;494\n2013;10;2012;458\n2013;10;2013;378\n2013;10;2014;378\n2013;10;2015;350\n`,
  // 2013 revised from 378 to 380; 2014 known; 2012 no longer known; 2015 forecast anew; 2016 first.
  "ops/b.csv": `${HEAD}2014;10;2012;.\n2014;10;2013;380\n2014;10;2014;400\n2014;10;2015;390\n2014;10;2016;0\n`,
};

describe("two editions", () => {
  it("make one series of facts: the later one's number wins, a sign takes nothing back, forecasts stay out", async () => {
    const { database } = await analysisOf(projectOf(files));
    expect(await database.rows("core_ozps__series")).toEqual([
      { unit_id: "ops", concept: "unemployed", value_year: 2011, value: 494, assessment_year: 2013 },
      { unit_id: "ops", concept: "unemployed", value_year: 2012, value: 458, assessment_year: 2013 },
      { unit_id: "ops", concept: "unemployed", value_year: 2013, value: 380, assessment_year: 2014 },
      { unit_id: "ops", concept: "unemployed", value_year: 2014, value: 400, assessment_year: 2014 },
    ]);
  });

  it("say what was revised: old and new value, both years, at the new cell", async () => {
    const { findings } = await analysisOf(projectOf(files));
    const revised = findings.filter(({ rule }) => rule === "ozps_revised");
    expect(revised).toHaveLength(1);
    expect(revised[0]?.params).toMatchObject({
      value_year: "2013",
      old: 378,
      new: 380,
      old_year: "2013",
      year: "2014",
    });
    expect(revised[0]?.place?.cell).toBe("D3");
  });

  it("tell how forecasts turned out: 378 and 350 foreseen, 400 came of 2014, of 2015 nothing is known", async () => {
    const { database } = await analysisOf(projectOf(files));
    const base = { unit_id: "ops", concept: "unemployed" };
    const unknown = { fact: null, fact_assessment_year: null, error: null, error_share: null };
    expect(await database.rows("out__ozps_forecast")).toEqual([
      {
        ...base,
        ...{ value_year: 2014, assessment_year: 2013, forecast: 378, fact: 400, fact_assessment_year: 2014 },
        ...{ error: -22, error_share: -0.055, is_copied: true },
      },
      { ...base, ...unknown, value_year: 2015, assessment_year: 2013, forecast: 350, is_copied: false },
      { ...base, ...unknown, value_year: 2015, assessment_year: 2014, forecast: 390, is_copied: false },
      { ...base, ...unknown, value_year: 2016, assessment_year: 2014, forecast: 0, is_copied: false },
    ]);
  });
});
