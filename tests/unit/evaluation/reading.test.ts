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
import { evaluated, said } from "./project.ts";

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

describe("a table (tests/cases/evaluation-… have the rest)", () => {
  it.each<[string, EvaluationTableId, Record<string, string>, string]>([
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
