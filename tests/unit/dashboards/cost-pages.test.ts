import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { buildInternal } from "../../../dashboards/build.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { card_id } from "./sample-cost-ids.ts";
import { inputSpecs } from "./sample-cost-inputs.ts";
import { costDataset } from "./sample-costs.ts";
import { sampleDataset } from "./sample.ts";

const data = costDataset();
const cardPage = `karta-${card_id}.html`;
const projectionPage = `projekcja-${card_id}.html`;

function documentOf(page: string, of: Dataset = data) {
  return parseHTML(buildInternal(of).get(page)).document;
}

/** Text of the elements, with plain spaces and without word joiners. */
function texts(page: string, selector: string, of: Dataset = data): string[] {
  return [...documentOf(page, of).querySelectorAll(selector)].map((element) =>
    element.textContent
      .replace(/[\s\u00a0]+/g, " ")
      .replaceAll("\u2060", "")
      .trim(),
  );
}

test("a unit without cards has no such pages and no entry in the navigation", () => {
  const files = buildInternal(sampleDataset());
  expect([...files.keys()].filter((path) => /karta-|projekcja|koszty-zaniechania/.test(path))).toEqual([]);
  expect(files.get("index.html")).not.toContain("Koszty zaniechania");
});

test("the list names every card with one sentence", () => {
  expect(texts("koszty-zaniechania.html", "h1")[0]).toBe(
    "Policzono 2 karty. Przy podanych założeniach oszczędność jest prawdopodobna w 1 z 1 projekcji.",
  );
  expect(texts("koszty-zaniechania.html", "h2")).toEqual([
    "Rodzina w zespole współpracy",
    "Dziecko poza placówką",
  ]);
  expect(texts("koszty-zaniechania.html", "section > p")[0]).toMatch(
    /^Przy tych założeniach \(10 rodzin, 7 lat\)/,
  );
});

describe("a card's page", () => {
  it("has both lists with quantity, price, payer and amount, and their totals", () => {
    const [help = [], inaction = []] = [0, 1].map((i) =>
      [...(documentOf(cardPage).querySelectorAll("table.components")[i]?.querySelectorAll("tr") ?? [])].map(
        (row) =>
          [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.replace(/[\s\u00a0]+/g, " ")),
      ),
    );
    // 60 h × 12 × 54.50 zł and 12 × 500 zł.
    expect(help[1]?.slice(1)).toEqual([
      "60 godzin × 12 miesięcy",
      "54,50 złwynagrodzenie brutto",
      "gmina",
      "39 240 zł",
    ]);
    expect(help.at(-1)).toEqual(["Razem", "10 rodzin po 4 524 zł", "45 240 zł"]);
    // 3 × 12 × 6 350 zł in halves, and 4 × 12 × 210 zł.
    expect(inaction[1]?.slice(3)).toEqual(["powiat (50 %) i gmina (50 %)", "228 600 zł"]);
    expect(inaction.at(-1)).toEqual(["Razem", "10 rodzin po 23 868 zł", "238 680 zł"]);
  });

  it("tells behind a key the source, the price index and where to ask for more", () => {
    const drill = texts(cardPage, "dl.drill")[2] ?? "";
    expect(drill).toContain("Zarządzenie starosty");
    expect(drill).toContain("5 800 zł za: miesiąc opieki nad jednym dzieckiem, ceny z 2022 r.");
    expect(drill).toContain("wskaźnik cen 1,0948: 6 350 zł za jednostkę");
    expect(drill).toMatch(/miernik explain cc-[0-9a-f]{8}/);
  });

  it("says who pays and who is spared, and what of it would be cash", () => {
    const text = texts(cardPage, "main")[0] ?? "";
    expect(text).toContain("Płatnicy pomocy: gmina (100 %).");
    expect(text).toContain("Z unikniętego kosztu 229 tys. zł (96 %) to gotówka");
    const rows = texts(cardPage, "section:nth-of-type(4) tbody tr");
    expect(rows).toEqual([
      "gmina45 240 zł114 300 zł114 300 zł0 zł69 060 zł",
      "powiat0 zł114 300 zł114 300 zł0 zł114 300 zł",
      "budżet państwa0 zł10 080 zł0 zł10 080 zł10 080 zł",
      "Razem45 240 zł238 680 zł228 600 zł10 080 zł193 440 zł",
    ]);
  });

  it("keeps gains that are not money apart, with their sources", () => {
    expect(texts(cardPage, "section:nth-of-type(5) li")[0]).toBe(
      "Dzieci zostają z rodzicami. Źródło: opis programu, 2024 r.",
    );
  });

  it("marks assumptions, names the equations as ours, and tells how the interval came about", () => {
    const text = texts(cardPage, "main")[0] ?? "";
    expect(text).toContain("Założenia to 18 z 29 danych projekcji");
    expect(text).toContain("Poniższe wzory są nasze");
    expect(text).toContain("z 2 000 losowań (ziarno 2024)");
    expect(text).toContain("przesuwają się najwyżej o 4 100 zł");
    expect(texts(cardPage, "#dane tbody tr").filter((row) => row.includes("założenie"))).toHaveLength(18);
  });

  it("of lists alone says that nothing is known of the chance", () => {
    expect(texts("karta-same-listy.html", "h1")[0]).toMatch(
      /^Według zestawienia \(10 rodzin, ceny z 2024 r\.\)/,
    );
    expect(texts("karta-same-listy.html", ".lead")[0]).toContain("nie mówi, z jakim prawdopodobieństwem");
    expect(documentOf("karta-same-listy.html").querySelector("#dane")).toBeNull();
  });

  it("prints words only", () => {
    for (const page of [cardPage, "karta-same-listy.html", projectionPage])
      expect(texts(page, "main")[0]).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });
});

describe("the projection's page", () => {
  it("holds its data once, as text that no element can end, and one script of the folder", () => {
    const hostile = inputSpecs.map((spec) => [...spec]) as unknown as typeof inputSpecs;
    (hostile[0] as unknown as string[])[1] = "</script><script>alert(1)</script>";
    const files = buildInternal(costDataset(hostile));
    const html = String(files.get(projectionPage));
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script src="assets/projekcja.js" defer>',
      '<script type="application/json" id="projekcja-dane">',
    ]);
    expect(files.has("assets/projekcja.js")).toBe(true);
    expect(html).toContain("script-src 'self'");
    expect(String(files.get("index.html"))).not.toContain("script-src");
  });

  it("has a labelled field and a slider for every input that may be changed, hidden without the script", () => {
    const document = documentOf(projectionPage);
    expect(document.querySelector(".controls")?.hasAttribute("hidden")).toBe(true);
    const fields = [...document.querySelectorAll(".field")];
    // All inputs, and all families as one number.
    expect(fields).toHaveLength(inputSpecs.length + 1);
    for (const field of fields) {
      const entry = field.querySelector("[type=number]");
      expect(field.querySelector("label")?.getAttribute("for")).toBe(entry?.getAttribute("id"));
      expect(field.querySelector("[type=range]")?.getAttribute("aria-label")).toMatch(/ – suwak$/);
    }
  });

  it("without a script shows the base case with its chart and table", () => {
    expect(texts(projectionPage, "h1")[0]).toBe(texts(cardPage, "h1")[0]);
    expect(documentOf(projectionPage).querySelectorAll("svg.chart")).toHaveLength(2);
    expect(texts(projectionPage, "figure tbody tr")).toHaveLength(9);
  });
});
