/** The TERC register, codes of units, and cells of other gminas (mpips03.md §1, costs.md §4). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, type TestContext } from "vitest";
import { Database } from "../../pipelines/database.ts";
import { runChecks } from "../../pipelines/checks/run-checks.ts";
import { analysisOf, projectOf } from "../support/project.ts";

const real = join(import.meta.dirname, "../../../shared/real");

function realFile(name: string, context: TestContext): Buffer {
  if (!existsSync(join(real, name))) context.skip(`${name} is not beside the project`);
  return readFileSync(join(real, name));
}

/** A project of several units, none of which owns the project's root. */
function projectWith(
  units: { id: string; teryt?: string; type?: string; name?: string }[],
  files: Record<string, string | Uint8Array>,
): string {
  const list = units.map(
    ({ id, teryt, type = "GOPS", name = "OPS" }) =>
      `  - { id: ${id}, name: ${name}, type: ${type}${teryt === undefined ? "" : `, teryt: "${teryt}"`} }\n`,
  );
  return projectOf({ "miernik.yaml": `project: Próba\nunits:\n${list.join("")}`, ...files });
}

describe("the register of 2026", () => {
  it("knows all 2,479 gminas and 380 powiats, five cities by their districts alone", async (context) => {
    const file = realFile("TERC_Adresowy_2026-02-16.csv", context);
    const { database, findings } = await analysisOf(projectOf({ "TERC.csv": file }));
    expect(findings).toEqual([]);
    const rows = await database.rows("ref_gmina");
    expect(rows).toHaveLength(2479);
    expect(new Set(rows.map((row) => row.powiat_teryt)).size).toBe(380);
    expect(rows.filter((row) => row.powiat_name === null || row.voivodeship === null)).toEqual([]);
    const count = (kind: string): number => rows.filter((row) => row.gmina_kind === kind).length;
    expect([count("rural"), count("urban_rural"), count("urban")]).toEqual([1453, 724, 302]);
    expect(rows.filter((row) => row.is_from_districts).map((row) => [row.teryt, row.gmina_name])).toEqual([
      ["0264011", "Wrocław"],
      ["1061011", "Łódź"],
      ["1261011", "Kraków"],
      ["1465011", "Warszawa"],
      ["3064011", "Poznań"],
    ]);
    expect(rows.find((row) => row.teryt === "0201043")).toEqual({
      teryt: "0201043",
      gmina_name: "Nowogrodziec",
      gmina_kind: "urban_rural",
      powiat_teryt: "0201",
      powiat_name: "bolesławiecki",
      voivodeship: "dolnośląskie",
      is_from_districts: false,
      as_of_date: "2026-01-01",
    });
  });

  it("knows the units of great cities and lies in no unit's folder", async (context) => {
    const file = realFile("TERC_Adresowy_2026-02-16.csv", context);
    const units = [
      { id: "a", teryt: "1465011", type: "MOPS", name: "OPS w Warszawie" },
      { id: "b", teryt: "1261011", type: "MOPS", name: "MOPS w Krakowie" },
      { id: "c", teryt: "1261029", type: "MOPS", name: "MOPS Krowodrza w Krakowie" },
      { id: "d", teryt: "1201", type: "PCPR", name: "PCPR w Bochni" },
      { id: "e", teryt: "0201044", type: "MGOPS", name: "MGOPS w Nowogrodźcu" },
      { id: "f", teryt: "1261", type: "MOPR", name: "MOPR w Krakowie" },
    ];
    const { findings, files } = await analysisOf(projectWith(units, { "TERC.csv": file }));
    expect(findings.filter((one) => one.rule !== "unit_without_files")).toEqual([]);
    expect(files.map((one) => [one.path, one.unitId, one.kinds])).toEqual([
      ["TERC.csv", null, ["territory"]],
    ]);
  });

  it("suggests what may be meant by a code that it does not know, by name or by code", async (context) => {
    const file = realFile("TERC_Adresowy_2026-02-16.csv", context);
    const units = [
      { id: "a", teryt: "1261021", name: "MOPS w Krakowie" },
      { id: "b", teryt: "1201992", name: "GOPS" },
      { id: "c", teryt: "1225", type: "PCPR", name: "PCPR w Bochni" },
      { id: "d", teryt: "1206143", name: "GOPS w Zmyślonej" },
    ];
    const { findings } = await analysisOf(projectWith(units, { "TERC.csv": file }));
    const told = findings.filter((one) => one.rule !== "unit_without_files");
    expect(told.map((one) => [one.rule, one.unitId, one.params?.suggestion ?? one.params?.place])).toEqual([
      ["unit_teryt_unknown", "a", "1261011 – gmina Kraków (miejska)"],
      ["unit_teryt_unknown", "b", "1201092 – gmina Żegocina (wiejska), powiat bocheński"],
      ["unit_teryt_unknown", "c", "1201 – powiat bocheński"],
      ["unit_name_of_other_gmina", "d", "gmina Świątniki Górne (miejsko-wiejska), powiat krakowski"],
    ]);
  });
});

