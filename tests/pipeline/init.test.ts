/** `init`: what a new project holds, and that what is filled in there comes back as it was typed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Analysis } from "../../pipelines/analyse.ts";
import { readConfig } from "../../pipelines/config.ts";
import { init } from "../../pipelines/init.ts";
import { handbookActivities, tasks as handbookTaskRows } from "../../sources/vocabulary.ts";
import { miernik as said, type Said } from "../support/command.ts";
import { expectAllRead, fill, forms, typedBy, unfilled, workers } from "../support/filled-project.ts";
import { fillCard, hasLibreOffice, savedByLibreOffice } from "../support/forms.ts";
import { analysisOf, filesOf, temporaryFolder } from "../support/project.ts";

async function newProject(year = 2026): Promise<string> {
  const folder = join(temporaryFolder(), "Nasz projekt");
  await init(folder, year);
  return folder;
}

function miernik(...args: string[]): Promise<Said> {
  const out = args.includes("--out") ? [] : ["--out", join(temporaryFolder(), "out")];
  return said([...args, ...out]);
}

/** Papers of data protection: for people, never read. */
const papers = [
  "wzory/RODO – rejestr czynności przetwarzania.txt",
  "wzory/RODO – informacja dla pracowników.txt",
];

const rulesOf = (analysis: Analysis): string[] => analysis.findings.map(({ rule }) => rule).sort();

describe("a new project", () => {
  it("holds settings, a guide, the forms and a place for cards, of the year on the clock", async () => {
    const folder = join(temporaryFolder(), "nowy", "projekt");
    const { code, out } = await miernik("init", folder);
    expect(code).toBe(0);
    expect(filesOf(folder)).toEqual(
      ["CZYTAJ.txt", "miernik.yaml", ...papers, ...Object.values(forms)].sort(),
    );
    expect(existsSync(join(folder, "karty"))).toBe(true);
    expect(out).toContain(forms.benefits);
    expect(out.trim().split("\n").at(-1)).toContain(`miernik check ${folder}`);
  });

  it("has an entry for the register of processing and a notice for staff, with places to fill", async () => {
    const folder = await newProject();
    const [register, notice] = papers.map((path) => readFileSync(join(folder, path), "utf8"));
    // Every letter of art. 30(1) GDPR, and what art. 13(1) and (2) ask.
    for (const letter of "abcdefg") expect(register).toMatch(new RegExp(`lit\\. ${letter}[),]`));
    for (const words of ["Administratorem jest", "Inspektor ochrony", "Podstawa prawna", "Kto je otrzyma"])
      expect(notice).toContain(words);
    for (const words of ["Jak długo", "sprostowania", "skargę do Prezesa", "obowiązkowe", "zautomatyzowanym"])
      expect(notice).toContain(words);
    for (const text of [register, notice]) expect(text).toMatch(/\[WPISZ: [^\]]+\]/);
  });

  it("is checked without error or warning; one note says that there are no data yet", async () => {
    const folder = await newProject();
    const { code, out } = await miernik("check", folder);
    expect(code).toBe(0);
    expect(out).toContain("W projekcie nie ma jeszcze żadnych danych");
    expect(out).toContain("0 błędów, 0 ostrzeżeń, 1 informacja");
    expect((await miernik("check", folder, "--lang", "en")).out).toContain("holds no data yet");
  });

  it("can be run, with copies of the empty forms lying about", async () => {
    const folder = await newProject();
    for (const name of ["Ewa", "Jan"])
      copyFileSync(join(folder, forms.social), join(folder, "karty", `${name}.xlsx`));
    const { code, out } = await miernik("run", folder, "--strict");
    expect(code).toBe(0);
    expect(out).toContain("0 błędów, 0 ostrzeżeń, 1 informacja");
  });

  it("has the same bytes whenever it is made", async () => {
    const [first, second] = [await newProject(), await newProject()];
    for (const file of filesOf(first))
      expect([file, readFileSync(join(first, file)).equals(readFileSync(join(second, file)))]).toEqual([
        file,
        true,
      ]);
  });

  it("has texts that Notepad shows: UTF-8 with a mark, lines ending in CR LF, no placeholder left", async () => {
    const folder = await newProject();
    for (const name of ["CZYTAJ.txt", "miernik.yaml"]) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text).not.toMatch(/[^\r]\n|\{year\}|\{next\}/);
    }
    expect(readFileSync(join(folder, "CZYTAJ.txt"), "utf8")).toContain("--year 2027");
  });

  it("has settings that hold as they stand, with the defaults, and with every example in force", async () => {
    const folder = await newProject();
    const asMade = readConfig(folder);
    writeFileSync(
      join(folder, "miernik.yaml"),
      "project: Analiza czasu pracy 2026\nunits: [{ id: osrodek, name: Ośrodek Pomocy Społecznej, type: GOPS }]\n",
    );
    expect(asMade).toEqual(readConfig(folder));

    await init(join(folder, "drugi"), 2026);
    const path = join(folder, "drugi", "miernik.yaml");
    const used = readFileSync(path, "utf8").replace(/^( *)# /gm, "$1");
    writeFileSync(path, used);
    const config = readConfig(join(folder, "drugi"));
    expect(config.units).toHaveLength(2);
    expect([config.labels.roles.length, config.labels.tasks.length, config.labels.activities.length]).toEqual(
      [1, 1, 1],
    );
    expect(config.activities.map(({ activity }) => activity)).toEqual(["interview_1", "visit_report"]);
    expect(Object.keys(config.calendar.nominal_hours)).toHaveLength(4);
    expect(config.units[0]).toMatchObject({ teryt: "1206143", folder: "dane", available_share: 0.8 });
    expect(Object.keys(parse(used) as object).sort()).toEqual(Object.keys(config).sort());
  });
});

