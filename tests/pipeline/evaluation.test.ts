/** An evaluation project from files to the publication: what stands in OUT, that it can be explained, and what never gets there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { analyse } from "../../pipelines/analyse.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { run } from "../../pipelines/run.ts";
import { evaluationTableIds } from "../../sources/evaluation/tables.ts";
import { explainAll, expectSums } from "../support/explained.ts";
import { effects, filesOf, projectOf } from "../support/project.ts";
import { foundIn, textsOfFolder } from "../support/unpacked.ts";
import { filled, type Typed } from "../unit/evaluation/filled.ts";
import { csv } from "../unit/evaluation/project.ts";

const late: Typed = {
  case_id: "IPW-2026-08",
  team_id: "PZK-1",
  opened_date: "2025-01-10",
  closed_date: "2026-06-10",
  key_worker_id: "Wzorcowa-Żółć Łucja",
  standard: "standard Wzorcowa-Żółć",
};
const secret: Typed = { ...late, case_id: "44051401359" };
const contradicted: Typed = {
  case_id: "IPW-2026-08",
  goal_id: "B",
  current_value: 2,
  planned_value: 6,
  achieved_value: 3,
  narrative_result: "Wskazano 3: Osiągnięto założony plan.",
};

/** Every table as a file; `turn` reverses their rows and names them otherwise, so that they are read in another order. */
function files(turn: boolean): Record<string, string> {
  const more: Partial<Record<string, Typed[]>> = { programmes: [late, secret], goals: [contradicted] };
  return Object.fromEntries(
    evaluationTableIds.map((table, i) => {
      const records = [...filled[table], ...(more[table] ?? [])];
      const name = turn ? `${String(99 - i)}-${table}.csv` : `${table}.csv`;
      return [name, csv(table, turn ? records.reverse() : records)];
    }),
  );
}

let place: string;
let out: string;
let project: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "miernik-evaluation-"));
  project = join(place, "projekt");
  mkdirSync(project);
  const settings = "project: Próba\nunits:\n  - { id: ops, name: OPS, type: GOPS, teryt: '1206143' }\n";
  for (const [name, content] of Object.entries({ ...files(false), "miernik.yaml": settings }))
    writeFileSync(join(project, name), content);
  out = join(place, "out");
  await run(project, out, effects);
}, 120_000);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

function table(name: string): Record<string, string>[] {
  return parse(readFileSync(join(out, "internal/data", `${name}.csv`)), { columns: true, bom: true });
}

describe("the publication of an evaluation", () => {
  it("holds how far each goal came", () => {
    const goals = table("out__goal_attainment").filter(({ case_id }) => case_id === "IPW-2026-08");
    expect(goals.find(({ goal_id }) => goal_id === "B")).toMatchObject({ attainment: "0.25" });
  });

  it("holds the breaches with their thresholds, and the rule book", () => {
    const found = table("out__rule_finding");
    expect(found.map(({ rule_id, subject_id, observed }) => [rule_id, subject_id, Number(observed)])).toEqual(
      expect.arrayContaining([
        ["rural_programme_13_months", "IPW-2026-08", 17],
        ["goal_conflict", "IPW-2026-08, cel B", 3],
      ]),
    );
    expect(table("ref_evaluation_rule")).toHaveLength(24);
  });

  it("holds neither names of workers nor what was refused, in any text", () => {
    for (const path of filesOf(out).filter((one) => /\.(csv|json|html)$/.test(one)))
      expect([path, /44051401359|Wzorcow|Łucja/.test(readFileSync(join(out, path), "utf8"))]).toEqual([
        path,
        false,
      ]);
    expect(readFileSync(join(out, "rejects.csv"), "utf8")).toContain("evaluation_identifier");
  });

  it("says in public no case, team, institution, note or worker, nor anybody's pseudonym, in any byte, unpacked", async () => {
    const typed = [
      "IPW-2026-0",
      "PZK-1",
      "Przykładowa Ewa",
      "Wzorcowa-Żółć",
      "44051401359",
      "Fundacja Przykład",
    ];
    const texts = await textsOfFolder(join(out, "public"));
    expect(foundIn(texts, [...typed, "pracuje rytmicznie"])).toEqual([]);
    expect([...texts].filter(([, text]) => /P-[0-9a-f]{12}/.test(text)).map(([path]) => path)).toEqual([]);
    expect(foundIn(texts, ["programmes_met_of_all"]).length).toBeGreaterThan(0);
  });

  it("can be explained, breach by breach and file by file", async () => {
    const database = await openLastRun(project);
    try {
      const wanted = [
        ...(["out__rule_finding", "out__goal_attainment", "ref_evaluation_rule", "out__input_file"] as const),
        ...(["out__due", "out__pilot_unit", "out__pilot_table", "out__indicator_others"] as const),
      ];
      const all = await explainAll(database, () => true, wanted);
      for (const one of all) expectSums(one);
      const breach = all.find(({ row }) => row.rule_id === "goal_conflict" && row.observed === 3);
      expect(breach?.explanation.formulas.join(" ")).toContain("próg 6, różnica 3");
      expect(breach?.explanation.parts[0]?.groups[0]?.cells[0]?.file).toBe("goals.csv");
      const tables = new Set(all.map((one) => one.table));
      expect(
        ["out__due", "out__pilot_unit", "out__pilot_table"].filter((name) => !tables.has(name as never)),
      ).toEqual([]);
      const goal = all.find(({ row }) => row.case_id === "IPW-2026-08" && row.goal_id === "B");
      expect(goal?.row).toMatchObject({ attainment: 0.25, attainment_flag: "partly", is_conflict: true });
      expect(goal?.explanation.formulas).toContain("(3 − 2) ÷ (6 − 2) = 0,25");
    } finally {
      database.close();
    }
  });

  it("says the same of files in another order, but for their names", async () => {
    const breachesOf = async (turn: boolean): Promise<unknown[]> => {
      const analysis = await analyse(projectOf(files(turn)), effects, { databasePath: ":memory:" });
      const rows: Row<"out__rule_finding">[] = await analysis.database.rows("out__rule_finding");
      analysis.database.close();
      return rows.map(({ rule_id, team_id, subject_id, since_date, observed }) => [
        rule_id,
        team_id,
        subject_id,
        since_date,
        observed,
      ]);
    };
    expect(await breachesOf(true)).toEqual(await breachesOf(false));
  });
});
