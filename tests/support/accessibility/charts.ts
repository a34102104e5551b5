/** Drawings that say what their tables do. Faults in Polish. */
import {
  closest,
  isElement,
  named,
  ownText,
  plain,
  references,
  upwards,
  within,
  type Element,
  type PageTree,
} from "./page-tree.ts";

/**
 * Every number in a drawing's description stands in the table of its figure, as it is or rounded, or in the figure's
 * words under the heading; or it is what one reckons at a glance: difference, sum or change in per cent of two cells of
 * one row, of neighbours in a column or of one with the last; a count of rows or columns.
 */
export function chartFaults(page: PageTree): string[] {
  return named(page, "svg")
    .filter(({ attribs }) => attribs.role === "img")
    .flatMap((drawing) => {
      const described = references(drawing.attribs["aria-labelledby"])
        .map((id) => page.byId.get(id))
        .map((one) => (one ? ownText(one) : ""));
      const figure = closest(drawing, "figure");
      const tables = figure ? tablesOf(figure) : [];
      if (tables.length === 0) return [`wykres „${described[0] ?? ""}” bez tabeli`];
      const subtitles = figure
        ? within(figure, "p").filter(({ attribs }) => attribs.class === "subtitle")
        : [];
      const notes = tables.flatMap(notesUnder);
      const known = [
        ...[...subtitles, ...notes].flatMap((words) => numbersIn(allText(words))),
        ...tables.flatMap(numbersOf),
      ];
      const wrong = numbersIn(described.join("; ")).filter((number) => !isAmong(known, number));
      const texts = [...new Set(wrong.map(({ text }) => text))];
      return texts.length === 0
        ? []
        : [`wykres „${described[0] ?? ""}”: liczb ${texts.join("; ")} nie ma w tabeli`];
    });
}

interface Written {
  text: string;
  value: number;
  /** Half a unit of the last digit: so far it may stand from what was rounded. */
  precision: number;
}

/** Numbers of a table's cells and captions, and what one reckons from them at a glance. */
function numbersOf(table: Element): Written[] {
  const rows = within(table, "tr").map((row) =>
    within(row, "th", "td").map((cell) => numbersIn(allText(cell))),
  );
  const derived = rows.flatMap((row, i) => [
    ...pairsOf(row.flat()),
    ...row.flatMap((cell, j) => pairsOf([...cell, ...(rows[i + 1]?.[j] ?? [])])),
    ...row.flatMap((cell, j) => pairsOf([...cell, ...(rows.at(-1)?.[j] ?? [])])),
  ]);
  const counts = [rows.length - within(table, "thead").length, ...rows.map(({ length }) => length - 1)];
  return [
    ...within(table, "caption").flatMap((caption) => numbersIn(allText(caption))),
    ...rows.flat(2),
    ...[...derived, ...counts].map((value) => ({ text: "", value, precision: 0 })),
  ];
}

function pairsOf(numbers: readonly Written[]): number[] {
  return numbers.flatMap((one, i) =>
    numbers.slice(i + 1).flatMap((other) => {
      const difference = Math.abs(one.value - other.value);
      return [difference, one.value + other.value, (100 * difference) / one.value];
    }),
  );
}

/** The paragraphs of notes right after a table, outside its scroll. */
function notesUnder(table: Element): Element[] {
  const box =
    table.parent && isElement(table.parent) && table.parent.attribs.class === "scroll" ? table.parent : table;
  const parent = box.parent;
  const after = parent ? parent.children.slice(parent.children.indexOf(box) + 1).filter(isElement) : [];
  const end = after.findIndex(({ attribs }) => !(attribs.class ?? "").startsWith("note"));
  return end < 0 ? after : after.slice(0, end);
}

/** A number with what belongs to it; in "1,85–3,28 mln" the unit is of both. What ends a name ("MRiPS-06") is none. */
const number =
  /(?<!\p{L}-|\d)(\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(,\d+)?(?:\s(tys\.|mln|mld)|(?=(?:\s+do\s|–)−?\d+(?:,\d+)?\s(tys\.|mln|mld))|)/gu;
const units: Record<string, number> = { "tys.": 1e3, mln: 1e6, mld: 1e9 };

function numbersIn(text: string): Written[] {
  return [...text.replaceAll("\u2060", "").matchAll(number)].map(
    ([words, whole = "", part = "", unit, shared]) => {
      const scale = units[unit ?? shared ?? ""] ?? 1;
      return {
        text: plain(words),
        value: Number(whole.replace(/\D/gu, "") + part.replace(",", ".")) * scale,
        precision: (scale * 10 ** -Math.max(0, part.length - 1)) / 2,
      };
    },
  );
}

function isAmong(known: readonly Written[], { value, precision }: Written): boolean {
  return known.some((one) => Math.abs(one.value - value) <= precision * (1 + 1e-9));
}

/** In the figure, or the next ones in its section where the page prints the table in the open. */
function tablesOf(figure: Element): Element[] {
  const inside = within(figure, "table");
  if (inside.length > 0) return inside;
  const around = upwards(figure)
    .slice(1)
    .find((one) => within(one, "table").length > 0);
  return around && around.name !== "body" ? within(around, "table") : [];
}

function allText(element: Element): string {
  return element.children
    .map((node) => (isElement(node) ? allText(node) : "data" in node ? node.data : ""))
    .join("");
}
