/** What an assessment says does not depend on how it is cut into sheets and files or how its numbers are written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../sources/files/types.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { ozpsForm, ozpsHead, ozpsLabels, realTable } from "../../support/ozps.ts";
import { excelFile, type SheetPlan } from "../../support/workbooks.ts";

type Format = "number" | "plain" | "space" | "no-break" | "narrow" | "thin";
const separators: Record<Exclude<Format, "number">, string> = {
  plain: "",
  space: " ",
  "no-break": "\u00a0",
  narrow: "\u202f",
  thin: "\u2009",
};

const shuffle = fc.record({
  /** Of each row: which sheet it stands on, how its numbers are written. */
  sheets: fc.array(fc.nat(2), { minLength: realTable.length, maxLength: realTable.length }),
  formats: fc.array(fc.constantFrom<Format>("number", "plain", "space", "no-break", "narrow", "thin"), {
    minLength: realTable.length,
    maxLength: realTable.length,
  }),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  isSplit: fc.boolean(),
  isOld: fc.boolean(),
});

async function answerOf(files: Record<string, Uint8Array>): Promise<unknown[]> {
  const { database, findings } = await analysisOf(projectOf(files));
  expect(findings.filter(({ rule }) => rule.startsWith("ozps") && rule !== "ozps_forecast_copied")).toEqual(
    [],
  );
  return database.rows("out__ozps");
}

describe("an assessment", () => {
  it("says the same on other sheets, in other files and with other number formats", async () => {
    const whole = excelFile([{ name: "OZPS", rows: ozpsForm(2013, realTable) }]);
    const expected = await answerOf({ "ops/ocena.xlsx": whole });
    expect(expected).toHaveLength(realTable.length * 5);
    await fc.assert(
      fc.asyncProperty(shuffle, async ({ sheets, formats, order, isSplit, isOld }) => {
        const format = isOld ? "xls" : "xlsx";
        const plans = order.map((sheet) => planOf(sheet, sheets, formats));
        const files = isSplit
          ? plans.map((plan, i) => [`ops/${String(i)}.${format}`, excelFile([plan], { format })] as const)
          : [[`ops/ocena.${format}`, excelFile(plans, { format })] as const];
        expect(await answerOf(Object.fromEntries(files))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

/** The rows of one sheet, under their own numbers, below a head of its own. */
function planOf(sheet: number, sheets: readonly number[], formats: readonly Format[]): SheetPlan {
  const rows = realTable.flatMap((values, i) =>
    sheets[i] === sheet
      ? [[ozpsLabels[i] ?? "", i + 1, ...values.map((value) => written(value, formats[i] ?? "number"))]]
      : [],
  );
  const [title = [], year = []] = ozpsForm(2013, []);
  return { name: `arkusz ${String(sheet)}`, rows: [title, year, ozpsHead, ...rows] as SheetPlan["rows"] };
}

function written(value: number, format: Format): Cell {
  if (format === "number") return value;
  return String(value).replace(/\B(?=(\d{3})+$)/g, separators[format]);
}
