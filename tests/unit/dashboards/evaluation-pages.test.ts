/** The pages of the evaluation: what they say stands in their tables, and nobody else's figures reach a unit. */
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { buildInternal } from "../../../dashboards/build.ts";
import { dueFinding } from "../../../pipelines/figures/due-words.ts";
import { visible } from "../figures/visible.ts";
import { tracesOf } from "../../support/traces.ts";
import { pilotDataset } from "./sample-pilot.ts";
import { sampleDataset } from "./sample.ts";

const data = pilotDataset();
const files = buildInternal(data);
const pages = [
  "index.html",
  "postep.html",
  "wskazniki.html",
  "porownanie.html",
  "reguly.html",
  "kompletnosc.html",
  "katalog-wskaznikow.html",
  "jednostki.html",
];
const own = ["co-trzeba-zrobic.html", "wskazniki.html", "katalog-wskaznikow.html"].map(
  (page) => `units/gops-a/${page}`,
);

const documents = new Map<string, Document>();

function documentOf(page: string): Document {
  const known = documents.get(page) ?? parseHTML(String(files.get(page))).document;
  documents.set(page, known);
  return known;
}

function texts(page: string, selector: string): string[] {
  return [...documentOf(page).querySelectorAll(selector)].map(({ textContent }) =>
    textContent
      .replace(/[\s\u00a0]+/g, " ")
      .replaceAll("\u2060", "")
      .trim(),
  );
}

/** Cells of a table's rows, by the table's caption. */
function rowsOf(page: string, caption: string): string[][] {
  const table = [...documentOf(page).querySelectorAll("table")].find((one) =>
    one.querySelector("caption")?.textContent.includes(caption),
  );
  return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.children].map(({ textContent }) =>
      textContent
        .replace(/[\s\u00a0]+/g, " ")
        .replaceAll("\u2060", "")
        .trim(),
    ),
  );
}

test("every headline number and every table of numbers says where it comes from", () => {
  for (const page of pages) {
    const { figures, tables, unreachable } = tracesOf(String(files.get(page)));
    expect([page, figures, tables, unreachable]).toEqual([page, [], [], 0]);
  }
  expect(tracesOf(String(files.get("index.html"))).anchors).toHaveLength(4);
});

test("a project without a pilot has none of these pages", () => {
  const paths = [...buildInternal(sampleDataset()).keys()];
  expect(paths.filter((path) => /terminy\.ics|porownanie|postep|katalog|co-trzeba/.test(path))).toEqual([]);
});

test("the first page of a pilot says how far it is, what is shown, what is not, and what cannot be told", () => {
  expect(texts("index.html", "h1")).toEqual([
    "Różnicę wykazano w 1 z 3 wskaźników głównych, w 1 nie wykazano, w 1 nie da się tego powiedzieć.",
  ]);
  expect(texts("index.html", ".lead")[0]).toBe(
    "Pilotaż trwa w 1 miejscu z 1; ostatni pomiar, którego dzień nadszedł: po 12 miesiącach (1 miejsce).",
  );
  expect(texts("index.html", "h3")).toEqual([
    "Wykazano różnicę (1)",
    "Nie wykazano różnicy (1)",
    "Nie da się powiedzieć (1)",
  ]);
  const said = texts("index.html", "section li");
  expect(said[0]).toContain(
    "różnica +25,0 pkt proc. (95 % PU: +12,0 do +38,0; 7 jednostek pilotażu, 6 porównawczych)",
  );
  expect(said[1]).toContain("to nie znaczy, że jej nie ma");
  expect(said[2]).toContain("Osiągnięcie celu rodziny: brak danych.");
});

test("each place stands with its wave, months, reports and missing tables", () => {
  expect(rowsOf("postep.html", "Miejsca pilotażu")).toEqual([
    [
      "GOPS w A.",
      "wiejski",
      "W toku",
      "13 z 18",
      "po 12 miesiącach",
      "na końcu, 30 czerwca 2026 r.",
      "2",
      "14",
      "11 z 12",
      "Budżet",
    ],
  ]);
  expect(rowsOf("postep.html", "Wiersze tabel")).toEqual([
    ["GOPS w A.", "1", "14", "brak"],
    ["GOPS w B.", "1", "", ""],
  ]);
});

test("an indicator's table gives both arms with interval and n, and leads to its definition", () => {
  expect(rowsOf("wskazniki.html", "Elementy modelu bez luki").map((row) => row.slice(0, 5))).toEqual([
    ["na początku", "pilotaż", "30,0 %", "25,0–36,0 %", "96 z 320"],
    ["na początku", "porównawcze", "30,0 %", "24,0–37,0 %", "72 z 240"],
    ["po 12 miesiącach", "pilotaż", "60,0 %", "54,0–66,0 %", "192 z 320"],
    ["po 12 miesiącach", "porównawcze", "35,0 %", "29,0–42,0 %", "84 z 240"],
  ]);
  expect(rowsOf("wskazniki.html", "Programy zakończone osiągnięciem celów ÷ wszystkie")[0]).toEqual([
    "po 12 miesiącach",
    "pilotaż",
    "81,4 %",
    "74,9–86,5 %",
    "140 z 172",
    "przedział za wąski (podobieństwo w zespołach)",
  ]);
});

