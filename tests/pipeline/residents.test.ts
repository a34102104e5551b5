/** Residents by year: from miernik.yaml, a population register and the OZPS; and the real files beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, type TestContext } from "vitest";
import { showFindings } from "../../pipelines/findings.ts";
import { rowId } from "../../pipelines/contract/row-id.ts";
import { cellsOf, computed, explained, plain } from "../support/explain-command.ts";
import { analysisOf, projectOf } from "../support/project.ts";

const gmina = `    teryt: "9901013"\n`;
const powiat = `    teryt: "9901"\n`;
const head = "teryt;rok;liczba mieszkańców\n";
/** A powiat of two gminas, invented. */
const register =
  "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n" +
  "99;;;;ZMYŚLONE;województwo;2020-01-01\n" +
  "99;01;;;przykładowy;powiat;2020-01-01\n" +
  "99;01;01;4;Wzorów;miasto;2020-01-01\n" +
  "99;01;01;5;Wzorów;obszar wiejski;2020-01-01\n" +
  "99;01;02;2;Próbna;gmina wiejska;2020-01-01\n";

async function resultOf(
  files: Record<string, string | Uint8Array>,
  settings = gmina,
): Promise<{ residents: string[]; rules: string[]; told: string[] }> {
  const { database, findings, pathOf } = await analysisOf(projectOf(files, settings));
  const rows = await database.rows("ref_residents");
  return {
    residents: rows.map((row) => `${String(row.from_year)}: ${String(row.residents)} (${row.source})`),
    rules: findings.map((one) => one.rule),
    told: showFindings(findings, "pl", pathOf).map((one) => plain(`${one.cell ?? "-"} ${one.what}`)),
  };
}
const fromRegister = (year: number, count: number): string =>
  `${String(year)}: ${String(count)} (rejestr liczby ludności)`;

