import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { parseHTML } from "linkedom";
import { buildInternal, buildPublic } from "../../../dashboards/build.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { tables } from "../../../pipelines/contract/tables.ts";
import { reportedDataset } from "./sample-profile.ts";
import { emptyDataset, hostileTeams, pseudonym, sampleDataset } from "./sample.ts";

type Files = Map<string, string | Uint8Array>;

const depth = { measuredAction_h: 0.46, hasDepth: true };
const ownCards = [{ unitId: "mops-a", workerId: pseudonym("mops-a Zespół 1 social_worker 0") }];
const usual = buildInternal(sampleDataset(depth), { ownCards });
const twoUnits = sampleDataset({
  units: [
    { id: "gops-b", name: "GOPS w B." },
    { id: "mops-a", name: "MGOPS w A." },
  ],
});
const variants: [string, Files][] = [
  ["the usual dataset", usual],
  ["an empty dataset", buildInternal(emptyDataset())],
  ["no unit at all", buildInternal({ ...emptyDataset(), units: [] })],
  ["hostile names", buildInternal(sampleDataset({ teams: hostileTeams }))],
  ["reports of some years", buildInternal(reportedDataset())],
  ["two units", buildInternal(twoUnits)],
  ["the public edition", buildPublic(await publicDataset(reportedDataset(), 5))],
  ["the public edition without reports", buildPublic(await publicDataset(sampleDataset(), 5))],
];

const pagesOf = (files: Files): [string, string][] =>
  [...files].filter((entry): entry is [string, string] => entry[0].endsWith(".html"));

describe.each(variants)("with %s", (_, files) => {
  test("every page is Polish, has one heading of the first level and one mark in its navigation", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      expect(document.documentElement.getAttribute("lang"), path).toBe("pl");
      expect(document.querySelectorAll("h1"), path).toHaveLength(1);
      // The section and, in the row below it, the page or the one it belongs under.
      const marked = [...document.querySelectorAll("nav ul")].map(
        (row) => row.querySelectorAll("a[aria-current]").length,
      );
      expect(marked, path).toEqual(marked.map(() => 1));
      expect(document.querySelector("title")?.textContent.trim(), path).not.toBe("");
    }
  });

  test("a page holds no script, no style of its own and a policy that would forbid both", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      // The page that finds may load its one script, and has a field without an address to send it to.
      if (path.endsWith("szukaj.html")) {
        expect([...document.querySelectorAll("script")].map(String), path).toEqual([
          '<script src="assets/szukaj.js" defer></script>',
        ]);
        expect(document.querySelector("form")?.getAttribute("action"), path).toBeNull();
        for (const element of document.querySelectorAll("script, form")) element.remove();
      }
      expect(document.querySelectorAll("script, style, [style], iframe, form, img"), path).toHaveLength(0);
      const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
      expect(attributes.filter(({ name }) => name.startsWith("on"))).toEqual([]);
      const policy = document
        .querySelector("meta[http-equiv=Content-Security-Policy]")
        ?.getAttribute("content");
      expect(policy, path).toMatch(/^default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'/);
      expect(policy, path).not.toContain("unsafe");
    }
  });

  test("ids are unique on a page, and what they are named by exists", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const element of document.querySelectorAll("[aria-labelledby]"))
        for (const id of (element.getAttribute("aria-labelledby") ?? "").split(" "))
          expect(ids, path).toContain(id);
    }
  });

  test("links stay in the page's own folder and lead to a file of the site or of data/", () => {
    for (const [path, html] of pagesOf(files)) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const { document } = parseHTML(html);
      for (const element of document.querySelectorAll("[href], [src]")) {
        const link = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        if (link.startsWith("#")) expect(document.getElementById(link.slice(1)), link).not.toBeNull();
        else if (link.startsWith("data/"))
          expect(link).toMatch(/^data\/([a-z_0-9]+\.csv|miernik\.xlsx|datapackage\.json)$/);
        else expect([...files.keys()], `${path} → ${link}`).toContain(folder + link.replace(/#.*$/, ""));
      }
    }
  });

  test("every chart has a title, a description and, in the same figure, a summary and a table nearby", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      for (const svg of document.querySelectorAll("svg[role=img]")) {
        expect(svg.querySelector("title")?.textContent, path).not.toBe("");
        expect(svg.querySelector("desc")?.textContent, path).not.toBe("");
        expect(svg.closest("figure")?.querySelector(".summary")?.textContent, path).not.toBe("");
        expect(svg.closest("section")?.querySelector("table"), path).not.toBeNull();
      }
    }
  });

  test("a table has a caption and its heads say of what they are the heads", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      for (const table of document.querySelectorAll("table")) {
        expect(table.querySelector("caption")?.textContent.trim(), path).not.toBe("");
        for (const head of table.querySelectorAll("th"))
          expect(head.getAttribute("scope"), path).toMatch(/^(row|col|colgroup)$/);
      }
    }
  });

  test("nothing reads undefined, null, NaN or [object", () => {
    for (const [path, html] of pagesOf(files)) {
      const { document } = parseHTML(html);
      expect(document.body.textContent, path).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
  });

  test("every page stays under 100 KB compressed", () => {
    for (const [path, html] of pagesOf(files)) expect(gzipSync(html).length, path).toBeLessThan(100_000);
  });
});

