import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
    await first.run("insert into meta__publication values (1, now(), '0', 'x', 1, 0)");
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
