/** Retention in the database: after a run with a cut-off no row is past, and no byte of what an earlier run left. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { analyse, type Analysis } from "../../../pipelines/analyse.ts";
import { cutOff } from "../../../pipelines/keep/cut-off.ts";
import { removeExpiredRows } from "../../../pipelines/keep/expired.ts";
import { cardsHeader, countsHeader, effects, projectOf, temporaryFolder } from "../../support/project.ts";

const worker = "Wzorcowa Halina";
const action = "działania podejmowane w ramach pracy socjalnej";
const task = "Prowadzenie pracy socjalnej z osobą/rodziną w środowisku";

/** A row past the cut-off and a row within, in every input table whose rows age. */
const files = {
  "karty.csv":
    cardsHeader +
    ["2019-03-04", "2024-03-04"].map((day) => `${worker};;pracownik socjalny;${day};${task};8\n`).join(""),
  "liczby.csv":
    countsHeader +
    ["2019", "2024"]
      .map((year) => `${year}-01-01;${year}-03-31;;${worker};pracownik socjalny;1;${action};90\n`)
      .join(""),
  "programy.csv": `nr sprawy;otwarto;zakończono;pracownik kluczowy
IPW-2018-77;2018-02-01;2019-05-05;${worker}
IPW-2024-01;2024-02-01;;${worker}
`,
  "przeglady.csv": `nr sprawy;data przeglądu
IPW-2018-77;2018-05-01
IPW-2024-01;2024-05-01
`,
  "cele.csv": `nr sprawy;nr celu;ocena aktualna;data oceny aktualnej;ocena planowana;ocena osiągnięta;data oceny osiągniętej
IPW-2018-77;A;2;2018-02-01;6;5;2019-05-01
IPW-2024-01;A;2;2024-02-01;6;;
`,
  "osoby.csv": `osoba;funkcja;od;do
${worker};animator;2018-01-01;2019-12-31
${worker};animator;2024-01-01;
`,
  "notatki.txt": `notatki: ops
[praktyka]
2019-03-12 Wizyta-dawna: zespół pracuje rytmicznie.
2024-03-12 Wizyta-nowa: zespół pracuje rytmicznie.
`,
};

async function analysed(folder: string): Promise<Analysis> {
  const analysis = await analyse(folder, effects);
  await analysis.database.commit();
  analysis.database.close();
  return analysis;
}

const left = ({ findings }: Analysis) =>
  findings
    .filter(({ rule }) => rule === "older_than_kept")
    .map(({ params }) => [(params?.table as { en: string }).en, params?.count])
    .sort();

it("rows past the cut-off leave tables and bytes of the database, each said with table and number", async () => {
  const folder = projectOf(files, "", temporaryFolder());
  const path = join(folder, ".miernik/miernik.duckdb");
  const settings = readFileSync(join(folder, "miernik.yaml"), "utf8");
  const before = await analysed(folder);
  expect(left(before)).toEqual([]);
  expect([before.oldestDay, before.expiredRowCount]).toEqual(["2019-03-04", 0]);
  const bytes = () => readFileSync(path).toString("latin1");
  for (const word of ["IPW-2018-77", "Wizyta-dawna"]) expect(bytes()).toContain(word);

  writeFileSync(join(folder, "miernik.yaml"), `${settings}privacy: { keep_years: 5 }\n`);
  const after = await analysed(folder);
  expect(left(after)).toEqual([
    ["activity counts", 1],
    ["goals", 1],
    ["notes", 1],
    ["programmes", 1],
    ["reviews", 1],
    ["team_people", 1],
    ["time cards", 1],
  ]);
  expect(after.oldestDay).toBe("2024-03-04");
  expect(after.expiredRowCount).toBeGreaterThanOrEqual(7);
  for (const word of ["IPW-2018-77", "Wizyta-dawna"]) expect(bytes()).not.toContain(word);
  for (const word of ["IPW-2024-01", "Wizyta-nowa"]) expect(bytes()).toContain(word);
  expect(await removeExpiredRows(path, cutOff(5, effects.now()))).toBe(0);
});
