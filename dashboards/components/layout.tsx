import type { VNode } from "preact";
import { stopped } from "../../pipelines/lib/polish.ts";
import type { Page, Site } from "../site.tsx";

/** Nothing but the folder's own style sheet, fonts and icon; no script and no inline style. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const editions = {
  internal: "Wydanie wewnętrzne: poufne, nie do publikacji.",
  public: "Wydanie publiczne.",
} as const;

export function Layout({ site, page }: { site: Site; page: Page }): VNode {
  return (
    <html lang="pl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {site.edition === "internal" ? <meta name="robots" content="noindex, nofollow" /> : null}
        <meta name="referrer" content="no-referrer" />
        <title>{`${page.label} – ${site.name} – Miernik`}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="assets/style.css" />
      </head>
      <body class={page.isLandscape ? "landscape" : undefined}>
        <a class="skip" href="#tresc">
          Przejdź do treści
        </a>
        <header class="site-header">
          <div class="wrap">
            <p class="brand">Miernik</p>
            <nav aria-label="Strony">
              <ul>
                {site.pages.map(({ path, label }) => (
                  <li key={path}>
                    <a href={path} {...(path === page.path ? { "aria-current": "page" } : {})}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main class="wrap" id="tresc">
          {page.body}
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p>
              {editions[site.edition]} {stopped([...new Set([site.project, site.name])].join(", "))} Miernik{" "}
              {site.version}.
            </p>
            <p>
              Źródło: {site.edition === "internal" ? "wydanie wewnętrzne" : "wydanie publiczne"}, strona{" "}
              <code>{page.path}</code>
              {site.hasData ? <DataLinks /> : "."}
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function DataLinks() {
  return (
    <>
      ; dane: <a href="data/miernik.xlsx">skoroszyt data/miernik.xlsx</a>, opis pól:{" "}
      <a href="data/datapackage.json">data/datapackage.json</a>.
    </>
  );
}
