/** Whatever is rejected, repeated or missing: the cells that explain a number add up to it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { analyse } from "../../pipelines/analyse.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { cardsHeader, countsHeader, effects, projectOf } from "../support/project.ts";
import { explainAll, expectSums, published } from "../support/explained.ts";

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

/** A first file, and a second that repeats all of one worker's lines, or none, and says other things besides. */
function twoFiles(line: fc.Arbitrary<string>, most: number): fc.Arbitrary<[string[], string[]]> {
  return fc
    .tuple(
      fc.array(line, { minLength: 1, maxLength: most }),
      fc.constantFrom("nikt", ...workers),
      fc.array(line, { maxLength: 2 }),
    )
    .map(([first, repeated, others]) => [
      first,
      [...first.filter((one) => one.includes(repeated)), ...others],
    ]);
}

const files = fc.record({
  liczby: twoFiles(count, 12),
  karty: twoFiles(entry, 16),
  srodowiska: twoFiles(families, 4),
  isSuperseded: fc.boolean(),
});

/** What is shipped is the same in every project, and explained in that of the sample. */
const ofProjects = published.filter((table) => !table.startsWith("ref_"));

const headers = { liczby: countsHeader, karty: cardsHeader, srodowiska: familiesHeader };
const superseded = "corrections:\n  - {supersede: {file: karty1.csv, over: karty0.csv}, because: próba}\n";

it("the cells under a number add up to it, in any project", { timeout: 240_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const project = projectOf({});
      for (const name of ["liczby", "karty", "srodowiska"] as const) {
        for (const [i, lines] of contents[name].entries())
          if (lines.length > 0)
            writeFileSync(join(project, `${name}${String(i)}.csv`), headers[name] + lines.join(""));
      }
      if (contents.isSuperseded) writeFileSync(join(project, "corrections.yml"), superseded);
      const analysis = await analyse(project, effects);
      await analysis.database.commit();
      analysis.database.close();
      const database = await openLastRun(project);
      try {
        for (const one of await explainAll(database, () => true, ofProjects)) {
          expectSums(one);
          seen.add(one.table);
          for (const { rule } of one.explanation.rejected) seen.add(rule);
          for (const part of one.explanation.parts)
            if (part.groups.some((group) => group.repeated.length > 0)) seen.add(`repeated: ${part.title}`);
        }
      } finally {
        database.close();
      }
    }),
    // Each try is a whole run: the first failure is told as it is, not made smaller.
    { numRuns: 5, seed: 20260115, endOnFailure: true },
  );
  // The projects were not all harmless.
  const needed = [
    "out__workload",
    "out__caseload",
    "fte_conflict",
    "count_repeated_unequal",
    "entry_superseded",
  ];
  const repeated = ["godziny z kart czasu pracy", "liczby czynności", "wiersze tabeli środowisk"];
  expect([...seen]).toEqual(
    expect.arrayContaining([...needed, ...repeated.map((title) => `repeated: ${title}`)]),
  );
});
