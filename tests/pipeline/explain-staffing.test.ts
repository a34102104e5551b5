/** `miernik explain` of norms, gaps and teams, on projects whose cells are known by hand. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rowId, type RowValues } from "../../pipelines/contract/row-id.ts";
import { cellsOf, computed, explained, miernik, plain } from "../support/explain-command.ts";
import { cardsHeader, countsHeader } from "../support/project.ts";

const post = "pracownik socjalny ds. świadczeń";
const caseload =
  "stan na;stanowisko;rodziny;rodziny i osoby w pracy socjalnej;etat;osoby na pełnym etacie\n" +
  "2020-12-31;pracownik socjalny;30;60;1,5;1\n" +
  `2020-12-31;${post};90;;0,5;0\n`;
const residents = "    residents: { 2019: 4000, 2021: 9000 }\n";

function normKey(norm: string, date = "2020-12-31"): RowValues {
  return { unit_id: "ops", as_of_date: date, norm_id: norm };
}

describe("explain a staffing norm", () => {
  it("of the model leads to the families and posts typed", async () => {
    const project = await computed({ "środowiska.csv": caseload });
    const one = await explained(project, rowId("out__staffing", normKey("model_20")));
    expect(cellsOf(one, 0)).toEqual(["środowiska.csv - C2 = 30"]);
    expect(cellsOf(one, 1).map(plain)).toEqual(["środowiska.csv - wiersz 2 = 1.5"]);
    expect(one.formulas.map(plain)).toContain("etaty wymagane: rodziny 30 ÷ 20 = 1,5 etatu");
    expect(one.see.map(({ id }) => id)).toContain(
      rowId("ref_norm", { unit_id: "ops", norm_id: "model_20", valid_from_date: "1900-01-01" }),
    );
  });

  it("of the act counts both roles, against the residents of the latest year known and the norm in force", async () => {
    const project = await computed({ "środowiska.csv": caseload }, residents);
    const one = await explained(project, rowId("out__staffing", normKey("act_2000")));
    expect(cellsOf(one, 0).map(plain)).toEqual([
      "środowiska.csv - wiersz 2 = 1.5",
      "środowiska.csv - wiersz 3 = 0.5",
    ]);
    expect(one.formulas.map(plain)).toContain("etaty wymagane: mieszkańcy 4 000 ÷ 2 000 = 2 etaty");
    expect(one.settings.map(({ name, value, source }) => plain(`${name}: ${value} – ${source}`))).toEqual([
      "ustawa: 1 pracownik socjalny na 2000 mieszkańców, próg: 2 000, obowiązuje od 1 maja 2004 r. – art. 110 ust. 11 ustawy o pomocy społecznej",
      "liczba mieszkańców, od roku 2019: 4 000 (mieszkańcy) – miernik.yaml",
    ]);
    expect(one.see.map(({ id }) => id)).toContain(
      rowId("ref_residents", { unit_id: "ops", from_year: 2019 }),
    );
    const cases = await explained(project, rowId("out__staffing", normKey("act_50")));
    expect(cellsOf(cases, 0).map(plain)).toEqual(["środowiska.csv - wiersz 2 = 60"]);
    const persons = await explained(project, rowId("out__staffing", normKey("act_min_3")));
    expect(cellsOf(persons, 0).map(plain)).toEqual([
      "środowiska.csv - wiersz 2 = 1",
      "środowiska.csv - wiersz 3 = 0",
    ]);
  });

  it("of the act jointly leads to its three norms: (2 or 1.2 posts) and three persons, of whom there is one", async () => {
    const project = await computed({ "środowiska.csv": caseload }, residents);
    const one = await explained(project, rowId("out__staffing", normKey("act_110")));
    expect(one.parts).toEqual([]);
    expect(one.formulas.map(plain).slice(1)).toEqual([
      "etaty wymagane: max(min(2; 1,2); 3) = 3",
      "brakuje (ujemne to zapas): max(min(2; 1,2) − 2; 3 − 1) = 2",
      "spełniona: (1 na 2000: tak, albo 1 na 50: tak) i trzy osoby: nie; razem: nie",
    ]);
    expect(one.see.map(({ id }) => id)).toEqual(
      ["act_2000", "act_50", "act_min_3"].map((norm) => rowId("out__staffing", normKey(norm))),
    );
  });

  it("without a caseload takes the posts of the shortest period that ends that day, and says what is not known", async () => {
    const counts =
      countsHeader +
      `2012-01-01;2012-01-31;;Próbna Ada;${post};1;wywiady część I;30\n` +
      `2012-01-01;2012-01-31;;Próbna Ada;${post};1;wywiady część IV;3\n` +
      `2012-01-01;2012-01-31;;Testowy Jan;${post};0,5;wywiady część I;10\n` +
      `2011-11-01;2012-01-31;;Wzorcowa Halina;${post};1;wywiady część I;50\n`;
    const project = await computed({ "czynności.csv": counts });
    const one = await explained(project, rowId("out__staffing", normKey("model_80", "2012-01-31")));
    expect(cellsOf(one, 1)).toEqual(["czynności.csv - F2 = 1", "czynności.csv - F4 = 0.5"]);
    expect(one.parts[1]).toMatchObject({ sum: 1.5, total: "actual_fte" });
    expect(one.formulas.map(plain)[0]).toContain("nie wiadomo, bo nie ma tabeli środowisk z tego dnia");
    const before = await explained(project, rowId("out__staffing", normKey("act_50", "2012-01-31")));
    expect(before.formulas[0]).toBe("Tego dnia norma nie obowiązywała.");
  });
});

describe("explain a gap of posts", () => {
  const month = "2012-01-01;2012-01-31";
  const counts =
    countsHeader +
    `${month};;Próbna Ada;${post};1;wywiady część I;40\n` +
    `${month};;Próbna Ada;${post};1;wywiady część IV;30\n` +
    `${month};;Testowy Jan;${post};1;wywiady część II i III;20\n` +
    `${month};;Testowy Jan;${post};1;decyzje odmawiające;10\n`;
  const families = `stan na;stanowisko;rodziny\n2012-01-15;${post};90\n2012-01-31;${post};100\n`;
  const nominal = 'calendar:\n  nominal_hours: { "2012-01": 167 }\n';
  const key: RowValues = {
    unit_id: "ops",
    period_start_date: "2012-01-01",
    period_end_date: "2012-01-31",
    role: "benefits_worker",
    scope: "unit",
    scope_id: "ops",
    time_basis: "standard",
  };

  it("computes 190 h of 141.95 h and 2 posts, and says why there is no interval (spec §4)", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const one = await explained(project, rowId("out__fte_gap", key));
    const lines = one.formulas.map(plain);
    expect(lines).toContain("etaty wymagane: 190 h ÷ 141,95 h = 1,3385 etatu");
    expect(lines).toContain("brakujące etaty (ujemne to zapas): 1,3385 − 2 = −0,6615 etatu");
    expect(lines).toContain("bez przedziału: wszystkie czasy są standardowe, a te nie mają przedziału");
    const see = one.see.map(({ id }) => id);
    expect(see).toContain(rowId("out__workload", key));
    expect(see).toContain(rowId("out__workload_activity", { ...key, activity: "interview_1" }));
    expect(one.settings.map(({ value }) => plain(value))).toContain("167 h");
  });

  it("carries on to the families that the hours allow: 95 on average, 2 h each, so 70.975 per post", async () => {
    const project = await computed({ "czynności.csv": counts, "środowiska.csv": families }, nominal);
    const one = await explained(project, rowId("out__caseload_capacity", key));
    expect(one.formulas.map(plain).slice(0, 3)).toEqual([
      "rodziny, średnia ze stanów w okresie: (90 + 100) ÷ 2 = 95",
      "godziny na rodzinę w okresie: 190 h ÷ 95 = 2 h",
      "rodziny na etat: 141,95 h ÷ 2 h = 70,975",
    ]);
    const see = one.see.map(({ id }) => id);
    expect(see).toContain(rowId("out__fte_gap", key));
    for (const date of ["2012-01-15", "2012-01-31"])
      expect(see).toContain(rowId("out__caseload", { ...key, as_of_date: date }));
  });

  it("says how one input moves it: 5 % more activities are 9.5 h", async () => {
    const project = await computed({ "czynności.csv": counts }, nominal);
    const input = { ...key, gap_input: "activity_counts", activity: null };
    const one = await explained(project, rowId("out__fte_gap_sensitivity", input));
    const lines = one.formulas.map(plain);
    expect(lines).toContain("przy dolnej wartości: 190 h × 0,95 ÷ 141,95 h − 2 = −0,7284 etatu");
    expect(lines).toContain("przy górnej wartości: 190 h × 1,05 ÷ 141,95 h − 2 = −0,5946 etatu");
    expect(one.see.map(({ id }) => id)).toEqual([rowId("out__fte_gap", { ...key, time_basis: "mixed" })]);
  });
});

describe("explain teams and posts", () => {
  const counts = `${countsHeader}2013-02-01;2013-02-28;Zespół Testowy;;${post};2;wywiady część I;2\n`;
  const cards =
    cardsHeader +
    `Testowy Jan;Zespół Testowy;${post};2013-02-04;Sporządzanie sprawozdań, prowadzenie baz danych;2\n` +
    `Próbna Ada;;${post};2013-02-04;Sporządzanie sprawozdań, prowadzenie baz danych;3\n`;
  const organisation =
    "    organisation:\n      - { part: decisions, team: Zespół Testowy }\n" +
    "    project_posts:\n      - { post: asystent, fte: 0.5, project_end: 2012-06-30 }\n";
  const files = { "czynności.csv": counts, "karty.csv": cards };

  it("a member whom no count names leads to the cards that name the team", async () => {
    const project = await computed(files);
    const { out } = await miernik("explain", "out__team_member", project, "--json");
    const { rows } = JSON.parse(out) as { rows: { id: string }[] };
    expect(rows).toHaveLength(1);
    const one = await explained(project, rows[0]?.id ?? "");
    expect(cellsOf(one, 0)).toEqual([]);
    expect(cellsOf(one, 1)).toEqual(["karty.csv - F2 = 2"]);
    expect(one.formulas[0]).toContain("nie wymieniają osób");
  });

  it("a team whose persons nobody names, and a post with its dates, lead to miernik.yaml", async () => {
    const project = await computed(files, organisation);
    const { out } = await miernik("explain", "out__team_form", project, "--json");
    const { rows } = JSON.parse(out) as { rows: { id: string; long_id: string }[] };
    const team = rows.find(({ long_id }) => long_id.includes("/decisions/"));
    const form = await explained(project, team?.id ?? "");
    expect(form.formulas[0]).toContain("liczby osób nie znamy");
    expect(form.settings[0]?.source).toContain("miernik.yaml");
    // The team is called after a worker, so outputs mask its name; that is no change of the settings.
    expect(form.settings[0]?.value).toContain("***");
    expect(form.changes).toEqual([]);
    const kept = await explained(project, rowId("out__project_post", { unit_id: "ops", post: "asystent" }));
    expect(kept.formulas.map(plain)[0]).toContain("30 czerwca 2014 r., czyli 2 lata od końca projektu");
    expect(kept.values.find(({ field }) => field === "post_status")?.value).toBe("running");
  });

  it.each([
    ["persons of a team", organisation.replace("Testowy }", "Testowy, persons: 4 }")],
    ["a post of the project", organisation.replace("0.5", "0.75")],
    ["residents", `${residents}${organisation}`],
    ["a norm", `${organisation}norms:\n  families_per_social_worker: 15\n`],
  ])("other %s in miernik.yaml are told as changed settings", async (_what, settings) => {
    const project = await computed(files, organisation);
    const config = "project: Próba\nunits:\n  - id: ops\n    name: OPS\n    type: GOPS\n";
    writeFileSync(join(project, "miernik.yaml"), config + settings);
    const id = rowId("out__project_post", { unit_id: "ops", post: "asystent" });
    expect((await explained(project, id)).changes.map(plain)).toEqual(["Ustawienia w miernik.yaml są inne."]);
  });
});
