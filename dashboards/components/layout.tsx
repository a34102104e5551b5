import type { VNode } from "preact";
import { stopped } from "../../pipelines/lib/polish.ts";
import type { Edition, Page, Site } from "../site.tsx";
import { HasData, IsPublic } from "./parts.tsx";

/** The one script there is, as a file of its own; in the page stand only its data. */
export const scriptPath = "assets/projekcja.js";

/** Nothing but the folder's own style sheet, fonts and icon; no script and no inline style. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const editions: Record<Edition, { name: string; note: string }> = {
  internal: { name: "wydanie wewnętrzne", note: "Wydanie wewnętrzne: poufne, nie do publikacji." },
  public: { name: "wydanie publiczne", note: "Wydanie publiczne." },
  staff: {
    name: "strona dla pracowników",
    note: "Strona dla pracowników jednostki: bez danych poszczególnych osób, nie do publikacji w internecie.",
  },
  own: { name: "karta własna", note: "Karta własna: tylko dla osoby, której dotyczy." },
};

export function Layout({ site, page }: { site: Site; page: Page }): VNode {
  return (
    <html lang="pl">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={contentSecurityPolicy + (page.hasScript ? "; script-src 'self'" : "")}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {site.edition === "public" ? null : <meta name="robots" content="noindex, nofollow" />}
        <meta name="referrer" content="no-referrer" />
        <title>{`${page.label} – ${site.name} – Miernik`}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="assets/style.css" />
        {page.hasScript ? <script src={scriptPath} defer /> : null}
      </head>
      <body class={page.isLandscape ? "landscape" : undefined}>
        <a class="skip" href="#tresc">
          Przejdź do treści
        </a>
        <header class="site-header">
          <div class="wrap">
            <p class="brand">Miernik</p>
            <Navigation site={site} page={page} />
          </div>
        </header>
        <main class="wrap" id="tresc">
          <HasData.Provider value={site.hasData}>
            <IsPublic.Provider value={site.edition === "public"}>{page.body}</IsPublic.Provider>
          </HasData.Provider>
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>
              {editions[site.edition].note} {stopped([...new Set([site.project, site.name])].join(", "))}{" "}
              Miernik {site.version}.
            </p>
            <p>
              Źródło: {editions[site.edition].name}, strona <code>{page.path}</code>
              {site.hasData ? <DataLinks /> : "."}
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** A site of one page needs none. A page that has no place here marks the one it belongs under. */
function Navigation({ site, page }: { site: Site; page: Page }) {
  const entries = site.pages.filter(({ parent }) => parent === undefined);
  if (entries.length < 2) return null;
  return (
    <nav aria-label="Strony">
      <ul>
        {entries.map(({ path, label }) => (
          <li key={path}>
            <a href={path} {...currentMark(path, page)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentMark(path: string, page: Page): { "aria-current"?: "page" | "true" } {
  if (path === page.path) return { "aria-current": "page" };
  return path === page.parent ? { "aria-current": "true" } : {};
}

function DataLinks() {
  return (
    <>
      ; dane: <a href="data/miernik.xlsx">skoroszyt data/miernik.xlsx</a>, opis pól:{" "}
      <a href="data/datapackage.json">data/datapackage.json</a>.
    </>
  );
}
