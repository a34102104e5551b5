/** What files carry beside their content: nothing of the machine or the person that made them, and nothing that runs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicTableNames } from "../../pipelines/contract/public-dataset.ts";
import { run } from "../../pipelines/run.ts";
import { cardsHeader, countsHeader, effects, filesOf } from "../support/project.ts";
import { textsOfFolder } from "../support/unpacked.ts";

const task = "Prowadzenie pracy socjalnej z osobą/rodziną w siedzibie Ośrodka";
const names = ["Wzorcowa Halina", "Próbny Jan", "Testowa Anna"];
const formulas = ["=1+1", "+1+cmd", "-1+cmd", "@SUM(1)", "\t=1"];
const cards = names.map((name) => `${name};;pracownik socjalny;2013-02-01;${task};3,5\n`).join("");
const teams = formulas.map((team) => `${names[0] ?? ""};"${team}";pracownik socjalny;2013-02-04;${task};1\n`);
const counts = names
  .map(
    (name) =>
      `2013-01-01;2013-03-31;;${name};pracownik socjalny;1;działania podejmowane w ramach pracy socjalnej;90\n`,
  )
  .join("");

let [place, out] = ["", ""];
let unpacked: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "miernik-metadata-"));
  out = join(place, "wyniki");
  const project = join(place, "projekt");
  mkdirSync(project);
  const settings = "project: Próba\nunits:\n  - { id: ops, name: OPS, type: GOPS }\n";
  writeFileSync(join(project, "miernik.yaml"), settings);
  writeFileSync(join(project, "karty.csv"), cardsHeader + cards + teams.join(""));
  writeFileSync(join(project, "liczby.csv"), countsHeader + counts);
  await run(project, out, effects);
  unpacked = await textsOfFolder(out);
}, 240_000);
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const files = () => [...unpacked].filter(([path]) => path !== "run.json");

describe("the files of a publication", () => {
  it("are of every kind", () => {
    const kinds = new Set(files().map(([path]) => path.replace(/^.*\./, "")));
    for (const kind of ["html", "pdf", "xlsx", "csv", "parquet", "arrow", "json", "svg", "js"])
      expect([...kinds], kind).toContain(kind);
  });

  it("name no folder, computer or home of whoever made them, in any byte, unpacked or not", () => {
    for (const [path, text] of files())
      for (const trace of [place, process.cwd(), homedir(), hostname()])
        // A home or a computer of one letter would be found in any text.
        if (trace.length > 5) expect([path, trace, text.includes(trace)]).toEqual([path, trace, false]);
  });

  it("name as their author the project or the program, and no one as who changed them last", () => {
    for (const [path, text] of files()) {
      if (path.endsWith(".xlsx")) {
        expect(text, path).not.toMatch(/<(Manager|Company)>[^<]|<cp:lastModifiedBy>(?!Miernik<)[^<]/);
        const creators = [...text.matchAll(/<dc:creator>([^<]*)</g)].map(([, name]) => name);
        expect(["", "Miernik", "Próba"], path).toEqual(expect.arrayContaining(creators));
      }
      if (path.endsWith(".pdf")) {
        const authors = [...text.matchAll(/<dc:creator><rdf:Seq><rdf:li>([^<]*)</g)].map(([, name]) => name);
        expect(["OPS", "Próba"], path).toEqual(expect.arrayContaining(authors));
      }
    }
  });

  it("hold no worker's name, and the public ones no pseudonym", () => {
    const table = unpacked.get("internal/data/out__worker_month.csv") ?? "";
    const ids = table
      .split("\r\n")
      .slice(1)
      .flatMap((line) => /P-[0-9a-f]{12}/.exec(line)?.[0] ?? []);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    for (const [path, text] of files()) {
      expect(text, path).not.toMatch(/Wzorcowa|Halina|Próbny Jan|Testowa/);
      if (path.startsWith("public/"))
        for (const id of ids) expect(text.includes(id.slice(2)), path).toBe(false);
    }
  });

  it("run nothing: a text that looks like a formula is one in no table, and a number stays a number", () => {
    for (const [path, text] of files()) {
      if (path.endsWith(".csv")) expect(text, path).not.toMatch(/(^|[,\n])"?([=@\t]|[+-](?!\d))/);
      if (path.endsWith("data/miernik.xlsx")) expect(text, path).not.toMatch(/<f[ >]/);
    }
    const structure = unpacked.get("internal/data/out__time_structure.csv") ?? "";
    expect(structure).toMatch(/,15\.5,/);
  });

  it("allow pages nothing but their own style sheet, font, picture and named script", () => {
    const pages = files().filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(30);
    for (const [path, html] of pages) {
      const { document } = parseHTML(html);
      const policy = document
        .querySelector("meta[http-equiv=Content-Security-Policy]")
        ?.getAttribute("content");
      const hasScript = document.querySelector("script") !== null;
      expect(policy, path).toBe(
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" +
          (hasScript ? "; script-src 'self'" : ""),
      );
      const addresses = [...document.querySelectorAll("[src], link[href]")].map(
        (element) => element.getAttribute("src") ?? element.getAttribute("href"),
      );
      for (const address of addresses) expect(address, path).toMatch(/^assets\/[\w.-]+$/);
    }
  });

  it("are public only where a table passed disclosure control", () => {
    const tables = filesOf(join(out, "public/data")).filter((path) => path.endsWith(".parquet"));
    expect(tables).toEqual(
      Object.keys(publicTableNames)
        .map((name) => `${name}.parquet`)
        .sort(),
    );
  });
});
