/** Tables that can be heard: a caption, headings with their scope, rows of equal length. Faults in Polish. */
import { heard, isElement, named, within, type Element, type PageTree } from "./page-tree.ts";

export function tableFaults(page: PageTree): string[] {
  return named(page, "table").flatMap((table) => {
    const caption = within(table, "caption")[0];
    const title = caption ? heard(caption) : "";
    return faultsOf(table, title).map((fault) => `tabela „${title}”: ${fault}`);
  });
}

function faultsOf(table: Element, title: string): string[] {
  const rows = within(table, "tr").map((row) => ({
    cells: row.children.filter(isElement).filter(({ name }) => name === "th" || name === "td"),
    isHead: row.parent !== null && isElement(row.parent) && row.parent.name === "thead",
  }));
  const heads = rows.flatMap(({ cells }) => cells.filter(({ name }) => name === "th"));
  const widths = [...new Set(lengths(rows.map(({ cells }) => cells)))];
  return [
    ...(title === "" ? ["brak podpisu"] : []),
    ...(rows.some(({ isHead }) => isHead) ? [] : ["brak wiersza nagłówków kolumn"]),
    ...heads
      .filter(({ attribs }) => !scopes.has(attribs.scope ?? ""))
      .map((head) => `nagłówek „${heard(head)}” bez scope`),
    ...heads.filter((head) => heard(head) === "").map(() => "pusty nagłówek"),
    // One cell that fills its row belongs to the row above.
    ...(rows.some(({ cells }) => cells.length > 1 && cells.every(({ name }) => name === "td"))
      ? ["wiersz bez nagłówka"]
      : []),
    ...(widths.length > 1 ? [`wiersze różnej długości (${widths.join(", ")})`] : []),
  ];
}

const scopes = new Set(["col", "row", "colgroup", "rowgroup"]);

/** Cells of each row, those that reach down from rows above and across columns counted in. */
function lengths(rows: readonly (readonly Element[])[]): number[] {
  const reaching: number[] = [];
  return rows.map((cells, i) => {
    let count = reaching[i] ?? 0;
    for (const { attribs } of cells) {
      const width = Number(attribs.colspan ?? 1);
      count += width;
      for (let down = 1; down < Number(attribs.rowspan ?? 1); down++)
        reaching[i + down] = (reaching[i + down] ?? 0) + width;
    }
    return count;
  });
}
