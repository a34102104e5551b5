/** What is said of figures that earlier publications keep out of public/: unit, when, which publications, what to do. */
import { expect, it } from "vitest";
import type { Withheld } from "../../../pipelines/contract/withheld.ts";
import { showFindings } from "../../../pipelines/findings.ts";
import type { LogEntry } from "../../../pipelines/keep/publication-log.ts";
import { withheldFindings } from "../../../pipelines/publish/withheld-findings.ts";

const log = [1, 2, 3, 4].map((number): LogEntry => ({
  number,
  publishedAt: Date.UTC(2026, 0, 10 + number),
  inputCount: 1,
  findingCount: 0,
  sha256: null,
  notGivenOn: null,
}));

function said(...withheld: Withheld[]) {
  const findings = withheldFindings(withheld, log, { min_workers: 3 });
  return showFindings(findings, "pl", () => "").map(({ rule, severity, unitId, what, todo }) => ({
    rule,
    severity,
    unitId,
    what: what.replaceAll("\u00a0", " "),
    todo: todo.replaceAll("\u00a0", " "),
  }));
}

const work = (unitId: string | null, of: string, publications: number[]): Withheld => ({
  kind: "work",
  unitId,
  of,
  publications,
});

it("one for each unit and kind, however many figures; months and periods in words", () => {
  const all = said(
    work("ops", "2025-02", [1]),
    work("ops", "2025-01", [1]),
    work("ops", "2025-01-01/2025-03-31", [3]),
    work("gops", "2025-02", [2]),
    { kind: "cost_card", unitId: "ops", of: "uzaleznienia", publications: [2] },
  );
  expect(all.map(({ rule, unitId, severity }) => [rule, unitId, severity])).toEqual([
    ["work_withheld", "gops", "note"],
    ["cost_card_withheld", "ops", "note"],
    ["work_withheld", "ops", "note"],
  ]);
  expect(all[2]?.what).toContain("styczeń 2025 r., I kwartał 2025 r., luty 2025 r.");
  expect(all[2]?.what).toContain("w publikacjach nr 1 (11 stycznia 2026 r.), nr 3 (13 stycznia 2026 r.)");
  expect(all[2]?.todo).toContain(
    "Jeśli żadnej z tych publikacji nikomu nie przekazano: uruchom „miernik forget publication 1,3 FOLDER",
  );
  expect(all[1]?.what).toContain("uzaleznienia");
});

it("publications that follow one another are named as one stretch", () => {
  const [one] = said(work("ops", "2025-02", [1, 2, 3]));
  expect(one?.what).toContain("nr 1–3 (od 11 stycznia 2026 r. do 13 stycznia 2026 r.)");
  expect(one?.todo).toContain("publication 1-3 FOLDER");
});

it.each([
  ["profile", "profile_withheld", "ops", "2024"],
  ["evaluation", "evaluation_withheld", null, "2026-06-30"],
] as const)(
  "of a %s all later publications too must be declared, for they went on hiding the same",
  (kind, rule, unitId, of) => {
    const [one] = said({ kind, unitId, of, publications: [2] });
    expect(one).toMatchObject({ rule, unitId });
    expect(one?.todo).toContain(
      "ani żadnej późniejszej nikomu nie przekazano: uruchom „miernik forget publication 2- FOLDER",
    );
  },
);

it("of a figure that an older version kept, no number is named and no command", () => {
  const [one] = said(work("ops", "2025-02", [0]));
  expect(one?.what).toContain("w publikacji, której numeru nie zapisano");
  expect(one?.todo).not.toContain("miernik forget");
});

it("of more than a dozen months the rest is counted", () => {
  const months = Array.from({ length: 15 }, (_, i) =>
    work("ops", `${String(2024 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, "0")}`, [1]),
  );
  expect(said(...months)[0]?.what).toContain("i jeszcze 3");
});
