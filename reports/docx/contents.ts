/** The table of contents: a field that the word processor brings up to date, with its entries already in it. */
import { InternalHyperlink, Paragraph, TextRun, type XmlComponent } from "docx";
import { written } from "../pdf/printable.ts";
import { Element } from "./elements.ts";

export interface Entry {
  /** Of the heading, from 1. */
  level: number;
  /** "2.1" */
  number: string;
  heading: string;
  /** Of the bookmark at the heading. */
  anchor: string;
}

/** Its parts stand in the pane of navigation. */
const deepest = 1;

/**
 * As Word itself would put it in, so that a click on it offers to update. The pages' numbers come with that: no one but
 * the program that sets the pages can know them.
 */
export function contentsOf(entries: readonly Entry[]): Element {
  const listed = entries.filter(({ level }) => level <= deepest);
  const begin = new TextRun({
    children: [
      new Element("w:fldChar", { "w:fldCharType": "begin" }),
      new Element("w:instrText", { "xml:space": "preserve" }, [` TOC \\o "1-${String(deepest)}" \\h \\z `]),
      new Element("w:fldChar", { "w:fldCharType": "separate" }),
    ],
  });
  const end = new TextRun({ children: [new Element("w:fldChar", { "w:fldCharType": "end" })] });
  const lines = listed.map(({ level, number, heading, anchor }, i) => {
    const link = new InternalHyperlink({
      anchor,
      children: [new TextRun(`${number} ${written(heading)}`)],
    });
    const children: XmlComponent[] = [
      ...(i === 0 ? [begin] : []),
      link,
      ...(i === listed.length - 1 ? [end] : []),
    ];
    return new Paragraph({ style: `TOC${String(level)}`, children });
  });
  return new Element("w:sdt", {}, [
    new Element("w:sdtPr", {}, [
      new Element("w:docPartObj", {}, [
        new Element("w:docPartGallery", { "w:val": "Table of Contents" }),
        new Element("w:docPartUnique"),
      ]),
    ]),
    new Element("w:sdtContent", {}, [
      new Paragraph({ style: "TOCHeading", children: [new TextRun("Spis treści")] }),
      ...lines,
    ]),
  ]);
}
