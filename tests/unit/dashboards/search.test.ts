/** „Szukaj”: a list that needs no script, and a script that finds words as people type them. */
import { gunzipSync, gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildInternal } from "../../../dashboards/build.ts";
import { byLetter, entriesOf } from "../../../dashboards/search/entries.ts";
import { finder, type CarriedEntry } from "../../../dashboards/search/find.ts";
import { searchScript } from "../../../dashboards/search/script.ts";
import { hostileTeams, sampleDataset } from "./sample.ts";

const files = buildInternal(sampleDataset({ hasDepth: true, teams: hostileTeams }));
const script = String(files.get("assets/szukaj.js"));

describe("the search", () => {
  const entries: CarriedEntry[] = [
    ["Środowisko", "slownik.html#s", "rodzina, z którą ośrodek pracuje"],
    ["Żłobki i łóżka", "profil.html", ""],
    ["Zatrudnienie", "zatrudnienie.html", "Normy są spełnione w środowiskach wiejskich."],
  ];
  const titles = (typed: string) => finder(entries)(typed).map(([title]) => title);

  it.each([
    ["srodow", ["Środowisko", "Zatrudnienie"]],
    ["ŚRODOWISKO", ["Środowisko"]],
    ["zlob", ["Żłobki i łóżka"]],
    ["łóż", ["Żłobki i łóżka"]],
    ["lozka zlobki", ["Żłobki i łóżka"]],
    ["norm srod", ["Zatrudnienie"]],
    ["nic takiego", []],
    ["   ", []],
  ])("finds by the beginnings of words, without Polish marks: %s", (typed, found) => {
    expect(titles(typed)).toEqual(found);
  });

  it("fits into 15 KB with its entries, and leaves out the last of them where there are too many", () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(15_000);
    const many = Array.from({ length: 6000 }, (_, i) => ({
      title: `Profil gminy ${(i * 7919).toString(36)}`,
      path: `profil-${String(i)}.html`,
      text: "",
    }));
    const short = searchScript(many);
    expect(gzipSync(short).length).toBeLessThanOrEqual(15_000);
    expect(gunzipSync(gzipSync(short)).toString()).toContain("profil-0.html");
  });

  it("is a script of data and code: names that look like markup stay text in it", () => {
    expect(script).not.toMatch(/<\/script|XMLHttpRequest|WebSocket|innerHTML|eval\(/);
  });
});

describe("the list from A to Z", () => {
  const { document } = parseHTML(files.get("szukaj.html"));

  it("names every page of the site but itself", () => {
    const listed = new Set(
      [...document.querySelectorAll(".letter a")].map((link) => link.getAttribute("href")),
    );
    const pages = [...files.keys()].filter((path) => /^[^/]+\.html$/.test(path) && path !== "szukaj.html");
    expect(pages.filter((path) => !listed.has(path))).toEqual([]);
  });

  it("leads to chapters that are there", () => {
    for (const link of document.querySelectorAll(".letter a")) {
      const [path = "", id] = (link.getAttribute("href") ?? "").split("#");
      if (id === undefined) continue;
      expect(parseHTML(files.get(path)).document.getElementById(id), `${path}#${id}`).not.toBeNull();
    }
  });

  it("hides its field until a script can use it", () => {
    expect(document.querySelector("form")?.hasAttribute("hidden")).toBe(true);
    expect(document.querySelectorAll("script, img")).toHaveLength(1);
  });

  it("tells headings of one page apart by their sections, and lists once what reads the same", () => {
    const html =
      '<main><h1>Strona</h1><h2 id="a">Obciążenie</h2><h3 id="b">Mieści się</h3><h3 id="c">Mieści się</h3>' +
      '<h2 id="d">Etaty</h2><h3 id="e">Mieści się</h3><h3 id="f">Sam</h3></main>';
    const found = entriesOf([{ path: "x.html", label: "Przegląd", html, isBelow: false }]);
    expect(found.filter(({ path }) => /#[b-f]/.test(path))).toEqual([
      { title: "Mieści się", path: "x.html#b", text: "Przegląd: Obciążenie" },
      { title: "Etaty", path: "x.html#d", text: "Przegląd" },
      { title: "Mieści się", path: "x.html#e", text: "Przegląd: Etaty" },
      { title: "Sam", path: "x.html#f", text: "Przegląd" },
    ]);
  });

  it("keeps Polish letters apart, in their order", () => {
    const titles = ["Łąka", "lato", "Zima", "źródło", "żaba", "Las", "24 h"];
    const letters = byLetter(titles.map((title) => ({ title, path: "a.html", text: "" })));
    expect(letters.map(({ letter }) => letter)).toEqual(["#", "L", "Ł", "Z", "Ź", "Ż"]);
  });

  it("reads headings as readers see them", () => {
    const html = '<main><h1>A &amp; B</h1><h2 id="x">Dwa <em>słowa</em></h2></main>';
    expect(entriesOf([{ path: "a.html", label: "Strona", html, isBelow: false }])).toEqual([
      { title: "Strona", path: "a.html", text: "A & B" },
      { title: "Dwa słowa", path: "a.html#x", text: "Strona" },
    ]);
  });
});
