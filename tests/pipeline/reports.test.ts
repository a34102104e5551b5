/** The printed reports of a whole run on the shipped sample. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { run } from "../../pipelines/run.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { elementsOf, readPdf } from "../support/pdf.ts";
import { copyOf, effects, filesOf, temporaryFolder } from "../support/project.ts";
import { publishedSample } from "../support/published-sample.ts";

describe("the sample's reports", () => {
  let out: string;
  let units: string[];
  beforeAll(async () => {
    ({ out } = await publishedSample());
    const { settings } = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as {
      settings: { units: { id: string }[] };
    };
    units = settings.units.map(({ id }) => id);
  });
  const fileOf = (unit: string) =>
    readFileSync(join(out, "internal/units", unit, "reports/raport-obciazenia.pdf"));

  it("stand in each unit's own edition and, the same bytes, beside those of the others", () => {
    expect(units.length).toBeGreaterThan(2);
    expect(
      filesOf(join(out, "internal/reports")).filter((path) => path.endsWith("-raport-obciazenia.pdf")),
    ).toEqual(units.map((unit) => `${unit}-raport-obciazenia.pdf`).sort());
    for (const unit of units)
      expect(
        fileOf(unit).equals(readFileSync(join(out, "internal/reports", `${unit}-raport-obciazenia.pdf`))),
      ).toBe(true);
  });

  it("have six to ten pages, a title, headings, and alternative texts", () => {
    for (const unit of units) {
      const pdf = readPdf(fileOf(unit));
      expect(pdf.pageCount, unit).toBeGreaterThanOrEqual(6);
      expect(pdf.pageCount, unit).toBeLessThanOrEqual(10);
      expect(pdf.title).toContain("Obciążenie pracą");
      expect(elementsOf(pdf.tree, "H1").length).toBe(8);
      for (const figure of elementsOf(pdf.tree, "Figure")) expect(figure.alt?.length).toBeGreaterThan(40);
    }
  });

  it("name no worker, not even by a pseudonym", () => {
    const workers = readFileSync(join(out, "internal/data/out__workload.csv"), "utf8")
      .split("\n")
      .filter((line) => line.includes(",worker,"))
      .map((line) => /,worker,([^,]+),/.exec(line)?.[1] ?? "");
    expect(workers.length).toBeGreaterThan(5);
    for (const unit of units) {
      const { text } = readPdf(fileOf(unit)).tree;
      expect(text).toContain("Obciążenie");
      expect(text).not.toMatch(/P-[0-9a-f]{4}/);
      for (const worker of workers) expect(text).not.toContain(worker.slice(0, 8));
    }
  });

  it("are never public", () => {
    expect(filesOf(join(out, "public")).filter((path) => path.endsWith("-raport-obciazenia.pdf"))).toEqual(
      [],
    );
  });
});

test("without the typesetting engine all else is published, and one finding says what is missing", async () => {
  const out = join(temporaryFolder(), "out");
  const { findings } = await run(copyOf(samplePath), out, effects, {
    pdfEngine: "typst-of-another-platform",
  });
  expect(findings.filter(({ rule }) => rule === "pdf_not_made")).toHaveLength(1);
  expect(existsSync(join(out, "internal/index.html"))).toBe(true);
  expect(filesOf(out).filter((path) => path.endsWith("-raport-obciazenia.pdf"))).toEqual([]);
  expect(readFileSync(join(out, "internal/data/out__data_finding.csv"), "utf8")).toContain(
    "Nie przygotowano raportów PDF",
  );
});
