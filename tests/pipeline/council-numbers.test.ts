/** What councillors are shown of the shipped sample: every number of slides, page and sheet is that of its published cell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { Cells } from "../support/council/cells.ts";
import { checkParts } from "../support/council/check.ts";
import { ClaimedPlace } from "../support/council/place.ts";
import { partsOfPage, partsOfSheet, partsOfSlides, type Part } from "../support/council/reading.ts";
import { publishedSample } from "../support/published-sample.ts";

const places = [
  "gops-przykladowo",
  "gops-nibywies",
  "mgops-wzorcowo",
  "mgops-zmyslin",
  "mgops-fikcyjnowo",
  "mops-probna-gora",
  "powiat-9901",
  "powiat-9902",
];

let folder: string;
let cells: Cells;
beforeAll(async () => {
  folder = join((await publishedSample()).out, "public");
  cells = new Cells(join(folder, "data"));
});

const bytesOf = (id: string, ending: string) => readFileSync(join(folder, `prezentacja-${id}.${ending}`));

function pageOf(id: string): Part[] {
  return partsOfPage(bytesOf(id, "html").toString("utf8"));
}

function sheetOf(id: string): Part[] {
  return partsOfSheet(bytesOf(id, "pdf"), pageOf(id));
}

/** Least numbers with a cell behind them: a reader that sees nothing would find nothing wrong. */
const media: Readonly<Record<string, readonly [least: number, parts: (id: string) => Part[]]>> = {
  slides: [110, (id) => partsOfSlides(bytesOf(id, "pptx"))],
  page: [110, pageOf],
  sheet: [15, sheetOf],
};

describe.each(Object.keys(media))("the %s", (medium) => {
  const [least, partsOf] = media[medium] ?? [0, () => []];

  it.each(places)("of %s show what the published cells hold", (id) => {
    const { claims, problems } = checkParts(partsOf(id), new ClaimedPlace(cells, id));
    expect(problems).toEqual([]);
    expect(claims).toBeGreaterThanOrEqual(least);
  });
});

describe("a wrong number", () => {
  const id = "powiat-9901";
  const problemsOf = (parts: readonly Part[]) => checkParts(parts, new ClaimedPlace(cells, id)).problems;

  /** The slides with a text of one part of the file changed. */
  function planted(part: RegExp, from: string, to: string): Uint8Array {
    const files = unzipSync(bytesOf(id, "pptx"));
    const changed = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
      name,
      part.test(name) ? strToU8(strFromU8(content).replace(from, to)) : content,
    ]);
    return zipSync(Object.fromEntries(changed), { level: 0 });
  }

  it.each([
    ["in a native table", /slides\/slide2\.xml$/u, "<a:t>234</a:t>", "<a:t>243</a:t>"],
    ["in the notes", /notesSlides\/notesSlide4\.xml$/u, "| 430 |", "| 340 |"],
    ["in a title", /slides\/slide1\.xml$/u, "637", "673"],
    ["of gminas", /slides\/slide2\.xml$/u, "3\u00a0z\u00a05 gmin", "4\u00a0z\u00a05 gmin"],
  ])("is found in the slides: %s", (_, part, from, to) => {
    expect(problemsOf(partsOfSlides(planted(part, from, to)))).not.toEqual([]);
  });

  it("is found on the page", () => {
    const html = bytesOf(id, "html").toString("utf8");
    expect(problemsOf(partsOfPage(html.replace(">234<", ">243<")))).not.toEqual([]);
  });

  it("is found when one reason stands for another", () => {
    const parts = sheetOf(id).map((part) =>
      typeof part === "string" ? part.replace("ubóstwo: 150", "ubóstwo: 137") : part,
    );
    expect(problemsOf(parts)).not.toEqual([]);
  });
});
