/** The counts that a load is a sum over, by the numbers that the unit's counts hold: of workers, or of a team as a whole. */
import { createHash } from "node:crypto";
import type { Row } from "../../contract/rows.ts";
import { isInPeriod } from "../../figures/periods.ts";
import type { Period } from "../../lib/polish.ts";
import type { Who } from "./known-sums.ts";
import type { Done } from "./shown-figures.ts";
import type { LoadParts, OwnTables } from "./sums.ts";

export interface CountedActivity {
  activity: string;
  /** The hours that one of it takes; 1 where counts themselves are meant. */
  factor?: number;
  /** Hours at a time that nobody knows are numbers of their own. */
  unknownTime?: number | null;
}

export function countedIn(
  parts: LoadParts,
  own: OwnTables,
  load: Row<"out__workload">,
  { activity, factor = 1, unknownTime = null }: CountedActivity,
): Done[] {
  const place = `${load.unit_id}/${load.role}`;
  const what = [place, unknownTime === null ? "count" : "hours", activity].join("/");
  const stretches = parts.stretchesOf(load);
  const done = parts.blocksIn(load).flatMap((block) => {
    const numbers = numbersOf(own, load, activity, { block, who: parts.whoIn(block, load) });
    return numbers.map(({ who, count }): Done => {
      const nameOf = ({ name, posts }: Who) => (posts === null ? name : `${place}: ${name}`);
      return {
        what,
        factor,
        from: load.period_start_date,
        until: load.period_end_date,
        state: digestOf([what, who.map(({ name }) => name), count, unknownTime]),
        posts: who.find(({ posts }) => posts !== null)?.posts ?? null,
        parts: who.flatMap((one) =>
          stretches
            .filter((stretch) => parts.mayBeIn(one, stretch))
            .map((stretch): Done["parts"][number] => [
              nameOf(one),
              stretch.period_start_date,
              stretch.period_end_date,
            ]),
        ),
      };
    });
  });
  // Who is in two teams has one number.
  return [...new Map(done.map((one) => [JSON.stringify(one.parts), one])).values()];
}

/** Workers with counts of their own, and the others of the block as a whole. */
function numbersOf(
  own: OwnTables,
  period: Period,
  activity: string,
  { block, who }: { block: string; who: readonly Who[] },
): { who: Who[]; count: number }[] {
  const rows = own.out__workload_activity.filter(
    (row) => row.time_basis === "standard" && isInPeriod(row, period),
  );
  const sum = (scope: string, isIn: (scopeId: string) => boolean = () => true) =>
    rows
      .filter((row) => row.activity === activity && row.scope === scope && isIn(row.scope_id))
      .reduce((total, row) => total + row.activity_count, 0);
  const counting = new Set(rows.filter(({ scope }) => scope === "worker").map(({ scope_id }) => scope_id));
  const isCounting = ({ name, posts }: Who) => posts === null && counting.has(name);
  const single = who
    .filter(isCounting)
    .map((one) => ({ who: [one], count: sum("worker", (id) => id === one.name) }));
  const rest = who.filter((one) => !isCounting(one));
  if (rest.length === 0) return single;
  const whole = block === "" ? sum("unit") - sum("team") : sum("team", (id) => id === block);
  const left = whole - single.reduce((total, { count }) => total + count, 0);
  // Of whom nothing is counted yet adds nothing: their counts would be told by what they add.
  return left === 0 ? single : [...single, { who: rest, count: left }];
}

/** Tells whether a number is the same as before, and not the number. */
export function digestOf(number: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(number ?? null))
    .digest("hex")
    .slice(0, 16);
}