test("the same dataset gives the same bytes", () => {
  expect(buildInternal(sampleDataset(depth), { ownCards })).toEqual(usual);
});

test("with one unit the root is that unit's site, and its folder holds the same pages", () => {
  const pages = [
    "index.html",
    "zespoly.html",
    "czasy-czynnosci.html",
    "struktura-czasu.html",
    "zatrudnienie.html",
    "jakosc-danych.html",
    "metoda.html",
    "co-roku.html",
    "zespol-2-zespol-1.html",
    "staff/index.html",
  ];
  for (const page of pages) expect(usual.get(page)).toEqual(usual.get(`units/mops-a/${page}`));
});

test("with several units the root has a line for each, in the order of the settings, and links to their folders", () => {
  const { document } = parseHTML(buildInternal(twoUnits).get("index.html"));
  const links = [...document.querySelectorAll("tbody th a")].map((a) => [
    a.textContent,
    a.getAttribute("href"),
  ]);
  expect(links).toEqual([
    ["GOPS w\u00a0B.", "units/gops-b/index.html"],
    ["MGOPS w\u00a0A.", "units/mops-a/index.html"],
  ]);
});

test("what one unit receives names no other unit", () => {
  for (const [path, html] of pagesOf(buildInternal(twoUnits)))
    if (path.startsWith("units/gops-b/")) expect(html, path).not.toMatch(/mops-a|MGOPS w/);
});

test("each folder carries its own style sheet, fonts and their licence", () => {
  for (const folder of ["", "units/mops-a/"]) {
    expect(String(usual.get(`${folder}assets/style.css`))).toContain("@media print");
    expect(usual.get(`${folder}assets/source-sans-3-latin-ext-600.woff2`)).toBeInstanceOf(Uint8Array);
    expect(String(usual.get(`${folder}assets/OFL.txt`))).toContain("SIL Open Font License");
  }
});

describe("hostile names", () => {
  it.each(["index.html", "zespoly.html"])("stay text on %s", (page) => {
    const html = buildInternal(sampleDataset({ teams: hostileTeams })).get(page) as string;
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, img, a[href^='javascript']")).toHaveLength(0);
    expect(document.body.textContent).toContain("<script>alert(1)</script>");
    expect(document.body.textContent).toContain("=cmd|' /C calc'!A0");
  });

  test("cannot turn the direction of a page or put control characters on it", () => {
    for (const [path, html] of pagesOf(buildInternal(sampleDataset({ teams: hostileTeams }))))
      expect(html, path).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
  });
});

test("the codebook describes every published table and field", () => {
  const { document } = parseHTML(usual.get("pola.html"));
  const text = document.body.textContent;
  for (const [name, table] of Object.entries(tables)) {
    const isPublished = "isPublished" in table && table.isPublished;
    expect(new RegExp(`${name}(?!_)`).test(text), name).toBe(isPublished);
    if (isPublished) for (const field of table.fields) expect(text).toContain(field);
  }
});

test("lists are cut where they would not fit, and say so", () => {
  const files = buildInternal(sampleDataset({ findings: 3000, files: 600 }));
  const html = files.get("jakosc-danych.html") as string;
  expect(gzipSync(html).length).toBeLessThan(100_000);
  const text = parseHTML(html).document.body.textContent;
  expect(text).toMatch(/i\s2982 dalszych tego rodzaju|i\s2\u00a0982\u00a0dalsze tego rodzaju/);
  expect(text).toContain("Pokazano 150 z\u00a0600\u00a0plików");
});

test("workers appear only by short pseudonyms", () => {
  const text = parseHTML(usual.get("zespoly.html")).document.body.textContent;
  const full = pseudonym("mops-a Zespół 1 social_worker 0");
  expect(text).toContain(`P-${full.slice(0, 4)}`);
  expect(text).not.toContain(full);
});
