import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyColumns } from "../../pipelines/database/append.ts";
import { Database } from "../../pipelines/database.ts";
import { temporaryFolder } from "../support/project.ts";

describe("the database", () => {
  it("gives back what was written: text, date, whole number, decimal, unknown", async () => {
    const database = await Database.open(":memory:");
    const rows = [
      {
        unit_id: "a",
        as_of_date: "2013-03-31",
        role: "social_worker",
        scope: "team",
        scope_id: "'; drop table x",
        families: 20,
        social_work_cases: null,
        fte: 0.1,
        full_time_persons: 1,
      },
    ];
    await database.insert("out__caseload", rows);
    expect(await database.rows("out__caseload")).toEqual(rows);
    database.close();
  });

  it("rounds what is appended row by row as the database casts it, in any number of rows", async () => {
    const database = await Database.open(":memory:");
    const posts = Array.from({ length: 5_000 }, (_, i) => ({
      unit_id: "a",
      post: String(i).padStart(4, "0"),
      fte: i / 7,
      project_end_date: "2024-02-29",
      ended_date: i % 2 === 0 ? null : "2025-01-01",
    }));
    await database.insert("ref_project_post", posts);
    const [type] = await database.query(
      "select column_type from (describe ref_project_post) where column_name = 'fte'",
    );
    const cast = posts.map(
      ({ post, fte }) => `('${post}', ${String(fte)}::double::${String(type?.column_type)})`,
    );
    const [same] = await database.query(
      `select count(*) as n, count(ended_date) as ended, max(year(project_end_date)) as year
      from ref_project_post as kept inner join (values ${cast.join(", ")}) as given(post, fte)
        on given.post = kept.post and given.fte = kept.fte`,
    );
    expect(same).toEqual({ n: 5_000, ended: 2_500, year: 2024 });
    database.close();
  });

  it.each([
    ["a day that no calendar has", { project_end_date: "2024-02-30" }],
    ["nothing where something must stand", { post: null as never }],
  ])("refuses %s", async (_, wrong) => {
    const database = await Database.open(":memory:");
    const post = { unit_id: "a", post: "p", fte: 1, project_end_date: "2024-02-29", ended_date: null };
    await expect(database.insert("ref_project_post", [{ ...post, ...wrong }])).rejects.toThrow();
    database.close();
  });

  it.each([1_000, 120_000])(
    "appends %i rows by columns: texts, unknown ones and decimals as they were",
    async (count) => {
      const database = await Database.open(":memory:");
      const columns = emptyColumns("raw_mpips03__cell", ["file_id", "sheet_no", "unit_id", "year", "teryt"]);
      for (let i = 0; i < count; i++) {
        columns.shared.push([
          "f",
          1,
          i % 2 === 0 ? "ż" : "ą",
          2000 + (i % 20),
          i % 3 === 0 ? null : "9901012",
        ]);
        const { row_no, col_no, period, edition, form_section, dzial, row, col, concept, value } =
          columns.own;
        for (const number of [row_no, col_no, col]) number.push(i);
        for (const text of [period, edition, form_section, dzial, row, columns.own.source_form])
          text.push("2A");
        concept.push(i % 5 === 0 ? null : `c${String(i % 7)}`);
        value.push(i % 4 === 0 ? null : i / 100);
        columns.own.symbol.push(null);
      }
      await database.append("raw_mpips03__cell", columns);
      const sums = `count(*) as n, count(teryt) as coded, count(concept) as meant, count(symbol) as signs, count(value) as numbers,
      round(sum(value)) as total, min(unit_id) as first, count(distinct concept) as concepts, max(row_no) as last`;
      const [found] = await database.query(
        `select ${sums} from raw_mpips03__cell where col = row_no and dzial = '2A'`,
      );
      const numbers = Array.from({ length: count }, (_, i) => i).filter((i) => i % 4 > 0);
      expect(found).toEqual({
        n: count,
        coded: count - Math.ceil(count / 3),
        meant: (count * 4) / 5,
        signs: 0,
        numbers: numbers.length,
        total: Math.round(numbers.reduce((sum, i) => sum + i, 0) / 100),
        first: "ą",
        concepts: 7,
        last: count - 1,
      });
      database.close();
    },
  );

  it("adds decimals exactly, in any order", async () => {
    const database = await Database.open(":memory:");
    const hours = [0.1, 0.2, 0.3, 1e9];
    const entry = (hours_h: number, i: number) => ({
      file_id: "f",
      sheet_no: 1,
      row_no: i + 1,
      col_no: 1,
      unit_id: "a",
      worker_id: "w",
      team: null,
      role: "social_worker",
      work_date: "2013-01-01",
      task: "leave",
      hours_h,
    });
    await database.insert("raw_time_cards__entry", hours.map(entry));
    const [sum] = await database.query(
      "select cast(sum(hours_h) as varchar) as s from raw_time_cards__entry",
    );
    expect(sum?.s).toBe("1000000000.600000000000");
    database.close();
  });

  it("ends the run on a row that breaks the contract", async () => {
    const database = await Database.open(":memory:");
    await database.run(
      "insert into out__time_structure values ('a', '2013-01', 'szef', 'leave', 'leave', 8, 1, 1)",
    );
    await expect(database.rows("out__time_structure")).rejects.toThrow();
    database.close();
  });

  it("keeps its log over runs and empties the rest", async () => {
    const path = join(temporaryFolder(), "m.duckdb");
    const first = await Database.open(path);
    await first.run("insert into meta__publication values (1, now(), '0', 'x', 1, 0, null, null)");
    await first.run("insert into ref_task values ('social_worker', 'leave', 'leave')");
    await first.commit();
    first.close();
    const second = await Database.open(path);
    expect(await second.query("select count(*) as n from meta__publication")).toEqual([{ n: 1 }]);
    expect(await second.query("select count(*) as n from ref_task")).toEqual([{ n: 0 }]);
    second.close();
  });

  it("leaves the former run whole when one ends before its commit", async () => {
    const path = join(temporaryFolder(), "m.duckdb");
    const former = await Database.open(path);
    await former.run("insert into ref_task values ('social_worker', 'leave', 'leave')");
    await former.commit();
    former.close();
    (await Database.open(path)).close();
    const after = await Database.openForReading(path);
    expect(await after.query("select count(*) as n from ref_task")).toEqual([{ n: 1 }]);
    after.close();
  });

  it("refuses a file of a newer version and leaves it alone; replaces a damaged one", async () => {
    const path = join(temporaryFolder(), "m.duckdb");
    const newer = await Database.open(path);
    await newer.run("update meta__schema set schema_version = 99");
    await newer.commit();
    newer.close();
    await expect(Database.open(path)).rejects.toThrow("nowszej wersji");
    const damaged = join(temporaryFolder(), "m.duckdb");
    writeFileSync(damaged, "to nie jest baza danych, tylko tekst".repeat(200));
    (await Database.open(damaged)).close();
  });
});
