/** Cost cards: a file of keys and values per card, under any name, known by its key `cost_card`. */
import { cellAt, cellName, type Cell, type Sheet } from "../files/types.ts";
import type { ReadContext, Source } from "../reading.ts";
import type { Tell } from "./asking.ts";
import { readCard } from "./card.ts";
import { parseCard } from "./parse.ts";
import { valuesOf } from "./tree.ts";

const rootKey = /^cost_card[ \t]*:/;

export const costCards: Source = {
  id: "cost-cards",
  label: { pl: "karta kosztów zaniechania", en: "card of the cost of inaction" },
  knownHeadings: ["cost_card"],
  recognise: (sheet) => ({
    score: rootRow(sheet) < 0 ? 0 : 1,
    missing: [],
    row: Math.max(0, rootRow(sheet)),
  }),
  namesIn: () => [],
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

/** A sheet of lines has one cell a row; a table's cell may begin so by chance, but not alone in its row. */
function rootRow(sheet: Sheet): number {
  const row = sheet.rows.findIndex((cells) => typeof cells[0] === "string" && rootKey.test(cells[0]));
  return sheet.rows.every((cells) => cells.length <= 1) ? row : -1;
}

function readSheet(sheet: Sheet, context: ReadContext): void {
  const tell: Tell = (rule, { line, path }, params = {}, value) => {
    const place = { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, line - 1, 0) };
    const finding = {
      rule,
      place,
      unitId: context.unitId,
      params: { line, field: fieldText(path), ...params },
    };
    context.report(value === undefined ? finding : { ...finding, value });
  };
  const text = sheet.rows.map((_, row) => textOf(cellAt(sheet, row, 0))).join("\n");
  const tree = parseCard(text);
  if ("rule" in tree) {
    tell(tree.rule, { line: tree.line, path: "" });
    return;
  }
  // A template that nobody has given an id is a form that nobody has filled in.
  if (!tree.entries.has("cost_card")) return;
  const card = readCard(tree, tell);
  if (!card) return;
  for (const { path, text: value, line } of valuesOf(tree)) {
    const origin = { fileId: context.fileId, sheet: sheet.number, row: line, column: 1 };
    context.emit("cost-cards", origin, { unitId: context.unitId, cardId: card.id, path, text: value });
  }
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : "";
}

/** "help.0.price" as people count: help[1].price. */
export function fieldText(path: string): string {
  const text = path.replace(
    /\.?(?<=^|\.)(\d+)(?=\.|$)/g,
    (_, index: string) => `[${String(Number(index) + 1)}]`,
  );
  return text === "" ? "–" : text;
}
