import { DomUtils } from "htmlparser2";
import { beforeAll, expect, it, test } from "vitest";
import { docxOf } from "../../../reports/docx/docx.ts";
import { all, readDocx, styleOf, textOf, valueOf, xmlOf, type ReadDocx } from "../../support/docx.ts";
import { everyKind, narrow, wide } from "./every-kind.ts";

let docx: ReadDocx;
beforeAll(async () => {
  docx = readDocx(await docxOf(everyKind()));
});

const paragraphs = (style: string): string[] =>
  all(docx.body, "w:p")
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(textOf);

it("offers a place to fill as a content control that shows its prompt", () => {
  const [control, ...others] = all(docx.body, "w:sdt").filter((one) => valueOf(one, "w:alias") !== null);
  expect(others).toEqual([]);
  if (!control) throw new Error("no content control");
  expect(valueOf(control, "w:alias")).toBe("Wnioski metodyczne");
  expect(all(control, "w:showingPlcHdr")).toHaveLength(1);
  expect(textOf(control)).toBe("Tu wpisz, co z\u00a0tego wynika; program tego nie wie.");
  expect(paragraphs("OpisWlasnych")).toEqual(["Wnioski metodyczne", "Notatki"]);
});

it("prints notes with their day", () => {
  expect(paragraphs("Notatka")).toEqual(["7\u00a0marca\u00a02013\u00a0r.: Wizyta w\u00a0ośrodku."]);
});

it("lists its sections, each entry a link to a heading that is there", () => {
  const [contents] = all(docx.body, "w:sdt").filter((one) => all(one, "w:docPartObj").length > 0);
  if (!contents) throw new Error("no list of contents");
  expect(DomUtils.textContent(all(contents, "w:instrText"))).toContain('TOC \\o "1-1" \\h');
  const links = all(contents, "w:hyperlink");
  expect(links.map(textOf)).toEqual([
    "1 Wyniki w\u00a0gminie",
    "2 Wnioski",
    "3 Teksty",
    "4 <script>alert(1)</script>",
  ]);
  const marks = all(docx.body, "w:bookmarkStart");
  const names = marks.map(({ attribs }) => attribs["w:name"]);
  for (const { attribs } of links) expect(names).toContain(attribs["w:anchor"]);
  expect(new Set(marks.map(({ attribs }) => attribs["w:id"])).size).toBe(marks.length);
});

it("begins, separates and ends every field", () => {
  const kinds = all(docx.body, "w:fldChar").map(({ attribs }) => attribs["w:fldCharType"]);
  expect(kinds).toEqual(["begin", "separate", "end"]);
});

it("numbers headings by their styles, so that a heading put in gets its number", () => {
  const styles = all(xmlOf(docx.parts.get("word/styles.xml")), "w:style");
  const levels = all(xmlOf(docx.parts.get("word/numbering.xml")), "w:lvl");
  for (const level of [1, 2, 3]) {
    const id = `Heading${String(level)}`;
    const style = styles.find(({ attribs }) => attribs["w:styleId"] === id);
    const numbered = levels.find((one) => valueOf(one, "w:pStyle") === id);
    if (!style || !numbered) throw new Error(`no ${id}`);
    expect(valueOf(style, "w:name")).toBe(`heading ${String(level)}`);
    expect(valueOf(style, "w:outlineLvl")).toBe(String(level - 1));
    expect(valueOf(numbered, "w:lvlText")).toBe(["%1", "%1.%2", "%1.%2.%3"][level - 1]);
    // Never alone at the end of a page.
    expect(all(style, "w:keepNext")).toHaveLength(1);
  }
});

it("turns the page for a table that does not fit, and for its heading; not for one that does", () => {
  // The size of a page stands at the end of what is printed on such pages.
  const pages: { isTurned: boolean; text: string }[] = [];
  let text = "";
  const found = DomUtils.getElementsByTagName((name) => /^w:(t|pgSz)$/.test(name), docx.body.children);
  for (const one of found) {
    if (one.name === "w:t") text += DomUtils.textContent(one);
    else {
      pages.push({ isTurned: Number(one.attribs["w:w"]) > Number(one.attribs["w:h"]), text });
      text = "";
    }
  }
  expect(pages.map(({ isTurned }) => isTurned)).toEqual([false, true, false]);
  expect(pages[0]?.text).toContain(narrow.caption);
  expect(pages[1]?.text).toMatch(new RegExp(`^Szeroko.*${wide.caption}`));
  expect(pages[2]?.text).toMatch(/^Trzeci poziom/);
});

it("heads the key figures with their labels", () => {
  const [table] = all(docx.body, "w:tbl");
  if (!table) throw new Error("no key figures");
  const heads = all(table, "w:tr").filter((row) => all(row, "w:tblHeader").length > 0);
  expect(heads.map((row) => all(row, "w:tc").map(textOf))).toEqual([["Opis 1", "Opis 2"]]);
});

it("draws every chart as outlines, with pixels for programs that know no SVG", () => {
  const names = [...docx.media.keys()];
  expect(names.filter((name) => name.endsWith(".svg"))).toHaveLength(docx.pictures.length);
  expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(docx.pictures.length);
  for (const [name, content] of docx.media) {
    const begin = Buffer.from(content.slice(0, 4)).toString("latin1");
    expect(begin).toBe(name.endsWith(".svg") ? "<svg" : "\u0089PNG");
  }
});

/** The order of the standard (ECMA-376, 17.3.1.26 and 17.3.2.28), which Word insists on. */
const orders: Record<string, string> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textAlignment outlineLvl rPr sectPr",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps strike noProof vanish color spacing w kern position sz szCs highlight u effect bdr shd vertAlign lang",
  "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
  "w:tblPr":
    "tblStyle tblpPr bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr",
  "w:sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr docPartObj",
};

test.each(Object.entries(orders))("the parts of %s stand in the order of the standard", (name, order) => {
  const known = order.split(" ");
  for (const part of ["document", "styles", "numbering", "footer1"]) {
    for (const element of all(xmlOf(docx.parts.get(`word/${part}.xml`)), name)) {
      const places = element.children.flatMap((child) =>
        "name" in child ? [known.indexOf(child.name.replace("w:", ""))] : [],
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
});
