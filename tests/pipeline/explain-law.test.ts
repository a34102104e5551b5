/** Whatever is rejected, repeated or missing: the cells that explain a number add up to it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "../../pipelines/analyse.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { cardsHeader, countsHeader, effects, projectOf } from "../support/project.ts";
import { explainAll, expectSums } from "../support/explained.ts";

const workers = ["Próbna Ada", "Testowy Jan", "Wzorcowa Halina"];
const teams = ["", "Filia Łąkowa", "Zespół 2"];
const post = "pracownik socjalny ds. świadczeń";
const tasks = [
  "Sporządzanie sprawozdań, prowadzenie baz danych",
  "Wprowadzenie danych do systemu informatycznego",
];

const count = fc
  .tuple(
    fc.constantFrom("01", "03"),
    fc.constantFrom(...teams),
    fc.constantFrom("", ...workers, ...workers),
    // Mostly one FTE, or every worker would be in conflict with himself.
    fc.constantFrom("1", "1", "1", "1", "0,5", ""),
    fc.constantFrom("wywiady część I", "decyzje odmawiające"),
    fc.nat(9),
  )
  .map(([last, team, worker, fte, activity, number]) => {
    const end = last === "01" ? "2013-01-31" : "2013-03-31";
    return `2013-01-01;${end};${team};${worker};${post};${fte};${activity};${String(number)}\n`;
  });

const entry = fc
  .tuple(
    fc.constantFrom(...workers),
    fc.constantFrom("02-04", "02-05", "01-07", "03-04"),
    fc.constantFrom(...tasks, "Przygotowanie decyzji odmawiającej przyznania pomocy"),
    fc.constantFrom("2", "2", "2", "2,5", "13"),
  )
  .map(([worker, day, task, hours]) => `${worker};;${post};2013-${day};${task};${hours}\n`);

const families = fc
  .tuple(fc.constantFrom(...teams), fc.constantFrom("", ...workers), fc.constantFrom("5", "7", ""))
  .map(([team, worker, number]) => `2013-03-31;${team};${worker};${post};${number};;1;\n`);
const familiesHeader =
  "stan na dzień;zespół;pracownik;stanowisko;rodziny;praca socjalna;etat;osoby pełny etat\n";

const files = fc.record({
  "liczby1.csv": fc.array(count, { minLength: 1, maxLength: 12 }),
  "liczby2.csv": fc.array(count, { maxLength: 4 }),
  "karty1.csv": fc.array(entry, { minLength: 1, maxLength: 16 }),
  "karty2.csv": fc.array(entry, { maxLength: 8 }),
  "srodowiska1.csv": fc.array(families, { maxLength: 4 }),
  "srodowiska2.csv": fc.array(families, { maxLength: 2 }),
});

const headers: Record<string, string> = { l: countsHeader, k: cardsHeader, s: familiesHeader };

it("the cells under a number add up to it, in any project", { timeout: 240_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const project = projectOf({});
      for (const [name, lines] of Object.entries(contents)) {
        if (lines.length > 0)
          writeFileSync(join(project, name), (headers[name.slice(0, 1)] ?? "") + lines.join(""));
      }
      const analysis = await analyse(project, effects);
      analysis.database.close();
      const database = await openLastRun(project);
      try {
        for (const one of await explainAll(database)) {
          expectSums(one);
          seen.add(one.table);
          for (const { rule } of one.explanation.rejected) seen.add(rule);
        }
      } finally {
        database.close();
      }
    }),
    { numRuns: 8, seed: 20260115 },
  );
  // The projects were not all harmless.
  expect([...seen]).toEqual(
    expect.arrayContaining(["out__workload", "out__caseload", "fte_conflict", "entry_repeated_unequal"]),
  );
});
