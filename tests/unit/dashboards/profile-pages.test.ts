/** The pages of a gmina's profile: what they say, where they are silent, and of which units they are made. */
import { describe, expect, it, test } from "vitest";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { buildInternal } from "../../../dashboards/build.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { sampleDataset } from "./sample.ts";
import { comparison, profileTables, reportedDataset } from "./sample-profile.ts";

const unit = "mops-a";
const paths = ["profil.html", "powody.html", "kadra.html", "sprawozdania.html"];

function texts(data: Dataset, page: string, selector: string): string[] {
  const { document } = parseHTML(buildInternal(data).get(page));
  return [...document.querySelectorAll(selector)].map((element) =>
    element.textContent
      .replace(/[\s\u00a0]+/g, " ")
      .replaceAll("\u2060", "")
      .trim(),
  );
}

describe("a unit without reports", () => {
  const files = buildInternal(sampleDataset());

  test("has no such pages and no link to them", () => {
    expect(paths.filter((path) => files.has(path))).toEqual([]);
    expect(String(files.get("index.html"))).not.toContain("profil.html");
  });
});

test("a project shows its gminas side by side, those without reports as such", () => {
  const data = sampleDataset({
    units: [
      { id: "mops-a", name: "MGOPS w A." },
      { id: "gops-b", name: "GOPS w B." },
    ],
  });
  Object.assign(data.tables, profileTables("mops-a"));
  const rows = texts(data, "index.html", "section:nth-of-type(2) tbody tr");
  expect(rows).toEqual([
    "MGOPS w A.20231 20012,0 %−4 %ubóstwo (429 rodzin)",
    "GOPS w B.brak danychbrak danychbrak danych–brak danych",
  ]);
});

describe("headings are findings", () => {
  it.each([
    [
      "profil.html",
      // 1200 ÷ 10 000; 1200 ÷ 1250 = 0.96; 1200 ÷ 1450 = 0.828.
      "W 2023 r. pomoc dostało 1 200 osób z 531 rodzin – 12,0 % mieszkańców; to o 4 % mniej niż rok wcześniej i o 17 % mniej niż pięć lat wcześniej.",
    ],
    [
      "powody.html",
      "Najczęstszy powód pomocy w 2023 r. to ubóstwo – 429 rodzin; dalej niepełnosprawność (404) i długotrwała lub ciężka choroba (176).",
    ],
    ["kadra.html", "Wymóg ustawy (art. 110) był w 2019 r. spełniony: 5 etatów pracowników socjalnych."],
    [
      "sprawozdania.html",
      "Wczytano sprawozdania roczne za 2017–2019 i 2021–2023 r. i oceny zasobów za 2022–2023 r.; brakuje: sprawozdanie roczne MPiPS-03 za 2020 r.",
    ],
  ])("%s", (page, sentence) => {
    expect(texts(reportedDataset(), page, "h1")).toEqual([sentence]);
  });

  test("of a single year say that there is nothing to compare with", () => {
    expect(texts(reportedDataset("one year"), "profil.html", "h1")[0]).toBe(
      "W 2023 r. pomoc dostało 1 200 osób z 531 rodzin – 12,0 % mieszkańców; zmiany nie da się policzyć, bo brak danych za rok wcześniej.",
    );
  });

  test("say when the residents are not known", () => {
    expect(texts(reportedDataset("all", { out__profile_rate: [] }), "profil.html", "h1")[0]).toContain(
      "jaka to część mieszkańców, nie wiadomo",
    );
  });
});

