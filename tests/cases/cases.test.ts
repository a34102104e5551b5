/** A directory is a case: a small project folder and what must be found in it (see README.md). */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../../pipelines/analyse.ts";
import { showFindings, type ShownFinding } from "../../pipelines/findings.ts";

interface Expected {
  about: string;
  findings: Place[];
  notes: Place[];
  /** Accepted hours by "unit|role|task", by hand. */
  hours?: Record<string, number>;
  /** Accepted counts by "unit|role|activity". */
  counts?: Record<string, number>;
  /** Accepted families by "unit|role". */
  families?: Record<string, number>;
  /** Cells of MPiPS-03 reports by "dział|row|column": a number, a sign, or null for an empty cell. */
  mpips03?: Record<string, number | string | null>;
  /** A unit's own usable prices by id, in złoty of their year. */
  prices?: Record<string, number>;
  workers?: number;
  /** What assessments of resources say, by "unit|assessment year|row|value year": a number, a sign, words, or null. */
  ozps?: Record<string, number | string | null>;
  /** Cost cards that were computed, by "unit|card". */
  cards?: string[];
}
interface Place {
  rule: string;
  file?: string;
  sheet?: number;
  cell?: string;
}

/** Consequences of the tiny size of the cases; compared only in the cases about them. */
const completeness = new Set(["card_missing", "card_incomplete", "card_without_fte"]);

const root = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const effects = {
  now: () => 0,
  environment: { MIERNIK_KEY: "klucz-przypadkow-0123456789" },
  progress: () => undefined,
};

describe.each(names.map((entry) => entry.name))("case %s", (name) => {
  const expected = JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8")) as Expected;

  it(expected.about, async () => {
    const analysis = await analyse(join(root, name, "input"), effects, { databasePath: ":memory:" });
    const shown = showFindings(analysis.findings, "pl", analysis.pathOf);
    const wanted = new Set([...expected.findings, ...expected.notes].map((place) => place.rule));
    const relevant = shown.filter((one) => !completeness.has(one.rule) || wanted.has(one.rule));
    const found = (isNote: boolean): Place[] =>
      relevant.filter((one) => (one.severity === "note") === isNote).map((one) => placeOf(one, analysis));
    expect(sorted(found(false), expected.findings)).toEqual(sorted(expected.findings, expected.findings));
    expect(sorted(found(true), expected.notes)).toEqual(
      expect.arrayContaining(sorted(expected.notes, expected.notes)),
    );
    if (expected.hours) expect(await sums(analysis, hoursQuery)).toEqual(expected.hours);
    if (expected.counts) expect(await sums(analysis, countsQuery)).toEqual(expected.counts);
    if (expected.families) expect(await sums(analysis, familiesQuery)).toEqual(expected.families);
    if (expected.prices) expect(await sums(analysis, pricesQuery)).toEqual(expected.prices);
    if (expected.ozps) expect(await ozpsOf(analysis)).toEqual(expected.ozps);
    if (expected.mpips03) expect(await mpips03Cells(analysis)).toEqual(expected.mpips03);
    if (expected.cards) {
      const cards = await analysis.database.rows("ref_cost_card");
      expect(cards.map((card) => `${card.unit_id}|${card.card_id}`)).toEqual(expected.cards);
    }
    if (expected.workers !== undefined) {
      const [workers] = await analysis.database.query(
        "select count(distinct worker_id) as n from core_time_cards__day",
      );
      expect(workers?.n).toBe(expected.workers);
    }
    for (const one of shown) expect(`${one.what} ${one.todo}`).not.toMatch(/[?] |undefined|\{|NaN/);
    analysis.database.close();
  });
});

const hoursQuery = `
  select concat_ws('|', unit_id, role, task) as key, cast(sum(hours_h) as double) as value
  from core_time_cards__day group by key order by key`;
const countsQuery = `
  select concat_ws('|', unit_id, role, activity) as key, cast(sum(activity_count) as double) as value
  from core_activity_counts__activity group by key order by key`;
const familiesQuery = `
  select concat_ws('|', unit_id, role) as key, cast(sum(families) as double) as value
  from out__caseload where scope = 'unit' group by key order by key`;

const pricesQuery = `
  select price_id as key, nominal_cost_pln as value from ref_unit_cost where is_own order by key`;

async function mpips03Cells({ database }: Analysis): Promise<Expected["mpips03"]> {
  const cells = await database.rows("raw_mpips03__cell");
  return Object.fromEntries(
    cells.map((cell) => [`${cell.dzial}|${cell.row}|${String(cell.col)}`, cell.symbol ?? cell.value]),
  );
}

async function sums({ database }: Analysis, sql: string): Promise<Record<string, number>> {
  const rows = await database.query(sql);
  return Object.fromEntries(rows.map((row) => [String(row.key), Number(row.value)]));
}

async function ozpsOf({ database }: Analysis): Promise<Expected["ozps"]> {
  const rows = await database.rows("out__ozps");
  return Object.fromEntries(
    rows.map((row) => [
      [row.unit_id, row.assessment_year, row.row, row.value_year].join("|"),
      row.value ?? row.symbol ?? row.text,
    ]),
  );
}

function placeOf(one: ShownFinding, { pathOf }: Analysis): Place {
  return {
    rule: one.rule,
    ...(one.fileId === null ? {} : { file: pathOf(one.fileId) }),
    ...(one.sheet === null ? {} : { sheet: one.sheet }),
    ...(one.cell === null ? {} : { cell: one.cell }),
  };
}

/** In one order, and with no more of each place than the case cares to say of that rule. */
function sorted(places: readonly Place[], wanted: readonly Place[]): string[] {
  return places
    .map((place) => {
      const asked = wanted.find((one) => one.rule === place.rule) ?? place;
      const keys = (Object.keys(asked) as (keyof Place)[]).sort();
      return keys.map((key) => `${key}=${String(place[key])}`).join(" ");
    })
    .sort();
}
