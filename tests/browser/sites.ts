/** Sites of the sample datasets as files in a temporary folder. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildInternal, buildPublic } from "../../dashboards/build.ts";
import { publicDataset } from "../../pipelines/disclosure/public-dataset.ts";
import { queriesOfTables } from "../../pipelines/publish/queries.ts";
import { someHistory, somePublication } from "../support/publication.ts";
import { gmina, someHidden } from "../support/public-gmina.ts";
import { pilot } from "../support/public-pilot.ts";
import { publicPowiat } from "../support/public-powiat.ts";
import { surveyOf } from "../unit/dashboards/survey.ts";
import { placeData } from "../unit/council/place.ts";
import { card_id } from "../unit/dashboards/sample-cost-ids.ts";
import { costDataset } from "../unit/dashboards/sample-costs.ts";
import { reportedDataset } from "../unit/dashboards/sample-profile.ts";
import { pilotDataset } from "../unit/dashboards/sample-pilot.ts";
import { emptyDataset, hostileTeams, pseudonym, sampleDataset } from "../unit/dashboards/sample.ts";

const worker = pseudonym("mops-a Zespół 1 social_worker 0");
const unitPages = [
  "index.html",
  "zespoly.html",
  "czasy-czynnosci.html",
  "struktura-czasu.html",
  "zatrudnienie.html",
  "zespol-3-zespol-2.html",
  `pracownik-${worker}.html`,
  "co-roku.html",
  "staff/index.html",
  `units/mops-a/own-cards/${worker}/index.html`,
  "jakosc-danych.html",
  "metoda.html",
];

/** Folder of the site → the pages to look at. */
export const pages: readonly (readonly [site: string, page: string])[] = [
  ...unitPages.map((page) => ["usual", page] as const),
  ["empty", "index.html"],
  ["empty", "zatrudnienie.html"],
  ["empty", "czasy-czynnosci.html"],
  ["empty", "jakosc-danych.html"],
  ["hostile", "index.html"],
  ["hostile", "zespoly.html"],
  ["many", "index.html"],
  ["many", "jakosc-danych.html"],
  ["many", "czasy-czynnosci.html"],
  ["many", "units/u-1/index.html"],
  ["reports", "profil.html"],
  ["reports", "powody.html"],
  ["reports", "kadra.html"],
  ["reports", "sprawozdania.html"],
  ["costs", "koszty-zaniechania.html"],
  ["costs", `karta-${card_id}.html`],
  ["costs", "karta-same-listy.html"],
  ["costs", `projekcja-${card_id}.html`],
  ["pilot", "index.html"],
  ["pilot", "postep.html"],
  ["pilot", "wskazniki.html"],
  ["pilot", "porownanie.html"],
  ["pilot", "reguly.html"],
  ["pilot", "kompletnosc.html"],
  ["pilot", "katalog-wskaznikow.html"],
  ["pilot", "units/gops-a/index.html"],
  ["pilot", "units/gops-a/co-trzeba-zrobic.html"],
  ["pilot", "units/gops-a/wskazniki.html"],
  ["pilot", "jednostki.html"],
  ["pilot", "units/gops-a/katalog-wskaznikow.html"],
  ["place", "prezentacja-gops-a.html"],
  ["powiat", "index.html"],
  ["powiat", "prezentacja-powiat-9909.html"],
  ["powiat", "liczby-glowne.html"],
  ["place", "koszty-gops-a.html"],
  ["place", "zatrudnienie-gops-a.html"],
  ["evaluated", "pilotaz.html"],
  ["public", "index.html"],
  ["public", "metoda.html"],
  ["public", "profil-gops-a.html"],
  ["public", "powody-gops-a.html"],
  ["public", "zrodla.html"],
  ["public", "zmiany.html"],
  ["public", "slownik.html"],
  ["public", "o-wydaniu.html"],
  ["public", "deklaracja-dostepnosci.html"],
  ["public", "prywatnosc.html"],
  ["public", "szukaj.html"],
  ["usual", "zrodla.html"],
  ["usual", "zapytania.html"],
  ["usual", "pola.html"],
  ["survey", "wojewodztwo-12.html"],
  ["empty", "deklaracja-dostepnosci.html"],
];

/** Sites and pages made by a template of which another page of the list shows more. */
const alike = [
  "empty/",
  "hostile/",
  "many/units/",
  "many/jakosc-danych",
  "many/czasy-czynnosci",
  "pilot/units/gops-a/index",
  "pilot/units/gops-a/katalog",
  "public/zrodla",
];

/** One of each template, which is walked in every setting. */
export const wholePages = pages.filter(
  ([site, page]) => !alike.some((beginning) => `${site}/${page}`.startsWith(beginning)),
);

/** What made a page: its address up to the id in it. */
export function templateOf(page: string): string {
  return page
    .replace(/^units\/[^/]+\//, "")
    .replace(/^(own-cards)\/[^/]+/, "$1")
    .replace(
      /^(zespol|pracownik|karta|projekcja|profil|powody|koszty(?!-zaniechania)|zatrudnienie|prezentacja|wojewodztwo)-.*/,
      "$1-",
    );
}

const waves = [
  { opened: 12, closed: 10, met: 8 },
  { opened: 20, closed: 15, met: 10 },
  { opened: 30, closed: 28, met: 20 },
];

type Sites = Record<string, ReadonlyMap<string, string | Uint8Array>>;
let built: Promise<Sites> | undefined;

/** Folder of the site → its files; built once for all that ask. */
export function builtSites(): Promise<Sites> {
  built ??= buildSites();
  return built;
}

async function buildSites(): Promise<Sites> {
  const units = Array.from({ length: 25 }, (_, i) => ({
    id: `u-${String(i + 1)}`,
    name: `MGOPS nr ${String(i + 1)}`,
  }));
  return {
    usual: buildInternal(sampleDataset({ measuredAction_h: 0.46, hasDepth: true }), {
      ownCards: [{ unitId: "mops-a", workerId: worker }],
      queries: queriesOfTables(),
    }),
    empty: buildInternal(emptyDataset()),
    hostile: buildInternal(sampleDataset({ teams: hostileTeams })),
    many: buildInternal(sampleDataset({ units, findings: 40, files: 30 })),
    reports: buildInternal(reportedDataset()),
    public: buildPublic(await publicDataset(gmina(someHidden), 5), {
      publication: somePublication,
      history: someHistory,
    }),
    costs: buildInternal(costDataset()),
    pilot: buildInternal(pilotDataset()),
    place: buildPublic(await placeData()),
    powiat: buildPublic(await publicPowiat()),
    survey: buildPublic(await surveyOf(121)),
    evaluated: buildPublic(await publicDataset(pilot([waves, waves, waves]), 5)),
  };
}

/** Writes every site and returns the folder that holds them; the caller removes it. */
export async function writeSites(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "miernik-pages-"));
  for (const [site, files] of Object.entries(await builtSites()))
    for (const [path, content] of files) {
      const target = join(root, site, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  return root;
}
