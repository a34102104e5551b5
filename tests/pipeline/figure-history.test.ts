/** Publications one after another: what changed is told once, and what did not change changes nothing. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../pipelines/run.ts";
import { countsHeader, effects, filesOf, projectOf, temporaryFolder } from "../support/project.ts";

const counts = (number: number) =>
  `${countsHeader}2013-01-01;2013-03-31;;Wzorcowa Halina;pracownik socjalny;1;` +
  `działania podejmowane w ramach pracy socjalnej;${String(number)}\n`;

function contentOf(out: string): Map<string, string> {
  return new Map(
    filesOf(out)
      .filter((path) => path !== "run.json")
      .map((path) => [path, readFileSync(join(out, path)).toString("base64")]),
  );
}

const changesIn = (out: string) =>
  readFileSync(join(out, "internal/zmiany.html"), "utf8").replace(/[\s\u00a0]+/g, " ");

it(
  "a figure that changed is told with both values; the same input and history give the same bytes",
  { timeout: 240_000 },
  async () => {
    const project = projectOf({ "liczby.csv": counts(90) });
    const publish = async () => {
      const out = join(temporaryFolder(), "out");
      await run(project, out, effects);
      return out;
    };
    const [first, again] = [await publish(), await publish()];
    expect(changesIn(first)).toContain("To pierwsze wydanie tych liczb");
    expect(contentOf(again)).toEqual(contentOf(first));

    // 90 activities of half an hour are 45 h of 428.4 h; 120 are 60 h.
    writeFileSync(join(project, "liczby.csv"), counts(120));
    const [changed, changedAgain] = [await publish(), await publish()];
    const text = changesIn(changed);
    expect(text).toContain("Wydanie liczb nr 2");
    expect(text).toMatch(/0,105<\/td>.*?0,1401<\/td>.*?nr 2<\/td>.*?inne pliki albo ustawienia/);
    expect(text).not.toContain("Wzorcowa");
    expect(contentOf(changedAgain)).toEqual(contentOf(changed));
  },
);
