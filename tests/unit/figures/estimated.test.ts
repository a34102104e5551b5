import { describe, expect, it, test } from "vitest";
import { gapRange, loadRange, missingPosts } from "../../../pipelines/figures/interval-words.ts";
import type { GapRow } from "../../../pipelines/figures/workload-entries.ts";
import { workloadEntries } from "../../../pipelines/figures/workload-entries.ts";
import { workloadFigure } from "../../../pipelines/figures/workload-figure.ts";
import { workloadFinding } from "../../../pipelines/figures/workload-finding.ts";
import { firstQuarter, usualTeams, workloadRows, type TeamSpec } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

const [team1, team2, branch, benefits] = usualTeams as [TeamSpec, TeamSpec, TeamSpec, TeamSpec];
const available_h = 428.4;

/** A row of 2 posts that are filled to `load`, with ends `reach` away. */
function gapRow(scope_id: string, load: number, reach: number, change: Partial<GapRow> = {}): GapRow {
  const fte = 2;
  return {
    unit_id: "mops-a",
    ...firstQuarter,
    role: "social_worker",
    scope: scope_id === "mops-a" ? "unit" : "team",
    scope_id,
    time_basis: "mixed",
    fte,
    available_h,
    needed_h: fte * load * available_h,
    required_fte: fte * load,
    required_low_fte: fte * (load - reach),
    required_high_fte: fte * (load + reach),
    gap_fte: fte * (load - 1),
    gap_low_fte: fte * (load - reach - 1),
    gap_high_fte: fte * (load + reach - 1),
    workload_available: load,
    workload_low: load - reach,
    workload_high: load + reach,
    worker_count: 12,
    measured_share: 0.8,
    completeness: 1,
    gap_verdict: "undecided",
    ...change,
  };
}

const unitRow = gapRow("mops-a", 0.99, 0.06);

function findingOf(teams: readonly TeamSpec[], gaps: readonly GapRow[]) {
  const { workload, activities } = workloadRows("mops-a", teams, firstQuarter, 0.46);
  const { headline, lead } = workloadFinding(workload, activities, gaps);
  return { headline: visible(headline), lead: lead.map(visible) };
}

describe("the headline where times are measured", () => {
  const three = [team1, team2, branch];
  it.each<[string, readonly TeamSpec[], GapRow[], string]>([
    [
      "one team over beyond doubt",
      three,
      [
        gapRow("Zespół 2", 1.12, 0.08),
        gapRow("Zespół 1", 0.9, 0.05),
        gapRow("Filia Północ", 0.8, 0.05),
        unitRow,
      ],
      "Zespół 2 pracuje na 112~% dostępnego czasu (95 % PU: 104–120~%); brakuje od 0,1 do 0,4~etatu.",
    ],
    [
      "two teams over",
      three,
      [
        gapRow("Zespół 2", 1.12, 0.08),
        gapRow("Zespół 1", 1.2, 0.05),
        gapRow("Filia Północ", 0.8, 0.05),
        unitRow,
      ],
      "Dostępny czas pracy przekraczają Zespół 1 (120~%; 95 % PU: 115–125~%) i~Zespół 2 (112~%; 95 % PU: 104–120~%).",
    ],
    [
      "the interval holds 100 %: it cannot be told",
      three,
      [
        gapRow("Zespół 2", 1.05, 0.08),
        gapRow("Zespół 1", 0.9, 0.05),
        gapRow("Filia Północ", 0.8, 0.05),
        unitRow,
      ],
      "Nie da się rozstrzygnąć, czy Zespół 2 mieści się w dostępnym czasie pracy: 105~% (95 % PU: 97–113~%).",
    ],
    [
      "all within beyond doubt",
      three,
      [
        gapRow("Zespół 2", 0.85, 0.05),
        gapRow("Zespół 1", 0.9, 0.05),
        gapRow("Filia Północ", 0.8, 0.05),
        unitRow,
      ],
      "Wszystkie zespoły mieszczą się w dostępnym czasie pracy; najwyżej Zespół 1: 90~% (95 % PU: 85–95~%).",
    ],
    [
      "one role without teams, over",
      [team2],
      [gapRow("mops-a", 1.12, 0.08)],
      "Pracownicy socjalni pracują na 112~% dostępnego czasu (95 % PU: 104–120~%); brakuje od 0,1 do 0,4~etatu.",
    ],
    [
      "one role measured, the other at standard times",
      [team2, benefits],
      [gapRow("mops-a", 0.9, 0.05)],
      "Policzone czynności mieszczą się w dostępnym czasie pracy: pracownicy socjalni (90~%; 95 % PU: 85–95~%) i~pracownicy socjalni ds. świadczeń (48~% przy czasach standardowych).",
    ],
    [
      "too little of the hours measured: standard times",
      three,
      [gapRow("Zespół 2", 1.12, 0.08), { ...unitRow, measured_share: 0.4 }],
      "Zespół 2 pracuje na 112~% dostępnego czasu, jeśli przyjąć czasy standardowe.",
    ],
  ])("%s", (_, teams, gaps, sentence) => {
    expect(findingOf(teams, gaps).headline).toBe(sentence);
  });

  test("the lead says what it rests on, and whether standard times would say otherwise", () => {
    const rows = [
      gapRow("Zespół 2", 0.9, 0.05),
      gapRow("Zespół 1", 0.8, 0.05),
      gapRow("Filia Północ", 0.7, 0.05),
      unitRow,
    ];
    expect(findingOf([team1, team2, branch], rows).lead).toEqual([
      "Policzono z czasów zmierzonych: 80 % godzin, karty n = 12 pracowników. Przy czasach standardowych wniosek byłby inny.",
    ]);
  });
});

