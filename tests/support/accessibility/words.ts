/** Words of a page: links that mean something alone, and foreign words marked as such. Faults in Polish. */
import {
  accessibleName,
  closest,
  heard,
  named,
  ownText,
  plain,
  upwards,
  within,
  type Element,
  type PageTree,
} from "./page-tree.ts";

const meaningless = new Set([
  "tu",
  "tutaj",
  "kliknij",
  "kliknij tutaj",
  "więcej",
  "czytaj więcej",
  "link",
  "dalej",
]);

/** Two links of one name in one place (sentence, row, list item, under one heading) must lead to the same page. */
export function linkFaults(page: PageTree): string[] {
  const targets = new Map<string, string>();
  return named(page, "a").flatMap((link) => {
    const name = accessibleName(link, page);
    const target = link.attribs.href ?? "";
    if (meaningless.has(name.toLowerCase())) return [`łącze „${name}” samo nic nie znaczy`];
    const place = JSON.stringify([name, contextOf(link, page)]);
    const known = targets.get(place) ?? target;
    targets.set(place, known);
    return known === target ? [] : [`łącza „${name}” prowadzą do ${known} i ${target}`];
  });
}

/** Two regions of one name cannot be told apart in the list of regions. */
export function regionFaults(page: PageTree): string[] {
  const names = page.elements
    .filter(({ attribs }) => attribs.role === "region")
    .map((region) => accessibleName(region, page));
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map(
    (name) => `dwa obszary o nazwie „${name}”`,
  );
}

/** What a screen reader can tell of the place: its block's words, the heading of its row, the heading above. */
function contextOf(link: Element, page: PageTree): string[] {
  const block = closest(link, "li", "p", "td", "th", "dd", "dt", "caption", "summary", "nav") ?? link;
  const row = closest(link, "tr");
  const [rowHead] = row ? within(row, "th") : [];
  const before = page.elements.slice(0, page.elements.indexOf(link));
  const above = before.findLast(({ name }) => /^(?:h[1-6]|summary)$/u.test(name));
  return [heard(block), rowHead ? heard(rowHead) : "", above ? heard(above) : ""];
}

/** Short words that Polish sentences do not have. */
const english = new Set(
  "the of and is are with from which that this each where one per who when has have was".split(" "),
);

/** Text in another language than its surroundings say; names of tables and fields are no language. */
export function foreignFaults(page: PageTree): string[] {
  return page.elements.flatMap((element) => {
    const own = ownText(element);
    if (/^(?:script|style)$/u.test(element.name) || languageOf(element) !== "pl") return [];
    const found = new Set(
      own
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((word) => english.has(word)),
    );
    return found.size < 2 ? [] : [`tekst obcy bez lang: ${plain(own).slice(0, 60)}`];
  });
}

function languageOf(element: Element): string | undefined {
  return upwards(element).find(({ attribs }) => attribs.lang !== undefined)?.attribs.lang;
}
