/** The command line as a person meets it: exit codes, last lines, languages, machine-readable findings. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { samplePath } from "../../sources/sample/path.ts";
import { miernik as said, type Said } from "../support/command.ts";
import { cardsHeader, projectOf, temporaryFolder } from "../support/project.ts";

const program = fileURLToPath(new URL("../../pipelines/miernik.mjs", import.meta.url));

function miernik(...args: string[]): Promise<Said> {
  const out = args.includes("--out") ? [] : ["--out", join(temporaryFolder(), "out")];
  return said([...args, ...out]);
}

const row = "Próbna Ada;Zespół 1;pracownik socjalny;2013-01-07;Doskonalenie zawodowe;";
const clean = (): string => projectOf({ "karty.csv": `${cardsHeader}${row}8\n`, "liczby.csv": counts });
const broken = (): string => projectOf({ "karty.csv": `${cardsHeader}${row}25\n`, "liczby.csv": counts });
const counts =
  "okres od;okres do;zespół;pracownik;stanowisko;etat;czynność;liczba\n" +
  "2013-01-01;2013-01-31;Zespół 1;Próbna Ada;pracownik socjalny;0,04;ocena działań zawartych w umowie;4\n";

describe("miernik", () => {
  it("run publishes, exits with 0 and says in its last lines what to open", async () => {
    const out = join(temporaryFolder(), "wyniki");
    const result = await miernik("run", clean(), "--out", out);
    expect(result.code).toBe(0);
    const last = result.out.trim().split("\n").slice(-3).join("\n");
    expect(last).toContain(join("internal", "index.html"));
    expect(last).toContain("Uwagi do danych: 0 błędów, 0 ostrzeżeń");
    for (const path of [
      "public/index.html",
      "internal/index.html",
      "run.json",
      "rejects.csv",
      "internal/units/ops/index.html",
    ]) {
      expect([path, existsSync(join(out, path))]).toEqual([path, true]);
    }
  });

  it("run publishes in spite of findings; --strict then exits with 1", async () => {
    const out = join(temporaryFolder(), "wyniki");
    expect(await miernik("run", broken(), "--out", out, "--quiet")).toMatchObject({ code: 0, out: "" });
    expect((await miernik("run", broken(), "--out", out, "--strict")).code).toBe(1);
    expect(readFileSync(join(out, "rejects.csv"), "utf8")).toContain("karty.csv,1,F2,Godziny,25,");
  });

  it("check exits with 0 without findings and with 1 with them, naming file, cell, fault and cure", async () => {
    expect((await miernik("check", clean())).code).toBe(0);
    const found = await miernik("check", broken());
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/^BŁĄD {2}karty\.csv, komórka F2: Ponad 24 godziny w jednym dniu \(25\)\./m);
    expect(found.out).toMatch(/Popraw wpis/);
  });

  it("check tells a fault of many rows once, with its first cells", async () => {
    const rows = Array.from({ length: 12 }, () => row.replace("Doskonalenie zawodowe", "Dyżur") + "1\n");
    const project = projectOf({ "karty.csv": cardsHeader + rows.join(""), "liczby.csv": counts });
    const { out } = await miernik("check", project);
    expect(out.match(/Nieznane zadanie/g)).toHaveLength(1);
    expect(out).toContain("karty.csv, komórki E2, E3, E4 …, razem 12: Nieznane zadanie. ");
    expect(out).toContain("Uwagi do danych: 12 błędów");
    expect(JSON.parse((await miernik("check", project, "--json")).out)).toHaveLength(13);
  });

  it("run --worker adds the own card, says whose file it is, and writes no name into it", async () => {
    const out = join(temporaryFolder(), "wyniki");
    const result = await miernik("run", clean(), "--out", out, "--worker", "ada PRÓBNA", "--json");
    expect(result.code).toBe(0);
    expect(JSON.parse(result.out)).toEqual([]);
    const path = /Karta własna – ada PRÓBNA: (.*index\.html)/.exec(result.err)?.[1] ?? "";
    expect(path).toMatch(/internal.units.ops.own-cards.P-[0-9a-f]{12}.index\.html$/);
    const html = readFileSync(join(process.cwd(), path), "utf8");
    expect(html).toContain("karta własna");
    expect(html).not.toMatch(/Ada|Próbn/i);
    expect(existsSync(join(process.cwd(), path, "../assets/style.css"))).toBe(true);
  });

  it("run --worker of somebody unknown exits with 2 and leaves the publication as it was", async () => {
    const out = join(temporaryFolder(), "wyniki");
    await miernik("run", clean(), "--out", out);
    const before = readFileSync(join(out, "run.json"), "utf8");
    const result = await miernik("run", clean(), "--out", out, "--worker", "Jan Inny");
    expect(result.code).toBe(2);
    expect(result.err).toContain("nie ma pracownika „Jan Inny”");
    expect(readFileSync(join(out, "run.json"), "utf8")).toBe(before);
  });

  it("says usage errors in English too", async () => {
    expect((await miernik("check", "/nie/ma", "--lang", "en")).err).toContain("There is no folder");
    expect((await miernik("check", clean(), "--lang", "en")).err).toContain("Reading 1/2: karty.csv");
    expect((await miernik("check", "--lang", "en", "--colour")).err).toContain(
      "Unknown or incomplete option --colour",
    );
  });

  it("speaks English when asked, and JSON to machines", async () => {
    expect((await miernik("check", broken(), "--lang", "en")).out).toMatch(
      /^ERROR {2}karty\.csv, cell F2: More than 24 hours/m,
    );
    const list = JSON.parse((await miernik("check", broken(), "--json")).out) as Record<string, unknown>[];
    expect(list[0]).toMatchObject({
      rule: "hours_over_24",
      severity: "error",
      file: "karty.csv",
      sheet: 1,
      cell: "F2",
    });
  });

  it.each([
    [["run", "/nie/ma/takiego"], 2, "Nie ma folderu"],
    [["lotnia"], 2, "Nieznane polecenie „lotnia”. Znane"],
    [["chekc"], 2, "Czy chodziło o „check”?"],
    [["tests"], 2, "Brak polecenia przed „tests”"],
    [["check", "package.json"], 2, "package.json to plik. Podaj folder"],
    [["check", "tests"], 2, "miernik init"],
    [["rollback", "5", samplePath], 2, "Nie przechowano jeszcze żadnej"],
    [["run", samplePath, "--out", "package.json/wyniki"], 3, "nie można zapisać wyników"],
    [["run", "--wynik", "x"], 2, "--wynik"],
    [["run", "--out", ""], 2, "--out"],
    [["run", "a", "b"], 2, "Za dużo argumentów"],
    [["check", "--lang", "de"], 2, "--lang"],
    [["serve", "/nie/ma/takiego"], 2, "miernik run"],
  ])("%j exits with %i and says why", async (args, code, message) => {
    const result = await miernik(...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });

  it.each([
    "--help",
    "help",
    "help check",
    "run --help",
    "check --help",
    "explain --help",
    "serve --help",
    "--help --lang en",
  ])("%s explains and exits with 0", async (args) => {
    const result = await miernik(...args.split(" "));
    expect(result.code).toBe(0);
    expect(result.out).toContain(`miernik ${/run|check|explain|serve/.exec(args)?.[0] ?? "run"}`);
  });

  it("is a program of its own: what main returns is its exit code", () => {
    const place = temporaryFolder();
    const options = { encoding: "utf8", cwd: place } as const;
    const checked = spawnSync(process.execPath, [program, "check", broken()], options);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("BŁĄD");
    const published = spawnSync(process.execPath, [program, "run", broken(), "--strict"], options);
    expect([published.status, published.stderr]).toEqual([1, expect.stringContaining("Publikuję")]);
    expect(existsSync(join(place, "out/internal/index.html"))).toBe(true);
  });

  it("--version is the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect((await miernik("--version")).out.trim()).toBe(version);
  });

  it("refuses a folder of other documents as OUT with 3 and leaves it alone", async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "umowa.txt"), "ważne");
    expect(await miernik("run", clean(), "--out", out)).toMatchObject({ code: 3 });
    expect(readFileSync(join(out, "umowa.txt"), "utf8")).toBe("ważne");
  });

  // Windows lets only administrators make links.
  it.skipIf(process.platform === "win32")("never reads its own results or a link as input", async () => {
    const project = clean();
    const elsewhere = join(temporaryFolder(), "obcy.csv");
    writeFileSync(elsewhere, "x");
    symlinkSync(elsewhere, join(project, "skrót.csv"));
    mkdirSync(join(project, "out"));
    await miernik("run", project, "--out", join(project, "out"));
    const list = JSON.parse((await miernik("check", project, "--json")).out) as {
      rule: string;
      file: string;
    }[];
    expect(list.map((one) => [one.rule, one.file])).toEqual([["link_not_followed", "skrót.csv"]]);
  });
});

describe("miernik.yaml", () => {
  it.each([
    ["project: x\n", "units"],
    ["project: x\nunits: []\n", "co najmniej jedna jednostka"],
    ["project: x\nunits:\n  - {id: a, name: A, type: OPS}\n", "GOPS, MGOPS, MOPS, MOPR albo PCPR"],
    ["project: x\nunits:\n  - {id: all, name: A, type: GOPS}\n", "cały projekt"],
    ["project: x\nunits:\n  - {id: a, name: A, type: GOPS, teryt: 0206143}\n", "w cudzysłowie"],
    ["project: x\nunits:\n  - {id: a, nme: A, type: GOPS}\n", "„name”"],
    [
      "project: x\nunits:\n  - {id: a, name: A, type: GOPS}\n  - {id: a, name: B, type: GOPS}\n",
      "dwie jednostki",
    ],
    ["project: [x\n", "wcięcia"],
    [
      "project: x\nunits:\n  - {id: a, name: A, type: GOPS}\ncalendar: {nominal_hours: {styczeń: 160}}\n",
      "2013-Q1",
    ],
    [
      "project: x\nunits:\n  - {id: a, name: A, type: GOPS}\nlabels: {tasks: [{label: x, role: social_worker, task: brak}]}\n",
      "nieznane zadanie „brak”",
    ],
    [
      "project: x\nunits:\n  - {id: a, name: A, type: GOPS}\nlabels: {activities: [{label: x, role: social_worker, activity: interview_1}]}\n",
      "nieznana czynność „interview_1”",
    ],
    ["project: x\nunits:\n  - {id: a, name: A, type: GOPS}\ncalendar: {available_share: 85}\n", "najwyżej 1"],
    [
      "project: x\nunits:\n  - {id: a, name: A, type: GOPS}\nactivities:\n  - {role: social_worker, activity: nowa}\n",
      "wymaga pól label i standard_h",
    ],
  ])("that says %j exits with 2 and names the fault", async (content, message) => {
    const project = clean();
    writeFileSync(join(project, "miernik.yaml"), content);
    const result = await miernik("check", project);
    expect(result.code).toBe(2);
    expect(result.err).toContain(message);
  });
});
