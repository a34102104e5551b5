/** The pages of an edition about itself, and what stands beside its figures. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildInternal, buildPublic, type BuildOptions } from "../../../dashboards/build.ts";
import { glossary } from "../../../pipelines/contract/glossary.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { queriesOfTables } from "../../../pipelines/publish/queries.ts";
import { someHistory, somePublication } from "../../support/publication.ts";
import { gmina, someHidden } from "../../support/public-gmina.ts";
import { sampleDataset } from "./sample.ts";

const data = await publicDataset(gmina(someHidden), 5);
const pageOf = (files: Map<string, unknown>, path: string): Document =>
  parseHTML(String(files.get(path))).document;
const publicPage = (path: string, options: BuildOptions = {}) => pageOf(buildPublic(data, options), path);
const internalPage = (path: string, options: BuildOptions = {}) =>
  pageOf(buildInternal(sampleDataset(), options), path);
const text = (document: Document, selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** Of the ministry's „Warunki techniczne …”, version 2.0 (31 July 2024). */
const headings = [
  "Stan dostępności cyfrowej",
  "Niedostępne treści",
  "Przygotowanie deklaracji dostępności",
  "Udogodnienia, ograniczenia i inne informacje",
  "Skróty klawiszowe",
  "Informacje zwrotne i dane kontaktowe",
  "Obsługa wniosków i skarg związanych z dostępnością",
  "Pozostałe informacje",
];
const ids =
  "wstep podmiot zakres url data-publikacja data-aktualizacja status data-sporzadzenie kontakt email telefon procedura architektura komunikacja";

describe("the accessibility statement", () => {
  const whole = publicPage("deklaracja-dostepnosci.html", { publication: somePublication });

  it("has the headings of the ministry's structure, in their order", () => {
    expect(text(whole, "h1")).toBe("Deklaracja dostępności");
    const found = [...whole.querySelectorAll("h2")].map((one) => one.textContent.replace(/\s+/g, " "));
    expect(found).toEqual(headings);
  });

  it.each(ids.split(" "))("marks a11y-%s once, whether it is given or not", (id) => {
    const bare = publicPage("deklaracja-dostepnosci.html");
    for (const document of [whole, bare])
      expect(document.querySelectorAll(`[id="a11y-${id}"]`)).toHaveLength(1);
  });

  it.each([
    ["podmiot", "Gminny Ośrodek Pomocy Społecznej w Przykładowie"],
    ["data-publikacja", "1 listopada 2026 r."],
    ["data-przeglad", "15 listopada 2026 r."],
    ["kontakt", "sekretariat"],
    ["telefon", "00 000 00 00"],
  ])("says what the settings say: %s", (id, words) => {
    expect(text(whole, `#a11y-${id}`)).toBe(words);
  });

  it("gives dates, address and e-mail as programs read them", () => {
    expect(whole.querySelector("#a11y-data-aktualizacja")?.getAttribute("datetime")).toBe("2026-11-20");
    expect(whole.querySelector("#a11y-url")?.getAttribute("href")).toBe("https://gops.example/miernik/");
    expect(whole.querySelector("#a11y-email")?.getAttribute("href")).toBe("mailto:sekretariat@gops.example");
    expect(text(whole, "#a11y-status")).toContain("częściowo zgodna");
  });

  it("makes nothing up in public, and tells the director in internal what to add and where", () => {
    const bare = publicPage("deklaracja-dostepnosci.html");
    expect(text(bare, "#a11y-status")).toContain("nie podano");
    expect(bare.body.textContent).not.toContain("miernik.yaml");
    const internal = internalPage("deklaracja-dostepnosci.html");
    const missing = [...internal.querySelectorAll(".empty code")].map((code) => code.textContent);
    expect(missing).toContain("publication.accessibility.architecture");
    expect(missing).toHaveLength(13);
    const filled = internalPage("deklaracja-dostepnosci.html", { publication: somePublication });
    expect(filled.querySelector(".empty")).toBeNull();
  });

  it("prints settings as text, whatever is typed there", () => {
    const publication = {
      ...somePublication,
      publisher: "<script>alert(1)</script>",
      licence: '"><img src=x>',
    };
    for (const page of ["deklaracja-dostepnosci.html", "o-wydaniu.html"]) {
      const document = publicPage(page, { publication });
      expect(document.querySelectorAll("script, img")).toHaveLength(0);
      expect(document.body.textContent).toContain("<script>alert(1)</script>");
    }
  });
});

