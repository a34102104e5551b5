/** Successive publications of figures about work: by what they differ, nobody can tell what fewer than three workers did. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { cardFigures } from "../../../pipelines/disclosure/work/card-figures.ts";
import { disclose } from "../../../pipelines/disclosure/public-dataset.ts";
import { toldByHistory, withheldRows } from "../../../pipelines/disclosure/work/history.ts";
import { inTurn, knownAs, seenIn, type Known } from "../../support/work-history.ts";
import { firstQuarter, timeOf } from "../../support/public-work.ts";

const four = { a: [10, 5], b: [12, 6], c: [14, 7], d: [16, 8] };
const { a, b, c } = four;
const january = (own: Record<string, number[]>): Known => ({ hours: { "2026-01": own } });
const unit = (own: Record<string, number[]>, more: Partial<Known> = {}): Known => ({
  teams: { "": own },
  ...more,
});
const january_april = { period_start_date: "2026-01-01", period_end_date: "2026-04-30" };
const loads = ["u m", "u s"];

/** Name, what is known at each time, what is seen in the last publication. */
type Sequence = [name: string, known: Known[][], seen: string[]];

const told: Sequence[] = [
  ["a month without the one who left", [[january(four)], [january({ a, b, c })]], []],
  ["a month with one more card", [[january({ a, b, c })], [january(four)]], []],
  [
    "a month with the card of one come late, who was expected",
    [[january({ ...four, d: [0, 0] })], [january(four)]],
    [],
  ],
  ["the load of a quarter without one", [[unit(four)], [unit({ a, b, c })]], []],
  [
    "a month added to a quarter, in which one worked",
    [[unit(four)], [unit({ ...four, d: [20, 10] }, { period: january_april })]],
    [],
  ],
  [
    "a month added to a quarter, in which only one who came then worked",
    [[unit(four)], [unit({ ...four, e: [4, 4] }, { period: january_april })]],
    [],
  ],
  [
    "one post more, whose holder nobody names",
    [
      [{ teams: { "": { posts: 4, counts: [40, 20] } } }],
      [{ teams: { "": { posts: 5, counts: [51, 26] } } }],
    ],
    [],
  ],
  [
    "a team that one more worker is counted in; the unit as before",
    [
      [{ teams: { A: { a, b, c }, B: { d: [1, 1], e: [2, 2], f: [3, 3], g: [4, 4] } } }],
      [{ teams: { A: { a, b, c, g: [4, 4] }, B: { d: [1, 1], e: [2, 2], f: [3, 3] } } }],
    ],
    loads,
  ],
];

const notTold: Sequence[] = [
  [
    "a month with the card of one corrected",
    [[january(four)], [january({ ...four, d: [17, 8] })]],
    ["2026-01"],
  ],
  [
    "a month with hours moved from task to task, nobody knows whose",
    [[january(four)], [january({ ...four, d: [15, 9] })]],
    ["2026-01"],
  ],
  [
    "the load of a quarter with the counts of one corrected",
    [[unit(four)], [unit({ ...four, d: [16, 9] })]],
    loads,
  ],
  ["a month published again", [[january(four)], [january(four)]], ["2026-01"]],
  [
    "another month",
    [[january(four)], [{ hours: { "2026-01": four, "2026-02": { a, b, c } } }]],
    ["2026-01", "2026-02"],
  ],
  ["a quarter published again", [[unit(four)], [unit(four)]], loads],
  [
    "a month added to a quarter, in which all worked",
    [[unit(four)], [unit({ a: [11, 6], b: [13, 7], c: [15, 8], d: [17, 9] }, { period: january_april })]],
    loads,
  ],
  [
    "counts of a team as a whole, corrected: they are nobody's alone",
    [
      [{ teams: { "": { posts: 4, counts: [40, 20] } } }],
      [{ teams: { "": { posts: 4, counts: [41, 20] } } }],
    ],
    loads,
  ],
  [
    "three posts more",
    [
      [{ teams: { "": { posts: 4, counts: [40, 20] } } }],
      [{ teams: { "": { posts: 7, counts: [70, 30] } } }],
    ],
    loads,
  ],
];

const knownIn = (known: Known[][]) => known.map((one) => knownAs(...one));

describe("what two publications would tell together is withheld from the later one, and found if it is not", () => {
  it.each(told)("%s", (_, known, seen) => {
    const last = inTurn(knownIn(known));
    expect(seenIn(last)).toEqual(seen);
    expect(last.told).toEqual([]);
    expect(inTurn(knownIn(known), { protects: false }).told).not.toEqual([]);
  });
});

describe("what tells of enough workers is shown", () => {
  it.each(notTold)("%s", (_, known, seen) => {
    const last = inTurn(knownIn(known));
    expect(seenIn(last)).toEqual(seen);
    expect(last.told).toEqual([]);
  });

  it("what was withheld stays so while nothing changes, and what is as it was is shown", () => {
    const added = knownAs(january(four));
    const before = knownAs(january({ a, b, c }));
    expect(seenIn(inTurn([before, added, added]))).toEqual([]);
    expect(seenIn(inTurn([before, added, before]))).toEqual(["2026-01"]);
  });
});

it("counts of a worker that come late are withheld with what they add to, though the worker was known before", () => {
  const known = knownAs(unit({ ...four, d: [0, 0] }));
  const isOfD = ({ scope, scope_id }: { scope: string; scope_id: string }) =>
    scope === "worker" && scope_id === "d";
  const before = {
    ...known,
    out__workload_activity: known.out__workload_activity.filter((row) => !isOfD(row)),
  };
  expect(seenIn(inTurn([before]))).toEqual(loads);
  expect(seenIn(inTurn([before, knownAs(unit(four))]))).toEqual([]);
});

