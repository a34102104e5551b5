/** Missing posts with their interval (workload spec §5), from files to tables, worked out by hand. */
import { describe, expect, it } from "vitest";
import { analysisOf, cardsHeader, countsHeader, projectOf } from "../support/project.ts";

const role = "pracownik socjalny ds. świadczeń";
// Hours and refusals in January 2021 (152 h): 5 workers, the time of a refusal 40/20 = 2 h.
const workers = [
  ["Ada", 6, 4],
  ["Ewa", 10, 4],
  ["Jan", 7, 4],
  ["Iga", 9, 4],
  ["Leo", 8, 4],
] as const;
const counts =
  countsHeader +
  workers
    .map(
      ([name, , n]) =>
        `2021-01-01;2021-01-31;Zespół;Próbny ${name};${role};1;decyzje odmawiające;${String(n)}\n` +
        `2021-01-01;2021-01-31;Zespół;Próbny ${name};${role};1;wywiady część I;100\n`,
    )
    .join("");
const cards =
  cardsHeader +
  workers
    .map(
      ([name, hours]) =>
        `Próbny ${name};Zespół;${role};2021-01-04;Przygotowanie decyzji odmawiającej przyznania pomocy;${String(hours)}\n` +
        `Próbny ${name};Zespół;${role};2021-01-05;Wprowadzenie danych do systemu informatycznego;22\n`,
    )
    .join("");
const caseload = `stan na;stanowisko;rodziny;etat\n2021-01-15;${role};380;5\n2021-01-31;${role};420;5\n`;

async function computed() {
  // interview_1 is measured by no task here, so it keeps its standard time.
  const settings = "activities:\n  - { role: benefits_worker, activity: interview_1, tasks: [] }\n";
  const folder = projectOf(
    { "czynności.csv": counts, "karty.csv": cards, "środowiska.csv": caseload },
    settings,
  );
  const { database } = await analysisOf(folder);
  const gaps = await database.rows("out__fte_gap");
  return {
    gaps,
    unit: (basis: string) => gaps.find((row) => row.scope === "unit" && row.time_basis === basis),
    capacity: await database.rows("out__caseload_capacity"),
    sensitivity: await database.rows("out__fte_gap_sensitivity"),
  };
}

describe("missing posts", () => {
  it("at standard times are arithmetic without an interval", async () => {
    const { unit } = await computed();
    // 500 · 3 + 20 · 0.5 = 1510 h; available 0.85 · 152 = 129.2 h
    const row = unit("standard");
    expect(row).toMatchObject({ needed_h: 1510, fte: 5, measured_share: 0, gap_verdict: "no_interval" });
    expect(row?.required_fte).toBeCloseTo(1510 / 129.2, 9);
    expect(row?.gap_fte).toBeCloseTo(1510 / 129.2 - 5, 9);
    expect([row?.gap_low_fte, row?.gap_high_fte, row?.workload_low]).toEqual([null, null, null]);
  });

  it("at measured times carry the workers' spread and the missing hours", async () => {
    const { unit } = await computed();
    // 1500 + 20 · 2 = 1540 h. Without one: 20 · (40 − h)/16 → 42.5, 37.5, 41.25, 38.75, 40; ln of 1542.5, 1537.5,
    // 1541.25, 1538.75, 1540 = 7.34116, 7.33791, 7.34035, 7.33873, 7.33954; their squared distances from the mean
    // 7.339537 sum to 6.58774e-6 (5/4·… by hand: 1.6220e-3², 1.6247e-3², 8.112e-4², 8.121e-4², 0); × 4/5, root 0.0022957.
    // Entered (40 + 110) ÷ 760 = 0.19737: at most 1500 + 40 ÷ 0.19737 = 1702.67 h. The width is ln(1702.67 ÷ 1540) ÷
    // 0.0022957 = 43.7 standard errors, so one end only: t(0.95; 4) = 2.13185 → 0.0048941.
    const row = unit("mixed");
    expect(row?.needed_h).toBeCloseTo(1540, 9);
    expect(row?.completeness).toBeCloseTo(150 / 760, 9);
    expect(row?.measured_share).toBeCloseTo(40 / 1540, 9);
    expect(row?.worker_count).toBe(5);
    expect((row?.required_low_fte ?? 0) * 129.2).toBeCloseTo(1540 * Math.exp(-0.0048941), 2);
    expect((row?.required_high_fte ?? 0) * 129.2).toBeCloseTo(1702.6667 * Math.exp(0.0048941), 2);
    expect(row?.gap_low_fte).toBeCloseTo((row?.required_low_fte ?? 0) - 5, 12);
    expect(row?.workload_high).toBeCloseTo((row?.required_high_fte ?? 0) / 5, 12);
    expect(row?.gap_verdict).toBe("short");
  });

  it("of workers add up to those of their team and unit", async () => {
    const { gaps, unit } = await computed();
    for (const basis of ["standard", "mixed"]) {
      const sum = gaps
        .filter((row) => row.scope === "worker" && row.time_basis === basis)
        .reduce((total, row) => total + (row.gap_fte ?? 0), 0);
      expect(sum).toBeCloseTo(unit(basis)?.gap_fte ?? 0, 9);
    }
  });

  it("are moved most by the time that nobody measured", async () => {
    const { sensitivity } = await computed();
    const rows = sensitivity.filter((row) => row.scope === "unit");
    const [first] = rows.toSorted((a, b) => b.swing_fte - a.swing_fte);
    // The standard interview ± 20 %: 500 · 0.6 · 2 ÷ 129.2; the share 0.80 to 0.90: 1540 ÷ 121.6 − 1540 ÷ 136.8
    expect(first).toMatchObject({
      gap_input: "activity_time",
      activity: "interview_1",
      range_basis: "assumed",
    });
    expect(first?.swing_fte).toBeCloseTo(600 / 129.2, 9);
    expect(rows.find((row) => row.gap_input === "available_share")?.swing_fte).toBeCloseTo(
      1540 / 121.6 - 1540 / 136.8,
      9,
    );
  });
});

it("the caseload that the hours carry is families ÷ required posts, with the interval turned round", async () => {
  const { capacity, unit } = await computed();
  const row = capacity.find((one) => one.scope === "unit" && one.time_basis === "mixed");
  // 400 families on average over two dates; 1540 ÷ 400 = 3.85 h each; 129.2 ÷ 3.85 = 33.558 families
  expect(row).toMatchObject({
    mean_families: 400,
    date_count: 2,
    norm_families: 80,
    capacity_verdict: "below_norm",
  });
  expect(row?.hours_per_family_h).toBeCloseTo(3.85, 9);
  expect(row?.capacity_families).toBeCloseTo(129.2 / 3.85, 9);
  expect(row?.capacity_low_families).toBeCloseTo(400 / (unit("mixed")?.required_high_fte ?? 1), 9);
});
