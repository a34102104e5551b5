import { describe, expect, it, test } from "vitest";
import { workloadEntries } from "../../../pipelines/figures/workload-entries.ts";
import { missingWorkloadFigure, workloadFigure } from "../../../pipelines/figures/workload-figure.ts";
import { firstQuarter, usualTeams, workloadRows, type TeamSpec } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

const [team1, team2, branch] = usualTeams as [TeamSpec, TeamSpec, TeamSpec, TeamSpec];

function figureOf(teams: readonly TeamSpec[], measuredAction_h?: number) {
  const { workload, activities } = workloadRows("mops-a", teams, firstQuarter, measuredAction_h);
  return workloadFigure({
    id: "obciazenie",
    role: "social_worker",
    period: firstQuarter,
    entries: workloadEntries(workload, activities, firstQuarter),
    availableShare: 0.85,
  });
}

describe("the title states what the bars show", () => {
  it.each<[readonly TeamSpec[], string]>([
    [[team1, team2, branch], "Tylko Zespół 2 przekracza dostępny czas"],
    [[team1, branch], "Żaden zespół nie przekracza dostępnego czasu"],
    [[team2, { ...team2, name: "Zespół 3" }], "Wszystkie zespoły przekraczają dostępny czas"],
    [[team1, team2, { ...team2, name: "Zespół 3" }], "Dostępny czas przekraczają: Zespół 2, Zespół 3"],
    [[team2], "Policzone czynności wymagają 112~% dostępnego czasu"],
    [[branch], "Policzone czynności zajmują 83~% dostępnego czasu"],
    [
      [{ ...branch, fte: null }],
      "Nie da się obliczyć obciążenia za I~kwartał~2013~r. – brakuje etatów (pracownicy socjalni)",
    ],
    [
      [{ ...team1, fte: null }, team2, { ...branch, fte: 0 }],
      "Zespół 2 przekracza dostępny czas; 2~zespołów nie da się ocenić",
    ],
    [
      [team1, branch, { ...team2, fte: null }],
      "Żaden zespół o znanych etatach nie przekracza dostępnego czasu; 1~zespołu nie da się ocenić",
    ],
  ])("%#: %s", (teams, title) => {
    expect(visible(figureOf(teams).title)).toBe(title);
  });
});

test("the subtitle names measure, unit, population and period", () => {
  expect(visible(figureOf([team1, team2]).subtitle)).toBe(
    "Poziom obciążenia, % dostępnego czasu (85~% wymiaru), czasy standardowe, pracownicy socjalni, I~kwartał~2013~r.",
  );
});

test("the summary gives every value and the hours behind 100 %", () => {
  expect(visible(figureOf([team1, team2, branch]).summary)).toBe(
    "Obciążenie w~I~kwartale~2013~r.: Zespół 2 – 112~%, Zespół 1 – 95~%, Filia Północ – 83~% i~cała jednostka – 99,9~%. " +
      "Linia przerywana: 100 %, czyli 428,4~h dostępne na etat z 504~h wymiaru.",
  );
});

test("the table holds both time bases, missing posts, and the unit as a total", () => {
  // At 0.46 h an action: Zespół 2 (520 + 404.8) ÷ 2 = 462.4 h, 107.9 %; Zespół 1 (310 + 276) ÷ 1.5 = 390.7 h,
  // 91.2 %; the unit 1570 ÷ 3.5 = 448.6 h, 104.7 %, and 1510.8 ÷ 3.5 = 431.7 h, 100.8 %.
  const { rows } = figureOf([team1, team2], 0.46).table;
  expect(rows.map(({ cells }) => cells.map(visible))).toEqual([
    ["Zespół 2", "2,00", "112~%", "108~%", "0,2"],
    ["Zespół 1", "1,50", "95~%", "91~%", "0,0"],
    ["Cała jednostka", "3,50", "105~%", "101~%", "0,2"],
  ]);
  expect(rows.map((row) => row.isTotal)).toEqual([false, false, true]);
});

test("nothing is drawn where no load is known", () => {
  expect(figureOf([{ ...team1, fte: null }]).drawing).toBeNull();
});

test("many teams are drawn up to a limit and all stand in the table", () => {
  const teams = Array.from({ length: 40 }, (_, i) => ({ ...branch, name: `Filia ${String(i)}` }));
  const figure = figureOf(teams);
  expect(figure.table.rows).toHaveLength(41);
  expect(figure.drawing?.wide.match(/<rect/g)).toHaveLength(17);
  expect(visible(figure.summary)).toContain("cała jednostka – 83~%; dalsze zespoły w tabeli.");
});

test("a period without counts of a role is said in the title", () => {
  expect(visible(missingWorkloadFigure("x", "social_worker", firstQuarter).title)).toBe(
    "Brak danych za I~kwartał~2013~r. – nie wczytano liczb czynności (patrz: Jakość danych)",
  );
});

test("long names of teams are told apart in the drawing, also in the narrow one", () => {
  const name = "Zespół do spraw pomocy osobom i rodzinom w kryzysie oraz ich otoczeniu w dzielnicy nr ";
  const { drawing } = figureOf([team1, { ...team2, name: `${name}1` }, { ...team2, name: `${name}2` }]);
  for (const svg of [drawing?.wide, drawing?.narrow]) {
    const labels = [...(svg ?? "").matchAll(/>(Zespół do spraw[^<]*nr \d)<\/text>/g)].map(
      (match) => match[1],
    );
    expect(labels).toHaveLength(2);
    expect(new Set(labels).size).toBe(2);
  }
});

test("the axis begins at 0 %", () => {
  expect(figureOf([team1, team2]).drawing?.wide).toContain(">0&#160;%</text>");
});
