/**
 * What is hidden stands nowhere in the public edition, table by table and cell by cell: of two states of one project that
 * differ in every hidden number, and in every name of a worker, team and case, not a byte of public/ differs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../../../pipelines/contract/public-dataset.ts";
import { readPast } from "../../../pipelines/disclosure/past-store.ts";
import { disclose, type Disclosed } from "../../../pipelines/disclosure/public-dataset.ts";
import { openWriters, type Writers } from "../../../pipelines/writers.ts";
import { nextHistory, type Published } from "../../../pipelines/publish/figure-history.ts";
import { publicFigures } from "../../../pipelines/publish/watched-figures.ts";
import { filesOf, folderOfFile } from "../../support/project.ts";
import { writePublic } from "../../support/public-files.ts";
import { numbersOf, unhidden, type Cells } from "./hidden/cells.ts";
import { everyTable } from "./hidden/every-table.ts";

/**
 * What each published table may lose. "numbers": they read • in its rows; "rows": they are left out; "sums": of shown
 * numbers, some gminas left out; "nothing": it is about the organisation, or a dictionary of the program.
 */
const loses: Readonly<Record<PublicTable, "numbers" | "rows" | "sums" | "nothing">> = {
  out__profile: "numbers",
  out__profile_rate: "numbers",
  out__staffing: "numbers",
  out__project_post: "nothing",
  out__workload: "numbers",
  out__time_structure: "rows",
  out__activity_time: "rows",
  ref_cost_card: "rows",
  out__cost_card: "rows",
  out__cost_gain: "rows",
  out__cost_summary: "rows",
  out__cost_level: "rows",
  out__cost_linked: "rows",
  out__cost_input: "rows",
  out__cost_sensitivity: "rows",
  out__cost_projection: "rows",
  out__cost_result: "rows",
  out__cost_payback: "rows",
  out__indicator: "numbers",
  out__comparison: "numbers",
  out__rule_finding: "numbers",
  out__powiat_profile: "sums",
  out__powiat_rate: "sums",
  out__powiat_indicator: "sums",
  ref_powiat: "nothing",
  ref_unit: "nothing",
  ref_concept: "nothing",
  ref_series_break: "nothing",
  ref_indicator: "nothing",
  ref_evaluation_rule: "nothing",
};

/** Hidden numbers that no other hidden number can change: made of sums that are shown, of the other arm, or of ranks. */
const sameInAny: readonly RegExp[] = [
  /^\["programmes_met_of_\w+","all","pilot\/type:GOPS",.*#ci_(low|high)$/u,
  /^\["programmes_met_of_\w+",.*"pilot_vs_comparison",.*#(comparison_mean|p_permutation|p_permutation_error)$/u,
  /^\["elements_without_gap",.*#p_holm$/u,
];

const states = [everyTable(0), everyTable(1)] as const;
const folder = folderOfFile();
let first: Disclosed;
let second: Disclosed;
let writers: Writers;

beforeAll(async () => {
  writers = await openWriters();
  const disclosed = (state: 0 | 1) => disclose(states[state].data, 5, states[state].settings);
  [first, second] = await Promise.all([disclosed(0), disclosed(1)]);
});
afterAll(() => writers.close());

const rowsOf = ({ data }: Disclosed, name: PublicTable) => data.tables[name] as readonly Cells[];
const named = (what: string) => (Object.keys(loses) as PublicTable[]).filter((name) => loses[name] === what);

describe("of every published table it is said what it may lose", () => {
  it("and of no other", () => {
    expect(Object.keys(loses).sort()).toEqual(Object.keys(publicTableNames).sort());
  });

  it.each([...named("numbers"), ...named("rows")])(
    "%s: numbers are shown as they are or not at all, and each hidden one was tried",
    (name) => {
      const [own, other] = states.map(({ data }) => numbersOf(name, unhidden(name, data)));
      const seen = numbersOf(name, rowsOf(first, name));
      for (const [cell, value] of seen) expect([cell, own?.get(cell)]).toEqual([cell, value]);
      const hidden = [...(own ?? [])].filter(([cell]) => !seen.has(cell));
      const untried = hidden.filter(([cell, value]) => other?.get(cell) === value).map(([cell]) => cell);
      expect(untried.filter((cell) => !sameInAny.some((pattern) => pattern.test(cell)))).toEqual([]);
    },
  );

  it.each(named("numbers"))("%s has numbers that are hidden", (name) => {
    expect(rowsOf(first, name).some(({ hidden_fields }) => hidden_fields !== null)).toBe(true);
  });

  it.each(named("rows"))("%s has rows that are left out, and rows that are not", (name) => {
    const rows = rowsOf(first, name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(unhidden(name, states[0].data).length);
  });

  it.each(named("sums"))("%s has sums that lack a gmina of which the number is hidden", (name) => {
    expect(rowsOf(first, name).some(({ gmina_count }) => gmina_count === 1)).toBe(true);
  });

  it.each(named("nothing").filter((name) => name !== "ref_powiat" && name !== "ref_unit"))(
    "%s is shown whole",
    (name) => {
      expect(rowsOf(first, name)).toEqual(unhidden(name, states[0].data));
    },
  );
});

describe("whatever the hidden numbers are", () => {
  it("the public tables are the same, and what is said of what they lack", () => {
    expect(second.data).toEqual(first.data);
  });

  it("they stay the same after a publication in which they were others, and nothing is told as changed", async () => {
    const { data, settings } = states[1];
    const kept = first.record.map((content, i) => ({ disclosure_no: i + 1, content, shown_in: "1" }));
    const past = await readPast({ query: () => Promise.resolve(kept) });
    const next = await disclose(data, 5, { ...settings, past });
    expect(next.data).toEqual(first.data);
    const publicationOf = ({ data }: Disclosed): Published => ({
      edition: "public",
      version: data.version,
      figures: publicFigures(data),
      inputs: {},
      corrections: [],
    });
    const history = nextHistory(null, publicationOf(first));
    const stored = { ...publicationOf(first), corrections: [], history };
    expect(nextHistory(stored, publicationOf(next))).toEqual(history);
  });

  it("no byte of pages, charts, search, documents and data is another one", async () => {
    const [own, other] = [await publish("one", first), await publish("other", second)];
    expect([...own.keys()]).toEqual([...other.keys()]);
    expect(differing(own, other)).toEqual([]);
  });

  it("a hidden number that was let through is seen in every kind of file that holds numbers", async () => {
    const { data } = first;
    const through = (name: PublicTable): readonly Cells[] =>
      unhidden(name, states[0].data).map((row) => ({ ...row, hidden_fields: null }));
    const tables = {
      ...data.tables,
      out__profile: through("out__profile"),
      out__staffing: through("out__staffing"),
    } as PublicDataset["tables"];
    const [own, other] = [await publish("one", first), await publish("leaky", { data: { ...data, tables } })];
    const kinds = new Set(differing(own, other).map((path) => path.replace(/^.*\./, "")));
    expect([...kinds].sort()).toEqual(["csv", "html", "parquet", "pdf", "pptx", "xlsx"]);
  });
});

const published = new Map<string, ReadonlyMap<string, Buffer>>();

/** Path → bytes. */
async function publish(
  name: string,
  disclosed: Pick<Disclosed, "data">,
): Promise<ReadonlyMap<string, Buffer>> {
  const known = published.get(name);
  if (known) return known;
  const target = join(folder, name);
  await writePublic(target, disclosed.data, writers);
  const files = new Map(filesOf(target).map((path) => [path, readFileSync(join(target, path))]));
  published.set(name, files);
  return files;
}

function differing(own: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...own].filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path);
}
