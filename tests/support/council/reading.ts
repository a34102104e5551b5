/** Page, slides and sheet of a presentation as texts and tables, whatever they are made of. */
import { parseHTML } from "linkedom";
import { elementsOf, readPdf, type Element } from "../pdf.ts";
import { readSlides } from "../slides.ts";

export interface ReadTable {
  caption: string;
  heads: string[];
  rows: string[][];
}

/** In the order of reading. A key figure is one text: "label | value | note". */
export type Part = string | ReadTable;

/** No-break signs as plain ones. */
export function plain(text: string): string {
  return text
    .replace(/[\u2060\u200b\u00ad]/gu, "")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
}

export function partsOfSlides(bytes: Uint8Array): Part[] {
  return readSlides(bytes).slides.flatMap(({ title, xml, notes }) => [
    plain(title ?? ""),
    ...shapesOf(xml),
    ...partsOfNotes(notes),
  ]);
}

function shapesOf(xml: string): Part[] {
  return [...xml.matchAll(/<p:sp>.*?<\/p:sp>|<p:graphicFrame>.*?<\/p:graphicFrame>/gsu)].flatMap(
    ([shape]): Part[] => {
      const [, name = ""] = /<p:cNvPr id="\d+" name="([^"]*)"/u.exec(shape) ?? [];
      if (name === "Tytuł tabeli") return [];
      if (name.startsWith("Liczba ")) return [paragraphs(shape).join(" | ")];
      if (!shape.includes("<a:tbl>")) return paragraphs(shape.replace(/<a:fld.*?<\/a:fld>/gsu, ""));
      const [heads = [], ...rows] = [...shape.matchAll(/<a:tr .*?<\/a:tr>/gsu)].map(([row]) =>
        [...row.matchAll(/<a:tc>.*?<\/a:tc>|<a:tc .*?<\/a:tc>/gsu)].map(([cell]) =>
          paragraphs(cell).join(" "),
        ),
      );
      return [{ caption: plain(decoded(name).replace("Tabela: ", "")), heads, rows }];
    },
  );
}

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>.*?<\/a:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = ""]) => decoded(text)),
    )
    .map((texts) => plain(texts.join("")))
    .filter((text) => text !== "");
}

/** Sources, the chart's summary, its table as lines "a | b | c" under "caption (a | b | c):". */
function partsOfNotes(notes: string): Part[] {
  const parts: Part[] = [];
  for (const line of notes.split("\n").map(plain)) {
    const head = /^(.*?) \(((?:[^|()]+ \| )+[^|()]+)\):$/u.exec(line);
    const last = parts.at(-1);
    if (head) parts.push({ caption: head[1] ?? "", heads: (head[2] ?? "").split(" | "), rows: [] });
    else if (line.includes(" | ") && typeof last === "object") last.rows.push(line.split(" | "));
    else if (line !== "" && !/^\d+$/u.test(line)) parts.push(line.replace(/^(?:– |Wykres: )/u, ""));
  }
  return parts;
}

export function partsOfPage(html: string): Part[] {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  for (const not of main?.querySelectorAll("svg, .note.source, .trace, .siblings, nav") ?? []) not.remove();
  const found = main?.querySelectorAll("h1, h2, h3, p:not(.kicker), li, dl.key-figures > div, table") ?? [];
  return [...found].flatMap((element): Part[] => {
    if (element.closest("table") && element.tagName !== "TABLE") return [];
    if (element.tagName === "DIV")
      return [[...element.children].map(({ textContent }) => plain(textContent)).join(" | ")];
    if (element.tagName !== "TABLE") return [plain(element.textContent)];
    const rowsIn = (part: string) =>
      [...element.querySelectorAll(`${part} tr`)].map((row) =>
        [...row.querySelectorAll("th, td")].map(({ textContent }) =>
          plain(textContent).replace("•ukryte", "•"),
        ),
      );
    const caption = plain(element.querySelector("caption")?.textContent ?? "");
    return [{ caption, heads: rowsIn("thead").at(-1) ?? [], rows: rowsIn("tbody") }];
  });
}

/** @param known texts of the page: a line of the PDF that was spread or broken gets the spaces that it lost back */
export function partsOfSheet(bytes: Uint8Array, known: readonly Part[]): Part[] {
  const letters = (text: string) => text.replace(/[\s-]/gu, "");
  const texts = known.flatMap((part) => (typeof part === "string" ? [part] : [part.caption]));
  const spaced = new Map(texts.map((text) => [letters(text), text]));
  const restored = (text: string) => spaced.get(letters(text)) ?? text;
  return partsOfElement(readPdf(bytes).tree).map((part) =>
    typeof part === "string" ? restored(part) : { ...part, caption: restored(part.caption) },
  );
}

function partsOfElement(element: Element): Part[] {
  const { tag, children, text } = element;
  if (tag === "Figure" || tag === "Lbl") return [];
  if (tag === "Table") {
    const [heads = [], ...rows] = elementsOf(element, "TR").map((row) =>
      row.children.map((cell) => plain(cell.text)),
    );
    return [
      {
        caption: plain(elementsOf(element, "Caption")[0]?.text ?? "").replace(/^Tabela \d+\. /u, ""),
        heads,
        rows,
      },
    ];
  }
  const isFigure = tag === "Div" && children.length === 3 && children.every((child) => child.tag === "P");
  if (isFigure) return [children.map((child) => plain(child.text)).join(" | ")];
  if (["P", "LBody", "Caption", "Title"].includes(tag)) return [plain(text).replace(/^Wykres \d+\. /u, "")];
  return children.flatMap(partsOfElement);
}

function decoded(text: string): string {
  return parseHTML(`<p>${text}</p>`).document.querySelector("p")?.textContent ?? "";
}
