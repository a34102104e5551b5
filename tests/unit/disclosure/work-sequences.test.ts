/**
 * Random sequences of publications of one unit's work against an attacker of another kind: it knows no algebra, and counts
 * out all other numbers that every worker might have had, of which all that was published would have been the same. What
 * numbers were corrected by it is told.
 */
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { Database } from "../../../pipelines/database.ts";
import { keepFigures, readFigures } from "../../../pipelines/disclosure/work/figure-store.ts";
import type { PublicWork } from "../../../pipelines/disclosure/work/public-work.ts";
import type { ShownFigure } from "../../../pipelines/disclosure/work/shown-figures.ts";
import { forgetShown } from "../../../pipelines/keep/forget-publication.ts";
import { knownAs, publishWork } from "../../support/work-history.ts";

const names = ["a", "b", "c", "d", "e", "f"];
/** Of a worker: team, count of the only activity, hours of the only month; null: not known then. */
const worker = fc.option(
  fc.record({ team: fc.constantFrom("A", "B"), count: fc.constantFrom(5, 6), hours: fc.constantFrom(8, 9) }),
  { freq: 6 },
);
const state = fc.record(Object.fromEntries(names.map((name) => [name, worker])));
type State = Record<string, { team: string; count: number; hours: number } | null>;

