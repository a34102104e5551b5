/**
 * What readers of the sample see, kept as text so that a change of words or figures shows up in review. It proves
 * nothing right (the other tests do); `npx vitest run --config tests/vitest.config.ts tests/golden -u` takes a change on.
 */
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { publishedSample } from "../support/published-sample.ts";

const pages = [
  "index",
  "zespoly",
  "czasy-czynnosci",
  "struktura-czasu",
  "zatrudnienie",
  "jakosc-danych",
  "co-roku",
  "staff/index",
  "zespol-1-filia-lakowa",
];

describe("the sample's publication reads as before", () => {
  let out: string;

  beforeAll(async () => {
    ({ out } = await publishedSample());
  });

  it.each(pages)("page %s of a unit", async (page) => {
    const html = readFileSync(join(out, "internal/units/mops-probna-gora", `${page}.html`), "utf8");
    await expect(textOf(html)).toMatchFileSnapshot(`sample/${page.replace("/", "-")}.txt`);
  });

  it("page of a worker", async () => {
    const unit = join(out, "internal/units/mops-probna-gora");
    const [first] = readdirSync(unit)
      .filter((name) => name.startsWith("pracownik-"))
      .sort();
    await expect(textOf(readFileSync(join(unit, first ?? ""), "utf8"))).toMatchFileSnapshot(
      "sample/pracownik.txt",
    );
  });

  it.each([
    ["internal/index.html", "internal"],
    ["internal/units/mgops-fikcyjnowo/index.html", "index-za-malo-etatow"],
    ["public/index.html", "public"],
    ["public/profil-mgops-wzorcowo.html", "public-profil"],
    ["public/powody-mgops-wzorcowo.html", "public-powody"],
  ])("%s", async (path, name) => {
    await expect(textOf(readFileSync(join(out, path), "utf8"))).toMatchFileSnapshot(`sample/${name}.txt`);
  });

  it.each(["rejects.csv", "internal/data/out__data_finding.csv"])("%s", async (path) => {
    const text = readFileSync(join(out, path), "utf8").replaceAll("\r\n", "\n");
    await expect(text).toMatchFileSnapshot(`sample/${path.split("/").at(-1) ?? path}`);
  });

  it("out__workload.csv: the whole units", async () => {
    const [head = "", ...lines] = readFileSync(join(out, "internal/data/out__workload.csv"), "utf8").split(
      "\r\n",
    );
    const ofUnits = lines.filter((line) => line.includes(",unit,"));
    await expect(`${[head, ...ofUnits].join("\n")}\n`).toMatchFileSnapshot("sample/out__workload.csv");
  });
});

/** The page's words, a block a line; cells of a table row stand on one line. */
function textOf(html: string): string {
  const { document } = parseHTML(html);
  for (const svg of document.querySelectorAll("svg")) svg.remove();
  for (const cell of document.querySelectorAll("td, th")) cell.append(" | ");
  for (const block of document.querySelectorAll(
    "p, li, tr, h1, h2, h3, dt, dd, caption, summary, figcaption, div",
  ))
    block.append("\n");
  const text = document.querySelector("main")?.textContent ?? "";
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}
