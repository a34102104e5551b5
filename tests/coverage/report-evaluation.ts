/** The tables of evaluation.md: intervals of simulated pilots, false claims, and shares of families in teams. */
import {
  beforeAfter,
  concludedDids,
  did,
  drawPilot,
  holds,
  pilots,
  testOf,
  worlds,
  type World,
} from "./simulate-pilots.ts";
import { likenesses, teamCounts, teamCoverage } from "./simulate-teams.ts";

/** Headline indicators of one report, for the chance of a single false claim among them. */
const HEADLINES = 8;
const claims = new Set(["better", "worse", "higher", "lower"]);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export function evaluationTables(): string {
  return [pilotTable(), `${familywise()}\n`, teamTable()].join("\n\n");
}

function pilotTable(): string {
  const head = [
    "indicator",
    "units",
    "difference in differences holds the effect",
    "change within the pilot holds the truth",
    "no effect, yet the interval is without zero",
    "no effect, yet the permutation test says p ≤ 0.05",
    "no effect, yet the verdict claims one",
    "no change at all, yet the change's interval is without zero",
  ];
  return [line(head), line(head.map((_, i) => (i < 2 ? "---" : "---:"))), ...worlds.map((world) => line(rowOf(world)))].join(
    "\n",
  );
}

function rowOf(world: World): string[] {
  const [effect, change, interval, permutation, verdict, still] = [0, 0, 0, 0, 0, 0].map(() => ({ count: 0 }));
  const add = (counter: { count: number } | undefined, is: boolean): void => {
    if (counter && is) counter.count++;
  };
  for (let seed = 1; seed <= pilots; seed++) {
    const units = drawPilot(world, world.effect, seed);
    add(effect, holds(testOf(units, did), world.effect));
    add(change, holds(testOf(units, beforeAfter), world.trend + world.effect));
    const [row] = concludedDids([drawPilot(world, 0, seed)]);
    const [low, high] = [row?.ci_low ?? null, row?.ci_high ?? null];
    add(interval, low !== null && high !== null && (low > 0 || high < 0));
    add(permutation, (row?.p_permutation ?? 1) <= 0.05);
    add(verdict, claims.has(row?.verdict ?? ""));
    add(still, !holds(testOf(drawPilot({ ...world, trend: 0 }, 0, seed), beforeAfter), 0));
  }
  const shares = [effect, change, interval, permutation, verdict, still].map((one) => percent((one?.count ?? 0) / pilots));
  return [world.name, `${String(world.pilotUnits)} and ${String(world.comparisonUnits)}`, ...shares];
}

/** All headline indicators of a pilot without any effect: how often one of them is claimed. */
function familywise(): string {
  const runs = pilots / 4;
  let [raw, corrected] = [0, 0];
  const [first, second, third] = worlds;
  if (!first || !second || !third) throw new Error("three worlds are needed");
  const several = Array.from({ length: HEADLINES }, (_, i) => [first, second, third][i % 3] ?? first);
  for (let run = 1; run <= runs; run++) {
    const rows = concludedDids(several.map((world, i) => drawPilot(world, 0, run * HEADLINES + i)));
    if (rows.some((row) => (row.p_value ?? 1) <= 0.05)) raw++;
    if (rows.some((row) => claims.has(row.verdict))) corrected++;
  }
  return `Of ${String(runs)} pilots without any effect, each with ${String(HEADLINES)} headline indicators, ${percent(raw / runs)} show at least one interval without zero, and ${percent(corrected / runs)} get at least one claim after Holm's correction.`;
}

function teamTable(): string {
  const head = ["teams", ...likenesses.flatMap((one) => [`${String(one)}: Wilson`, `${String(one)}: by team`])];
  const rows = teamCounts.map((teams) => [
    String(teams),
    ...likenesses.flatMap((likeness) => {
      const { plain, byTeam } = teamCoverage(teams, likeness);
      return [percent(plain), percent(byTeam)];
    }),
  ]);
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
