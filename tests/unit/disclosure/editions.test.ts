/** Sequences of publications: corrections, units that join, leave or change their group, another threshold. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attack } from "../../../pipelines/disclosure/solve/attack.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { recordOf, withPast, type Publication } from "../../../pipelines/disclosure/past.ts";
import { decode, encode } from "../../../pipelines/disclosure/past-store.ts";
import { ProblemBuilder } from "../../../pipelines/disclosure/problem-builder.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

interface Unit {
  part: number;
  whole: number;
  powiat: "A" | "B";
  isIn: boolean;
}
interface Edition {
  units: readonly Unit[];
  minCount: number;
}

/** Parts and wholes of units, added up by powiat and over all, as tables would bring them. */
function problemOf({ units, minCount }: Edition): Problem {
  const builder = new ProblemBuilder(minCount);
  const cells = (["part", "whole"] as const).map((side) => {
    const own = units.flatMap((unit, i) =>
      unit.isIn
        ? [
            {
              powiat: unit.powiat,
              cell: builder.count(`${side}/u${String(i)}`, unit[side]),
              value: unit[side],
            },
          ]
        : [],
    );
    const sumOf = (name: string, members: typeof own) => {
      const cell = builder.count(
        `${side}/${name}`,
        members.reduce((sum, { value }) => sum + value, 0),
      );
      builder.sum(
        cell,
        members.map((one) => one.cell),
      );
      return cell;
    };
    const powiats = (["A", "B"] as const).flatMap((name) => {
      const members = own.filter(({ powiat }) => powiat === name);
      return members.length === 0 ? [] : [sumOf(name, members)];
    });
    return [...own.map(({ cell }) => cell), ...powiats, ...(own.length === 0 ? [] : [sumOf("all", own)])];
  });
  cells[0]?.forEach((part, i) => {
    const whole = cells[1]?.[i];
    if (whole !== undefined) builder.part(part, whole);
  });
  return builder;
}

const unit = fc
  .tuple(
    fc.nat(9),
    fc.oneof(fc.nat(4), fc.integer({ min: 5, max: 30 })),
    fc.constantFrom("A" as const, "B" as const),
  )
  .map(([part, rest, powiat]): Unit => ({ part, whole: part + rest, powiat, isIn: true }));
const change = fc.record({
  what: fc.constantFrom("correct", "correct", "leave or join", "move", "rule"),
  at: fc.nat(3),
  by: fc.constantFrom(-2, -1, 1, 2, 6),
});

function changed(
  { units, minCount }: Edition,
  { what, at, by }: { what: string; at: number; by: number },
): Edition {
  if (what === "rule") return { units, minCount: minCount === 5 ? 3 + (at % 2) : 5 };
  return {
    minCount,
    units: units.map((one, i): Unit => {
      if (i !== at % units.length) return one;
      if (what === "leave or join") return { ...one, isIn: !one.isIn };
      if (what === "move") return { ...one, powiat: one.powiat === "A" ? "B" : "A" };
      const part = Math.max(0, one.part + by);
      return { ...one, part, whole: Math.max(part, one.whole + by) };
    }),
  };
}

/** 120 sequences of two to four publications of two to four units. */
const sequences = fc
  .sample(
    fc.record({
      units: fc.array(unit, { minLength: 2, maxLength: 4 }),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
    { numRuns: 120, seed: 2211 },
  )
  .map(({ units, changes }) =>
    changes.reduce<Edition[]>(
      (editions, one) => [...editions, changed(editions.at(-1) ?? { units, minCount: 5 }, one)],
      [{ units, minCount: 5 }],
    ),
  );

interface Told {
  /** Told by the edition with all former ones, and not by these alone. */
  own: string[];
  record: Publication;
}

function publish(problem: Problem, past: readonly Publication[], forgets = false): Told {
  const whole = withPast(problem, past);
  const protectedCells = protect(forgets ? problem : whole, solver);
  const hidden = whole.cells.map(({ isPast = false }, i) => (protectedCells[i] ?? false) || isPast);
  const namesOf = (isHidden: (cell: number) => boolean) =>
    attack(whole, (cell) => whole.cells[cell]?.role !== "open" && isHidden(cell), solver).map(
      ({ name, least, most }) => `${name} ${String(least)}–${String(most)}`,
    );
  const before = new Set(past.length === 0 ? [] : namesOf(() => true));
  return {
    own: namesOf((cell) => hidden[cell] ?? false).filter((name) => !before.has(name)),
    // As the database keeps it.
    record: decode(encode(recordOf(problem, (cell) => hidden[cell] ?? false))),
  };
}

function toldIn(editions: readonly Edition[], forgets: boolean): string[] {
  const past: Publication[] = [];
  return editions.flatMap((edition) => {
    const { own, record } = publish(problemOf(edition), past, forgets);
    past.push(record);
    return own;
  });
}

describe("over 120 random sequences of publications", () => {
  it("no hidden number, present or past, is told more closely by any edition with all before it", () => {
    for (const editions of sequences) expect(toldIn(editions, false)).toEqual([]);
  });

  it("hiding each edition as if there were no others is caught", () => {
    const some = sequences.slice(0, 60);
    expect(some.filter((editions) => toldIn(editions, true).length > 0).length).toBeGreaterThan(8);
  });
});
