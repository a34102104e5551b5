/** One folder of pages that refers to nothing outside itself. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { siteAssets } from "./assets.ts";
import { Layout, scriptPath } from "./components/layout.tsx";
import { islandScript } from "./island/script.ts";
import { typeset } from "./typography.ts";

/** staff: may be given to all workers; own: to one worker. */
export type Edition = "internal" | "public" | "staff" | "own";

export interface Site {
  /** The unit's or the project's name, as in the kicker of each page. */
  name: string;
  project: string;
  version: string;
  edition: Edition;
  /** Files in data/ that the pipeline writes beside the pages. */
  hasData: boolean;
  pages: Page[];
}

export interface Page {
  /** "zespoly.html": always in the site's own folder. */
  path: string;
  /** In the navigation, and in the browser's title. */
  label: string;
  body: VNode;
  /** Tables too wide for an upright sheet of paper. */
  isLandscape?: boolean;
  /** The page lets its reader change numbers, by the script assets/projekcja.js. */
  hasScript?: boolean;
  /** Path of the page in the navigation under which this one belongs; it then has no place there itself. */
  parent?: string;
}

/** Files of the site: path in its folder → content. The same site gives the same bytes. */
export function siteFiles(site: Site): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const page of site.pages) {
    const html = renderToString(<Layout site={site} page={page} />);
    files.set(page.path, `<!doctype html>\n${typeset(html)}\n`);
  }
  for (const [path, content] of siteAssets()) files.set(path, content);
  if (site.pages.some(({ hasScript }) => hasScript)) files.set(scriptPath, islandScript());
  return files;
}
