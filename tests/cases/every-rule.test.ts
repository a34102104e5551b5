/** Every rule that a finding can break has a case, or a test that is named here with the reason why no folder can be one. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../../sources/rules.ts";

const elsewhere: Readonly<Record<string, string>> = {
  // A folder that git keeps holds no link and no file without the right to read it; a report that fails is no input; what
  // a publication lacks is said when one is made.
  link_not_followed: "pipeline/hostile.test.ts",
  file_not_readable: "unit/ingest/unreadable.test.ts",
  // What outlives a run: a former key, a list of the forgotten, the day of the run.
  key_changed: "unit/keep/other-key.test.ts",
  worker_forgotten: "pipeline/forget.test.ts",
  case_forgotten: "unit/keep/left-out.test.ts",
  older_removed: "unit/keep/kept-publications.test.ts",
  older_than_kept: "unit/keep/left-out.test.ts",
  pdf_not_made: "pipeline/reports.test.ts",
  quotes_unclosed: "unit/files/delimited.test.ts",
  work_withheld: "pipeline/not-given.test.ts",
  cost_card_withheld: "unit/publish/withheld-findings.test.ts",
  profile_withheld: "unit/publish/withheld-findings.test.ts",
  evaluation_withheld: "unit/publish/withheld-findings.test.ts",
  publication_incomplete: "unit/publish/publication-settings.test.ts",
  territory_unclear: "pipeline/territory.test.ts",
};

/** A rule for what a workbook's cell can hold and no case does; its test reads a cell of that kind. */
const ofCells: Readonly<Record<string, string>> = {
  evaluation_text_unreadable: "unit/evaluation/cells.test.ts",
};

const here = new URL(".", import.meta.url);

function ruledByCases(): Set<string> {
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Set(
    folders.flatMap(({ name }) => {
      const text = readFileSync(new URL(`${name}/expected.json`, here), "utf8");
      const { findings, notes } = JSON.parse(text) as Record<"findings" | "notes", { rule: string }[]>;
      return [...findings, ...notes].map(({ rule }) => rule);
    }),
  );
}

it("no rule is without a case or a test, and no exception is one without need", () => {
  const cased = ruledByCases();
  const excepted = { ...elsewhere, ...ofCells };
  const bare = Object.keys(rules).filter((rule) => !cased.has(rule));
  expect(bare.sort()).toEqual(Object.keys(excepted).sort());
});

it.each(Object.entries({ ...elsewhere, ...ofCells }))("%s is tried in %s", (rule, path) => {
  expect(readFileSync(new URL(`../${path}`, here), "utf8")).toContain(rule);
});
