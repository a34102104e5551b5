import { expect, it, test } from "vitest";
import fc from "fast-check";
import { roles, taskGroups } from "../../../pipelines/contract/codes.ts";
import {
  byActivityOrder,
  byCardOrder,
  codeText,
  rolePlural,
  rolesOf,
  shortPseudonyms,
  taskText,
  teamText,
} from "../../../pipelines/figures/labels.ts";
import {
  distinctPeriods,
  latestPeriod,
  monthsOf,
  periodOfMonths,
} from "../../../pipelines/figures/periods.ts";
import { series } from "../../../pipelines/figures/theme.ts";

it.each([
  ["Zespół 2", "Zespół 2"],
  ["zespół pierwszego kontaktu", "Zespół pierwszego kontaktu"],
  ["Filia Północ", "Filia Północ"],
  ["Północ", "Zespół „Północ”"],
  ["Filianka", "Zespół „Filianka”"],
  ["", "Zespół bez nazwy"],
])("the team “%s” is spoken of as %s", (name, subject) => {
  expect(teamText(name)).toBe(subject);
});

test("every role of the contract has its plural", () => {
  for (const role of Object.keys(roles)) expect(rolePlural(role)).not.toBe(role);
});

test("every group of tasks has a series of its own", () => {
  expect(series.length).toBeGreaterThanOrEqual(Object.keys(taskGroups).length);
});

test("codes without a name are printed as they are", () => {
  expect([taskText("x"), codeText("role", "x"), rolePlural("x")]).toEqual(["x", "x", "x"]);
});

test("roles come in the order of the contract, unknown ones last", () => {
  expect(rolesOf([{ role: "z" }, { role: "benefits_worker" }, { role: "social_worker" }])).toEqual([
    "social_worker",
    "benefits_worker",
    "z",
  ]);
});

test("tasks and activities come in the order of the forms, unknown ones last", () => {
  expect(["x", "leave", "reporting", "interview_1_visit"].sort(byCardOrder)).toEqual([
    "interview_1_visit",
    "reporting",
    "leave",
    "x",
  ]);
  expect(["b", "letter", "a", "interview_4", "interview_1"].sort(byActivityOrder)).toEqual([
    "interview_1",
    "interview_4",
    "letter",
    "a",
    "b",
  ]);
});

test("pseudonyms are cut to four characters, or as far as they differ", () => {
  expect([...shortPseudonyms(["P-afc19601", "P-3f9a0000"]).values()]).toEqual(["P-3f9a", "P-afc1"]);
  expect([...shortPseudonyms(["afc19601", "afc19712"]).values()]).toEqual(["P-afc196", "P-afc197"]);
});

test("short pseudonyms are never shared", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}$/)), (ids) => {
      expect(new Set(shortPseudonyms(ids).values()).size).toBe(ids.length);
    }),
  );
});

const period = (period_start_date: string, period_end_date: string) => ({
  period_start_date,
  period_end_date,
});

test("the latest period is the one that ends last; of several, the longest", () => {
  const march = period("2013-03-01", "2013-03-31");
  const quarter = period("2013-01-01", "2013-03-31");
  const february = period("2013-02-01", "2013-02-28");
  expect(latestPeriod([march, february, quarter])).toEqual(quarter);
  expect(distinctPeriods([february, march, quarter, march])).toEqual([quarter, march, february]);
  expect(latestPeriod([])).toBeNull();
});

test("months of a period go over the turn of a year", () => {
  expect(monthsOf(period("2012-11-15", "2013-02-03"))).toEqual(["2012-11", "2012-12", "2013-01", "2013-02"]);
});

test("the period of months ends on the last day of the last one", () => {
  expect(periodOfMonths(["2012-02", "2012-01"])).toEqual(period("2012-01-01", "2012-02-29"));
  expect(periodOfMonths([])).toBeNull();
});
