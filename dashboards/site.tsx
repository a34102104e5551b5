/** One folder of pages that refers to nothing outside itself. */
import { renderToString } from "preact-render-to-string";
import { siteAssets } from "./assets.ts";
import { Layout } from "./components/layout.tsx";
import { islandScript } from "./island/script.ts";
import { scriptPath, type Site } from "./page.ts";
import { typeset } from "./typography.ts";

export type { Edition, Page, PageGroup, Site } from "./page.ts";

/** Files of the site: path in its folder → content. The same site gives the same bytes. */
export function siteFiles(site: Site): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const page of site.pages) {
    const html = renderToString(<Layout site={site} page={page} />);
    files.set(page.path, `<!doctype html>\n${typeset(html)}\n`);
  }
  for (const [path, content] of site.files ?? []) files.set(path, content);
  for (const [path, content] of siteAssets()) files.set(path, content);
  if (site.pages.some(({ script }) => script === "projekcja"))
    files.set(scriptPath("projekcja"), islandScript());
  return files;
}
