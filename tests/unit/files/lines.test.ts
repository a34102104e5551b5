/** Texts of keys and values are opened as lines; tables that hold the same words are not. */
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../sources/files/limits.ts";
import { openFile } from "../../../sources/files/open.ts";

const card = "# Wzór karty\n\ncost_card: próba\ntitle: Karta; z, różnymi | znakami\n";
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(card, "utf16le")]);

describe("a text with the root key of a card", () => {
  it.each([
    ["UTF-8", Buffer.from(card)],
    ["UTF-8 with a mark, as Notepad writes it", Buffer.from(`\ufeff${card.replaceAll("\n", "\r\n")}`)],
    ["UTF-16", utf16],
    ["old line ends", Buffer.from(card.replaceAll("\n", "\r"))],
  ])("is a sheet of lines in %s", async (_, bytes) => {
    const opened = await openFile(bytes, "karta.yaml");
    expect(opened).toMatchObject({ isOpen: true, format: "yaml", remarks: [] });
    expect(opened.isOpen && opened.sheets[0]?.rows).toEqual([
      ["# Wzór karty"],
      [],
      ["cost_card: próba"],
      ["title: Karta; z, różnymi | znakami"],
    ]);
  });

  it("above 500 KB is refused", async () => {
    const bytes = Buffer.from(card + "# komentarz\n".repeat(50_000));
    expect(await openFile(bytes, "karta.yaml", defaultLimits)).toMatchObject({
      isOpen: false,
      problem: { rule: "file_too_large" },
    });
  });

  it("called a workbook is said to be none", async () => {
    const opened = await openFile(Buffer.from(card), "karta.xlsx");
    expect(opened).toMatchObject({ format: "yaml", remarks: [{ rule: "file_misnamed" }] });
  });
});

it.each([
  ["a table with the word in a cell", "nazwa;wartość\nx;cost_card: próba\n"],
  ["another key", "cost_cards: próba\ntitle: x\n"],
  ["the key further in", "karta:\n  cost_card: próba\n"],
])("%s is a table", async (_, text) => {
  expect(await openFile(Buffer.from(text), "plik.csv")).toMatchObject({ format: "text" });
});
