/** „Skąd te liczby?” over the published sample: beside every headline number, table of numbers and chart, in both editions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { explainText } from "../../pipelines/explain/command.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { publishedSample, type PublishedSample } from "../support/published-sample.ts";
import { filesOf } from "../support/project.ts";
import { tracesOf, type Traces } from "../support/traces.ts";

let sample: PublishedSample;
/** Path in OUT → what the page says; the own cards and the workbench have no tables to lead to. */
const pages = new Map<string, Traces>();

beforeAll(async () => {
  sample = await publishedSample();
  for (const path of filesOf(sample.out).filter((one) => one.endsWith(".html")))
    pages.set(path, tracesOf(readFileSync(join(sample.out, path), "utf8")));
}, 600_000);

describe("in both editions", () => {
  it("every headline number has a line of its own", () => {
    const untraced = [...pages].filter(([, { figures }]) => figures.length > 0);
    expect(untraced.map(([path, { figures }]) => [path, figures])).toEqual([]);
    for (const edition of ["internal/index.html", "public/prezentacja-mops-probna-gora.html"])
      expect(pages.get(edition)?.anchors, edition).toHaveLength(4);
  });

  it("every table of numbers and every chart has one in its section or for its page", () => {
    const untraced = [...pages].filter(([, { tables }]) => tables.length > 0);
    expect(untraced.map(([path, { tables }]) => [path, tables])).toEqual([]);
  });

  it("each opens by keyboard", () => {
    expect([...pages].filter(([, { unreachable }]) => unreachable > 0)).toEqual([]);
  });

  it("each headline number leads to its entry in the catalogue of its own edition", () => {
    for (const [path, { anchors }] of pages) {
      if (anchors.length === 0) continue;
      const catalogue = join(sample.out, path, "..", "liczby-glowne.html");
      const { document } = parseHTML(readFileSync(catalogue, "utf8"));
      for (const anchor of anchors)
        expect(document.getElementById(anchor), `${path} ${anchor}`).not.toBeNull();
    }
  });
});

it("explain prints of the number what its page says of it", { timeout: 120_000 }, async () => {
  const unit = "internal/units/mops-probna-gora/";
  const asked = ["index", "profil", "karta-dziecko-w-rodzinie", "projekcja-dziecko-w-rodzinie"].flatMap(
    (name) => pages.get(`${unit}${name}.html`)?.commands ?? [],
  );
  expect(asked.length).toBeGreaterThanOrEqual(12);
  // Explaining takes seconds: one row of each field.
  const each = new Map(asked.filter(({ meaning }) => meaning !== "").map((one) => [one.meaning, one]));
  for (const { id, meaning } of each.values()) {
    const text = await explainText([id, sample.project], samplePath, {
      language: "pl",
      isJson: false,
      isAll: false,
    });
    expect(text.replace(/\s+/g, " ")).toContain(meaning.replace(/\s+/g, " "));
  }
});
