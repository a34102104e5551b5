import { describe, expect, it, test } from "vitest";
import { workloadFinding } from "../../../pipelines/figures/workload-finding.ts";
import { firstQuarter, lastQuarter, usualTeams, workloadRows, type TeamSpec } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

// Available hours 428.4. Hours of a team: 0.5 n₁ + 3 n₂ + 0.5 n₃ + 0.5 n₄ (social workers).
// Zespół 1: 610 ÷ 1.5 ÷ 428.4 = 94.9 %; Zespół 2: 960 ÷ 2 ÷ 428.4 = 112.0 %; Filia Północ: 355 ÷ 428.4 = 82.9 %.
const [team1, team2, branch, benefits] = usualTeams as [TeamSpec, TeamSpec, TeamSpec, TeamSpec];
/** 1 post and n actions at 0.5 h: 900 → 450 h, 105.0 %. */
const busy = (name: string, actions = 900): TeamSpec => ({
  name,
  role: "social_worker",
  fte: 1,
  counts: [0, 0, 0, actions],
  workers: 1,
});

function findingOf(teams: readonly TeamSpec[], measuredAction_h?: number) {
  const { workload, activities } = workloadRows("mops-a", teams, firstQuarter, measuredAction_h);
  const { headline, lead } = workloadFinding(workload, activities);
  return { headline: visible(headline), lead: lead.map(visible) };
}

