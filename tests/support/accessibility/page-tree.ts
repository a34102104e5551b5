/** A page as a screen reader walks it: its elements in order, what is heard of each, and its name. */
import { ElementType, parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
export type Element = Extract<Node, { attribs: object }>;

export interface PageTree {
  /** In the order of the document. */
  elements: readonly Element[];
  byId: ReadonlyMap<string, Element>;
}

export function pageTree(html: string): PageTree {
  const elements: Element[] = [];
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      elements.push(node);
      collect(node.children);
    }
  };
  collect(parseDocument(html).children);
  const withId = elements.flatMap((element) =>
    element.attribs.id === undefined ? [] : [[element.attribs.id, element] as const],
  );
  return { elements, byId: new Map(withId) };
}

/** Those with one of the names, in order. */
export function named(page: PageTree, ...names: string[]): Element[] {
  return page.elements.filter(({ name }) => names.includes(name));
}

export function within(root: Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (names.includes(node.name)) found.push(node);
      collect(node.children);
    }
  };
  collect(root.children);
  return found;
}

/** The element itself, its parent, … up to the root. */
export function upwards(element: Element): Element[] {
  const parent = element.parent;
  return [element, ...(parent && isElement(parent) ? upwards(parent) : [])];
}

export function closest(element: Element, ...names: string[]): Element | undefined {
  return upwards(element).find(({ name }) => names.includes(name));
}

const silent = new Set(["script", "style", "template", "title", "desc"]);

/** The words of an element without what is hidden from ears; of a picture its description. */
export function heard(element: Element): string {
  return plain(words(element));
}

/** With ordinary spaces and without word joiners. */
export function plain(text: string): string {
  return text.replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();
}

/** The name that assistive technology gives to a link, a control, a region or a picture; "" when it has none. */
export function accessibleName(element: Element, page: PageTree): string {
  const { attribs } = element;
  const labels = references(attribs["aria-labelledby"]).map((id) => page.byId.get(id));
  if (labels.length > 0) return plain(labels.map((label) => (label ? titleOrWords(label) : "")).join(" "));
  if (attribs["aria-label"] !== undefined) return plain(attribs["aria-label"]);
  if (fields.has(element.name)) return labelOf(element, page);
  return element.name === "svg" || element.attribs.role === "region" ? "" : heard(element);
}

export const fields = new Set(["input", "select", "textarea"]);

export function references(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(/\s+/u).filter((id) => id !== "");
}

export function isElement(node: object): node is Element {
  return "attribs" in node;
}

function labelOf(field: Element, page: PageTree): string {
  const { id } = field.attribs;
  const label =
    named(page, "label").find(({ attribs }) => id !== undefined && attribs.for === id) ??
    closest(field, "label");
  return label ? heard(label) : "";
}

/** A title inside a drawing is silent by itself and heard when something refers to it. */
function titleOrWords(element: Element): string {
  return silent.has(element.name) ? element.children.map(wordsOfNode).join("") : words(element);
}

function words(element: Element): string {
  const { name, attribs } = element;
  if (silent.has(name) || attribs["aria-hidden"] === "true" || attribs.hidden !== undefined) return "";
  if (name === "img") return attribs.alt ?? "";
  const inside = element.children.map(wordsOfNode).join("");
  return inline.has(name) ? inside : ` ${inside} `;
}

/** Elements that stand in the line; around all others there is a pause. */
const inline = new Set(["a", "abbr", "b", "bdi", "code", "em", "i", "span", "strong", "sub", "sup", "time"]);

function wordsOfNode(node: Node): string {
  if (isElement(node)) return words(node);
  return "data" in node && node.type === ElementType.Text ? node.data : "";
}

/** Text right inside an element, without that of elements in it. */
export function ownText(element: Element): string {
  return element.children.map((node) => ("data" in node ? node.data : "")).join(" ");
}