describe("a register's rows", () => {
  it("join the unit by its code, whatever the gmina is called", async () => {
    const csv = `Kod;Gmina;Rok;Ludność\n9901013;Inna;2019;9 173\n9901013;Wzorów;2020;9187\n9902013;Wzorów;2020;1\n`;
    expect(await resultOf({ "l.csv": csv })).toMatchObject({
      residents: [fromRegister(2019, 9173), fromRegister(2020, 9187)],
      rules: [],
    });
  });

  it("may be one per gmina with a column per year, and say so where the headings are bare", async () => {
    const named = "teryt;nazwa;ludność 2019;ludność 2020\n9901013;A;100;101\n";
    expect(await resultOf({ "l.csv": named })).toMatchObject({
      residents: [fromRegister(2019, 100), fromRegister(2020, 101)],
      rules: [],
    });
    const bare = "teryt;nazwa;2019;2020\n9901013;A;100;-\n";
    expect(await resultOf({ "l.csv": bare })).toMatchObject({
      residents: [fromRegister(2019, 100)],
      rules: ["residents_assumed"],
    });
  });

  it("of town and rural area are added only if both are there", async () => {
    const both = `${head}9901014;2020;60\n9901015;2020;40\n9901014;2021;61\n`;
    expect(await resultOf({ "l.csv": both })).toMatchObject({
      residents: [fromRegister(2020, 100)],
      told: [expect.stringContaining("Lata bez całości: 2021")],
    });
    const withWhole = `${head}9901014;2020;60\n9901013;2020;100\n`;
    expect(await resultOf({ "l.csv": withWhole })).toMatchObject({
      residents: [fromRegister(2020, 100)],
      rules: [],
    });
  });

  it("of districts are added if the TERC register says that all are there", async () => {
    const terc =
      "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n99;61;;;Miasto;miasto na prawach powiatu;2020-01-01\n" +
      "99;61;02;9;Miasto-A;delegatura;2020-01-01\n99;61;03;9;Miasto-B;delegatura;2020-01-01\n";
    const city = `    teryt: "9961011"\n`;
    const all = `${head}9961029;2020;60\n9961039;2020;40\n`;
    const one = `${head}9961029;2020;60\n`;
    expect(await resultOf({ "t.csv": terc, "l.csv": all }, city)).toMatchObject({
      residents: [fromRegister(2020, 100)],
    });
    expect(await resultOf({ "l.csv": all }, city)).toMatchObject({
      residents: [],
      rules: ["residents_part_missing"],
    });
    expect(await resultOf({ "t.csv": terc, "l.csv": one }, city)).toMatchObject({ residents: [] });
    // The city's row, under the powiat's code.
    expect(await resultOf({ "l.csv": `${head}9961;2020;100\n` }, city)).toMatchObject({
      residents: [fromRegister(2020, 100)],
      rules: [],
    });
  });

  it("make a powiat's number if it has no own and all gminas are there", async () => {
    const own = `${head}9901;2020;150\n9901022;2020;50\n`;
    const gminas = `${head}9901014;2020;60\n9901015;2020;40\n9901022;2020;50\n9901022;2021;51\n`;
    expect(await resultOf({ "l.csv": own }, powiat)).toMatchObject({
      residents: [fromRegister(2020, 150)],
      rules: [],
    });
    expect(await resultOf({ "l.csv": gminas, "t.csv": register }, powiat)).toMatchObject({
      residents: [fromRegister(2020, 150)],
      told: [expect.stringMatching(/powiatu 9901 za 2021: .* w liczbie 1, a .* w liczbie 2/)],
    });
    expect(await resultOf({ "l.csv": gminas }, powiat)).toMatchObject({
      residents: [],
      rules: ["residents_powiat_incomplete", "residents_powiat_incomplete"],
    });
  });

  it("that contradict each other are not used; equal ones of two files count once", async () => {
    const one = `${head}9901013;2020;100\n9901013;2021;100\n`;
    const two = `${head}9901013;2020;100\n9901013;2021;105\n`;
    expect(await resultOf({ "a.csv": one, "b.csv": two })).toMatchObject({
      residents: [fromRegister(2020, 100)],
      rules: ["residents_repeated_unequal", "residents_repeated_unequal", "count_repeated_equal"],
    });
  });

  it("under unit ids of the BDL join the powiat that the id holds; greater areas are passed over", async () => {
    const csv =
      "teryt_powiat,powiat,rok,typ,miara,populacja,zrodlo_var_id\n" +
      "000000000000,POLSKA,2020,historyczny,ogółem,38000000,1\n" +
      "011200000000,MAŁOPOLSKIE,2020,historyczny,ogółem,3400000,1\n" +
      "011212001000,Powiat bocheński,2020,historyczny,ogółem,106985,1\n";
    expect(await resultOf({ "l.csv": csv }, `    teryt: "1201"\n`)).toMatchObject({
      residents: [fromRegister(2020, 106985)],
      rules: [],
    });
    expect(await resultOf({ "l.csv": csv }, `    teryt: "1201000"\n`)).toMatchObject({
      residents: [fromRegister(2020, 106985)],
    });
  });

  it("with lost zeros are read and reported, those of six digits that may be either refused", async () => {
    const settings = `    teryt: "0201011"\n`;
    const repaired = await resultOf({ "l.csv": `${head}201011;2020;100\n1201012;2020;5\n` }, settings);
    expect(repaired).toMatchObject({ residents: [fromRegister(2020, 100)], rules: ["teryt_repaired"] });
    const unclear = await resultOf({ "l.csv": `${head}201011;2020;100\n` }, settings);
    expect(unclear).toMatchObject({ residents: [], rules: ["teryt_ambiguous"] });
  });

  it.each([
    ["teryt;rok;miara;populacja\n9901013;2020;wiek_poprodukcyjny;20\n", "residents_of_part"],
    ["teryt;rok;typ;populacja\n9901013;2020;prognoza;20\n", "residents_forecast"],
    ["teryt;populacja\n9901013;20\n", "residents_without_year"],
    ["gmina;rok;populacja\nWzorów;2020;20\n", "residents_without_code"],
    [`${head}Wzorów;2020;20\n`, "teryt_unreadable"],
    [`${head}9901013;dawno;20\n`, "residents_year_unreadable"],
    [`${head}9901013;2020;0\n`, "residents_unreadable"],
    [`${head}9901013;2020;9.173\n`, "number_unclear"],
    [`${head}9901013;2020;9901013\n`, "number_too_large"],
  ])("that say something else are refused: %j", async (csv, rule) => {
    expect(await resultOf({ "l.csv": csv })).toMatchObject({ residents: [], rules: [rule] });
  });

  it("of the total stand beside those of parts", async () => {
    const csv = "teryt;rok;płeć;ludność\n9901013;2020;ogółem;100\n9901013;2020;kobiety;52\n";
    expect(await resultOf({ "l.csv": csv })).toMatchObject({
      residents: [fromRegister(2020, 100)],
      rules: ["residents_of_part"],
    });
  });
});

