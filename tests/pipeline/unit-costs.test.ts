/** Prices on their way from a list to ref_unit_cost, beside the shipped ones; and the real files beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rowId } from "../../pipelines/contract/row-id.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { UsageError } from "../../pipelines/errors.ts";
import { cellsOf, computed, explained, plain } from "../support/explain-command.ts";
import { analysisOf, projectOf } from "../support/project.ts";

const head = "usługa;jednostka;kwota;rok;rodzaj;źródło;terytorium;pewność;płatnik\n";
const care = "usługi opiekuńcze;godzina;41,20;2023;wydatek;księgi;gmina Próbna;zmierzone;gmina\n";
const walks = "spacery z psem;spotkanie;15,00;2025;odpłatność;cennik;;;\n";

async function pricesOf(
  files: Record<string, string | Uint8Array>,
  settings = "",
): Promise<Row<"ref_unit_cost">[]> {
  const { database } = await analysisOf(projectOf(files, settings));
  return database.rows("ref_unit_cost");
}

describe("a unit's own price", () => {
  it("stands beside the shipped ones, marked, nominal and carried: 41.20 × 1.036 × 1.036 = 44.2197952", async () => {
    const prices = await pricesOf({ "ceny.csv": head + care });
    const [own, ...others] = prices.filter(({ is_own }) => is_own);
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      unit_id: "ops",
      price_id: "own-care_hours-hour-spending-2023-gmina-probna",
      service_label: "usługi opiekuńcze",
      nominal_cost_pln: 41.2,
      price_year: 2023,
      target_year: 2025,
      grade: "measured",
      payer: "gmina",
      price_statistic: null,
    });
    expect(own?.unit_cost_pln).toBeCloseTo(44.2197952, 9);
    expect(prices.length).toBeGreaterThan(100);
  });

  it("does not depend on the order or names of files, nor on the order of rows", async () => {
    const one = await pricesOf({ "a.csv": head + care + walks });
    const other = await pricesOf({ "z.csv": head + walks + care });
    const apart = await pricesOf({ "b.csv": head + walks, "a.csv": head + care });
    const turned = await pricesOf({ "b.csv": head + care, "a.csv": head + walks });
    expect(other).toEqual(one);
    expect(apart).toEqual(one);
    expect(turned).toEqual(one);
  });

  it("keeps a worker's name neither in its words nor in its id", async () => {
    const cards =
      "stan na;pracownik;stanowisko;rodziny\n2025-03-31;Wymyślona Zenobia;pracownik socjalny;20\n";
    const named = "Terapia Wymyślona Zenobia;godzina;90;2025;wydatek;rachunek Wymyślona;;;\n";
    const prices = await pricesOf({ "s.csv": cards, "ceny.csv": head + named });
    expect(JSON.stringify(prices)).not.toMatch(/wymyślon|wymyslon|zenobi/i);
    expect(prices.filter(({ is_own }) => is_own)).toHaveLength(1);
  });

  it("is explained back to its cell, with the arithmetic", async () => {
    const folder = await computed({ "ceny.csv": head + care });
    const id = rowId("ref_unit_cost", {
      unit_id: "ops",
      price_id: "own-care_hours-hour-spending-2023-gmina-probna",
    });
    const explanation = await explained(folder, id);
    expect(cellsOf(explanation)).toEqual(["ceny.csv - C2 = 41.2"]);
    expect(plain(explanation.formulas.join(" "))).toContain("41,2 zł × 1,0733 = 44,2198 zł");
    expect(explanation.see).toHaveLength(2);
  });
});

describe("the year of the results' prices", () => {
  const shipped = (prices: readonly Row<"ref_unit_cost">[], id: string) =>
    prices.find(({ price_id }) => price_id === id);

  it("is a setting: 7,434.18 of 2025 are 6,926.50 in prices of 2023", async () => {
    const prices = await pricesOf({ "ceny.csv": head + care }, "prices: { year: 2023 }\n");
    // 7434.18 / 1.073296
    expect(shipped(prices, "dps-malopolskie-2025-mean")?.unit_cost_pln).toBeCloseTo(6926.495579, 5);
    expect(prices.find(({ is_own }) => is_own)?.unit_cost_pln).toBe(41.2);
  });

  it("has no carried amount of a year without an index", async () => {
    const prices = await pricesOf({ "ceny.csv": head + care });
    expect(shipped(prices, "child-home-ostroleka-2026")).toMatchObject({
      nominal_cost_pln: 8425,
      unit_cost_pln: null,
      index_factor: null,
      index_certainty: null,
    });
  });

  it.each(["prices: { year: 2030 }", "prices: { year: dawno }", "prices: { rok: 2025 }", "prices: 2025"])(
    "%s is no such year",
    async (settings) => {
      await expect(analysisOf(projectOf({ "ceny.csv": head + care }, `${settings}\n`))).rejects.toThrow(
        UsageError,
      );
    },
  );

  it("set to what it is anyway changes nothing", async () => {
    const folder = projectOf({ "ceny.csv": head + care }, "prices: { year: 2025 }\n");
    const { database } = await analysisOf(folder);
    expect(await database.rows("ref_unit_cost")).toEqual(await pricesOf({ "ceny.csv": head + care }));
  });
});

describe.skipIf(!existsSync(new URL("../../../shared/real", import.meta.url)))("real files", () => {
  it.each([
    "wskaznik_nasycenia_malopolska.csv",
    "wolne_miejsca_dps_2026-08-08.xlsx",
    "ops_malopolska_geo.csv",
  ])("%s is no price list: it is said not to be known, and nothing is taken from it", async (name) => {
    const bytes = readFileSync(new URL(`../../../shared/real/${name}`, import.meta.url));
    const { database, findings } = await analysisOf(projectOf({ [name]: bytes }));
    expect(findings.map(({ rule }) => rule)).toContain("file_unknown");
    const own = (await database.rows("ref_unit_cost")).filter(({ is_own }) => is_own);
    expect(own).toEqual([]);
  });
});
