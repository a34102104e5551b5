/** One folder of pages that refers to nothing outside itself. */
import { renderToString } from "preact-render-to-string";
import { siteAssets } from "./assets.ts";
import { Layout } from "./components/layout.tsx";
import { islandScript } from "./island/script.ts";
import { scriptPath, type Page, type Site } from "./page.ts";
import { entriesOf, type SearchEntry } from "./search/entries.ts";
import { slug } from "./scope-pages.ts";
import { searchScript } from "./search/script.ts";
import { SearchPage } from "./search/search-page.tsx";
import { typeset } from "./typography.ts";

export type { Edition, Page, PageGroup, Site } from "./page.ts";

const searchPath = "szukaj.html";

/**
 * Files of the site: path in its folder → content. The same site gives the same bytes.
 *
 * @param drawn pages that are drawn already: path → HTML
 */
export function siteFiles(
  site: Site,
  drawn: ReadonlyMap<string, string> = new Map(),
): Map<string, string | Uint8Array> {
  const { searchKicker } = site;
  const whole = withSearch(site);
  const files = new Map<string, string | Uint8Array>();
  for (const page of site.pages) files.set(page.path, drawn.get(page.path) ?? htmlOf(whole, page));
  if (searchKicker) {
    const entries = entriesOf(
      site.pages
        .filter(({ isUnlisted = false }) => !isUnlisted)
        .map(({ path, label, parent }) => ({
          path,
          label,
          html: String(files.get(path)),
          isBelow: parent !== undefined,
        })),
    );
    files.set(searchPath, htmlOf(whole, searchPage(searchKicker, entries)));
    files.set(scriptPath("szukaj"), searchScript(entries));
  }
  for (const [path, content] of site.files ?? []) files.set(path, content);
  for (const [path, content] of siteAssets()) files.set(path, content);
  if (site.pages.some(({ script }) => script === "projekcja"))
    files.set(scriptPath("projekcja"), islandScript());
  return files;
}

/** The site with the page that lists and finds everything, if it has one. */
export function withSearch(site: Site): Site {
  const { searchKicker } = site;
  return searchKicker ? { ...site, pages: [...site.pages, searchPage(searchKicker, [])] } : site;
}

/** @param site with all its pages */
export function htmlOf(site: Site, page: Page): string {
  return `<!doctype html>\n${typeset(withIds(renderToString(<Layout site={site} page={page} />)))}\n`;
}

/** Gives each chapter an address of its own, so that the search can lead to it. */
function withIds(html: string): string {
  const known = new Set<string>();
  return html.replace(/<h2>(.*?)<\/h2>/gs, (_, title: string) => {
    const base = `r-${slug(title.replace(/<[^>]*>|&\w+;/g, ""))}`;
    let id = base;
    for (let n = 2; known.has(id); n += 1) id = `${base}-${String(n)}`;
    known.add(id);
    return `<h2 id="${id}">${title}</h2>`;
  });
}

function searchPage(kicker: readonly string[], entries: readonly SearchEntry[]): Page {
  return {
    path: searchPath,
    label: "Szukaj",
    script: "szukaj",
    body: <SearchPage kicker={kicker} entries={entries} />,
  };
}
