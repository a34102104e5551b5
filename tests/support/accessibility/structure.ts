/** The frame of a page: language, headings, landmarks, ids, the order of the keyboard. Faults in Polish, none when well. */
import {
  accessibleName,
  closest,
  heard,
  named,
  references,
  type Element,
  type PageTree,
} from "./page-tree.ts";

export function structureFaults(page: PageTree): string[] {
  return [
    ...languageFaults(page),
    ...headingFaults(page),
    ...landmarkFaults(page),
    ...idFaults(page),
    ...keyboardFaults(page),
  ];
}

function languageFaults(page: PageTree): string[] {
  const [root] = named(page, "html");
  const title = named(page, "title").find((one) => closest(one, "head"));
  return [
    ...(root?.attribs.lang === "pl" ? [] : ['strona bez lang="pl"']),
    ...(title && title.children.length > 0 ? [] : ["strona bez tytułu"]),
  ];
}

function headingFaults(page: PageTree): string[] {
  const headings = named(page, "h1", "h2", "h3", "h4", "h5", "h6");
  const levels = headings.map(({ name }) => Number(name.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`nagłówków h1 jest ${String(firsts)}, powinien być jeden`]),
    ...headings.flatMap((heading, i) => {
      const [level = 1, before = 0] = [levels[i], levels[i - 1]];
      const words = heard(heading);
      if (words === "") return [`pusty nagłówek ${heading.name}`];
      return level > before + 1 ? [`nagłówek ${heading.name} „${words}” przeskakuje poziom`] : [];
    }),
  ];
}

function landmarkFaults(page: PageTree): string[] {
  const mains = named(page, "main");
  const outside = (name: string) =>
    named(page, name).filter((one) => !closest(one, "main", "article", "section", "nav", "aside"));
  const navs = named(page, "nav").map((nav) => accessibleName(nav, page));
  const labels = named(page, "nav").map(({ attribs }) => attribs["aria-label"] ?? attribs["aria-labelledby"]);
  return [
    ...(mains.length === 1 ? [] : [`elementów main jest ${String(mains.length)}, powinien być jeden`]),
    ...["header", "footer"].flatMap((name) => {
      const count = outside(name).length;
      return count === 1 ? [] : [`elementów ${name} strony jest ${String(count)}, powinien być jeden`];
    }),
    ...(labels.includes(undefined) ? ["nawigacja bez nazwy"] : []),
    ...repeated(navs).map((name) => `dwie nawigacje o nazwie „${name}”`),
  ];
}

function idFaults(page: PageTree): string[] {
  const ids = page.elements.flatMap(({ attribs }) => attribs.id ?? []);
  const missing = page.elements.flatMap((element) =>
    referencesOf(element).filter((id) => !page.byId.has(id)),
  );
  return [
    ...repeated(ids).map((id) => `powtórzony identyfikator ${id}`),
    ...[...new Set(missing)].map((id) => `odwołanie do nieistniejącego identyfikatora ${id}`),
  ];
}

const referring = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

function referencesOf({ name, attribs }: Element): string[] {
  const target =
    name === "a" && attribs.href?.startsWith("#") ? [decodeURIComponent(attribs.href.slice(1))] : [];
  return [...referring.flatMap((attribute) => references(attribs[attribute])), ...target];
}

/** The order of the keyboard is that of the page, and its first stop leads past the navigation. */
function keyboardFaults(page: PageTree): string[] {
  const [main] = named(page, "main");
  const [first] = named(page, "a");
  const ordered = page.elements.filter(({ attribs }) => Number(attribs.tabindex ?? 0) > 0);
  return [
    ...(main?.attribs.id !== undefined && first?.attribs.href === `#${main.attribs.id}`
      ? []
      : ["pierwsze łącze nie prowadzi do treści"]),
    ...ordered.map(({ name }) => `dodatni tabindex (${name})`),
    ...page.elements.flatMap(({ name, attribs }) =>
      attribs.accesskey === undefined ? [] : [`skrót klawiszowy accesskey (${name})`],
    ),
  ];
}

function repeated(values: readonly string[]): string[] {
  const known = new Set<string>();
  return [...new Set(values.filter((value) => known.has(value) || !known.add(value)))];
}
