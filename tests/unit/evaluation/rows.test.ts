/** Rows of a table against each other, and whose they are. */
import { describe, expect, it } from "vitest";
import { analysisOf, projectOf } from "../../support/project.ts";
import { csv, evaluated, said } from "./project.ts";

const programme = { case_id: "IPW-1", opened_date: "2026-01-15" };

describe("rows against each other", () => {
  it("count once when they are equal, and not at all when they differ", async () => {
    const analysis = await evaluated({
      programmes: [
        programme,
        programme,
        { ...programme, case_id: "IPW-2" },
        { ...programme, case_id: "IPW-2", opened_date: "2026-01-16" },
      ],
    });
    expect(said(analysis)).toEqual([
      "evaluation_repeated_equal A3",
      "evaluation_repeated_unequal A4",
      "evaluation_repeated_unequal A5",
    ]);
    const rows = await analysis.database.rows("core_evaluation__programmes");
    expect(rows.map(({ case_id }) => case_id)).toEqual(["IPW-1"]);
  });

  it("are superseded as corrections.yml says", async () => {
    const old = csv("programmes", [programme]);
    const corrected = csv("programmes", [{ ...programme, opened_date: "2026-01-20" }]);
    const corrections =
      "corrections:\n  - supersede: { file: nowe.csv, over: stare.csv }\n    because: pomyłka\n";
    const analysis = await analysisOf(
      projectOf({ "stare.csv": old, "nowe.csv": corrected, "corrections.yml": corrections }),
    );
    expect(said(analysis)).toEqual(["entry_superseded A2"]);
    const [row] = await analysis.database.rows("core_evaluation__programmes");
    expect(row?.opened_date).toBe("2026-01-20");
  });

  it("must name teams and programmes that someone described", async () => {
    const analysis = await evaluated({
      programmes: [{ ...programme, team_id: "PZK-9" }],
      goals: ["A", "B"].map((goal_id) => ({ case_id: "IPW-7", goal_id })),
    });
    const found = analysis.findings
      .filter(({ rule }) => rule === "evaluation_reference_unknown")
      .map(({ rule, params }) => [rule, params?.value, params?.count]);
    expect(found.sort()).toEqual([
      ["evaluation_reference_unknown", "IPW-7", 2],
      ["evaluation_reference_unknown", "PZK-9", 1],
    ]);
  });

  it("know teams by model: a rural ZZK does not exist, a city one does", async () => {
    const team = { team_kind: "ZZK", formed_date: "2026-01-01" };
    const analysis = await evaluated({
      teams: [
        { ...team, team_id: "A", model: "wiejski" },
        { ...team, team_id: "B", model: "miejski" },
        { ...team, team_id: "C" },
      ],
    });
    expect(said(analysis)).toEqual(["evaluation_team_of_other_model A2", "evaluation_team_without_model A4"]);
    const rows = await analysis.database.rows("core_evaluation__teams");
    expect(rows.map(({ team_id }) => team_id)).toEqual(["B"]);
  });

  it("of a year far ahead are passed over as slips", async () => {
    const analysis = await evaluated({
      programmes: [programme],
      reviews: ["2026-03-01", "2026-05-01", "2062-07-01"].map((review_date) => ({
        case_id: "IPW-1",
        review_date,
      })),
    });
    expect(said(analysis)).toEqual(["evaluation_date_in_future A4"]);
    const [day] = await analysis.database.rows("core_evaluation__as_of");
    expect(day).toEqual({ as_of_date: "2026-05-01", as_of_basis: "last_event" });
  });
});

describe("workers", () => {
  it("become pseudonyms, the same as on their cards, and leave no trace in words", async () => {
    const analysis = await evaluated({
      programmes: [{ ...programme, key_worker_id: "Wzorcowa-Żółć Ewa", standard: "standard Wzorcowa-Żółć" }],
      team_people: [
        { worker_id: "Ewa WZORCOWA-ŻÓŁĆ", team_function: "pracownik socjalny", from_date: "2026-01-01" },
      ],
    });
    const [row] = await analysis.database.rows("core_evaluation__programmes");
    const [person] = await analysis.database.rows("core_evaluation__team_people");
    expect(row?.key_worker_id).toMatch(/^P-[0-9a-f]{12}$/);
    expect(person?.worker_id).toBe(row?.key_worker_id);
    expect(row?.standard).toBe("standard ***-***");
  });
});

describe("units", () => {
  const settings = `  - { id: gops-b, name: GOPS w B., type: GOPS, teryt: "0206143", folder: b }\n`;
  const two = (files: Record<string, string>): string =>
    projectOf(Object.fromEntries(Object.entries(files)), "    folder: a\n" + settings);

  it("are named by id, name or TERYT code in a table that lies in no unit's folder", async () => {
    const rows = ["ops", "GOPS w B.", "206143"].map((unit_id, i) => ({
      ...programme,
      unit_id,
      case_id: `IPW-${String(i)}`,
    }));
    const analysis = await analysisOf(two({ "razem.csv": csv("programmes", rows) }));
    expect(said(analysis).filter((text) => text.startsWith("evaluation"))).toEqual([]);
    const found = await analysis.database.rows("core_evaluation__programmes");
    expect(found.map(({ unit_id }) => unit_id)).toEqual(["gops-b", "gops-b", "ops"]);
  });

  it("do not keep each other's rows", async () => {
    const rows = [{ ...programme, unit_id: "ops" }];
    const analysis = await analysisOf(two({ "b/p.csv": csv("programmes", rows) }));
    expect(said(analysis)).toContain("evaluation_unit_other A2");
  });

  it("must be known where a file lies in no folder", async () => {
    const rows = [{ ...programme, unit_id: "" }];
    const named = await analysisOf(two({ "razem.csv": csv("programmes", rows) }));
    expect(said(named)).toContain("evaluation_unit_missing A2");
    const bare = await analysisOf(two({ "razem.csv": csv("programmes", [programme]) }));
    expect(said(bare)).toContain("file_of_no_unit");
  });
});
