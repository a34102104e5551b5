/** Files that want to do harm, all in one project beside good ones: it is published, and each is named with its fault. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../pipelines/config.ts";
import { UsageError } from "../../pipelines/errors.ts";
import { showFindings, type ShownFinding } from "../../pipelines/findings.ts";
import { readCorrections } from "../../pipelines/ingest/corrections.ts";
import { run } from "../../pipelines/run.ts";
import { hostileFiles, writeHostile } from "../support/hostile-files.ts";
import { cardsHeader, effects, filesOf, projectOf } from "../support/project.ts";
import { excelFile } from "../support/workbooks.ts";

const field = "Prowadzenie pracy socjalnej z osobą/rodziną w środowisku";
const office = "Prowadzenie pracy socjalnej z osobą/rodziną w siedzibie Ośrodka";
/** What a spreadsheet would run and a page would load, where names and teams should stand. */
const formulaName = "=cmd|' /C calc'!A1";
const scriptName = "<script>alert(1)</script> Próbna";
const scriptTeam = '<img src=x onerror="alert(2)">';
const formulaTeam = '=HYPERLINK("http://x.invalid";"tu")';

const good = [
  cardsHeader,
  `Wzorcowa Halina;;pracownik socjalny;2013-02-01;${field};3,5\n`,
  `Wzorcowa Halina;;pracownik socjalny;2013-02-04;${office};2\n`,
].join("");
const active = [
  cardsHeader,
  `"${formulaName}";"${scriptTeam.replaceAll('"', '""')}";pracownik socjalny;2013-02-05;${field};1\n`,
  `${scriptName};"${formulaTeam.replaceAll('"', '""')}";pracownik socjalny;2013-02-05;${field};2\n`,
].join("");

/** A workbook with macros: the parts that hold them are there, and are not looked at. */
function withMacros(): Uint8Array {
  const rows = [
    ["Pracownik", "Stanowisko", "Data", "Zadanie", "Godziny"],
    ["Wzorcowa Halina", "pracownik socjalny", "2013-02-06", office, 4],
  ];
  const parts = unzipSync(excelFile([{ name: "eksport", rows }]));
  return zipSync({ ...parts, "xl/vbaProject.bin": strToU8('Auto_Open: Shell "calc"') });
}

let folder = "";
let out = "";
let shown: ShownFinding[] = [];
let pathOf: (fileId: string) => string = () => "";
let hasLinks = true;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "miernik-test-"));
  const settings = "project: Próba\nunits:\n  - { id: ops, name: OPS, type: GOPS }\n";
  const files = {
    "miernik.yaml": settings,
    "dobre.csv": good,
    "z makrami.xlsm": withMacros(),
    "czynne.csv": active,
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  mkdirSync(join(folder, "wrogie"));
  for (const file of hostileFiles) writeHostile(join(folder, "wrogie", file.name), file);
  mkdirSync(join(folder, "folder.xlsx"));
  try {
    symlinkSync(folder, join(folder, "petla"), "dir");
    symlinkSync(join(folder, "b.csv"), join(folder, "a.csv"));
    symlinkSync(join(folder, "a.csv"), join(folder, "b.csv"));
  } catch {
    // Windows asks for a privilege.
    hasLinks = false;
  }
  out = join(folder, "out");
  const result = await run(folder, out, effects);
  pathOf = result.pathOf;
  shown = showFindings(result.findings, "pl", pathOf);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function findingsOf(path: string): ShownFinding[] {
  return shown.filter((finding) => finding.fileId !== null && pathOf(finding.fileId) === path);
}

describe("a project with hostile files", () => {
  it.each(hostileFiles)("$name, $is, ends in $rule", ({ name, rule, says }) => {
    const findings = findingsOf(`wrogie/${name}`);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const finding = findings.find((one) => one.rule === rule);
    expect(finding?.isRejected).toBe(true);
    expect(finding?.what.replaceAll("\u00a0", " ")).toContain(says);
    expect(finding?.todo.length).toBeGreaterThan(10);
  });

  it("is published with the figures of the good files: 3.5 + 1 + 2 h in the field, 2 + 4 h in the office", () => {
    const rows = readFileSync(join(out, "internal/data/out__time_structure.csv"), "utf8")
      .trim()
      .split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^ops,2013-02,social_worker,social_work_field,direct,6\.5,/);
    expect(rows[2]).toMatch(/^ops,2013-02,social_worker,social_work_office,direct,6,/);
  });

  it("follows no link and takes a folder's name for no file", () => {
    if (hasLinks) {
      for (const path of ["a.csv", "b.csv", "petla"])
        expect(findingsOf(path).map((finding) => finding.rule)).toEqual(["link_not_followed"]);
    }
    expect(findingsOf("folder.xlsx")).toEqual([]);
  });

  it("leaves no name, no script and no formula in what it publishes", () => {
    for (const path of filesOf(out).filter((one) => /\.(html|csv|json|svg)$/.test(one))) {
      const text = readFileSync(join(out, path), "utf8");
      expect(text, path).not.toMatch(/Wzorcowa|Halina|calc|alert\(1\)/);
      if (path.endsWith(".html") || path.endsWith(".svg"))
        expect(text, path).not.toMatch(/<img src=x|<script(?! src="assets\/szukaj\.js" defer>)/);
      if (path.endsWith(".csv")) expect(text, path).not.toMatch(/(^|,)"?[=@]/m);
    }
  });
});

describe("hostile settings end in a sentence, not in a stalled program", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => {
    const before = i === 0 ? "x" : `*a${String(i - 1)}`;
    return `a${String(i)}: &a${String(i)} [${Array(9).fill(before).join(", ")}]`;
  });

  it.each([
    ["aliases of aliases", laughs.join("\n")],
    ["lists 100 000 deep", "[".repeat(100_000)],
    ["lists in lists on one line", `${"- ".repeat(50_000)}x`],
    ["levels 3000 deep", Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["two megabytes", `# ${"x".repeat(2_000_000)}\n`],
    ["zero bytes", "\0".repeat(1000)],
  ])("%s", (_, content) => {
    const project = projectOf({});
    writeFileSync(join(project, "corrections.yml"), content);
    expect(() => readCorrections(project)).toThrow(UsageError);
    writeFileSync(join(project, "miernik.yaml"), content);
    expect(() => readConfig(project)).toThrow(UsageError);
  });

  it("a folder in place of a file", () => {
    const project = projectOf({});
    mkdirSync(join(project, "corrections.yml"));
    expect(() => readCorrections(project)).toThrow(UsageError);
  });
});