describe("the changes of figures", () => {
  it("are those of figures that are shown; of a hidden one no value", () => {
    const document = publicPage("zmiany.html", { history: someHistory });
    expect(text(document, "h1")).toBe("Wydanie liczb nr 2: 2 liczby są inne niż poprzednio.");
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    );
    expect(rows.map(([from, to]) => [from, to])).toEqual([
      ["120", "125"],
      ["ukryte", "ukryte"],
    ]);
    expect(document.body.textContent).not.toMatch(/9\s?911|9\s?922/);
  });

  it("are none in a first publication", () => {
    expect(text(publicPage("zmiany.html"), "h1")).toMatch(/^To pierwsze wydanie/);
  });

  it("of one unit do not name another", () => {
    const units = [
      { id: "a", name: "GOPS w A." },
      { id: "b", name: "GOPS w B." },
    ];
    const [first] = someHistory.changes;
    const history = {
      ...someHistory,
      changes: first ? [{ ...first, unitId: "b", because: "pismo z B." }] : [],
    };
    const files = buildInternal(sampleDataset({ units }), { history });
    expect(String(files.get("units/a/zmiany.html"))).not.toContain("pismo");
    expect(String(files.get("units/b/zmiany.html"))).toContain("pismo");
  });
});

describe("the sources", () => {
  it("name files in internal, and in public only forms and years", () => {
    expect(internalPage("zrodla.html").body.textContent).toContain("karty_czasu_pracy_styczen.xlsx");
    const words = publicPage("zrodla.html").body.textContent;
    expect(words).toContain("MRiPS-");
    expect(words).not.toMatch(/inputs\/|karty_czasu/);
  });
});

describe("where a figure comes from", () => {
  const queries = queriesOfTables();

  it("is told beside headline numbers and tables: definition, query, command", () => {
    const files = buildInternal(sampleDataset(), { queries });
    const document = pageOf(files, "index.html");
    const traces = [...document.querySelectorAll("details.trace")];
    expect(traces.length).toBeGreaterThan(3);
    expect(traces[0]?.textContent).toMatch(/miernik explain w-[0-9a-f]{8}/);
    const link = traces[0]?.querySelector("a")?.getAttribute("href") ?? "";
    expect(link).toBe("zapytania.html#q-pipelines-analysis-out__workload-sql");
    expect(pageOf(files, "zapytania.html").getElementById(link.split("#")[1] ?? "")).not.toBeNull();
  });

  it("shows every query once, none twice", () => {
    const document = internalPage("zapytania.html", { queries });
    const paths = [...document.querySelectorAll("main p code")].map((code) => code.textContent);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(paths)).toEqual(new Set([...queries.values()].map(({ path }) => path)));
  });

  it("in public leads to the data file and the forms, and to no command", () => {
    const document = publicPage("profil-gops-a.html");
    const trace = document.querySelector("details.trace");
    expect(trace?.querySelector("a")?.getAttribute("href")).toBe("data/out__profile.csv");
    expect(document.body.textContent).not.toContain("miernik explain");
  });
});

it("the glossary explains each word once, with its source", () => {
  const document = publicPage("slownik.html");
  expect(document.querySelectorAll(".glossary > div")).toHaveLength(glossary.length);
  expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length);
  for (const { definition, source } of glossary) {
    expect(definition).toMatch(/\.\)?$/);
    expect(source).not.toBe("");
  }
});
