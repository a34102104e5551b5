import { DomUtils } from "htmlparser2";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { Report, Section } from "../../../reports/content.ts";
import { docxOf } from "../../../reports/docx/docx.ts";
import { printable, written } from "../../../reports/pdf/printable.ts";
import { all, readDocx, valueOf, xmlOf, type ReadDocx } from "../../support/docx.ts";
import { emptyDataset, hostileTeams } from "../dashboards/sample.ts";
import { everyKind } from "./every-kind.ts";
import { figuresOf, reportOf, tablesOf } from "./parts.ts";
import { reportDataset } from "./sample.ts";

describe.each([
  ["the usual dataset", () => reportOf(reportDataset())],
  ["hostile names", () => reportOf(reportDataset({ teams: hostileTeams }))],
  ["no data at all", () => reportOf(emptyDataset())],
  ["a report with every kind of block", () => everyKind()],
])("with %s", (_, make) => {
  const report: Report = make();
  let docx: ReadDocx;
  beforeAll(async () => {
    docx = readDocx(await docxOf(report));
  });

  it("has the headings of the report as its tree, none skipped", () => {
    const tree = (sections: readonly Section[], level: number): [number, string][] =>
      sections.flatMap((section) => [
        [level, written(section.heading)],
        ...tree(section.sections ?? [], level + 1),
      ]);
    expect(docx.headings.map(({ level, text }) => [level, text])).toEqual(tree(report.sections, 1));
  });

  it("has the tables of the report: heading rows marked, every cell as in the data", () => {
    const expected = tablesOf(report);
    expect(docx.tables).toHaveLength(expected.length);
    docx.tables.forEach(({ heads, rows }, i) => {
      const model = expected[i];
      const labels = model?.columns.flatMap(({ group, label }) => [label, ...(group ? [group] : [])]);
      expect(new Set(heads.flat().map(letters))).toEqual(new Set(labels?.map(letters)));
      expect(rows).toEqual(model?.rows.map(({ cells }) => cells.map(written)));
    });
  });

  it("numbers captions of tables and of charts one after another", () => {
    for (const kind of ["Tabela", "Wykres"]) {
      const captions = docx.captions.filter((caption) => caption.startsWith(kind));
      captions.forEach((caption, i) => {
        expect(caption).toMatch(new RegExp(`^${kind}\u00a0${String(i + 1)}\\. \\S`));
      });
    }
    expect(docx.captions).toHaveLength(docx.tables.length + docx.pictures.length);
    const fields = all(docx.body, "w:fldSimple").map((field) => field.attribs["w:instr"]);
    expect(fields.filter((field) => field?.includes("SEQ Tabela"))).toHaveLength(docx.tables.length);
    expect(fields.filter((field) => field?.includes("SEQ Wykres"))).toHaveLength(docx.pictures.length);
  });

  it("gives every picture the figure's summary as its alternative text, under an id of its own", () => {
    const drawn = figuresOf(report).filter(({ drawing }) => drawing !== null);
    expect(docx.pictures.map(({ alt }) => alt)).toEqual(drawn.map(({ summary }) => printable(summary)));
    expect(new Set(docx.pictures.map(({ id }) => id)).size).toBe(drawn.length);
  });

  it("is in Polish, with its title and the unit as its author, and names nobody and nothing else", () => {
    const core = xmlOf(docx.parts.get("docProps/core.xml"));
    const property = (name: string) => DomUtils.textContent(all(core, name));
    expect(property("dc:title")).toBe(printable(report.title));
    expect(property("dc:creator")).toBe(printable(report.author));
    expect(property("dc:language")).toBe("pl-PL");
    expect(property("cp:lastModifiedBy")).toBe("Miernik");
    expect(property("dcterms:created")).toBe(property("dcterms:modified"));
    const styles = xmlOf(docx.parts.get("word/styles.xml"));
    expect(valueOf(styles, "w:lang")).toBe("pl-PL");
    expect(valueOf(xmlOf(docx.parts.get("word/settings.xml")), "w:themeFontLang")).toBe("pl-PL");
    expect(DomUtils.textContent(xmlOf(docx.parts.get("docProps/app.xml")))).toBe("Miernik");
    expect([...docx.parts.values()].join()).not.toMatch(/w:rsid|w:author=|Un-named/);
  });

  it("links to nothing outside of itself, and to nothing that it lacks", () => {
    for (const [name, text] of docx.parts) {
      if (!name.endsWith(".rels")) continue;
      expect(text).not.toContain("TargetMode");
      const folder = name.startsWith("_rels") ? "" : "word/";
      for (const one of all(xmlOf(text), "Relationship")) {
        const target = folder + (one.attribs.Target ?? "");
        expect(docx.parts.has(target) || docx.media.has(target), target).toBe(true);
      }
    }
  });

  it("is nowhere wider than its page", () => {
    for (const { width } of docx.tables) expect(width).toBeLessThanOrEqual(16838 - 2 * 1417);
    const upright = all(docx.body, "wp:extent").map((extent) => Number(extent.attribs.cx) / 635);
    for (const width of upright) expect(width).toBeLessThanOrEqual(11906 - 2 * 1417);
  });
});

test("the same report gives the same bytes, whatever was made before", async () => {
  const report = everyKind();
  const first = Buffer.from(await docxOf(report));
  await docxOf(reportOf(emptyDataset()));
  expect(first.equals(await docxOf(everyKind()))).toBe(true);
});

test("a sheet has no list of contents", async () => {
  const docx = readDocx(await docxOf({ ...everyKind(), isSheet: true }));
  expect(all(docx.body, "w:docPartObj")).toHaveLength(0);
});

/** Without spaces and what keeps them from breaking. */
function letters(text: string): string {
  return printable(text).replace(/[\s\u00a0\u2060]/gu, "");
}