test("a comparison stands with its interval, units, attrition, raw and corrected p, and a verdict in words", () => {
  const [first, , last] = rowsOf("porownanie.html", "Wskaźniki główne, ostatni pomiar");
  expect(first).toEqual([
    "Elementy modelu bez luki ÷ ocenione elementy",
    "różnica zmian (różnica w różnicach), na początku → po 12 miesiącach",
    "zmiana na lepsze",
    "+25,0 pkt proc.",
    "+12,0 do +38,0",
    "7",
    "6",
    "1",
    "0",
    "0,001",
    "0,002",
    "0,002",
  ]);
  expect(last?.slice(2, 5)).toEqual(["brak danych", "–", "–"]);
  expect(texts("porownanie.html", ".empty-title")).toContain(
    "Sprawdzić się nie da: nie ma danych sprzed pilotażu.",
  );
  expect(texts("porownanie.html", "section").join(" ")).toContain(
    "brak ostatniego pomiaru (pilotaż): gops-c",
  );
});

test("breaches stand by rule, serious ones first, with since when and by how much", () => {
  expect(rowsOf("reguly.html", "Złamane reguły").map((row) => row.slice(1))).toEqual([
    ["poważne odstępstwo od reguły", "1", "1", "8 stycznia 2026 r."],
    ["odstępstwo od reguły", "1", "1", "16 maja 2025 r."],
  ]);
  expect(rowsOf("reguly.html", "Zespół (PZK) spotyka się")).toEqual([
    ["GOPS w A.", "PZK-1", "16 maja 2025 r.", "1,1 miesiąca (najwyżej 1 miesiąc)"],
  ]);
});

describe("the catalogue", () => {
  it("defines every indicator under the anchor that tables lead to", () => {
    const document = documentOf("katalog-wskaznikow.html");
    for (const { indicator_id, indicator_label } of data.tables.ref_indicator)
      expect(document.querySelector(`#w-${indicator_id}`)?.textContent).toContain(
        indicator_label.split(" ")[0],
      );
  });

  it("is what every link of every page leads to", () => {
    for (const page of [...pages, ...own]) {
      for (const link of documentOf(page).querySelectorAll("a[href*='#']")) {
        const [path = "", anchor = ""] = (link.getAttribute("href") ?? "").split("#");
        const target = path === "" ? page : page.replace(/[^/]*$/, path);
        expect([page, target, documentOf(target).getElementById(anchor) !== null]).toEqual([
          page,
          target,
          true,
        ]);
      }
    }
  });
});

describe("what a unit has to do", () => {
  const page = "units/gops-a/co-trzeba-zrobic.html";
  it("stands by day, overdue first; a day is overdue once it has passed", () => {
    expect(texts(page, "h1")).toEqual([
      "2 terminy minęły; do 28 lutego 2026 r. przypadają 2, najbliższy 10 lutego 2026 r.: spotkanie zespołu PZK-1.",
    ]);
    expect(rowsOf(page, "Termin minął").map(([day, what]) => [day, what])).toEqual([
      ["7 stycznia 2026 r.", "Koniec programu IPW-1 (PZK-1)"],
      ["9 lutego 2026 r.", "Spotkanie zespołu PZK-2"],
    ]);
    expect(rowsOf(page, "Terminy do końca miesiąca")[1]).toEqual([
      "28 lutego 2026 r.",
      "Przegląd programu IPW-7 (PZK-1)",
      "Każdy program przegląda się co najmniej raz na 3 miesiące. Liczone od 30 listopada 2025 r.",
    ]);
  });

  it("lies beside the page as a calendar of what is still to come, and the overview leads to both", () => {
    const text = String(files.get("units/gops-a/terminy.ics"));
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ["20260210", "20260228", "20260630"].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(text).toContain("DTSTAMP:20260210T000000Z");
    expect(new Set(text.match(/UID:d-[0-9a-f]{8}\.gops-a@miernik/g)).size).toBe(3);
    expect(texts("units/gops-a/index.html", ".glance").join(" ")).toContain("zaległe: 2 terminy");
    expect(String(files.get("units/gops-a/index.html"))).toContain('href="co-trzeba-zrobic.html"');
    expect(files.has("units/gops-b/terminy.ics")).toBe(false);
  });

  it.each<[string, number[], string]>([
    ["nothing", [], "Z danych nie wynika żaden termin."],
    [
      "one to come this month",
      [3],
      "Do 28~lutego~2026~r. przypada 1 termin, 28~lutego~2026~r.: przegląd programu IPW-7 (PZK-1); żaden nie jest zaległy.",
    ],
    [
      "one later",
      [4],
      "Do 28~lutego~2026~r. nie przypada żaden termin, najbliższy 30~czerwca~2026~r.: pomiar ewaluacji na końcu; żaden nie jest zaległy.",
    ],
    ["one overdue", [0], "1~termin minął; dalszych terminów dane nie wskazują."],
  ])("the headline of %s agrees in number", (_, chosen, expected) => {
    const rows = chosen.flatMap((i) => data.tables.out__due[i] ?? []);
    expect(visible(dueFinding(rows).headline)).toBe(expected);
  });
});

test("a unit sees itself beside the others of the pilot, and no other place's figures", () => {
  const page = "units/gops-a/wskazniki.html";
  expect(rowsOf(page, "Wskaźniki jednostki: model").at(-1)).toEqual([
    "Elementy modelu bez luki ÷ ocenione elementy",
    "po 12 miesiącach",
    "udział",
    "67,5 %",
    "52,0–80,0 %",
    "27 z 40",
    "60,0 %",
    "50,0–65,0 %",
    "7",
  ]);
  expect(String(files.get(page))).not.toMatch(/GOPS w B|35,0|gops-b/);
});

test("no page is heavier than 100 KB as it travels", () => {
  for (const page of [...pages, ...own])
    expect(gzipSync(String(files.get(page))).length).toBeLessThan(100_000);
});
