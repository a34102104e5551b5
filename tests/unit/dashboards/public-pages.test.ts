/** The public pages and files: no hidden number is in them, in whatever form. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildPublic } from "../../../dashboards/build.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { dataFiles } from "../../../pipelines/publish/data-files.ts";
import { publicWords } from "../../../pipelines/publish/datapackage.ts";
import { publicRows } from "../../../pipelines/publish/published-rows.ts";
import { gmina, someHidden } from "../../support/public-gmina.ts";
import { sampleDataset } from "./sample.ts";

async function editionOf(years: Record<number, Record<string, number>>): Promise<Map<string, unknown>> {
  const data = await publicDataset(gmina(years), 5);
  const words = { project: data.project, version: data.version, ...publicWords };
  const files = await dataFiles(publicRows(data), words);
  return new Map<string, unknown>([...buildPublic(data), ...files]);
}

const edition = await editionOf(someHidden);
const page = (path: string): Document => parseHTML(String(edition.get(path))).document;
const rowOf = (path: string, head: string): string[] => {
  // The last table with such a row: before it stand those of the charts.
  const row = [...page(path).querySelectorAll("tr")].findLast((one) =>
    one.querySelector("th")?.textContent.trim().startsWith(head),
  );
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) =>
    cell.textContent.trim().replace("•ukryte", "•"),
  );
};

describe("a hidden number", () => {
  it("reads • in tables, and what is computed from it too", () => {
    expect(rowOf("profil-gops-a.html", "Odpłatność gminy")).toEqual(["•", "•", "•", "•", "•"]);
    expect(rowOf("profil-gops-a.html", "Trzyosobowe")).toEqual(["•", "•", "brak danych", "•"]);
    expect(rowOf("powody-gops-a.html", "Sytuacja kryzysowa")).toEqual([
      "7",
      "brak danych",
      "21",
      "6,9\u00a0%",
      "•",
      "−77\u00a0%",
    ]);
  });

  it("reads • in CSV, by the cell's key, with the fields named", () => {
    const csv = edition.get("out__profile.csv") as string;
    const line = csv.split("\r\n").find((one) => one.startsWith("gops-a,2023,reason_crisis.families,"));
    expect(line).toBe(
      "gops-a,2023,reason_crisis.families,•,5000,•,•,•,MRiPS-03,false,value per_10k change_1y change_5y",
    );
    const package_ = JSON.parse(edition.get("datapackage.json") as string) as {
      resources: { name: string; schema: { missingValues: string[] } }[];
    };
    const profile = package_.resources.find(({ name }) => name === "out--profile");
    expect(profile?.schema.missingValues).toEqual(["", "•"]);
  });

  it("is a gap in the chart: no dot, no line through it, a mark at the same height whatever it is", () => {
    const charts = [...page("powody-gops-a.html").querySelectorAll("svg.wide")];
    const trend = charts.at(-1);
    // Seven years of poverty, five of the crisis.
    expect(trend?.querySelectorAll("circle")).toHaveLength(12);
    const marks = [...(trend?.querySelectorAll("text") ?? [])].filter(
      (text) => text.textContent.trim() === "•",
    );
    expect(marks).toHaveLength(2);
    expect(new Set(marks.map((mark) => mark.getAttribute("transform")?.split(",")[1])).size).toBe(1);
  });
});

describe("the public pages", () => {
  const pages = [...edition.keys()].filter((path) => path.endsWith(".html"));

  it("are the home page, the method, those about the edition and three of each unit", () => {
    expect(pages.toSorted()).toEqual([
      "deklaracja-dostepnosci.html",
      "index.html",
      "liczby-glowne.html",
      "metoda.html",
      "o-wydaniu.html",
      "pola.html",
      "powody-gops-a.html",
      "prezentacja-gops-a.html",
      "profil-gops-a.html",
      "prywatnosc.html",
      "slownik.html",
      "szukaj.html",
      "zmiany.html",
      "zrodla.html",
    ]);
  });

  it.each(pages)("%s leads nowhere but into the edition", (path) => {
    const links = [...page(path).querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    for (const link of links)
      expect(link).toMatch(
        /^(#[a-z0-9-]+|[a-z-]+\.html(#[a-z0-9-]+)?|data\/[a-z_]+\.(csv|xlsx|json)|assets\/OFL\.txt)$/,
      );
    expect((edition.get(path) as string).toLowerCase()).not.toContain("internal");
  });

  it("say what • means wherever it stands", () => {
    for (const path of pages.filter((one) => one !== "szukaj.html")) {
      const text = page(path).body.textContent;
      if (text.includes("•")) expect(text, path).toMatch(/dałoby\s+się(\s+z\s+niej|\s+je|\s+ją)?\s+wyliczyć/);
    }
  });

  it("cannot be made from rows of the internal edition", () => {
    // @ts-expect-error internal tables lack the mark that disclosure control leaves
    expect(() => buildPublic(sampleDataset())).toThrow();
  });

  it("say that a headline number is hidden instead of printing none", async () => {
    const data = gmina({ 2024: { "help_any.persons_in_families": 3, "help_any.families": 2 } });
    const html = buildPublic(await publicDataset(data, 5)).get("profil-gops-a.html") as string;
    const { document } = parseHTML(html);
    expect(document.querySelector("h1")?.textContent).toContain("jest ukryta");
    expect(document.querySelector(".key-figures dd")?.textContent).toBe("•");
  });

  it("without reports name the units and no figure", async () => {
    const html = buildPublic(await publicDataset(sampleDataset(), 5)).get("index.html") as string;
    const text = parseHTML(html).document.body.textContent;
    expect(text).toContain("MGOPS w\u00a0A.");
    expect(text).toContain("brak sprawozdań");
  });
});