/** From one publication to the next little changes. */
const sequences = fc
  .sample(
    fc.record({
      first: state,
      changes: fc.array(fc.dictionary(fc.constantFrom(...names), worker, { maxKeys: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      least: fc.constantFrom(2, 3),
    }),
    { numRuns: 80, seed: 2207 },
  )
  .map(({ first, changes, least }) => ({
    least,
    states: changes.reduce<State[]>((all, change) => [...all, { ...all.at(-1), ...change }], [first]),
  }));

function tablesOf(now: State) {
  const known = Object.entries(now).flatMap(([name, one]) => (one ? [{ name, ...one }] : []));
  const of = (team: string) =>
    Object.fromEntries(known.filter((one) => one.team === team).map(({ name, count }) => [name, [count]]));
  const teams = Object.fromEntries(["A", "B"].map((team) => [team, of(team)]));
  return knownAs({
    teams: Object.fromEntries(Object.entries(teams).filter(([, own]) => Object.keys(own).length > 0)),
    hours: { "2026-01": Object.fromEntries(known.map(({ name, hours }) => [name, [hours]])) },
  });
}

/** A number that is public: whose numbers it adds up. */
interface Total {
  name: string;
  value: number;
  unknowns: string[];
}

function totalsIn(shown: PublicWork["tables"], now: State): Total[] {
  const known = Object.entries(now).flatMap(([name, one]) => (one ? [{ name, ...one }] : []));
  const teams = [...new Set(known.map(({ team }) => team))].sort();
  const total = (name: string, own: typeof known, of: "count" | "hours"): Total => ({
    name,
    value: own.reduce((sum, one) => sum + one[of], 0),
    unknowns: own.map(({ name }) => `${name} ${of}`),
  });
  const loads = shown.out__workload
    .filter(({ time_basis, workload_available }) => time_basis === "standard" && workload_available !== null)
    .map(({ scope_id }) => {
      const team = teams[Number(scope_id.split(" ")[1]) - 1];
      return total(
        scope_id,
        known.filter((one) => scope_id === "u" || one.team === team),
        "count",
      );
    });
  return shown.out__time_structure.length === 0 ? loads : [...loads, total("month", known, "hours")];
}

/** What was published once is not told anew by being published again. */
function allTotals(each: readonly Total[][]): Total[] {
  return each.reduce<Total[]>(
    (all, next) => [
      ...all,
      ...next.filter((one) => !all.some(({ name, value }) => name === one.name && value === one.value)),
    ],
    [],
  );
}

/** Workers, alone or by two, of whose numbers some can be told: not all others that fit what is public are free of each other. */
function toldGroups(totals: readonly Total[], least: number): string[] {
  return ["count", "hours"].flatMap((of) => {
    const own = totals.filter(({ unknowns }) => unknowns.every((one) => one.includes(of)));
    const unknowns = [...new Set(own.flatMap((one) => one.unknowns))];
    const shifts = shiftsOf(
      own.map((one) => unknowns.map((unknown) => one.unknowns.includes(unknown))),
      unknowns.length,
    );
    const workers = [...new Set(unknowns.map((one) => one.charAt(0)))];
    const groups = workers.flatMap((one) => (least > 2 ? workers : [one]).map((other) => [one, other]));
    return groups
      .filter((group) => {
        const at = unknowns.flatMap((unknown, i) => (group.includes(unknown.charAt(0)) ? [i] : []));
        return freedomOf(shifts.map((shift) => at.map((i) => shift[i] ?? 0))) < at.length;
      })
      .map((group) => `${of} ${group.join("")}`);
  });
}

/** All ways to change the numbers by at most three each with every total as it is. */
function shiftsOf(totals: readonly boolean[][], size: number): number[][] {
  const found: number[][] = [];
  const last = totals.map((own) => own.lastIndexOf(true));
  const grow = (shift: number[], sums: readonly number[]) => {
    const at = shift.length;
    if (sums.some((sum, i) => (last[i] ?? 0) < at && sum !== 0)) return;
    if (at === size) found.push(shift);
    else
      for (const by of [-3, -2, -1, 0, 1, 2, 3])
        grow(
          [...shift, by],
          sums.map((sum, i) => (totals[i]?.[at] ? sum + by : sum)),
        );
  };
  grow(
    [],
    totals.map(() => 0),
  );
  return found;
}

/** How many of the numbers can be changed freely of each other. */
function freedomOf(shifts: readonly number[][]): number {
  const size = shifts[0]?.length ?? 0;
  const [one, ...others] = [...new Map(shifts.map((shift) => [shift.join(), shift])).values()].filter(
    (shift) => shift.some((by) => by !== 0),
  );
  if (!one) return 0;
  const at = one.findIndex((by) => by !== 0);
  const rest = others.map((shift) =>
    shift.map((by, i) => by * (one[at] ?? 1) - (shift[at] ?? 0) * (one[i] ?? 0)),
  );
  return Math.min(size, 1 + freedomOf(rest));
}

/** The same sequence, published with or without regard to what was published before. */
function published({ states, least }: (typeof sequences)[number], protects: boolean) {
  let past: Parameters<typeof publishWork>[1] = [];
  const each = states.map((now) => {
    const next = publishWork(tablesOf(now), past, { least, protects });
    past = next.past;
    return { totals: totalsIn(next.shown, now), isTold: next.told.length > 0 };
  });
  const isTold = each.some((one) => one.isTold);
  return { isTold, totals: each.map(({ totals }) => totals) };
}

/**
 * The same, kept in a database as runs keep it; after each publication some of those so far are declared as given to nobody.
 * @param declares false: none is
 */
async function publishedAndDeclared(
  { states, least }: (typeof sequences)[number],
  database: Database,
  declared: readonly boolean[],
  declares: boolean,
) {
  await database.run("delete from meta__shown_figure");
  const notGiven = new Set<number>();
  const each: { totals: Total[]; figures: ShownFigure[] }[] = [];
  for (const [i, now] of states.entries()) {
    const next = publishWork(tablesOf(now), await readFigures(database), { least });
    expect(next.told).toEqual([]);
    each.push({ totals: totalsIn(next.shown, now), figures: next.figures });
    await keepFigures(database, next.figures, i + 1);
    if (!declares || i === states.length - 1 || !declared[i]) continue;
    // The newest, or the oldest that was not.
    const oldest = each.findIndex((_, at) => !notGiven.has(at + 1)) + 1;
    const number = declared[i + 1] ? i + 1 : oldest;
    notGiven.add(number);
    await forgetShown(database, [number], "2026-01-01");
  }
  const given = each.filter((_, at) => !notGiven.has(at + 1));
  return { given, all: each, kept: await readFigures(database) };
}

describe("over the same sequences, where some publications are declared as given to nobody", () => {
  const declarations = fc.sample(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
    numRuns: sequences.length,
    seed: 11,
  });

  it("all others tell nothing of fewer workers than asked for; the record holds what they showed, and more is shown", async () => {
    const database = await Database.open(":memory:");
    onTestFinished(() => {
      database.close();
    });
    await database.commit();
    const shown = { declaring: 0, not: 0 };
    for (const [i, sequence] of sequences.entries()) {
      const declared = declarations[i] ?? [];
      const { given, all, kept } = await publishedAndDeclared(sequence, database, declared, true);
      const totals = given.map((one) => one.totals);
      expect(toldGroups(allTotals(totals), sequence.least)).toEqual([]);
      const texts = (figures: readonly ShownFigure[]) => [
        ...new Set(figures.map((one) => JSON.stringify(one))),
      ];
      expect(texts(kept.map(({ row, kind, value, done }) => ({ row, kind, value, done }))).sort()).toEqual(
        texts(given.flatMap(({ figures }) => figures)).sort(),
      );
      const without = await publishedAndDeclared(sequence, database, declared, false);
      shown.declaring += all.at(-1)?.totals.length ?? 0;
      shown.not += without.all.at(-1)?.totals.length ?? 0;
    }
    expect(shown.declaring).toBeGreaterThan(shown.not + 10);
  });
});

describe("over 80 random sequences of two to four publications", () => {
  it("nothing of fewer workers than the rule asks for is told by all of them", () => {
    let shownLater = 0;
    for (const sequence of sequences) {
      const { totals, isTold } = published(sequence, true);
      expect(toldGroups(allTotals(totals), sequence.least)).toEqual([]);
      expect(isTold).toBe(false);
      shownLater += allTotals(totals).length - (totals[0]?.length ?? 0);
    }
    // It does not do so by showing nothing that has changed.
    expect(shownLater).toBeGreaterThan(40);
  });

  it("publishing each as if there were no others is caught where counting out finds it told, and only there", () => {
    let toldCount = 0;
    for (const sequence of sequences) {
      const { totals, isTold } = published(sequence, false);
      const groups = toldGroups(allTotals(totals), sequence.least);
      expect(isTold).toBe(groups.length > 0);
      toldCount += Number(isTold);
    }
    expect(toldCount).toBeGreaterThan(30);
  });
});
