import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describe as describeTable, evaluationTableIds } from "../../../sources/evaluation/tables.ts";

const folder = new URL("../../../pipelines/contract/", import.meta.url);
const files = readdirSync(folder).filter((name) => /^fields-.*\.ts$/.test(name));

describe("a field has one meaning", () => {
  it("and stands in one domain: what two define, the codebook could tell of one only", async () => {
    const homes = new Map<string, string[]>();
    for (const file of files) {
      const exported = Object.entries((await import(new URL(file, folder).href)) as Record<string, object>);
      for (const [, fields] of exported.filter(([name]) => name.endsWith("Fields")))
        for (const field of Object.keys(fields)) homes.set(field, [...(homes.get(field) ?? []), file]);
    }
    expect(homes.size).toBeGreaterThan(300);
    expect([...homes].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  it("in every table of the evaluation that has it", () => {
    const first = new Map<string, object>();
    for (const table of evaluationTableIds)
      for (const [name, column] of Object.entries(describeTable(table).columns)) {
        expect({ table, name, column }).toEqual({ table, name, column: first.get(name) ?? column });
        first.set(name, column);
      }
  });
});
