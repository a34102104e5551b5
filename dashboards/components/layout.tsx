import type { VNode } from "preact";
import { stopped } from "../../pipelines/lib/polish.ts";
import { scriptPath, type Edition, type Page, type Site } from "../page.ts";
import { Navigation } from "./navigation.tsx";
import { TraceContext } from "./trace.tsx";
import { HasData, IsPublic } from "./parts.tsx";

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
          content={contentSecurityPolicy + (page.script ? "; script-src 'self'" : "")}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {site.edition === "public" ? null : <meta name="robots" content="noindex, nofollow" />}
        <meta name="referrer" content="no-referrer" />
        <title>{`${page.label} – ${site.name} – Miernik`}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="assets/style.css" />
        {page.script ? <script src={scriptPath(page.script)} defer /> : null}
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
            <IsPublic.Provider value={site.edition === "public"}>
              <TraceContext.Provider value={site.trace ?? null}>{page.body}</TraceContext.Provider>
            </IsPublic.Provider>
          </HasData.Provider>
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <FooterLinks site={site} />
            <p>
              {editions[site.edition].note} {stopped([...new Set([site.project, site.name])].join(", "))}{" "}
              Miernik {site.version}.
              {site.dataUntil === undefined ? "" : ` Stan danych: ${stopped(site.dataUntil)}`}
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

/** What stands behind the figures, from any page. */
function FooterLinks({ site }: { site: Site }) {
  const linked = site.pages.filter(
    ({ group, parent }) => parent === undefined && (group === "data" || group === "about"),
  );
  if (linked.length === 0) return null;
  return (
    <ul class="no-print" aria-label="O danych i wydaniu">
      {linked.map(({ path, label }) => (
        <li key={path}>
          <a href={path}>{label}</a>
        </li>
      ))}
    </ul>
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
