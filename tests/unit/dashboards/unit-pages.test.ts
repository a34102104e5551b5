/** Pages of one unit that go deeper: staffing, a team, a worker, the own card, yearly work, downloads. */
import { describe, expect, it, test } from "vitest";
import { parseHTML } from "linkedom";
import { buildInternal, type BuildOptions } from "../../../dashboards/build.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { emptyDataset, pseudonym, sampleDataset } from "./sample.ts";

const depth = () => sampleDataset({ measuredAction_h: 0.46, hasDepth: true });
const worker = pseudonym("mops-a Zespół 1 social_worker 0");
const workerPage = `pracownik-${worker}.html`;
const card = `units/mops-a/own-cards/${worker}/index.html`;

function texts(data: Dataset, page: string, selector: string, options: BuildOptions = {}): string[] {
  const { document } = parseHTML(buildInternal(data, options).get(page));
  return [...document.querySelectorAll(selector)].map((element) =>
    element.textContent
      .replace(/[\s\u00a0]+/g, " ")
      .replaceAll("\u2060", "")
      .trim(),
  );
}

describe("headings are findings", () => {
  it.each([
    [
      "zatrudnienie.html",
      "Norma modelu nie jest spełniona: najwyżej 20 rodzin na etat – brakuje 1,7 etatu; wymóg ustawy (art. 110) jest spełniony.",
    ],
    [
      "zespol-3-zespol-2.html",
      // 2 × 480 h, of which the measured actions take 880 × 0.46 h: 924.8 ÷ 856.8 = 107.9 %, ± 6 %.
      "Zespół 2 pracuje na 108 % dostępnego czasu (95 % PU: 101–114 %); brakuje do 0,3 etatu.",
    ],
    [
      workerPage,
      "W I kwartale 2013 r. policzone czynności tej osoby wymagały 95 % dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "co-roku.html",
      "W 2014 r. wymiar czasu pracy to 2 000 h na etat; przed nowym rokiem należałoby sprawdzić sześć rzeczy.",
    ],
  ])("%s", (page, sentence) => {
    expect(texts(depth(), page, "h1")[0]).toBe(sentence);
  });

  it.each([
    [
      "zatrudnienie.html",
      "Brak danych o zatrudnieniu – nie wczytano tabeli środowisk ani etatów w liczbach czynności.",
    ],
    ["co-roku.html", "Przed nowym rokiem należałoby sprawdzić sześć rzeczy."],
    ["staff/index.html", "Nie wczytano jeszcze liczb czynności, więc obciążenia nie da się policzyć."],
  ])("%s when nothing was read", (page, sentence) => {
    expect(texts(emptyDataset(), page, "h1")[0]).toBe(sentence);
  });
});

describe("the page on staffing", () => {
  test("starts from the staff in a small centre, from the families elsewhere", () => {
    const captions = (type: string) => {
      const data = depth();
      for (const unit of data.units) unit.unit_type = type;
      return texts(data, "zatrudnienie.html", "section:first-of-type caption")[0];
    };
    expect(captions("GOPS")).toMatch(/^Ile rodzin/);
    expect(captions("MOPS")).toMatch(/^Normy zatrudnienia/);
  });

  test("says since when each norm holds, and of which posts the time runs", () => {
    const rows = texts(depth(), "zatrudnienie.html", "tbody tr").join("\n");
    expect(rows).toContain("Ustawa: rodziny w pracy socjalnej501 stycznia 2015 r.nadal");
    expect(rows).toContain("Pierwszy kontaktRecepcja2stanowisko (do 2 osób)");
    expect(rows).toContain("koordynator usług131 grudnia 2011 r.31 grudnia 2013 r.w okresie trwałości");
  });

  test("says how to give what is missing", () => {
    const text = texts(sampleDataset(), "zatrudnienie.html", "main").join();
    expect(text).toContain("w polu organisation jednostki");
    expect(text).toContain("w polu project_posts");
  });
});

