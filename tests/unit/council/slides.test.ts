/** The PPTX as a file: places for titles, notes, descriptions, language, nothing outside itself, the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { councilPresentations } from "../../../pipelines/figures/council/presentation.ts";
import { slidesOf } from "../../../reports/slides/slides.ts";
import { slideFaults } from "../../support/slide-faults.ts";
import { readSlides, type ReadSlides } from "../../support/slides.ts";
import { placeData, profileData } from "./place.ts";

const presentations = councilPresentations(await placeData());
const [presentation] = presentations;
if (!presentation) throw new Error("no presentation");
const bytes = await slidesOf(presentation);
let read: ReadSlides;
beforeAll(() => {
  read = readSlides(bytes);
});

describe("slides", () => {
  it("have no fault for those who hear them or see little", async () => {
    expect(slideFaults(bytes)).toEqual([]);
    // A place of which there is its profile alone opens with another sentence.
    const [other] = councilPresentations(await profileData());
    if (!other) throw new Error("no presentation");
    expect(slideFaults(await slidesOf(other))).toEqual([]);
  });

  it("have each the topic's finding in the place of the title, and the sources in the notes", () => {
    expect(read.slides.map(({ title }) => title?.replaceAll("\u00a0", " "))).toEqual(
      presentation.topics.map(({ title }) => title.replaceAll("\u00a0", " ")),
    );
    for (const [i, { origins }] of presentation.topics.entries())
      for (const { table } of origins) expect(read.slides[i]?.notes).toContain(table);
    expect(read.slides.every(({ notes }) => notes.trim() !== "")).toBe(true);
  });

  it("describe each picture and each native table", () => {
    for (const { pictures, tables, alternatives } of read.slides)
      expect(alternatives.filter((text) => text.length > 10)).toHaveLength(pictures + tables);
    expect(read.slides.some(({ pictures }) => pictures > 0)).toBe(true);
    expect(read.slides.some(({ tables }) => tables > 0)).toBe(true);
  });

  it("name each shape by an id of its own, and the first row of a table as its head", () => {
    for (const { xml } of read.slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(xml).not.toContain("<a:tblPr/>");
    }
  });

  it("are Polish, wide, and refer to nothing outside themselves", () => {
    const all = [...read.parts.values()].join("\n");
    expect(all).not.toContain('lang="en-US"');
    expect(read.parts.get("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"');
    expect(all).not.toMatch(/TargetMode="External"/u);
  });

  it("name the unit and the program, and no machine, no person, no library and no day", () => {
    expect(read.parts.get("docProps/app.xml")).toMatch(
      /<Properties [^>]*><Application>Miernik<\/Application><\/Prop/u,
    );
    const core = (read.parts.get("docProps/core.xml") ?? "").replaceAll("\u00a0", " ");
    expect(core).toContain("<dc:creator>GOPS w A.</dc:creator>");
    expect(core.match(/2026-01-01T00:00:00Z/gu)).toHaveLength(2);
  });

  it("are the same bytes each time", async () => {
    expect(await slidesOf(presentation)).toEqual(bytes);
  });
});

describe("a broken file is caught", () => {
  const broken: [fault: RegExp, from: RegExp, to: string][] = [
    [/the file has no title/u, /<dc:title>[^<]*</u, "<dc:title><"],
    [/slide 1: no title in the place/u, /type="title"/u, 'type="body"'],
    [/slide 1: the title is not read first/u, /<p:sp>/u, "<p:sp></p:sp><p:sp>"],
    [/a picture or table without words/u, /(<p:pic>.*?) descr="[^"]*"/su, "$1"],
    [/a table without a heading row/u, / firstRow="1"/u, ""],
    [/11 pt/u, / sz="1400"/u, ' sz="1100"'],
    [/pale, #C3CBD0/u, /(<a:r><a:rPr[^>]* sz="1200".*?srgbClr val=")[0-9A-Fa-f]{6}/su, "$1C3CBD0"],
    [/text in en-US/u, /lang="pl-PL"/u, 'lang="en-US"'],
    [/no notes/u, /<a:t>[^<]*<\/a:t>/gu, "<a:t></a:t>"],
  ];

  it.each(broken)("%s", (fault, from, to) => {
    const parts = unzipSync(bytes);
    for (const [name, content] of Object.entries(parts))
      if (name.endsWith(".xml")) parts[name] = strToU8(strFromU8(content).replace(from, to));
    expect(slideFaults(zipSync(parts, { level: 0 }))).toContainEqual(expect.stringMatching(fault));
  });
});
