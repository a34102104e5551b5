import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longRowId, rowId, rowIdPrefix } from "../../../pipelines/contract/row-id.ts";
import { createHash } from "node:crypto";

const key = {
  unit_id: "gops-a",
  period_start_date: "2026-01-01",
  period_end_date: "2026-03-31",
  role: "social_worker",
  scope: "team",
  scope_id: "Zespół 1",
  time_basis: "standard",
};

describe("the id of a row", () => {
  it("is the initials of the table and eight digits of a hash of table and key", () => {
    const content = JSON.stringify(["out__workload", ...Object.values(key)]);
    const digits = createHash("sha256").update(content).digest("hex").slice(0, 8);
    expect(rowId("out__workload", key)).toBe(`w-${digits}`);
  });

  it.each([
    ["out__workload", "w"],
    ["out__workload_activity", "wa"],
    ["out__data_finding", "df"],
  ] as const)("of %s begins with %s", (table, prefix) => {
    expect(rowIdPrefix(table)).toBe(prefix);
  });

  it("depends on the key alone: not on values, nor on the order of fields", () => {
    const reversed = Object.fromEntries(Object.entries(key).reverse());
    expect(rowId("out__workload", { ...reversed, fte: 3, workload_nominal: null })).toBe(
      rowId("out__workload", key),
    );
  });

  it("differs between tables, keys, and keys whose parts only read the same when joined", () => {
    const ids = [
      rowId("out__workload", key),
      rowId("out__workload_activity", { ...key, activity: "" }),
      rowId("out__workload", { ...key, scope_id: "Zespół 2" }),
      rowId("out__card_completeness", { unit_id: "a", month: "2026-01", role: "b" }),
      rowId("out__card_completeness", { unit_id: "a2026-01", month: "", role: "b" }),
    ].map((id) => id.replace(/^.*-/, ""));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same for a letter typed as one sign or as two", () => {
    const decomposed = { ...key, scope_id: key.scope_id.normalize("NFD") };
    expect(rowId("out__workload", decomposed)).toBe(rowId("out__workload", key));
  });

  it("of a finding is made of what it says, not of its number", () => {
    const finding = {
      finding_no: 3,
      rule: "day_over_24",
      unit_id: "a",
      file: "x.csv",
      sheet_no: 1,
      cell: "F2",
      message: "…",
    };
    expect(rowId("out__data_finding", { ...finding, finding_no: 9 })).toBe(
      rowId("out__data_finding", finding),
    );
    expect(rowId("out__data_finding", { ...finding, cell: "F3" })).not.toBe(
      rowId("out__data_finding", finding),
    );
  });

  it("can be typed in any terminal, whatever the team is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (team) => {
        expect(rowId("out__workload", { ...key, scope_id: team })).toMatch(/^w-[0-9a-f]{8}$/);
      }),
    );
  });
});

describe("the long id of a row", () => {
  it("is the table and the key", () => {
    expect(longRowId("out__workload", key)).toBe(
      "out__workload/gops-a/2026-01-01/2026-03-31/social_worker/team/Zespół 1/standard",
    );
  });

  it("has as many slashes as the key has parts, whatever the team is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (team) => {
        const long = longRowId("out__workload", { ...key, scope_id: team });
        expect(long.split("/")).toHaveLength(8);
        expect(decodeURIComponent(long.split("/")[6] ?? "")).toBe(team.normalize("NFC"));
      }),
    );
  });
});
