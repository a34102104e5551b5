import { describe, expect, it } from "vitest";
import { beforeAfter, concludedDids, did, drawPilot, holds, pilots, testOf, worlds } from "./simulate-pilots.ts";
import { teamCoverage } from "./simulate-teams.ts";

const seeds = Array.from({ length: pilots }, (_, i) => i + 1);
const shareOf = (seen: readonly boolean[]): number => seen.filter(Boolean).length / seen.length;

describe("over 1,000 pilots", () => {
  it.each(worlds)("$name: the difference in differences holds the effect in 93–97 %", (world) => {
    const share = shareOf(seeds.map((seed) => holds(testOf(drawPilot(world, world.effect, seed), did), world.effect)));
    // The limit of Welch's t: few units, skewed, one arm twice as spread.
    expect(share).toBeGreaterThanOrEqual(world.name === "skewed changes, few units" ? 0.92 : 0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each(worlds)("$name: without an effect at most 6.5 % of the intervals are without zero", (world) => {
    const share = shareOf(seeds.map((seed) => !holds(testOf(drawPilot(world, 0, seed), did), 0)));
    expect(share).toBeLessThanOrEqual(0.065);
  });

  it.each(worlds)("$name: the change within the pilot holds the truth in 93–97 %", (world) => {
    const truth = world.trend + world.effect;
    const share = shareOf(seeds.map((seed) => holds(testOf(drawPilot(world, world.effect, seed), beforeAfter), truth)));
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each(worlds)("$name: where nothing changes at most 6.5 % of the changes' intervals are without zero", (world) => {
    const still = { ...world, trend: 0 };
    const share = shareOf(seeds.map((seed) => !holds(testOf(drawPilot(still, 0, seed), beforeAfter), 0)));
    expect(share).toBeLessThanOrEqual(0.065);
  });
});

it("over 60 pilots without an effect, verdicts with permutations and Holm claim one in at most a tenth", () => {
  const [world] = worlds;
  if (!world) throw new Error("no world to draw from");
  const claimed = seeds.slice(0, 60).map((run) => {
    const rows = concludedDids([1, 2, 3, 4].map((i) => drawPilot(world, 0, run * 4 + i)));
    return rows.some(({ verdict }) => verdict === "better" || verdict === "worse");
  });
  expect(shareOf(claimed)).toBeLessThanOrEqual(0.1);
});

it.each([4, 9, 25])("%i teams that are alike: by team in 0.92 or more, where Wilson's interval holds far less", (teams) => {
  const { plain, byTeam } = teamCoverage(teams, 0.15);
  expect(byTeam).toBeGreaterThanOrEqual(0.92);
  expect(plain).toBeLessThan(0.9);
});
