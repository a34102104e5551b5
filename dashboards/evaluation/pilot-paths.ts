/** The evaluator's pages in the project's edition. */
export const pilotPaths = {
  overview: "index.html",
  progress: "postep.html",
  indicators: "wskazniki.html",
  comparison: "porownanie.html",
  rules: "reguly.html",
  completeness: "kompletnosc.html",
  catalogue: "katalog-wskaznikow.html",
} as const;
