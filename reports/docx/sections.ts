/** A report as the parts of a document, in order. */
import { BookmarkEnd, BookmarkStart, TextRun, type FileChild } from "docx";
import type { Report, Section } from "../content.ts";
import { blockPieces } from "./blocks.ts";
import { contentsOf, type Entry } from "./contents.ts";
import { written } from "../pdf/printable.ts";
import { styled, text } from "./elements.ts";
import { pieces, type Piece, type Setting } from "./setting.ts";

/** The styles of headings go no deeper. */
const deepest = 3;

export function reportPieces(report: Report, setting: Setting): Piece[] {
  const entries: Entry[] = [];
  const body = report.sections.flatMap((section, i) => sectionPieces(section, [i + 1], setting, entries));
  const hasContents = !report.isSheet && entries.length > 0;
  return [
    ...pieces(styled("Title", [text(report.title)]), ...report.facts.map(factOf)),
    ...pieces(styled("Ustalenie", [text(report.finding)])),
    ...report.opening.flatMap((block) => blockPieces(block, setting)),
    ...(hasContents ? pieces(contentsOf(entries)) : []),
    ...body,
  ];
}

function factOf({ label, value }: { label: string; value: string }): FileChild {
  return styled("Fakt", [text(label, "Etykieta"), new TextRun({ text: `\t${written(value)}` })]);
}

/** @param place in the tree, from 1: [2, 1] is the section 2.1 */
function sectionPieces(
  section: Section,
  place: readonly number[],
  setting: Setting,
  entries: Entry[],
): Piece[] {
  const level = Math.min(place.length, deepest);
  const no = setting.next("heading");
  const anchor = `_Toc${String(no).padStart(9, "0")}`;
  entries.push({ level, number: place.join("."), heading: section.heading, anchor });
  const inside = { ...setting, isKept: setting.isKept || (section.isKeptWhole ?? false) };
  const heading = styled(
    `Heading${String(level)}`,
    [new BookmarkStart(anchor, no), text(section.heading), new BookmarkEnd(no)],
    { pageBreakBefore: section.isOnNewPage ?? false },
  );
  return [
    { content: heading, isHeading: true },
    ...section.blocks.flatMap((block) => blockPieces(block, inside)),
    ...(section.sections ?? []).flatMap((one, i) => sectionPieces(one, [...place, i + 1], inside, entries)),
  ];
}
