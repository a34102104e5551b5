/** What councillors are shown of a pilot: every number of slides, page and sheet is that of its published cell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openWriters } from "../../../pipelines/writers.ts";
import { Cells } from "../../support/council/cells.ts";
import { checkParts } from "../../support/council/check.ts";
import { ClaimedPlace } from "../../support/council/place.ts";
import { partsOfPage, partsOfSheet, partsOfSlides, plain, type Part } from "../../support/council/reading.ts";
import { folderOfFile } from "../../support/project.ts";
import { writePublic } from "../../support/public-files.ts";
import { measuredPlaces } from "../../support/public-measured.ts";

const folder = folderOfFile();
let cells: Cells;
beforeAll(async () => {
  const writers = await openWriters();
  try {
    await writePublic(folder, await measuredPlaces(), writers);
  } finally {
    await writers.close();
  }
  cells = new Cells(join(folder, "data"));
});

const bytesOf = (id: string, ending: string) => readFileSync(join(folder, `prezentacja-${id}.${ending}`));
const pageOf = (id: string) => partsOfPage(bytesOf(id, "html").toString("utf8"));
const media: Readonly<Record<string, (id: string) => Part[]>> = {
  slides: (id) => partsOfSlides(bytesOf(id, "pptx")),
  page: pageOf,
  sheet: (id) => partsOfSheet(bytesOf(id, "pdf"), pageOf(id)),
};
const problemsOf = (parts: readonly Part[], id: string) =>
  checkParts(parts, new ClaimedPlace(cells, id)).problems;

const tablesIn = (parts: readonly Part[]) =>
  parts
    .filter((part) => typeof part !== "string")
    .filter(({ caption }) => /^Działania|^Wyniki/u.test(caption));

describe.each(Object.keys(media))("the %s", (medium) => {
  it.each(["gops-a", "gops-b", "powiat-9909", "powiat-9910"])(
    "of %s show what the published cells hold",
    (id) => {
      const parts = media[medium]?.(id) ?? [];
      expect(problemsOf(parts, id)).toEqual([]);
      // The sheet has one line of the pilot, page and slides have a row for each indicator that is shown.
      if (medium === "sheet")
        expect(parts.filter((part) => typeof part === "string").join("\n")).toMatch(
          /ele osiągnięto w \d+ z \d+ programów rodzin/u,
        );
      else expect(tablesIn(parts).flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(13);
    },
  );
});

it("what is hidden of a gmina reads •, and so does what would tell it; a sum lacks who says nothing", () => {
  const rowIn = (id: string, wanted: string) =>
    tablesIn(media.page?.(id) ?? [])
      .flatMap(({ rows }) => rows)
      .find(([name]) => name === wanted)
      ?.slice(1);
  expect(rowIn("gops-b", "Spotkania z udziałem rodziny")).toEqual(["•", "•", "25"]);
  expect(rowIn("gops-a", "Spotkania z udziałem rodziny")).toEqual(["•", "•", "40"]);
  expect(rowIn("powiat-9909", "Spotkania z udziałem rodziny")).toBeUndefined();
  expect(rowIn("powiat-9909", "Działania promocyjne")).toEqual(["7 działań", "1 z 5"]);
});

describe("a wrong number of the pilot is found", () => {
  it.each([
    ["a result", "gops-a", "61,3 %", "63,1 %"],
    ["an end of an interval", "gops-a", "53,3–68,0 %", "53,3–86,0 %"],
    ["how many were observed", "gops-a", "171", "117"],
    ["met programmes in the title", "gops-b", "w 12 z 23 programów", "w 13 z 23 programów"],
    ["an amount of money", "gops-b", "4 304 zł", "4 340 zł"],
    ["an earlier measurement", "gops-a", "Pomiar: po 12", "Pomiar: po 6"],
    ["a number instead of •", "gops-b", "•", "12,0 %"],
    ["what the powiat's own unit brought", "powiat-9910", "38 z 62 programów", "19 z 31 programów"],
    ["gminas of a sum", "powiat-9909", "1 z 5", "2 z 5"],
    [
      "services of all gminas",
      "powiat-9909",
      "nowe usługi w 2 z 5 gmin powiatu: 5",
      "nowe usługi w 2 z 5 gmin powiatu: 6",
    ],
  ])("%s", (_, id, from, to) => {
    const parts = media.slides?.(id) ?? [];
    const swapped = (text: string) => plain(text).replaceAll(from, to);
    const pilot = tablesIn(parts);
    const wrong = parts.map((part) => {
      if (typeof part === "string") return swapped(part);
      return pilot.includes(part) ? { ...part, rows: part.rows.map((row) => row.map(swapped)) } : part;
    });
    expect(wrong).not.toEqual(parts);
    expect(problemsOf(wrong, id)).not.toEqual([]);
  });
});
