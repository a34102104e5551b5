/** Figures about work and cost cards in the public edition: what few workers or few families stand behind stays inside. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { publicCards } from "../../../pipelines/disclosure/cost-cards.ts";
import { publicRuleFindings } from "../../../pipelines/disclosure/rule-findings.ts";
import { publicWork, type WorkTables } from "../../../pipelines/disclosure/work/public-work.ts";
import type { CostTables } from "../../../pipelines/figures/cost-card.ts";

const period = { period_start_date: "2026-01-01", period_end_date: "2026-03-31" };

/** A unit's teams with so many workers each; one activity, whose counts add up. */
function unit(teams: Record<string, number>): WorkTables {
  const shared = { unit_id: "u", ...period, role: "social_worker", time_basis: "standard" };
  const scopes = [["unit", "u"] as const, ...Object.keys(teams).map((id) => ["team", id] as const)];
  const sizeOf = (id: string) => teams[id] ?? Object.values(teams).reduce((a, b) => a + b, 0);
  return {
    out__workload: scopes.map(([scope, scope_id]) => ({
      ...shared,
      scope,
      scope_id,
      fte: sizeOf(scope_id),
      nominal_h: 500,
      available_h: 400,
      hours_per_fte_h: 380,
      workload_nominal: 0.76,
      workload_available: 0.95,
    })),
    out__workload_activity: scopes.map(([scope, scope_id]) => ({
      ...shared,
      scope,
      scope_id,
      activity: "letter",
      activity_label: "pisma",
      activity_count: sizeOf(scope_id),
      activity_time_h: 0.5,
      time_origin: "standard",
      hours_per_fte_h: 1,
    })),
    out__team_member: Object.entries(teams).flatMap(([team, size]) =>
      Array.from({ length: size }, (_, i) => ({
        unit_id: "u",
        ...period,
        role: "social_worker",
        team,
        worker_id: `P-${team}-${String(i)}`,
      })),
    ),
    out__fte_gap: [],
    out__time_structure: [],
    out__activity_time: [],
  };
}

describe("loads", () => {
  const shownOf = (teams: Record<string, number>, least = 3) =>
    publicWork(unit(teams), least)
      .tables.out__workload.filter(({ workload_available }) => workload_available !== null)
      .map(({ scope_id }) => scope_id);

  it("of teams of three are shown, under numbers instead of names", () => {
    expect(shownOf({ "Zespół Kowalskiej": 3, "Zespół Zet": 4 })).toEqual(["u", "zespół 1", "zespół 2"]);
  });

  it("of a team go where the unit minus it would tell of one worker", () => {
    expect(shownOf({ a: 3, b: 1 })).toEqual(["u"]);
    expect(shownOf({ a: 3, b: 1, c: 2 })).toEqual(["u", "zespół 1"]);
  });

  it("of a unit of two workers go; its posts stay", () => {
    const [row] = publicWork(unit({ a: 2 }), 3).tables.out__workload;
    expect(row).toMatchObject({ fte: 2, workload_available: null, workload_nominal: null });
  });

  it("follow the setting privacy.min_workers", () => {
    expect(shownOf({ a: 3, b: 4 }, 4)).toEqual(["u"]);
    expect(shownOf({ a: 4, b: 4 }, 4)).toEqual(["u", "zespół 1", "zespół 2"]);
  });
});

describe("a cost card", () => {
  const id = { unit_id: "u", card_id: "k" };
  const card = { ...id, card_persons: 1 } as Row<"ref_cost_card">;
  const component = (quantity_grade: string, quantity_source: string) =>
    ({ ...id, quantity_grade, quantity_source }) as Row<"out__cost_card">;
  const cohort = (input_base: number, grade = "assumption") =>
    ({ ...id, input_path: "cohort.0", input_base, grade, source: "założenie" }) as Row<"out__cost_input">;
  const isShown = (
    components: Row<"out__cost_card">[],
    inputs: Row<"out__cost_input">[] = [],
    hidden: string[] = [],
  ) => {
    const tables = {
      ref_cost_card: [card],
      out__cost_card: components,
      out__cost_gain: [],
      out__cost_summary: [],
      out__cost_level: [],
      out__cost_linked: [],
      out__cost_input: inputs,
      out__cost_projection: [],
      out__cost_sensitivity: [],
      out__cost_result: [],
      out__cost_payback: [],
    } satisfies CostTables;
    const hides = (_: string, __: number, concept: string) => hidden.includes(concept);
    return publicCards(tables, { hides, times: [], loads: [] }, 5).leftOutCount === 0;
  };
  const typical = component("assumption", "założenie");

  it.each([
    ["a typical path", isShown([typical]), true],
    ["a cohort of ten", isShown([typical], [cohort(10)]), true],
    ["a cohort of three", isShown([typical], [cohort(3)]), false],
    ["measured on one family", isShown([component("measured", "rejestr godzin")]), false],
    ["work of few", isShown([component("measured", "zmierzono w tej jednostce: pisma, 2026 r. (x)")]), false],
    [
      "a number that the profile shows",
      isShown([component("measured", "profil gminy: meal.families, 2024 r., 60 (out__profile, MRiPS-03)")]),
      true,
    ],
    [
      "a number that the profile hides",
      isShown(
        [component("measured", "profil gminy: meal.families, 2024 r., 3 (out__profile, MRiPS-03)")],
        [],
        ["meal.families"],
      ),
      false,
    ],
  ])("of %s", (_, shown, expected) => {
    expect(shown).toBe(expected);
  });
});

it("rules about the organisation are counted by unit, those about families for all, hidden if few", () => {
  const rules = [
    { rule_id: "list", rule_form: "list_gap" },
    { rule_id: "long", rule_form: "programme_duration" },
    { rule_id: "own", rule_form: "of a form that nobody knows" },
  ] as Row<"ref_evaluation_rule">[];
  const found = (rule_id: string, unit_id: string, times: number) =>
    Array.from(
      { length: times },
      () => ({ rule_id, unit_id, severity: "moderate" }) as Row<"out__rule_finding">,
    );
  const rows = publicRuleFindings(
    [...found("list", "u", 1), ...found("long", "u", 3), ...found("long", "v", 4), ...found("own", "v", 2)],
    rules,
    5,
  );
  expect(rows.map(({ rule_id, unit_id, finding_count }) => [rule_id, unit_id, finding_count])).toEqual([
    ["list", "u", 1],
    ["long", "all", 7],
    ["own", "all", null],
  ]);
});
