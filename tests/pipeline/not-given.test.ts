/** A card that comes late: its month is withheld from public/, it is said why, and what to do if nobody was given the former one. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { WorkFolder } from "../../pipelines/ingest/work-folder.ts";
import { keptPublications } from "../../pipelines/keep/kept-publications.ts";
import { miernik as said, type Said } from "../support/command.ts";
import { cardsHeader, filesOf, folderOfFile, projectOf } from "../support/project.ts";

const workers = ["Nowak Anna", "Lis Jan", "Kot Ewa", "Sowa Piotr", "Wrona Maria", "Dąb Olga"];

/** A month of so many workers, each with other hours. */
function cards(workerCount: number): string {
  const rows = workers
    .slice(0, workerCount)
    .flatMap((name, i) =>
      [1, 2, 3].map(
        (day) =>
          `${name};;pracownik socjalny;2025-04-0${String(day)};Prowadzenie pracy socjalnej z osobą/rodziną w środowisku;${String(4 + i / 2).replace(".", ",")}\n`,
      ),
    );
  return cardsHeader + rows.join("");
}

const folder = folderOfFile();
let day = 0;

const miernik = (...args: string[]): Promise<Said> => said(args, () => Date.UTC(2026, 0, day));

interface Seen {
  code: number;
  out: string;
  /** Rows of the month in public/. */
  rows: number;
  findings: string[];
}

/** A project of its own whose cards change from run to run. */
function projectCalled(name: string) {
  const [project, out] = [join(folder, name), join(folder, `${name}-out`)];
  const publish = async (workerCount: number): Promise<Seen> => {
    day++;
    if (!existsSync(project)) projectOf({ "karty.csv": cards(workerCount) }, "", project);
    writeFileSync(join(project, "karty.csv"), cards(workerCount));
    return seen(await miernik("run", project, "--out", out, "--strict"));
  };
  const seen = ({ code, out: text }: { code: number; out: string }): Seen => ({
    code,
    out: text,
    rows: tableIn("public/data/out__time_structure.csv").length,
    findings: tableIn("internal/data/out__data_finding.csv").filter((line) => line.includes("_withheld,")),
  });
  const tableIn = (path: string) =>
    readFileSync(join(out, path), "utf8")
      .replaceAll("\u00a0", " ")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== "");
  const forget = (...words: string[]) => miernik("forget", "publication", ...words, project, "--out", out);
  return { project, out, publish, seen, forget };
}

const publicText = (out: string) =>
  filesOf(join(out, "public"))
    .filter((path) => /\.(html|csv|json|txt)$/.test(path))
    .map((path) => readFileSync(join(out, "public", path), "utf8"))
    .join("\n");

it(
  "a month that a card came late to is withheld with a reason, and shown once the former publication is declared as given to nobody",
  { timeout: 400_000 },
  async () => {
    const { project, out, publish, forget } = projectCalled("karta");
    const first = await publish(5);
    expect(first).toMatchObject({ rows: 1, findings: [] });

    const late = await publish(6);
    expect(late).toMatchObject({ code: first.code, rows: 0 });
    expect(late.findings).toHaveLength(1);
    expect(late.findings[0]).toContain("note,work_withheld,ops,");
    // On the console, with unit, month, publication, day and the command.
    expect(late.out).toContain("info  ops: W wydaniu publicznym nie ma liczb o pracy: kwiecień 2025 r.");
    expect(late.out).toContain("w publikacji nr 1 (1 stycznia 2026 r.)");
    expect(late.out).toContain("miernik forget publication 1 FOLDER");
    const page = readFileSync(join(out, "internal/jakosc-danych.html"), "utf8").replaceAll("\u00a0", " ");
    expect(page).toContain("nie ma liczb o pracy: kwiecień 2025 r.");
    // Neither a number nor a worker, and of all this nothing in public/.
    expect(late.findings.join()).not.toMatch(/P-[0-9a-f]{4}|\d,\d/);
    expect(publicText(out)).not.toMatch(/nie ma liczb o pracy|forget publication/);
    // While nothing changes, it says the same.
    expect((await publish(6)).findings).toEqual(late.findings);

    const declared = await forget("1");
    expect(declared.code).toBe(0);
    for (const said of ["Zapisano Twoje oświadczenie", "Jeśli to nieprawda", "Teraz uruchom: miernik run"])
      expect(declared.out).toContain(said);
    expect((await miernik("list", project, "--out", out)).out).toMatch(
      /^nr 1 .*kopii nie ma   nieprzekazana \(oświadczenie: 3 stycznia 2026 r\.\)$/m,
    );
    expect(keptPublications(new WorkFolder(project)).map(({ number }) => number)).toEqual([2]);
    expect(await publish(6)).toMatchObject({ rows: 1, findings: [] });
    // The page of changes does not repeat what only the forgotten one showed: 5 workers, 75 h.
    expect(publicText(out)).not.toMatch(/\b75(,0+)?\b h/);
    expect(readFileSync(join(out, "public/zmiany.html"), "utf8")).not.toContain(">75<");
  },
);

it(
  "what another publication showed too stays protected until that is declared; the one in OUT is exchanged at once",
  { timeout: 400_000 },
  async () => {
    const { publish, seen, forget } = projectCalled("dwie");
    await publish(5);
    await publish(5);
    expect((await publish(6)).out).toContain("miernik forget publication 1-2 FOLDER");
    await forget("1");
    const still = await publish(6);
    expect(still.rows).toBe(0);
    expect(still.out).toContain("w publikacji nr 2 (");
    const all = await forget("2-");
    expect(all.code).toBe(0);
    expect(all.out).toContain("publikacji nr 2–4");
    expect(all.out).toContain("zrobiono go od nowa");
    expect(seen(all)).toMatchObject({ rows: 1, findings: [] });
  },
);

it("numbers that are none, unknown or declared before are refused, and nothing is changed", async () => {
  const { project, publish, forget } = projectCalled("numery");
  expect((await miernik("forget", "publication", "1", join(folder, "nie ma"))).code).toBe(2);
  await publish(3);
  for (const [asked, said] of [
    ["pierwsza", "nie jest numerem publikacji"],
    ["0", "nie jest numerem publikacji"],
    ["3-2", "nie jest numerem publikacji"],
    ["7", "Nie ma publikacji nr 7. Są: 1."],
    ["1,7", "Nie ma publikacji nr 7. Są: 1."],
    ["7-", "Nie ma publikacji nr 7. Są: 1."],
    ["", "wymaga numeru"],
  ] as const) {
    const { code, err } = await forget(asked);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  }
  await publish(3);
  expect((await forget("1")).code).toBe(0);
  const again = await forget("1");
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("Już zapisano")]);
  const { out } = await miernik("list", project);
  expect(out.match(/nieprzekazana/g)).toHaveLength(1);
  expect((await miernik("rollback", "1", project)).code).toBe(2);
}, 240_000);