describe("a measured time", () => {
  const many = { a: [1, 2, 3, 4], b: [2, 3, 4, 5], c: [3, 4, 5, 6], d: [4, 5, 6, 7] };
  const months = (own: Record<string, number[]>) => ({ "2026-01": four, "2026-02": four, "2026-03": own });
  const quarter = (cards: Record<string, number[]>, measured: number): Known =>
    unit(many, {
      period: firstQuarter,
      hours: months(cards),
      times: [{ ...timeOf("u", 4), measured_h: measured, hours_h: 100 * measured }],
      timeOrigin: "unit_measured",
    });
  const first = knownAs(quarter(four, 0.6));
  const all = ["2026-01", "2026-02", "2026-03", ...loads, "u: activity_0"];

  it("is shown with its loads", () => {
    expect(seenIn(inTurn([first]))).toEqual(all);
    expect(seenIn(inTurn([first, first]))).toEqual(all);
  });

  it("goes with the load at it where the card of one is gone: its hours stand beside those of the months", () => {
    const without = knownAs(quarter({ a, b, c }, 0.61));
    expect(seenIn(inTurn([first, without]))).toEqual(["2026-01", "2026-02", "u s"]);
    expect(inTurn([first, without], { protects: false }).told).not.toEqual([]);
  });

  it("is shown where the card of one is corrected: nobody can tell whose", () => {
    const corrected = knownAs(quarter({ ...four, d: [17, 9] }, 0.61));
    expect(seenIn(inTurn([first, corrected]))).toEqual(all);
  });
});

it("after a change of the key what was shown is shown again only as it was: nobody can be recognised", () => {
  const renamed = { P: four.a, Q: four.b, R: four.c, S: four.d };
  const first = knownAs(january(four));
  expect(seenIn(inTurn([first, knownAs(january(renamed))]))).toEqual(["2026-01"]);
  const corrected = knownAs(january({ ...renamed, S: [17, 8] }));
  expect(seenIn(inTurn([first, corrected]))).toEqual([]);
  expect(inTurn([first, corrected], { protects: false }).told).not.toEqual([]);
});

describe("a cost card", () => {
  const id = { unit_id: "u", card_id: "k" };
  const figuresOf = (card_persons: number, quantity: number, quantity_source = "rejestr godzin") =>
    cardFigures([{ ...id, card_persons } as Row<"ref_cost_card">], [
      {
        ...id,
        side: "help",
        component_no: 1,
        payer: "gmina",
        quantity,
        quantity_grade: "measured",
        quantity_source,
      },
    ] as Row<"out__cost_card">[]);
  const profile = "profil gminy: meal.families, 2024 r., 60 (out__profile, MRiPS-03)";

  it.each([
    ["of the same families as before", figuresOf(10, 120), true],
    ["of eleven after ten families: what was measured on the eleventh", figuresOf(11, 131), false],
    ["of six after ten", figuresOf(6, 80), false],
    ["of fifteen after ten", figuresOf(15, 180), true],
    ["measured anew on the same ten", figuresOf(10, 125), true],
    ["of numbers that the profile shows", figuresOf(11, 131, profile), true],
  ])("%s", (_, present, isShown) => {
    const before = figuresOf(10, 120);
    expect(withheldRows(present, before, 5).size === 0).toBe(isShown);
    expect(toldByHistory(present, before, 5).length === 0).toBe(isShown);
  });

  it("of sixteen and seventeen after ten: against the last one", () => {
    const before = [...figuresOf(10, 120), ...figuresOf(16, 190)];
    expect(withheldRows(figuresOf(17, 200), before, 5)).toEqual(new Set(["ref_cost_card/u/k"]));
  });
});

describe("a publication", () => {
  const publish = async (known: Known, pastFigures: Awaited<ReturnType<typeof disclose>>["figures"] = []) => {
    const nothing = { out__profile: [], out__profile_rate: [], ref_concept: [], ref_series_break: [] };
    const share = {
      indicator_id: "time_direct_share",
      unit_id: "u",
      group_id: "pilot",
      indicator_part: null,
      wave: "month_6",
      ...firstQuarter,
      value: 0.4,
      left_out_n: 0,
    } as Row<"out__indicator">;
    const tables = { ...nothing, ...knownAs(known), out__indicator: [share] };
    const data = { project: "p", version: "0", units: [], tables } as Parameters<typeof disclose>[0];
    return disclose(data, 5, { pastFigures });
  };

  it("withholds what its past tells with it, counts it as lost, and hides what is made of it", async () => {
    const first = await publish(january({ a, b, c }));
    expect(first.data.tables.out__time_structure).toHaveLength(2);
    expect(first.data.tables.out__indicator[0]?.value).toBe(0.4);
    const again = await publish(january({ a, b, c }), first.figures);
    expect(again.data).toEqual(first.data);
    expect(again.figures).toEqual(first.figures);
    expect(again.withheld).toEqual([]);
    const added = await publish(january(four), first.figures);
    expect(added.data.tables.out__time_structure).toEqual([]);
    expect(added.data.tables.out__indicator[0]?.value).toBeNull();
    expect(added.data.loss.tables.out__time_structure).toEqual({
      cells: 2,
      primary: 0,
      complementary: 2,
    });
    expect(added.figures).toEqual([]);
    expect(added.withheld).toEqual([{ kind: "work", unitId: "u", of: "2026-01", publications: [0] }]);
  });

  it("keeps no amounts of what it shows", async () => {
    const { figures } = await publish(january({ ...four, d: [1234.5, 4321.25] }));
    const kept = JSON.stringify(figures);
    for (const amount of ["1234", "4321", "5555"]) expect(kept).not.toContain(amount);
  });
});
