/** The public edition of more units than any pilot has: found by voivodeship and by name, and no page grows with all. */
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { buildPublic } from "../../../dashboards/build.ts";
import { surveyOf } from "./survey.ts";

const files = buildPublic(await surveyOf(123));
const linksOf = (path: string) =>
  [...parseHTML(String(files.get(path))).document.querySelectorAll("main a")].map((link) => ({
    href: link.getAttribute("href") ?? "",
    text: link.textContent.replaceAll("\u00a0", " "),
  }));

it("the home page leads to voivodeships and names no unit", () => {
  const paths = linksOf("index.html").map(({ href }) => href);
  expect(paths.filter((path) => path.startsWith("wojewodztwo-"))).toEqual([
    "wojewodztwo-02.html",
    "wojewodztwo-12.html",
    "wojewodztwo-inne.html",
  ]);
  expect(String(files.get("index.html"))).not.toContain("Ośrodek 001");
});

it("a voivodeship's page has its units by name, each with its pages, and these lead back", () => {
  const { document } = parseHTML(String(files.get("wojewodztwo-12.html")));
  expect(document.querySelector("h1")?.textContent.replaceAll("\u00a0", " ")).toBe(
    "Województwo małopolskie: 41 jednostek",
  );
  const names = [...document.querySelectorAll("tbody th")].map((cell) => cell.textContent);
  expect(names).toHaveLength(41);
  expect(names).toEqual([...names].sort());
  const links = linksOf("wojewodztwo-12.html").filter(({ href }) => /^(?:profil|powody)-/.test(href));
  expect(links).toHaveLength(82);
  expect(links.filter(({ href }) => !files.has(href))).toEqual([]);
  expect(linksOf("profil-gmina-1.html")[0]).toEqual({
    href: "wojewodztwo-12.html",
    text: "Województwo małopolskie",
  });
});

it("the list from A to Z has each unit once, under its name", () => {
  const found = linksOf("szukaj.html").filter(({ href }) => /^(?:profil|powody)-/.test(href));
  expect(found).toHaveLength(123);
  expect(found[0]?.text).toBe("Ośrodek 001: profil gminy");
});

it("the pages of a pilot are as they were: units stand on the home page", async () => {
  const pilot = buildPublic(await surveyOf(3));
  expect([...pilot.keys()].filter((path) => path.startsWith("wojewodztwo-"))).toEqual([]);
  expect(String(pilot.get("index.html"))).toContain("Ośrodek 001");
});
