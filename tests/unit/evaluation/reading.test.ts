/** What the reader says of a table, and what it lets in. */
import { describe, expect, it } from "vitest";
import { evaluationFields } from "../../../pipelines/contract/fields-evaluation.ts";
import { showFindings } from "../../../pipelines/findings.ts";
import { sources } from "../../../sources/sources.ts";
import { recogniseTable } from "../../../sources/evaluation/recognise.ts";
import {
  describe as describeTable,
  evaluationTableIds,
  type EvaluationTableId,
} from "../../../sources/evaluation/tables.ts";
import type { Cell, Sheet } from "../../../sources/files/types.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { csv, evaluated, said } from "./project.ts";

function sheetOf(rows: Cell[][]): Sheet {
  return { number: 1, name: "", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

describe("descriptions", () => {
  it.each(evaluationTableIds)(
    "%s names only columns that it has, and each column means the same everywhere",
    (table) => {
      const {
        columns,
        required,
        expected = [],
        key,
        order = [],
        knownSince = {},
        toldApartBy,
      } = describeTable(table);
      const named = [
        ...required,
        ...expected,
        ...key,
        ...order.flat(),
        ...Object.entries(knownSince).flat(2),
      ];
      expect(Object.keys(columns)).toEqual(
        expect.arrayContaining([...named, ...(toldApartBy ? [toldApartBy] : [])]),
      );
      for (const [name, { meaning }] of Object.entries(columns)) {
        const field = (evaluationFields as Record<string, { pl: string } | undefined>)[name];
        if (field) expect([name, field.pl]).toEqual([name, meaning.pl]);
      }
    },
  );

  it.each(evaluationTableIds)("%s is known by all its headings, and by those it needs alone", (table) => {
    const { columns, required, expected = [] } = describeTable(table);
    const needed = [...required, ...expected];
    for (const names of [
      Object.keys(columns),
      Object.keys(columns).filter((name) => needed.includes(name)),
    ]) {
      const sheet = sheetOf([names.map((name) => columns[name]?.headings[0] ?? name), names.map(() => "x")]);
      expect(recogniseTable(sheet)).toMatchObject({ table, score: 1 });
      const others = sources.filter(({ id }) => id !== "evaluation").map((one) => one.recognise(sheet).score);
      expect(Math.max(...others)).toBeLessThan(1);
    }
  });

  it.each(evaluationTableIds)("%s has headings of which each names one column", (table) => {
    const labels = Object.values(describeTable(table).columns).flatMap(({ headings }) => headings);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

const programme = { case_id: "IPW-1", opened_date: "2026-01-15" };

describe("a table", () => {
  it.each<[string, EvaluationTableId, Record<string, string>, string]>([
    [
      "a PESEL as the case's number",
      "programmes",
      { ...programme, case_id: "44051401359" },
      "evaluation_identifier A2",
    ],
    [
      "a name as the case's number",
      "programmes",
      { ...programme, case_id: "Kowalscy" },
      "evaluation_identifier A2",
    ],
    [
      "a telephone in a goal's name",
      "goals",
      { case_id: "IPW-1", goal_id: "A", goal_name: "tel. 600 700 800" },
      "evaluation_identifier C2",
    ],
    [
      "a name in the words of a result",
      "goals",
      { case_id: "IPW-1", goal_id: "A", narrative_result: "Anna Przykładowa pracuje" },
      "evaluation_identifier C2",
    ],
    [
      "a PESEL in place of the key worker",
      "programmes",
      { ...programme, key_worker_id: "44051401359" },
      "evaluation_identifier C2",
    ],
    [
      "a day that does not exist",
      "programmes",
      { ...programme, opened_date: "2026-02-30" },
      "date_unreadable B2",
    ],
    ["a year far off", "programmes", { ...programme, opened_date: "1026-02-03" }, "date_unreadable B2"],
    [
      "a year before any pilot",
      "programmes",
      { ...programme, opened_date: "1956-02-03" },
      "evaluation_date_implausible B2",
    ],
    [
      "a month in words that are none",
      "monthly_reports",
      { month: "kiedyś", institution: "X" },
      "evaluation_month_unreadable A2",
    ],
    [
      "a value outside the list",
      "teams",
      { team_id: "T", team_kind: "PZZ", formed_date: "2026-01-01" },
      "evaluation_value_unknown B2",
    ],
    [
      "no value where one is needed",
      "programmes",
      { ...programme, opened_date: "" },
      "evaluation_value_missing B2",
    ],
    [
      "a count that is none",
      "meetings",
      { team_id: "T", meeting_date: "2026-01-01", institution_count: "kilka" },
      "evaluation_number_unreadable C2",
    ],
    [
      "a rating off the scale",
      "goals",
      { case_id: "IPW-1", goal_id: "A", current_value: "11" },
      "evaluation_scale_outside C2",
    ],
    [
      "closed before opened",
      "programmes",
      { ...programme, closed_date: "2026-01-14" },
      "evaluation_dates_reversed C2",
    ],
    [
      "a unit that nobody knows",
      "reviews",
      { unit_id: "gops-x", case_id: "IPW-1", review_date: "2026-01-20" },
      "evaluation_unit_unknown A2",
    ],
    [
      "a text too long",
      "programmes",
      { ...programme, standard: "x".repeat(201) },
      "evaluation_text_too_long B2",
    ],
  ])("with %s is told of it", async (_, table, record, expected) => {
    const programmes = table === "programmes" ? {} : { programmes: [programme] };
    const analysis = await evaluated({ ...programmes, [table]: [record] });
    expect(said(analysis).filter((text) => !text.startsWith("evaluation_reference"))).toEqual([expected]);
  });

  it("that names a person is not repeated in any message, nor kept", async () => {
    const analysis = await evaluated({
      programmes: [
        { ...programme, case_id: "44051401359" },
        { ...programme, case_id: "Wzorcowscy 1" },
      ],
      goals: [{ case_id: "IPW-1", goal_id: "A", goal_name: "Anna Przykładowa" }],
    });
    const shown = JSON.stringify([analysis.findings, showFindings(analysis.findings, "pl", analysis.pathOf)]);
    expect(shown).not.toMatch(/44051401359|Wzorcowscy|Przykładowa/);
    const [goal] = await analysis.database.rows("raw_evaluation__goals");
    expect(goal?.goal_name).toBeNull();
    expect(await analysis.database.rows("raw_evaluation__programmes")).toEqual([]);
  });

  it("with a column of names is told to drop it", async () => {
    const analysis = await analysisOf(
      projectOf({ "p.csv": "program;otwarto;PESEL\nIPW-1;2026-01-15;44051401359\n" }),
    );
    expect(said(analysis)).toEqual(["column_unknown C1", "evaluation_column_forbidden C1"]);
  });

  it("with a column of its own is read without it", async () => {
    const analysis = await analysisOf(
      projectOf({ "p.csv": "program;otwarto;kolor\nIPW-1;2026-01-15;zielony\n" }),
    );
    expect(said(analysis)).toEqual(["column_unknown C1"]);
    expect(await analysis.database.rows("core_evaluation__programmes")).toHaveLength(1);
  });

  it("that lacks a heading it needs is told which", async () => {
    const analysis = await analysisOf(
      projectOf({
        "p.csv": "program;planowany koniec;zakończono;pracownik kluczowy\nIPW-1;2026-12-01;;Ewa Wzorcowa\n",
      }),
    );
    expect(said(analysis)).toEqual(["header_incomplete A1"]);
    expect(analysis.findings[0]?.params).toMatchObject({
      missing: "otwarto",
      form: { pl: "Programy (ewaluacja)" },
    });
  });
});

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
