/**
 * Whole pilots with a known effect: 25 pilot and 10 comparison units, measured at the start and at the end from observed
 * cases (families, answers, meetings), not from made-up averages. What is tested is the way from the units' values to
 * out__comparison (pipelines/evaluation/compare).
 */
import type { ComparisonRow } from "../../pipelines/evaluation/compare/compare.ts";
import { compareAll } from "../../pipelines/evaluation/compare/compare-all.ts";
import { seededBy } from "../../pipelines/evaluation/compare/seed.ts";
import { measured, type Comparison, type UnitSeries } from "../../pipelines/evaluation/compare/times.ts";
import type { Indicator } from "../../pipelines/evaluation/catalogue.ts";
import { meanTest } from "../../pipelines/evaluation/statistics/mean-test.ts";
import { welchTest, type TestedDifference } from "../../pipelines/evaluation/statistics/t-tests.ts";
import { randomFrom, type Random } from "../../sources/sample/random.ts";

export const pilots = 1000;

/** One way in which an indicator may be distributed over units and change. */
export interface World {
  name: string;
  pilotUnits: number;
  comparisonUnits: number;
  /** What happens everywhere, in the indicator's unit. */
  trend: number;
  /** What the pilot adds. */
  effect: number;
  /** Share of units that are lost before the end. */
  lost: number;
  /** The values of one unit at the start and at the end, given by how much its truth changes. */
  measure: (random: Random, change: number, isPilot: boolean) => readonly [number, number];
}

export const worlds: readonly World[] = [
  { ...arms(25, 10), name: "share of families", trend: 0.05, effect: 0.12, measure: shares },
  { ...arms(25, 10), name: "mean of answers on a scale 1–5", trend: 0.1, effect: 0.3, measure: answers },
  { ...arms(25, 10), name: "meetings per month", trend: 0.2, effect: 0.5, measure: meetings },
  { ...arms(25, 10), name: "skewed changes, pilot twice as spread", trend: 1, effect: 2, measure: skewed },
  { ...arms(8, 8), name: "skewed changes, few units", trend: 1, effect: 2, measure: skewed },
  { ...arms(25, 10), name: "share of families, every tenth unit lost", trend: 0.05, effect: 0.12, lost: 0.1, measure: shares },
  { ...arms(25, 6), name: "share of families, 6 comparison units", trend: 0.05, effect: 0.12, measure: shares },
];

/** An invented pilot; `effect` 0 makes one without an effect. */
export function drawPilot(world: World, effect: number, seed: number): UnitSeries[] {
  // By words: seeds in a row would make runs that are alike.
  const random = randomFrom(2 ** 32 * seededBy(`${world.name} ${String(effect)} ${String(seed)}`)());
  return Array.from({ length: world.pilotUnits + world.comparisonUnits }, (_, i) => {
    const isPilot = i < world.pilotUnits;
    const [start, end] = world.measure(random, world.trend + (isPilot ? effect : 0), isPilot);
    const isLost = random.next() < world.lost;
    return {
      unitId: `u${String(i)}`,
      isPilot,
      groups: [],
      startYear: 2025,
      firstWholeYear: 2026,
      waves: new Map(isLost ? [["ex_ante", start]] : [["ex_ante", start], ["ex_post", end]]),
      years: new Map(),
    };
  });
}

export const did: Comparison = { contrast: "did", purpose: "effect", from: "ex_ante", to: "ex_post", isMain: true };
export const beforeAfter: Comparison = { ...did, contrast: "before_after", isMain: false };

/** The test alone, without permutations: quick enough for every run of the tests. */
export function testOf(units: readonly UnitSeries[], comparison: Comparison): TestedDifference {
  const values = (isPilot: boolean) =>
    units.filter((unit) => unit.isPilot === isPilot).flatMap((unit) => measured(unit, comparison) ?? []);
  return comparison.contrast === "did" ? welchTest(values(true), values(false)) : meanTest(values(true));
}

export function holds({ interval }: TestedDifference, truth: number): boolean {
  return interval !== null && interval.low <= truth && truth <= interval.high;
}

/** The finished rows of the difference in differences for several indicators of one pilot. */
export function concludedDids(indicators: readonly UnitSeries[][]): ComparisonRow[] {
  const rows = compareAll(
    indicators.map((units, i) => ({ indicator: { ...indicator, id: `i${String(i)}` }, part: null, units })),
  );
  return rows.filter((row) => row.contrast === "did" && row.wave_to === "ex_post");
}

const indicator: Indicator = {
  id: "i",
  formula: "none",
  argument: null,
  kind: "mean",
  level: "family",
  direction: "up",
  window: "on_day",
  baseline: "start",
  hasTeams: false,
  leastN: 1,
  isHeadline: true,
  isPlacebo: false,
  disaggregations: [],
  words: {
    indicator_unit: "",
    indicator_label: "",
    indicator_question: "",
    numerator_pl: "",
    denominator_pl: null,
    source_tables: "",
    caveat: null,
    method_source: "",
  },
};

function arms(pilotUnits: number, comparisonUnits: number): Pick<World, "pilotUnits" | "comparisonUnits" | "lost"> {
  return { pilotUnits, comparisonUnits, lost: 0 };
}

/** 8 to 30 families; units differ in level and in how much they change. */
function shares(random: Random, change: number): readonly [number, number] {
  const families = random.integer(8, 30);
  const level = 0.2 + 0.3 * random.next();
  const share = (chance: number): number => {
    let met = 0;
    for (let i = 0; i < families; i++) if (random.next() < chance) met++;
    return met / families;
  };
  return [share(level), share(level + change + 0.06 * random.normal())];
}

/** 5 to 25 answers, whole numbers; a draw between two numbers falls on either, so that the mean is kept. */
function answers(random: Random, change: number): readonly [number, number] {
  const people = random.integer(5, 25);
  const level = 2.5 + 0.6 * random.next();
  const average = (truth: number): number => {
    let total = 0;
    for (let i = 0; i < people; i++) {
      total += Math.min(5, Math.max(1, Math.floor(truth + 0.6 * random.normal() + random.next())));
    }
    return total / people;
  };
  return [average(level), average(level + change + 0.15 * random.normal())];
}

/** Counts of half a year, by Poisson; places differ several times over. */
function meetings(random: Random, change: number): readonly [number, number] {
  const level = 0.6 * random.logNormal(0.6);
  const rate = (truth: number): number => poisson(random, 6 * truth) / 6;
  return [rate(level), rate(Math.max(0, level + change * (0.5 + random.next())))];
}

/** Exponential changes around their mean; the pilot's places differ twice as much. */
function skewed(random: Random, change: number, isPilot: boolean): readonly [number, number] {
  const start = 10 + random.normal();
  const spread = isPilot ? 2 : 1;
  return [start, start + change + spread * (-Math.log(1 - random.next()) - 1)];
}

function poisson(random: Random, expected: number): number {
  let [count, product] = [0, random.next()];
  while (product > Math.exp(-expected)) {
    count++;
    product *= random.next();
  }
  return count;
}
