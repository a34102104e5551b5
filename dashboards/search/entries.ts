/** What can be found in a site: its pages, their headings, and the words of the glossary. */
import { inPolish } from "../../pipelines/lib/polish.ts";
import { sortedTerms, termId } from "../about/glossary-page.tsx";

export interface SearchEntry {
  title: string;
  /** "zespoly.html#obciazenie-heading" */
  path: string;
  /** What the title does not say: the page of a heading, the meaning of a word. */
  text: string;
}

export interface RenderedPage {
  path: string;
  label: string;
  html: string;
  /** The page belongs under another and is found by its name alone. */
  isBelow: boolean;
}

const heading = /<h([123])([^>]*)>(.*?)<\/h\1>/gs;

/** Every heading that says more than its page's name, once. Words of the glossary come before headings. */
export function entriesOf(pages: readonly RenderedPage[]): SearchEntry[] {
  const found = pages.map(({ path, label, html, isBelow }): SearchEntry[] => {
    const own = (first: Heading | undefined): SearchEntry => ({
      title: label,
      path,
      text: first?.title === label ? "" : (first?.title ?? ""),
    });
    if (isBelow) {
      // Of a country there are thousands: no further than their first heading.
      const [first] = headingsOf(html);
      return [own(first)];
    }
    const [first, ...others] = withSections([...headingsOf(html)], label);
    return [
      own(first),
      ...others.map(({ title, id, text }) => ({ title, path: id === "" ? path : `${path}#${id}`, text })),
    ];
  });
  const glossary = pages.find(({ path }) => path === "slownik.html");
  const terms = sortedTerms.map((one) => ({
    title: one.term,
    path: `slownik.html#${termId(one)}`,
    text: one.definition,
  }));
  return distinct([
    ...found.flatMap(([own]) => own ?? []),
    ...(glossary ? terms : []),
    ...found.flatMap(([, ...others]) => others),
  ]);
}

interface Heading {
  level: number;
  title: string;
  id: string;
}

/** A heading is told apart by its page; where the page has it twice, by its section too. */
function withSections(headings: readonly Heading[], label: string): (Heading & { text: string })[] {
  let section = "";
  return headings.map((heading) => {
    if (heading.level === 2) section = heading.title;
    const isAlone = headings.filter(({ title }) => title === heading.title).length === 1;
    return { ...heading, text: isAlone || heading.level < 3 ? label : `${label}: ${section}` };
  });
}

function* headingsOf(html: string): Generator<Heading> {
  const main = html.slice(html.indexOf("<main"));
  for (const [, level, attributes = "", inner = ""] of main.matchAll(heading))
    yield {
      level: Number(level),
      title: textOf(inner),
      id: /id="([^"]*)"/.exec(attributes)?.[1] ?? "",
    };
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** What reads the same and leads to one section, side by side for two roles, is listed once. */
function distinct(entries: readonly SearchEntry[]): SearchEntry[] {
  const known = new Set<string>();
  return entries.filter(({ title, path, text }) => {
    const key = JSON.stringify([title, text === "" ? path : path.replace(/#.*$/, ""), text]);
    return title !== "" && !known.has(key) && known.add(key);
  });
}

/** Entries by first letter, in the order of the Polish alphabet; what begins with no letter stands first, under "#". */
export function byLetter(entries: readonly SearchEntry[]): { letter: string; entries: SearchEntry[] }[] {
  const sorted = entries.toSorted((a, b) => inPolish(a.title, b.title));
  const groups = new Map<string, SearchEntry[]>();
  for (const entry of sorted) {
    const first = /[\p{L}\p{N}]/u.exec(entry.title)?.[0] ?? "#";
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase("pl") : "#";
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, "pl"))
    .map(([letter, own]) => ({ letter, entries: own }));
}
