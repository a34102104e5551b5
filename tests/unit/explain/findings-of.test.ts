/** A finding without a file bears on the rows of its unit whose cells come from the source that it is about. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../../pipelines/explain/findings-of.ts";
import { filesOfRule } from "../../../pipelines/explain/rule-files.ts";
import type { Part } from "../../../pipelines/explain/types.ts";
import { rules } from "../../../sources/rules.ts";

const root = new URL("../../../", import.meta.url);

const partOf = (sql: string): Part => ({ sql, title: { pl: "komórki", en: "cells" }, field: "value" });
const findingOf = (rule: string, unit_id: string) => ({
  finding_no: 1,
  severity: "warning",
  rule,
  unit_id,
  file: null,
  sheet_no: null,
  cell: null,
  message: "Coś się nie zgadza.",
  todo: "Sprawdź.",
  hours_h: null,
});

const cells = ["out__mpips03.cells", "out__ozps.cell", "ref_residents.cells", "out__worker_month.hours"];

describe.each([
  ["mpips03_period_assumed", ["out__mpips03.cells"]],
  ["mpips03_staff_differs", ["out__mpips03.cells"]],
  ["ozps_section_not_read", ["out__ozps.cell"]],
  ["ozps_revised", ["out__ozps.cell"]],
  ["unit_teryt_unknown", ["out__mpips03.cells", "out__ozps.cell", "ref_residents.cells"]],
  ["residents_part_missing", ["ref_residents.cells"]],
  ["card_missing", ["out__worker_month.hours"]],
])("%s", (rule, known) => {
  it.each(cells)("is told of its unit where cells come from what it is about (%s)", (sql) => {
    const told = findingsOf({ unit_id: "a" }, [partOf(sql)], [], [findingOf(rule, "a")]);
    expect(told.map((one) => one.rule)).toEqual(known.includes(sql) ? [rule] : []);
  });

  it("is not told of another unit", () => {
    const parts = cells.map(partOf);
    expect(findingsOf({ unit_id: "a" }, parts, [], [findingOf(rule, "b")])).toEqual([]);
  });
});

describe("the files of a rule", () => {
  it.each(Object.keys(rules))("%s begin with the catalogue that words it", (rule) => {
    const [catalogue = "", ...checks] = filesOfRule(rule);
    expect(readFileSync(new URL(catalogue, root), "utf8")).toMatch(new RegExp(`\n  ${rule}: `));
    for (const check of checks) expect(readFileSync(new URL(check, root), "utf8")).toMatch(/^-- Guilty: /);
  });
});