describe("a worker's page", () => {
  test("stands beside the unit only: no other worker, no rank, no posts to spare", () => {
    const text = texts(depth(), workerPage, "main").join();
    expect(text).toContain("W całej jednostce: 99,9 % (pracownicy socjalni)");
    expect(text).toContain("Nie są kontrolą ani oceną osoby");
    expect(text).not.toMatch(/Brakuje etatów|miejsce w|ranking/i);
    const others = [...text.matchAll(/P-[0-9a-f]{4}/g)].map(([found]) => found);
    expect(new Set(others)).toEqual(new Set([`P-${worker.slice(0, 4)}`]));
  });

  test("shows a missing card", () => {
    expect(texts(depth(), workerPage, "tbody tr").join("\n")).toMatch(/marzec 2013 r\.brak karty126/);
  });
});

describe("the own card", () => {
  const options = { ownCards: [{ unitId: "mops-a", workerId: worker }] };

  test("is made for those who asked, and for nobody else", () => {
    const cards = (given: BuildOptions) =>
      [...buildInternal(depth(), given).keys()].filter((path) => /own-cards\/.*html$/.test(path));
    expect(cards({})).toEqual([]);
    expect(cards(options)).toEqual([card]);
  });

  test("holds the worker's figures, the unit's of at least three, and no other's", () => {
    const text = texts(depth(), card, "main", options).join();
    expect(text).toContain("wymagały 95 % dostępnego czasu");
    expect(text).toContain("W całej jednostce: 99,9 %");
    expect(text).not.toMatch(/Zespół 2|Filia Północ/);
    const html = String(buildInternal(depth(), options).get(card));
    expect(html).not.toContain(pseudonym("mops-a Zespół 2 social_worker 0").slice(0, 8));
  });

  test("of a unit with fewer than three workers on the post leaves the unit's load out", () => {
    const data = depth();
    data.tables.out__team_member = data.tables.out__team_member.filter((row) => row.team === "Zespół 1");
    for (const row of data.tables.out__workload) if (row.scope !== "worker") row.fte = 1;
    const text = texts(data, card, "main", options).join();
    expect(text).toContain("wymagały 95 % dostępnego czasu");
    expect(text).not.toContain("W całej jednostce:");
  });
});

describe("downloads", () => {
  const downloads = new Map([
    ["mops-a", ["reports/arkusz-obciazenia.xlsx", "reports/raport-obciazenia.pdf"]],
  ]);

  test("are offered where the files lie, seen from the page", () => {
    const links = (page: string) =>
      [...parseHTML(buildInternal(depth(), { downloads }).get(page)).document.querySelectorAll("a")]
        .map((a) => a.getAttribute("href"))
        .filter((link) => link?.includes("reports/"));
    expect(links("units/mops-a/index.html")).toEqual(downloads.get("mops-a"));
    expect(links("index.html")).toEqual(downloads.get("mops-a")?.map((path) => `units/mops-a/${path}`));
  });

  test("of several units stand by unit, after what is of all", () => {
    const data = sampleDataset({
      units: [
        { id: "gops-b", name: "GOPS w B." },
        { id: "gops", name: "GOPS w C." },
      ],
    });
    const files = [
      "gops-b-arkusz-obciazenia.xlsx",
      "gops-b-raport-obciazenia.pdf",
      "gops-raport-obciazenia.pdf",
    ];
    const all = new Map([["all", files.map((name) => `reports/${name}`)]]);
    expect(texts(data, "index.html", "section.no-print li", { downloads: all })).toEqual([
      "Wszystkie tabele (Excel) – jedna tabela na arkusz",
      "GOPS w B.: arkusz (Excel), raport (PDF)",
      "GOPS w C.: raport (PDF)",
    ]);
  });

  test("that were not made are not spoken of", () => {
    expect(texts(depth(), "index.html", "main").join()).not.toMatch(/Raport|Arkusz obciążenia \(Excel\)/);
  });
});

test("pages of teams and workers mark their place in the navigation without being in it", () => {
  const { document } = parseHTML(buildInternal(depth()).get("zespol-3-zespol-2.html"));
  const entries = [...document.querySelectorAll("nav a")];
  expect(entries.filter((a) => a.hasAttribute("aria-current")).map((a) => a.textContent)).toEqual([
    "Praca i\u00a0etaty",
    "Zespoły",
  ]);
});
