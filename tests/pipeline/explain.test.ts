/** `miernik explain` on projects whose cells are known by hand. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { longRowId, rowId, type RowValues } from "../../pipelines/contract/row-id.ts";
import { cellsOf, computed, explained, miernik, plain } from "../support/explain-command.ts";
import { cardsHeader, countsHeader, projectOf } from "../support/project.ts";
import { cardSheet, excelFile } from "../support/workbooks.ts";

const team = "Zespół Północ/Łęg 1";
const month = "2012-01-01;2012-01-31";
const post = "pracownik socjalny ds. świadczeń";
const counts =
  countsHeader +
  `${month};${team};Źdźbło-Wąska Śnieżka;${post};1;wywiady część I;30\n` +
  `${month};${team};Źdźbło-Wąska Śnieżka;${post};1;wywiady część IV;30\n` +
  `${month};${team};Źdźbło-Wąska Śnieżka;${post};1;wywiady część II i III;20\n` +
  `${month};${team};Testowy Jan;${post};1;wywiady część I;10\n` +
  `${month};${team};Testowy Jan;${post};1;decyzje odmawiające;10\n`;
const nominal = 'calendar:\n  nominal_hours: { "2012-01": 167 }\n';

const teamKey: RowValues = {
  unit_id: "ops",
  period_start_date: "2012-01-01",
  period_end_date: "2012-01-31",
  role: "benefits_worker",
  scope: "team",
  scope_id: team,
  time_basis: "standard",
};

describe("explain a workload", () => {
  it("leads to the cells typed, whose sums give the number (spec §4: 40, 30, 20, 10 of 2 FTE in 167 h)", async () => {
    const project = await computed({ "dane/czynności.csv": counts }, nominal);
    const one = await explained(project, rowId("out__workload", teamKey));
    const file = "dane/czynności.csv -";
    expect(cellsOf(one, 0)).toEqual([
      `${file} H2 = 30`,
      `${file} H3 = 30`,
      `${file} H4 = 20`,
      `${file} H5 = 10`,
      `${file} H6 = 10`,
    ]);
    const sums = one.parts[0]?.groups.map((group) => [group.label, group.sum]);
    expect(Object.fromEntries(sums ?? [])).toEqual({
      "wywiady część I": 40,
      "wywiady część IV": 30,
      "wywiady część II i III": 20,
      "decyzje odmawiające": 10,
    });
    expect(cellsOf(one, 1)).toEqual([`${file} F2 = 1`, `${file} F5 = 1`]);
    expect(one.parts[1]?.sum).toBe(2);
    expect(one.values.find((value) => value.field === "hours_per_fte_h")?.value).toBe(95);
    expect(one.files).toMatchObject([{ file: "dane/czynności.csv", is_as_read: true }]);

    const { out } = await miernik("explain", one.id, project);
    for (const sentence of [
      "40 × 3 h + 20 × 1 h + 30 × 1,5 h + 10 × 0,5 h = 190 h",
      "190 h ÷ 2 etaty = 95 h",
      "95 h ÷ 167 h = 56,89 %",
      "167 h × 0,85 = 141,95 h",
      "95 h ÷ 141,95 h = 66,92 %",
      "pipelines/analysis/out__workload.sql",
      "167 h – miernik.yaml",
      "czas standardowy: wywiady część I: 3 h – podręcznik pilotażu",
      one.files[0]?.sha256 ?? "?",
    ])
      expect(plain(out)).toContain(sentence);
    for (const name of ["Źdźbło", "Śnieżka", "Testowy", "Wąska"]) expect(out).not.toContain(name);
    const long = out.split("\n").filter((line) => line.length > 100 && !line.includes("pełny identyfikator"));
    expect(long).toEqual([]);
  });

  it("finds a team with a slash, a space and Polish letters by both ids, encoded or not, with a field", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const short = rowId("out__workload", teamKey);
    const raw = `out__workload/ops/2012-01-01/2012-01-31/benefits_worker/team/${team}/standard`;
    const long = longRowId("out__workload", teamKey);
    expect(long).toBe(raw.replace("Północ/Łęg", "Północ%2FŁęg"));
    for (const id of [
      short,
      short.toUpperCase(),
      long,
      raw,
      raw.normalize("NFD"),
      encodeURI(raw),
      encodeURI(raw).replace("P%C3%B3%C5%82noc/", "P%C3%B3%C5%82noc%2f"),
    ])
      expect([id, (await explained(project, id)).id]).toEqual([id, short]);
    for (const id of [`${short}.fte`, `${short}#fte`, `${long}.fte`, `${raw}#fte`]) {
      const one = await explained(project, id);
      expect(one.values).toMatchObject([{ field: "fte", value: 2, text: "2\u00a0etaty" }]);
    }
  });

  it("says why there is no ratio where an FTE is missing, and shows the empty cell's row", async () => {
    const missing = counts.replaceAll(`Testowy Jan;${post};1;`, `Testowy Jan;${post};;`);
    const project = await computed({ "czynności.csv": missing }, nominal);
    const { out } = await miernik("explain", rowId("out__workload", teamKey), project);
    expect(plain(out)).toContain("na etat: nie da się policzyć, bo co najmniej jednego etatu nie podano");
    expect(plain(out)).toContain("F5 = pusto");
    expect(plain(out)).toContain("[fte_missing]");
  });
});

describe("explain what the cards say", () => {
  const february = { period_start_date: "2013-02-01", period_end_date: "2013-02-28" };
  const card = excelFile([
    cardSheet({ name: "Inny Adam", hours: { leave: { 1: 8 } } }),
    cardSheet(
      {
        role: "benefits_worker",
        name: "Wzorcowa Halina",
        hours: {
          interview_1_visit: { 1: 2.5, 4: 3 },
          interview_1_office: { 1: "1,5" },
          it_entry: { 1: 4 },
        },
      },
      { name: "świadczenia" },
    ),
  ]);
  const two = `${countsHeader}2013-02-01;2013-02-28;;Wzorcowa Halina;${post};0,5;wywiady część I;2\n`;

  it("a measured time leads to the hours and the counts that it is made of", async () => {
    const project = await computed({ "Wzorcowa Halina.xlsx": card, "czynności.csv": two });
    const key = { unit_id: "ops", ...february, role: "benefits_worker", activity: "interview_1" };
    const one = await explained(project, rowId("out__activity_time", key));
    const file = one.parts[0]?.groups[0]?.cells[0]?.file ?? "";
    expect(file).toMatch(/^\*\*\* \*\*\*-[0-9a-f]{8}\.xlsx$/);
    expect(cellsOf(one, 0)).toEqual([`${file} 2 C7 = 2.5`, `${file} 2 C8 = 1.5`, `${file} 2 F7 = 3`]);
    expect(cellsOf(one, 1)).toEqual(["czynności.csv - H2 = 2"]);
    expect([one.parts[0]?.sum, one.parts[1]?.sum]).toEqual([7, 2]);
    const text = await miernik("explain", one.id, project);
    expect(plain(text.out)).toContain("7 h ÷ 2 = 3,5 h");
    expect(plain(text.out)).toContain("za mało danych");
    for (const name of ["Wzorcowa", "Halina", "Inny", "Adam"]) {
      expect(text.out).not.toContain(name);
      expect(JSON.stringify(one)).not.toContain(name);
    }
  });

  it("completeness adds every hour of the month against nominal hours × FTE", async () => {
    const project = await computed({ "karty.xlsx": card, "czynności.csv": two });
    const key = { unit_id: "ops", month: "2013-02", role: "benefits_worker" };
    const one = await explained(project, rowId("out__card_completeness", key));
    expect(cellsOf(one, 0).map((cell) => cell.replace("karty.xlsx 2 ", ""))).toEqual([
      "C13 = 4",
      "C7 = 2.5",
      "C8 = 1.5",
      "F7 = 3",
    ]);
    expect(one.formulas.map(plain)).toEqual([
      "godziny oczekiwane: 160 × 0,5 = 80 h",
      "godziny wpisane: 11 = 11 h",
      "kompletność: 11 h ÷ 80 h = 13,75 %",
      "dni z wpisem: 2 = 2",
    ]);
  });

  it("names rejected entries with their reason, and those that were counted once", async () => {
    const entry = (day: string, hours: string): string =>
      `Próbna Ada;;pracownik socjalny;2013-02-${day};Doskonalenie zawodowe;${hours}\n`;
    const project = await computed({
      "a.csv": cardsHeader + entry("04", "3") + entry("05", "2") + entry("06", "30"),
      "b.csv": cardsHeader + entry("04", "3") + entry("05", "2,5"),
    });
    const key = { unit_id: "ops", month: "2013-02", role: "social_worker", task: "professional_development" };
    const one = await explained(project, rowId("out__time_structure", key));
    expect(one.parts[0]).toMatchObject({ sum: 3, total: "hours_h" });
    const [group] = one.parts[0]?.groups ?? [];
    expect(group?.cells.map((cell) => cell.cell)).toEqual(["F2"]);
    expect(group?.repeated.map((cell) => cell.cell)).toEqual(["F2"]);
    expect(one.rejected.map((cell) => [cell.file, cell.cell, cell.value, cell.rule])).toEqual([
      ["a.csv", "F3", 2, "entry_repeated_unequal"],
      ["b.csv", "F3", 2.5, "entry_repeated_unequal"],
    ]);
    expect(one.findings.map((finding) => [finding.rule, finding.cell])).toContainEqual([
      "hours_over_24",
      "F4",
    ]);
    const { out } = await miernik("explain", one.id, project);
    expect(plain(out)).toContain("w różnych plikach różne godziny");
    expect(plain(out)).toContain("to samo policzone raz, choć stoi też tu:");
  });
});

describe("explain", () => {
  it("lists tables without an id, and a table's rows with theirs; speaks English too", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const tables = await miernik("explain", project);
    expect(tables.out).toMatch(/out__workload\s+8\s+jednostka, okres/);
    const rows = await miernik("explain", "out__workload", project);
    expect(plain(rows.out)).toContain(`${rowId("out__workload", teamKey)} ops · styczeń 2012 r.`);
    expect(plain(rows.out)).toContain("workload_nominal 56,89 %");
    const english = await miernik("explain", rowId("out__workload", teamKey), project, "--lang", "en");
    expect(plain(english.out)).toContain("95 h ÷ 167 h = 56.89%");
    expect(plain(english.out)).toContain("190 h ÷ 2 FTE = 95 h");
  });

  it("of an unknown id exits with 2 and shows the nearest", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const id = rowId("out__workload", teamKey);
    const wrong = `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
    const result = await miernik("explain", wrong, project);
    expect(result.code).toBe(2);
    expect(result.err).toContain(`„${wrong}”`);
    expect(result.err).toContain(`${id}   out__workload/ops/`);
    expect((await miernik("explain", "out__worklod", project)).err).toContain(
      "miernik explain out__workload",
    );
    expect((await miernik("explain", `${id}.etat`, project)).err).toContain("Pola: unit_id");
    expect((await miernik("explain", id, project, "x")).err).toContain("Za dużo argumentów");
  });

  it("lists the long ids of rows that share a short one", async () => {
    const entry = `${cardsHeader}Próbna Ada;;pracownik socjalny;2013-02-04;Doskonalenie zawodowe;3\n`;
    const project = await computed({ "a.csv": entry, "b.csv": entry, "c.csv": entry });
    const list = await miernik("explain", "out__data_finding", project, "--json");
    const { rows } = JSON.parse(list.out) as { rows: { id: string; long_id: string; values: string }[] };
    const repeated = rows.filter((row) => row.values.includes("file_repeated"));
    expect(repeated).toHaveLength(2);
    const result = await miernik("explain", repeated[0]?.id ?? "", project);
    expect(result.code).toBe(2);
    for (const row of repeated) expect(result.err).toContain(row.long_id);
    expect((await explained(project, repeated[1]?.long_id ?? "")).long_id).toBe(repeated[1]?.long_id);
  });

  it("without an earlier run says so and exits with 2, and makes no folder", async () => {
    const project = projectOf({ "czynności.csv": counts });
    const result = await miernik("explain", "w-00000000", project);
    expect(result.code).toBe(2);
    expect(result.err).toContain("Najpierw: miernik run");
    expect((await miernik("explain", "w-00000000", join(project, "brak"))).code).toBe(2);
  });

  it("says what has changed since the run, and leaves the database as it was", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const id = rowId("out__workload", teamKey);
    expect((await explained(project, id)).changes).toEqual([]);
    writeFileSync(join(project, "czynności.csv"), counts.replace(";30\n", ";31\n"));
    const file = await explained(project, id);
    expect(file.changes.map(plain)).toEqual([
      "Zmienione albo usunięte pliki: czynności.csv.",
      "Pliki nowe albo o nowej treści: 1.",
    ]);
    expect(file.files[0]?.is_as_read).toBe(false);
    expect(file.values.find((value) => value.field === "hours_per_fte_h")?.value).toBe(95);
    writeFileSync(join(project, "czynności.csv"), counts);
    writeFileSync(
      join(project, "miernik.yaml"),
      "project: P\nunits:\n  - {id: ops, name: OPS, type: GOPS, available_share: 0.8}\n",
    );
    expect((await explained(project, id)).changes.map(plain)).toEqual(["Ustawienia w miernik.yaml są inne."]);
  });
});
