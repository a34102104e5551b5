/** The sheet's arithmetic (workload spec §4) on numbers small enough to check by hand. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../pipelines/contract/rows.ts";
import { analysisOf, countsHeader, projectOf } from "../support/project.ts";

type Workload = Row<"out__workload">;

async function sheetOf(counts: string, settings = ""): Promise<Workload[]> {
  const { database } = await analysisOf(projectOf({ "ops/czynności.csv": countsHeader + counts }, settings));
  return (await database.rows("out__workload")).filter((row) => row.time_basis === "standard");
}

const unitOf = (rows: Workload[]): Workload | undefined => rows.find((row) => row.scope === "unit");

function line(
  team: string,
  worker: string,
  fte: string,
  activity: string,
  count: number,
  month = "01",
): string {
  const last = { "01": "31", "02": "29" }[month] ?? "30";
  return `2012-${month}-01;2012-${month}-${last};${team};${worker};pracownik socjalny ds. świadczeń;${fte};${activity};${String(count)}\n`;
}

const four = (team: string, worker: string, fte: string, counts: number[], month?: string): string =>
  ["wywiady część I", "wywiady część IV", "wywiady część II i III", "decyzje odmawiające"]
    .map((activity, i) => line(team, worker, fte, activity, counts[i] ?? 0, month))
    .join("");

describe("the workload sheet", () => {
  it("gives the spec's worked example: e = 2, n = 40, 30, 20, 10 in a month of 167 h", async () => {
    const settings = 'calendar:\n  nominal_hours: { "2012-01": 167 }\n';
    const row = unitOf(await sheetOf(four("Zespół 1", "", "2", [40, 30, 20, 10]), settings));
    expect(row).toMatchObject({ fte: 2, nominal_h: 167, available_h: 141.95, hours_per_fte_h: 95 });
    expect(row?.workload_nominal).toBeCloseTo(0.5689, 4);
    expect(row?.workload_available).toBeCloseTo(0.6692, 4);
  });

  it("recomputes the sum row from totals: neither sum nor mean of the ratios", async () => {
    // Worker A: 10 interviews I on 1 FTE = 30 h; worker B: 10 on 0.5 FTE = 60 h per FTE; unit: 60 h / 1.5 = 40.
    const rows = await sheetOf(
      line("Zespół 1", "Próbna Ada", "1", "wywiady część I", 10) +
        line("Zespół 1", "Testowy Jan", "0,5", "wywiady część I", 10),
    );
    const byScope = (scope: string): (number | null)[] =>
      rows.filter((row) => row.scope === scope).map((row) => row.hours_per_fte_h);
    expect(byScope("worker").sort()).toEqual([30, 60]);
    expect(byScope("team")).toEqual([40]);
    expect(byScope("unit")).toEqual([40]);
  });

  it("counts a worker of two teams in each and once in the unit", async () => {
    const rows = await sheetOf(
      line("Zespół 1", "Próbna Ada", "1", "wywiady część I", 10) +
        line("Zespół 2", "Próbna Ada", "1", "wywiady część I", 20),
    );
    expect(unitOf(rows)).toMatchObject({ fte: 1, hours_per_fte_h: 90 });
    expect(rows.filter((row) => row.scope === "team").map((row) => [row.scope_id, row.fte])).toEqual([
      ["Zespół 1", 1],
      ["Zespół 2", 1],
    ]);
  });

  it("has no ratio where the FTE is 0 or one of them is unknown", async () => {
    const zero = await sheetOf(line("", "Próbna Ada", "0", "wywiady część I", 10));
    expect(unitOf(zero)).toMatchObject({
      fte: 0,
      hours_per_fte_h: null,
      workload_nominal: null,
      workload_available: null,
    });
    const unknown = await sheetOf(
      line("", "Próbna Ada", "", "wywiady część I", 10) + line("", "Testowy Jan", "1", "wywiady część I", 10),
    );
    expect(unitOf(unknown)).toMatchObject({ fte: null, hours_per_fte_h: null });
    expect(
      unknown
        .filter((row) => row.scope === "worker")
        .map((row) => row.fte)
        .sort(),
    ).toEqual([1, null]);
  });

  it("uses the unit's own standard times and activities", async () => {
    const settings = `activities:
  - { role: benefits_worker, activity: interview_1, standard_h: 4 }
  - { role: benefits_worker, activity: visit_check, label: wizyta kontrolna, standard_h: 2, tasks: [other_proceedings] }
`;
    const rows = await sheetOf(
      line("", "Próbna Ada", "1", "wywiady część I", 10) + line("", "Próbna Ada", "1", "Wizyta kontrolna", 5),
      settings,
    );
    expect(unitOf(rows)?.hours_per_fte_h).toBe(50);
  });

  it.each([
    ["a month's own hours count in the quarter", '"2012-02": 160', 168 + 160 + 176],
    ["a quarter's own hours stand for it", '"2012-Q1": 500', 500],
    ["a year's own hours do not reach a quarter", '"2012": 2000', 168 + 168 + 176],
  ])("%s", async (_, given, hours) => {
    const count = "2012-01-01;2012-03-31;;Próbna Ada;pracownik socjalny ds. świadczeń;1;wywiady część I;10\n";
    const rows = await sheetOf(count, `calendar:\n  nominal_hours: { ${given} }\n`);
    expect(unitOf(rows)?.nominal_h).toBe(hours);
  });

  it("sets the available share per unit or for all", async () => {
    const rows = await sheetOf(
      line("", "Próbna Ada", "1", "wywiady część I", 10),
      "calendar:\n  available_share: 0.8\n",
    );
    expect(unitOf(rows)?.available_h).toBeCloseTo(168 * 0.8, 12);
  });
});