describe("the settings of a new project", () => {
  it("name every task and every activity with its standard time", () => {
    const text = readFileSync(new URL("../../pipelines/init/miernik.yaml", import.meta.url), "utf8");
    for (const { task } of handbookTaskRows) expect(text).toMatch(new RegExp(`\\b${task}[,;.]`));
    for (const { label, activity, standardHours } of handbookActivities)
      expect(text).toContain(`##   ${label} (${activity}) ${String(standardHours)}\n`);
  });
});

describe("init", () => {
  it("never touches a folder that holds anything", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "umowa.txt"), "ważne");
    const { code, err } = await miernik("init", folder);
    expect(code).toBe(2);
    expect(err).toContain("nie jest pusty");
    expect(readdirSync(folder)).toEqual(["umowa.txt"]);
    expect((await miernik("init", folder, "--lang", "en")).err).toContain("is not empty");
  });

  it("fills an empty folder that is there already", async () => {
    const folder = temporaryFolder();
    expect((await miernik("init", folder, "--quiet")).code).toBe(0);
    expect(filesOf(folder)).toHaveLength(15);
  });

  it.each([
    [["init"], "nazwy nowego folderu"],
    [["init", ""], "nazwy nowego folderu"],
    [["init", "x", "--year", "dwa"], "--year"],
    [["init", "x", "--year", "1999"], "--year"],
    [["init", "x", "y"], "Za dużo argumentów"],
  ])("%j is wrong usage: 2, and why", async (args, message) => {
    const { code, err } = await miernik(...args);
    expect([code, existsSync("x")]).toEqual([2, false]);
    expect(err).toContain(message);
  });

  it("says so when a file stands where the folder should be", async () => {
    const file = join(temporaryFolder(), "plik");
    writeFileSync(file, "");
    const { code, err } = await miernik("init", file);
    expect(code).toBe(2);
    expect(err).toContain("ENOTDIR");
  });

  it("explains itself in both languages", async () => {
    expect((await miernik("init", "--help")).out).toContain("miernik init FOLDER [--year ROK]");
    expect((await miernik("init", "--help", "--lang", "en")).out).toContain("miernik init DIR [--year YEAR]");
    expect((await miernik("--help")).out).toContain("miernik init FOLDER");
  });
});

describe("what is filled in", () => {
  it("is read back as typed, with nothing to say but that other forms are still empty", async () => {
    const folder = await newProject();
    await fill(folder, true);
    const analysis = await analysisOf(folder);
    expect(rulesOf(analysis)).toEqual(unfilled);
    await expectAllRead(analysis);
    const rows = await analysis.database.rows("out__card_completeness");
    expect(
      rows.map(({ month, role, expected_h, entered_h }) => [month, role, expected_h, entered_h]),
    ).toEqual(expect.arrayContaining([["2026-01", "social_worker", 240, 240]]));
  });

  it("reports hours on a sheet without a name, and only that sheet", async () => {
    const folder = await newProject();
    const { card } = typedBy(workers[0]);
    await fillCard(join(folder, forms.social), join(folder, "karty", "a.xlsx"), { ...card, name: "" }, true);
    const { findings } = await analysisOf(folder);
    const faults = findings.filter(({ rule }) => rule === "card_without_name");
    expect(faults.map(({ place }) => place?.sheet)).toEqual([1, 2]);
    expect(faults.map(({ place }) => place?.cell)).toEqual(["A3", "A3"]);
  });

  it("may name a worker in both roles, who keeps two cards", async () => {
    const folder = await newProject();
    for (const worker of [workers[1], workers[2]]) {
      const { card } = typedBy(worker);
      const path = join(folder, "karty", `${worker.form}.xlsx`);
      await fillCard(join(folder, forms[worker.form]), path, { ...card, name: "Przykładowa Ewa" }, true);
    }
    const analysis = await analysisOf(folder);
    expect(new Set(rulesOf(analysis))).toEqual(new Set(["card_without_fte", "form_unfilled"]));
    const [row] = await analysis.database.query(
      "select count(distinct worker_id) as workers, count(distinct role) as roles from core_time_cards__day",
    );
    expect([Number(row?.workers), Number(row?.roles)]).toEqual([1, 2]);
  });

  describe.skipIf(!hasLibreOffice)("and saved by LibreOffice (skipped without it)", () => {
    it.each(["xlsx", "ods"] as const)(
      "as %s is read back as typed, its sums computed there",
      async (format) => {
        const folder = await newProject();
        const files = await fill(folder, false);
        const saved = join(folder, "zapisane");
        mkdirSync(saved);
        savedByLibreOffice(files, format, saved);
        for (const file of files) rmSync(file);
        const analysis = await analysisOf(folder);
        expect(rulesOf(analysis)).toEqual(unfilled);
        await expectAllRead(analysis);
      },
    );
  });
});

describe("empty forms", () => {
  it("may lie in no unit's folder, or in two", async () => {
    const folder = await newProject();
    writeFileSync(
      join(folder, "miernik.yaml"),
      "project: x\nunits:\n  - { id: a, name: A, type: GOPS }\n  - { id: b, name: B, type: GOPS }\n",
    );
    for (const unit of ["a", "b"]) {
      mkdirSync(join(folder, unit));
      copyFileSync(join(folder, forms.social), join(folder, unit, "karta.xlsx"));
    }
    await fillCard(
      join(folder, forms.benefits),
      join(folder, "a", "ewa.xlsx"),
      typedBy(workers[2]).card,
      true,
    );
    const rules = rulesOf(await analysisOf(folder));
    expect(rules).not.toContain("file_of_two_units");
    expect(rules).not.toContain("file_of_no_unit");
  });
});