describe("a file in no unit's folder", () => {
  const two = [{ id: "a" }, { id: "b" }];

  it("that a project-wide source does not know is still of no unit", async () => {
    const files = { "x.csv": "gmina;miejsca\nA;1\n" };
    const { findings } = await analysisOf(projectWith(two, files));
    expect(findings.map((one) => one.rule)).toContain("file_of_no_unit");
  });

  it("that holds others' data too is read by nobody", async () => {
    // A code of a gmina under a heading that only the caseload knows.
    const files = { "x.csv": "stan na;stanowisko;rodziny\n2020-12-31;pracownik socjalny;3\n" };
    const { findings, database } = await analysisOf(projectWith(two, files));
    expect(findings.map((one) => one.rule)).toContain("file_of_no_unit");
    expect(await database.rows("raw_caseload__row")).toEqual([]);
  });
});

describe("cells of other gminas", () => {
  const cell = {
    sheet_no: 1,
    col_no: 1,
    unit_id: "u",
    assessment_year: 2020,
    row: "1",
    concept: "residents",
  };
  const rest = { value_year: 2020, kind: "assessed", value: 1, symbol: null, text: null } as const;

  async function rejected(own: string | null, codes: (string | null)[]): Promise<[string[], string[]]> {
    const database = await Database.open(":memory:");
    const unit = { unit_id: "u", unit_name: "OPS", unit_type: "GOPS", teryt: own, available_share: 1 };
    await database.insert("ref_unit", [unit]);
    await database.insert(
      "raw_ozps__cell",
      codes.map((teryt, i) => ({ file_id: "f", row_no: i + 1, teryt, ...cell, ...rest })),
    );
    for (const view of ["core_unit__area", "core_report__gmina"]) {
      const sql = new URL(`../../pipelines/core/${view}.view.sql`, import.meta.url);
      await database.view(view, readFileSync(sql, "utf8"));
    }
    const findings = await runChecks(database, ["territory_other", "territory_unclear"], (file) => file);
    const rows = await database.query("select row_no from raw_rejection order by row_no");
    database.close();
    return [
      rows.map((row) => codes[Number(row.row_no) - 1] ?? "–"),
      findings.map(({ rule, params = {} }) =>
        [rule, params.teryt ?? params.seen, params.count]
          .map((one) => (typeof one === "object" ? "" : one))
          .join(" "),
      ),
    ];
  }

  it("are left out, and told once per file and code", async () => {
    const codes = [null, "9901012", "9901022", "9901022", "9902", "9901"];
    expect(await rejected("9901012", codes)).toEqual([
      ["9901022", "9901022", "9902", "9901"],
      ["territory_other 9901022 2", "territory_other 9902 1", "territory_other 9901 1"],
    ]);
  });

  it.each<[string, string, string[], string[]]>([
    ["a powiat's own gminas and itself stay", "9901", ["9901", "9901012", "9901034", "9902012"], ["9902012"]],
    ["parts of an urban-rural gmina stay", "9901033", ["9901034", "9901035", "990103"], []],
    ["districts of the city stay", "1261011", ["1261029", "1261", "1261011"], []],
    [
      "a city under its powiat's code keeps its gmina",
      "1261",
      ["1261011", "1261059", "1206143"],
      ["1206143"],
    ],
  ])("%s", async (_, own, codes, expected) => {
    expect((await rejected(own, codes))[0]).toEqual(expected);
  });

  it("cannot be told from a unit's without its code: several are all left out, a single one stays", async () => {
    expect(await rejected(null, [null, "9901012", "9901022"])).toEqual([
      ["9901012", "9901022"],
      ["territory_unclear 9901012, 9901022 2"],
    ]);
    expect(await rejected(null, [null, "9901012", "9901012"])).toEqual([[], []]);
  });
});