describe("the headline names who is over the available time, and its doubt", () => {
  it.each<[string, readonly TeamSpec[], number | undefined, string]>([
    [
      "one team over",
      usualTeams,
      undefined,
      "Zespół 2 pracuje na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "no team over",
      [team1, branch],
      undefined,
      "Żaden zespół nie przekracza dostępnego czasu pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "no team over, and a role without teams of its own",
      [team1, branch, benefits],
      undefined,
      "Policzone czynności mieszczą się w dostępnym czasie pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "two teams over",
      [team1, team2, busy("Filia Południe")],
      undefined,
      "Dostępny czas pracy przekraczają Zespół 2 (112~%) i~Filia Południe (105~%), jeśli przyjąć czasy standardowe.",
    ],
    [
      "four of six teams over",
      [team1, branch, ...["A", "B", "C", "D"].map((name) => busy(name))],
      undefined,
      "4 z 6~zespołów przekraczają dostępny czas pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "five of six teams over",
      [team1, ...["A", "B", "C", "D", "E"].map((name) => busy(name))],
      undefined,
      "5 z 6~zespołów przekracza dostępny czas pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "every one of four teams over",
      ["A", "B", "C", "D"].map((name) => busy(name)),
      undefined,
      "Wszystkie zespoły (4) przekraczają dostępny czas pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "only one team, over",
      [team2],
      undefined,
      "Pracownicy socjalni pracują na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "only one team in each role, both within",
      [team1, benefits],
      undefined,
      "Policzone czynności mieszczą się w dostępnym czasie pracy, jeśli przyjąć czasy standardowe.",
    ],
    [
      "a team over by less than a percent",
      [team1, busy("Filia Zachód", 860)],
      undefined,
      "Filia Zachód pracuje na 100,4~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "a team whose name is no noun",
      [team1, busy("Północ")],
      undefined,
      "Zespół „Północ” pracuje na 105~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "no posts given",
      [{ ...team1, fte: null }],
      undefined,
      "Nie da się obliczyć obciążenia w~I~kwartale~2013~r., bo w danych nie podano etatów.",
    ],
    [
      "measured times, whatever they say",
      [team1, team2],
      0.6,
      "Zespół 2 pracuje na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
    [
      "one team with posts of three",
      [{ ...team1, fte: null }, team2, { ...branch, name: "Zespół 3", fte: 0 }],
      undefined,
      "Zespół 2 pracuje na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe; obciążenia Zespołu 1 i~Zespołu 3 nie da się policzyć, bo brakuje etatów.",
    ],
    [
      "one team with posts of two, within",
      [team1, { ...branch, fte: null }],
      undefined,
      "Zespół 1 mieści się w dostępnym czasie pracy (95~%), jeśli przyjąć czasy standardowe; obciążenia 1~zespołu (Filia Północ) nie da się policzyć, bo brakuje etatów.",
    ],
    [
      "several teams within and one without posts",
      [team1, branch, { ...team2, fte: null }],
      undefined,
      "Żaden zespół o znanych etatach nie przekracza dostępnego czasu pracy, jeśli przyjąć czasy standardowe; obciążenia Zespołu 2 nie da się policzyć, bo brakuje etatów.",
    ],
    [
      "four teams over and more than three without posts",
      [
        ...["A", "B", "C", "D"].map((name) => busy(name)),
        ...["1", "2", "3", "4"].map((n) => ({ ...team1, name: `Zespół ${n}`, fte: null })),
      ],
      undefined,
      "Wszystkie zespoły o znanych etatach (4) przekraczają dostępny czas pracy, jeśli przyjąć czasy standardowe; obciążenia 4~zespołów nie da się policzyć, bo brakuje etatów.",
    ],
    [
      "posts of 0",
      [{ ...team1, fte: 0 }],
      undefined,
      "Nie da się obliczyć obciążenia w~I~kwartale~2013~r., bo etatów nie podano albo wynoszą 0.",
    ],
  ])("%s", (_, teams, measured, sentence) => {
    expect(findingOf(teams, measured).headline).toBe(sentence);
  });

  test("without counts it says what was not read", () => {
    const finding = workloadFinding([], []);
    expect(finding.headline).toBe("Brak danych o obciążeniu pracą – nie wczytano liczb czynności.");
    expect(finding.period).toBeNull();
  });

  test("a team's role is named where teams of two roles are spoken of", () => {
    const second = {
      ...busy("Zespół 9"),
      role: "benefits_worker" as const,
      counts: [80, 60, 40, 20] as const,
    };
    const third = { ...second, name: "Zespół 8", counts: [160, 0, 0, 0] as const };
    expect(findingOf([team1, branch, second, third]).headline).toBe(
      "Zespół 8 (pracownicy socjalni ds. świadczeń) pracuje na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    );
  });

  test("the latest period is spoken of", () => {
    const rows = [firstQuarter, lastQuarter].flatMap(
      (period) => workloadRows("mops-a", [team1, team2], period).workload,
    );
    expect(workloadFinding(rows, []).period).toEqual(firstQuarter);
  });
});

describe("the lead says what follows", () => {
  test("one team over: how many posts, and that the others fit", () => {
    // 2 posts × 12.04 % = 0.24
    expect(findingOf(usualTeams).lead).toEqual([
      "Należałoby rozważyć wzmocnienie o ok. 0,2~etatu.",
      "Pozostałe zespoły mieszczą się w dostępnym czasie.",
    ]);
  });

  test("several teams over: each with its posts, at most three named", () => {
    expect(findingOf(["A", "B", "C", "D"].map((name) => busy(`Filia ${name}`))).lead[0]).toBe(
      "Należałoby rozważyć wzmocnienie: Filia A – ok. 0,1~etatu; Filia B – ok. 0,1~etatu; Filia C – ok. 0,1~etatu i jeszcze 1.",
    );
  });

  test("a hair over the limit needs less than a tenth of a post", () => {
    expect(findingOf([team1, busy("Filia Zachód", 860)]).lead[0]).toBe(
      "Należałoby rozważyć wzmocnienie o mniej niż 0,1 etatu.",
    );
  });

  test("where measured times change the answer, they should be checked first", () => {
    expect(findingOf([team1, team2], 0.36).lead).toContain(
      "Najpierw należałoby jednak sprawdzić czasy czynności, bo od nich zależy ten wynik.",
    );
  });

  test("nobody over: the highest team", () => {
    expect(findingOf([team1, branch]).lead).toEqual(["Najwyższy wynik: Zespół 1 – 95~% dostępnego czasu."]);
  });

  test("nobody over and no teams: the units", () => {
    // Benefits workers: 74·3 + 138·1.5 + 82 + 115·0.5 = 568.5 h ÷ 2.75 ÷ 428.4 = 48.3 %
    expect(findingOf([team1, benefits]).lead).toEqual([
      "Wynik: 95~% dostępnego czasu u pracowników socjalnych i~48~% u pracowników socjalnych ds. świadczeń.",
    ]);
  });

  test("beside a team without posts only teams with posts are said to fit, and posts are asked for", () => {
    expect(findingOf([team1, team2, { ...branch, fte: null }]).lead).toEqual([
      "Należałoby rozważyć wzmocnienie o ok. 0,2~etatu.",
      "Pozostały zespół o znanych etatach mieści się w dostępnym czasie.",
      "Należałoby uzupełnić kolumnę „etat” w tabeli liczb czynności (patrz: Jakość danych).",
    ]);
  });
});

describe("the lead says whether measured times change the headline, without a figure", () => {
  it.each<[string, readonly TeamSpec[], number, string]>([
    ["they do not", [team1, team2], 0.46, "Czasy zmierzone tego wniosku nie zmieniają."],
    ["nobody is over at either", [team1, branch], 0.46, "Czasy zmierzone tego wniosku nie zmieniają."],
    [
      "the team comes within the limit",
      [team1, team2],
      0.36,
      "Czasy zmierzone ten wniosek zmieniają: według nich Zespół 2 mieści się w dostępnym czasie.",
    ],
    [
      "several teams come within the limit",
      [team2, { ...team2, name: "Zespół 3" }],
      0.36,
      "Czasy zmierzone ten wniosek zmieniają: według nich nikt nie przekracza dostępnego czasu.",
    ],
    [
      "two teams come over the limit",
      [team1, branch],
      0.7,
      "Czasy zmierzone ten wniosek zmieniają: według nich przekraczają dostępny czas Zespół 1 i~Filia Północ.",
    ],
    [
      "only one role was measured",
      [team1, benefits],
      0.46,
      "Czasy zmierzone (tylko pracownicy socjalni) tego wniosku nie zmieniają.",
    ],
  ])("%s", (_, teams, measured, sentence) => {
    const { lead } = findingOf(teams, measured);
    expect(lead[0]).toBe(sentence);
    expect(lead.join(" ").match(/Czasy zmierzone/g)).toHaveLength(1);
  });

  const leadAt = (...origins: string[]) => {
    const { workload, activities } = workloadRows("mops-a", [team1, team2], firstQuarter, 0.46);
    const changed = activities.map((row, i) => ({ ...row, time_origin: origins[i % origins.length] ?? "" }));
    return workloadFinding(workload, changed).lead.join(" ");
  };

  test("nothing where nothing was measured", () => {
    expect(leadAt("standard")).not.toMatch(/zmierz/i);
  });

  test("that they come from all units", () => {
    expect(leadAt("all_measured", "standard", "standard")).toMatch(
      /^Czasy zmierzone łącznie z innymi jednostkami projektu tego wniosku nie zmieniają\./,
    );
    expect(leadAt("all_measured", "unit_measured", "standard")).toMatch(
      /^Czasy zmierzone w jednostce i łącznie z innymi jednostkami projektu tego/,
    );
  });
});

test("long names of teams stay different and keep their end", () => {
  const long = "Zespół do spraw pomocy osobom i rodzinom w kryzysie nr ";
  const { headline } = findingOf([team1, busy(`${long}1`), busy(`${long}2`)]);
  expect(headline).toMatch(
    /Zespół do spraw [^()]*…[^()]*nr 1 \(105~%\) i~Zespół do spraw [^()]*…[^()]*nr 2 \(/,
  );
  expect(headline).not.toContain("w kryzysie nr 1");
});