test("the figure's table gives loads and missing posts with their intervals", () => {
  const { workload, activities } = workloadRows("mops-a", [team1, team2], firstQuarter, 0.46);
  const gaps = [gapRow("Zespół 2", 1.12, 0.08), gapRow("Zespół 1", 0.96, 0.08), unitRow];
  const figure = workloadFigure({
    id: "x",
    role: "social_worker",
    period: firstQuarter,
    entries: workloadEntries(workload, activities, firstQuarter, gaps),
    availableShare: 0.85,
  });
  expect(visible(figure.title)).toBe("Zespół 2 przekracza dostępny czas");
  expect(figure.table.rows.map(({ cells }) => cells.map(visible))).toEqual([
    ["Zespół 2", "2,00", "112~%", "112~%", "104–120~%", "0,2", "0,1 do 0,4", "brakuje etatów"],
    ["Zespół 1", "1,50", "95~%", "96~%", "88–104~%", "−0,1", "−0,2 do 0,1", "nie rozstrzygnięto"],
    ["Cała jednostka", "3,50", "105~%", "99~%", "93–105~%", "0,0", "−0,1 do 0,1", "nie rozstrzygnięto"],
  ]);
  // Three bands and three dots, and the summary says every value with its interval.
  expect(figure.drawing?.wide.match(/<rect/g)).toHaveLength(3);
  expect(figure.drawing?.wide.match(/<circle/g)).toHaveLength(3);
  expect(visible(figure.summary)).toContain("Zespół 2 – 112~% (95 % PU: 104–120~%)");
});

describe("intervals in words", () => {
  it.each([
    [0.2, 1, "od 0,2 do 1,0~etatu"],
    [0.01, 0.4, "do 0,4~etatu"],
    [0.61, 0.64, "ok. 0,6~etatu"],
    [0.01, 0.03, "mniej niż 0,1 etatu"],
    [2.04, 5.02, "od 2,0 do 5,0~etatu"],
  ])("missing posts from %d to %d: %s", (low, high, words) => {
    expect(visible(missingPosts(low, high))).toBe(words);
  });

  it("an end over 100 % never reads 100 %, and nothing has no sign", () => {
    expect(visible(loadRange(1.002, 1.05))).toBe("100,2–105~%");
    expect(gapRange(-0.02, 0.31)).toBe("0,0 do 0,3");
  });
});