describe("the profile", () => {
  test("parts the twelve questions into those that data answer and those to ask", () => {
    const text = texts(reportedDataset(), "profil.html", ".questions section").join("\n");
    expect(texts(reportedDataset(), "profil.html", ".questions li")).toHaveLength(12);
    expect(text).toContain("Dane odpowiadają (5)");
    expect(text).toContain("Otwarte – trzeba zapytać (7)");
    expect(text).toContain("otwarte: zapytaj mieszkańców");
  });

  test("puts the dearest form of help first, its parts under it, and the sum last", () => {
    const rows = texts(reportedDataset(), "profil.html", "tbody tr");
    // 750 000 ÷ 600 000 = 1.25; 750 000 ÷ 520 000 = 1.442.
    expect(rows).toContain("Zasiłki stałe112–750 000+25 %+44 %");
    const heads = rows.map((row) => row.replace(/\d.*|–.*/, ""));
    expect(heads.indexOf("Zasiłki stałe")).toBe(
      heads.indexOf("w tym zasiłki stałe dla osób samotnie gospodarujących") - 1,
    );
  });

  test("does not compare with fewer than three similar units", () => {
    const text = texts(reportedDataset(), "profil.html", "main").join();
    expect(text).toContain("Za mało podobnych jednostek, by porównać: w projekcie są 2");
    expect(text).toContain("a potrzeba co najmniej 3");
  });

  test("compares with three", () => {
    const data = reportedDataset("all", {
      out__profile_comparison: [comparison(unit, "help_any.families", 531, 3)],
    });
    const rows = texts(data, "profil.html", "tbody tr");
    expect(rows.find((row) => row.includes("531,0900,0"))).toMatch(/800,0–1 000,53powyżej$/);
  });

  test("leads to its other pages, of which none has a place in the navigation", () => {
    const { document } = parseHTML(buildInternal(reportedDataset()).get("powody.html"));
    const links = [...document.querySelectorAll(".siblings a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual(["profil.html", "kadra.html", "sprawozdania.html"]);
    expect(document.querySelector("nav a[aria-current]")?.getAttribute("href")).toBe("profil.html");
  });
});

describe("reasons", () => {
  const rows = texts(reportedDataset(), "powody.html", "section:nth-of-type(3) tbody tr");

  test("stand from the most frequent on, with their share of the persons helped and their changes", () => {
    // 840 ÷ 1200; 429 ÷ 440 = 0.975; 429 ÷ 480 = 0.894.
    expect(rows[0]).toBe("Ubóstwo42914384070,0 %−3 %−11 %");
    expect(rows.map((row) => row.replace(/\d.*/, ""))).toEqual([
      "Ubóstwo",
      "Niepełnosprawność",
      "Długotrwała lub ciężka choroba",
      "Bezrobocie",
      "Bezradność opiekuńczo-wychowawcza",
      "w tym bezradność opiekuńczo-wychowawcza w rodzinach niepełnych",
      "Przemoc domowa",
    ]);
  });

  test("whose definition changed have no change, but the word for a break", () => {
    expect(rows.at(-1)).toMatch(/^Przemoc domowa30.*przerwaprzerwa$/);
  });

  test("must not be added up, and the page says so", () => {
    expect(texts(reportedDataset(), "powody.html", ".lead")[0]).toContain("powodów nie wolno dodawać");
  });

  test("of nobody are named, not drawn", () => {
    expect(texts(reportedDataset(), "powody.html", ".note").join()).toContain(
      "Nie wykazano nikogo z powodem: alkoholizm.",
    );
  });

  test("what grew and what shrank is told in families", () => {
    expect(texts(reportedDataset(), "powody.html", "h3")[0]).toBe(
      "Od 2018 r. najbardziej przybyło: niepełnosprawność (+44), najbardziej ubyło: bezrobocie (−110)",
    );
  });
});

describe("staff", () => {
  test("are held against both bases, the minimum and the joint answer, year by year", () => {
    // 10 000 ÷ 4.5 = 2222.2; 520 ÷ 4.5 = 115.6.
    expect(texts(reportedDataset(), "kadra.html", "tbody tr").slice(0, 2)).toEqual([
      "20192 000 (tak)108 (nie)5 (tak)spełniony",
      "20182 222,2 (nie)115,6 (nie)4,5 (tak)niespełniony",
    ]);
  });

  test("end before 2021 with a visible break, where later years were read", () => {
    const chart = texts(reportedDataset(), "kadra.html", "svg.wide text").join("|");
    expect(chart).toContain("przerwa w szeregu: 2021");
    expect(texts(reportedDataset(), "kadra.html", ".lead")[0]).toContain("MRiPS-06");
  });
});

describe("the quality of reports", () => {
  test("shows each year with what was read", () => {
    expect(
      texts(reportedDataset(), "sprawozdania.html", "section:first-of-type tbody tr").slice(2, 4),
    ).toEqual(["2021MRiPS-03 (2)brakbrak", "2020brakMRPiPS-03 (3)brak"]);
  });

  test("tells forecasts that were checked from copies, and what was revised", () => {
    const text = texts(reportedDataset(), "sprawozdania.html", "main").join();
    expect(text).toContain("Sprawdzono 2 prognozy");
    expect(text).toContain("50 % prognoz (1 z 2) powtarza wartość z roku oceny");
    expect(text).toContain("Bezrobotni2023440400+10 %2022");
    expect(text).toContain("Bezrobotni20223903912022 i 2023");
  });
});

test.each(["all", "one year"] as const)("with %s every page is light and reads no undefined", (kind) => {
  const files = buildInternal(reportedDataset(kind));
  for (const path of paths) {
    const html = String(files.get(path));
    expect(gzipSync(html).length, path).toBeLessThan(100_000);
    expect(parseHTML(html).document.body.textContent, path).not.toMatch(
      /undefined|\bnull\b|NaN|Infinity|\[object/,
    );
  }
});
