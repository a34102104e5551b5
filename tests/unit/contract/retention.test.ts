/** A rule of retention for every table of the contract, and one that fits what the table holds. */
import { describe, expect, it } from "vitest";
import { fields } from "../../../pipelines/contract/fields.ts";
import { caseColumns, reasons, retention } from "../../../pipelines/contract/retention.ts";
import { tables, type Table, type TableName } from "../../../pipelines/contract/tables.ts";

const all = Object.entries(tables) as [TableName, Table][];

describe.each(all)("%s", (name, table) => {
  const rule = retention[name] as (typeof retention)[TableName] | undefined;

  it("has a rule of retention that names its own days, or says why rows stay", () => {
    expect(rule).toBeDefined();
    if (rule === undefined) return;
    if ("kept" in rule) {
      expect(Object.keys(reasons)).toContain(rule.kept);
      return;
    }
    const named = [...rule.days, rule.openUntil, rule.caseIn].filter((one) => one !== undefined);
    expect(table.fields).toEqual(expect.arrayContaining(named));
    for (const day of rule.days) expect(["date", "month"]).toContain(fields[day].type);
    expect(rule.days.length > 0 || rule.caseIn !== undefined).toBe(true);
  });
});

it("no table that tells of a worker, a case, or the words of a note simply stays", () => {
  const personal = ["worker_id", "key_worker_id", "note_text", ...caseColumns];
  const staying = all
    .filter(
      ([name, table]) => "kept" in retention[name] && table.fields.some((one) => personal.includes(one)),
    )
    .map(([name]) => name);
  expect(staying).toEqual([]);
});

it("no rule is left of a table that there is no more", () => {
  expect(Object.keys(retention).filter((name) => !(name in tables))).toEqual([]);
});