describe("the sources in order", () => {
  const csv = { "l.csv": `${head}9901013;2020;100\n9901013;2021;110\n` };

  it("miernik.yaml goes before the register, year by year; more than 1 % apart is said", async () => {
    const result = await resultOf(csv, `${gmina}    residents: { 2019: 99, 2020: 102 }\n`);
    expect(result.residents).toEqual([
      "2019: 99 (miernik.yaml)",
      "2020: 102 (miernik.yaml)",
      fromRegister(2021, 110),
    ]);
    expect(result.told).toEqual([
      "C2 Liczba mieszkańców w 2020 r. różni się między źródłami o więcej niż 1 %: miernik.yaml – 102, rejestr liczby ludności – 100. Użyto pierwszej.",
    ]);
  });

  it("1 % apart is not said", async () => {
    const result = await resultOf(csv, `${gmina}    residents: { 2020: 101 }\n`);
    expect(result.rules).toEqual([]);
  });

  it("a number without a year holds for every year, and is held against the newest", async () => {
    const result = await resultOf(csv, `${gmina}    residents: 100\n`);
    expect(result.residents).toEqual(["1900: 100 (miernik.yaml)"]);
    expect(result.told).toEqual([expect.stringContaining("w 2021 r.")]);
  });
});

describe("explain", () => {
  it("leads to the cell of the register, from the norm too", async () => {
    const caseload = "stan na;stanowisko;rodziny;etat\n2021-12-31;pracownik socjalny;3;1\n";
    const files = { "l.csv": `${head}9901014;2020;6000\n9901015;2020;4000\n`, "s.csv": caseload };
    const project = await computed(files, gmina);
    const id = rowId("ref_residents", { unit_id: "ops", from_year: 2020 });
    const norm = await explained(
      project,
      rowId("out__staffing", { unit_id: "ops", as_of_date: "2021-12-31", norm_id: "act_2000" }),
    );
    expect(norm.formulas.map(plain)).toContain("etaty wymagane: mieszkańcy 10 000 ÷ 2 000 = 5 etatów");
    expect(norm.see.map((one) => one.id)).toContain(id);
    const residents = await explained(project, id);
    expect(cellsOf(residents)).toEqual(["l.csv - C2 = 6000", "l.csv - C3 = 4000"]);
    expect(residents.parts[0]?.sum).toBe(10_000);
    expect(residents.changes).toEqual([]);
  });
});

describe("the real files", () => {
  function realFile(name: string, context: TestContext): Buffer {
    const path = join(import.meta.dirname, "../../../shared/real", name);
    if (!existsSync(path)) context.skip(`${name} is not beside the project`);
    return readFileSync(path);
  }

  it.for([
    ["TERC_Adresowy_2026-02-16.csv", []],
    ["gus_populacja_malopolska.csv", ["residents_forecast", "residents_of_part", "residents_of_part"]],
    ["ioss_malopolska_2024.csv", ["residents_without_code"]],
    ["ops_malopolska_geo.csv", ["file_unknown"]],
    ["wskaznik_nasycenia_malopolska.csv", ["file_unknown"]],
    ["wolne_miejsca_dps_2026-08-08.xlsx", ["file_unknown"]],
  ] as const)("%s is read, or refused for what it is", async ([name, expected], context) => {
    const file = realFile(name, context);
    const { residents, rules } = await resultOf({ [name]: file }, `    teryt: "1206143"\n`);
    expect(residents).toEqual([]);
    expect(rules.toSorted()).toEqual(expected);
  });
});
