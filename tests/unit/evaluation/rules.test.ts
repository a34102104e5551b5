/** The rule book: each rule kept to the day, and broken by one. Every case is two places of one project: the pipeline runs once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import { ruleForms } from "../../../pipelines/contract/codes-evaluation.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { shippedRules } from "../../../pipelines/evaluation/rule-book.ts";
import { analysisOfPlaces } from "./places.ts";
import { breaches, said, type Tables } from "./project.ts";
import { ruleCases, type RuleCase } from "./rule-cases.ts";

const idOf = (index: number, isBroken: boolean): string =>
  `${isBroken ? "lamie" : "trzyma"}-${String(index)}`;

const placed = ruleCases.flatMap((one, i) =>
  [false, true].map((isBroken) => ({ one, id: idOf(i, isBroken), isBroken })),
);

function tablesOf(one: RuleCase, isBroken: boolean): Tables {
  return {
    units: [{ model: one.model, arm: "pilotaż", ...one.unit?.(isBroken) }],
    ...one.tables?.(isBroken),
  };
}

let analysis: Analysis | undefined;
let broken: readonly Row<"out__rule_finding">[] = [];

beforeAll(async () => {
  const files = placed.flatMap(({ one, id, isBroken }): [string, string][] =>
    one.file ? [[`${id}/inne.csv`, one.file(isBroken)]] : [],
  );
  const types = new Map(placed.map(({ one, id }) => [id, one.type ?? "GOPS"]));
  analysis = await analysisOfPlaces(
    new Map(placed.map(({ one, id, isBroken }) => [id, tablesOf(one, isBroken)])),
    "evaluation: { as_of: 2026-06-30 }\n",
    (id) => types.get(id) ?? "",
    Object.fromEntries(files),
  );
  broken = await breaches(analysis);
});
afterAll(() => {
  analysis?.database.close();
});

describe("the rule book", () => {
  it("has a case for every rule, and a rule for every form", () => {
    expect(ruleCases.map(({ rule }) => rule).sort()).toEqual(
      shippedRules.map(({ rule_id }) => rule_id).sort(),
    );
    expect(new Set(shippedRules.map(({ rule_form }) => rule_form))).toEqual(new Set(Object.keys(ruleForms)));
  });

  it("has cases that are read without a fault", () => {
    const texts = said({ findings: analysis?.findings ?? [] });
    expect(texts.filter((text) => /^evaluation_(?!scale_outside)/.test(text))).toEqual([]);
  });

  it.each(ruleCases.map((one, i) => ({ ...one, kept: idOf(i, false), breaking: idOf(i, true) })))(
    "$rule is kept to the day and broken by one",
    ({ rule, kept, breaking, since, observed, threshold, subject }) => {
      const found = broken.filter((row) => row.rule_id === rule && [kept, breaking].includes(row.unit_id));
      expect(found.map((row) => [row.unit_id, row.since_date, row.threshold])).toEqual([
        [breaking, since, threshold],
      ]);
      const [breach] = found;
      expect(breach?.observed).toBeCloseTo(observed, 9);
      expect(breach?.excess).toBeCloseTo(Math.abs(observed - threshold), 8);
      if (subject === "worker") expect(breach?.subject_id).toMatch(/^P-[0-9a-f]{12}$/);
      else expect(breach?.subject_id).toBe(subject);
      expect(breach?.source_ref).toMatch(new RegExp(`^${breaking}/.+\\.csv, wiersz \\d+$`));
    },
  );
});
