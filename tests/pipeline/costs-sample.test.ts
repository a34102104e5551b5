/** The cards of the cost of inaction that the sample ships, as they are published. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../pipelines/database.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { filesOf } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";

describe("the sample's cards", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openLastRun((await publishedSample()).project);
  });
  afterAll(() => {
    database.close();
  });

  it("are five, without a finding; totals are the sums of their parts", async () => {
    const findings = await database.rows("out__data_finding");
    expect(
      findings.filter(({ rule }) => rule.startsWith("card_") && !/^card_(missing|incomplete)/.test(rule)),
    ).toEqual([]);
    const results = await database.rows("out__cost_result");
    const parts = await database.rows("out__cost_card");
    const payers = await database.rows("out__cost_summary");
    expect(results).toHaveLength(5);
    for (const { card_id, help_pln, inaction_pln } of results) {
      for (const [side, sum] of [
        ["help", help_pln],
        ["inaction", inaction_pln],
      ] as const) {
        const own = (rows: readonly { card_id: string; side: string; amount_pln: number }[]): number =>
          rows
            .filter((row) => row.card_id === card_id && row.side === side)
            .reduce((all, row) => all + row.amount_pln, 0);
        expect(own(parts)).toBeCloseTo(sum, 6);
        expect(own(payers)).toBeCloseTo(sum, 6);
      }
    }
    // The sample shows each kind of result: what does not pay back, and what nobody can tell.
    const chances = results.map(({ chance_positive }) => chance_positive ?? NaN);
    expect(Math.min(...chances)).toBeLessThan(0.1);
    expect(chances.some((chance) => chance > 0.3 && chance < 0.7)).toBe(true);
  });

  it("take hours from the unit's own cards and counts, and persons from its profile, and call only those measured", async () => {
    const parts = await database.rows("out__cost_card");
    const inputs = await database.rows("out__cost_input");
    const measured = parts.filter(({ quantity_source }) => quantity_source.includes("zmierzono"));
    expect(measured.map(({ card_id }) => card_id)).toEqual(
      expect.arrayContaining(["rodzina-w-zespole-wspolpracy", "starsza-osoba-w-domu"]),
    );
    // Multiplied by an assumed number of times, they are no measurement any more; one component takes them as they are.
    expect(
      measured.filter(({ quantity_grade }) => quantity_grade === "measured").map((row) => row.component),
    ).toEqual(["Zawarcie umowy współpracy z rodziną"]);
    expect(measured.length).toBeGreaterThan(3);
    const times = await database.rows("out__activity_time");
    const newest = times
      .filter((row) => row.unit_id === "mops-probna-gora" && row.activity === "social_work_action")
      .at(-1);
    expect(measured.find(({ card_id }) => card_id === "starsza-osoba-w-domu")?.quantity).toBeCloseTo(
      24 * (newest?.measured_h ?? NaN),
      9,
    );
    const profile = await database.rows("out__profile");
    const unemployed = profile.find(
      (row) =>
        row.unit_id === "mops-probna-gora" && row.concept === "unemployed_long_term" && row.year === 2025,
    );
    const cohort = inputs.find(
      (row) => row.card_id === "zatrudnienie-socjalne" && row.input_path === "cohort.0",
    );
    expect(cohort?.input_base).toBeCloseTo(0.03 * (unemployed?.value ?? NaN), 9);
  });

  it("mark every probability as what it is: from a source or an assumption", async () => {
    const inputs = await database.rows("out__cost_input");
    for (const row of inputs.filter(
      ({ input_unit }) => input_unit === "probability" || input_unit === "change",
    )) {
      expect([row.input_path, row.source]).not.toEqual([row.input_path, ""]);
      expect([row.input_path, row.grade]).not.toEqual([row.input_path, "measured"]);
    }
  });

  it("are the texts of the generator, byte for byte", () => {
    const cards = filesOf(samplePath).filter((path) => path.endsWith(".yaml") && path !== "miernik.yaml");
    expect(cards).toHaveLength(5);
    for (const path of cards) {
      const name = path.split("/").at(-1) ?? "";
      const written = new URL(`../../sources/sample/cards/${name}`, import.meta.url);
      expect(readFileSync(join(samplePath, path))).toEqual(readFileSync(written));
    }
  });
});
