import { describe, expect, it, test } from "vitest";
import { completenessDoubts, completenessPercent } from "../../../pipelines/figures/completeness-words.ts";
import { structureFigure } from "../../../pipelines/figures/structure-figure.ts";
import {
  hasCards,
  missingCards,
  monthShares,
  overallCompleteness,
  overallShares,
  type StructureRow,
} from "../../../pipelines/figures/structure-shares.ts";
import { structureTitle } from "../../../pipelines/figures/structure-words.ts";
import { sampleDataset } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

/** One row per month and group: hours of direct work and administration; 100 h a month together. */
function months(...direct: number[]): StructureRow[] {
  return direct.flatMap((hours, i) =>
    (["direct", "administration"] as const).map((task_group, j) => ({
      unit_id: "a",
      month: `2013-0${String(i + 1)}`,
      role: "social_worker",
      task: task_group,
      task_group,
      hours_h: j === 0 ? hours : 100 - hours,
      share: (j === 0 ? hours : 100 - hours) / 100,
      worker_count: 3,
    })),
  );
}

describe("the title is a steady trend or else the largest group", () => {
  it.each<[string, number[], string]>([
    [
      "six months rising",
      [40, 42, 44, 46, 48, 50],
      "Udział bezpośredniej pracy socjalnej rośnie z miesiąca na miesiąc: z 40~% do 50~%",
    ],
    [
      "six months falling",
      [50, 48, 46, 44, 42, 40],
      "Udział bezpośredniej pracy socjalnej maleje z miesiąca na miesiąc: z 50~% do 40~%",
    ],
    [
      "five months are no trend",
      [60, 62, 65, 68, 70],
      "Najwięcej czasu zajmuje bezpośrednia praca socjalna – 65~%",
    ],
    [
      "a change back is no trend",
      [60, 50, 70, 75, 80, 85],
      "Najwięcej czasu zajmuje bezpośrednia praca socjalna – 70~%",
    ],
    [
      "two and a half points are no trend",
      [60, 60.5, 61, 61.5, 62, 62.5],
      "Najwięcej czasu zajmuje bezpośrednia praca socjalna – 61~%",
    ],
    ["another group is larger", [20, 30], "Najwięcej czasu zajmuje administracja – 75~%"],
  ])("%s", (_, direct, title) => {
    expect(visible(structureTitle(monthShares(months(...direct))))).toBe(title);
  });
});

test("shares over several months weigh each month by its hours", () => {
  const rows = months(50, 50).map((row) =>
    row.month === "2013-02" ? { ...row, hours_h: row.hours_h * 3 } : row,
  );
  const doubled = rows.map((row) =>
    row.month === "2013-02" && row.task_group === "direct" ? { ...row, hours_h: 300 } : row,
  );
  // 50 of 100 h, then 300 of 450 h: 350 ÷ 550
  expect(overallShares(monthShares(doubled)).direct).toBeCloseTo(350 / 550, 12);
});

test("a month without hours has no bar", () => {
  expect(monthShares(months(0).map((row) => ({ ...row, hours_h: 0 })))).toEqual([]);
});

test("completeness is the ratio of sums, over rows that know what to expect", () => {
  const row = { unit_id: "a", month: "2013-01", role: "social_worker", worker_count: 1, filled_days: 20 };
  const rows = [
    { ...row, expected_h: 100, entered_h: 50, completeness: 0.5 },
    { ...row, expected_h: 300, entered_h: 300, completeness: 1 },
    { ...row, expected_h: null, entered_h: 70, completeness: null },
  ];
  expect(overallCompleteness(rows)).toEqual({ entered_h: 350, expected_h: 400, completeness: 0.875 });
  expect(overallCompleteness(rows.slice(2)).completeness).toBeNull();
});

describe("missing cards", () => {
  const structure = months(50, 50);
  const expected = (month: string, worker_count: number) => ({
    unit_id: "a",
    month,
    role: "social_worker",
    worker_count,
    expected_h: 100,
    entered_h: 100,
    completeness: 1,
    filled_days: 20,
  });

  test("are workers expected and not seen in the cards of the unit, month and role", () => {
    // 3 workers in each of the two months.
    expect(missingCards([expected("2013-01", 4), expected("2013-02", 3)], structure)).toBe(1);
    expect(missingCards([expected("2013-03", 2)], structure)).toBe(2);
    expect(missingCards([{ ...expected("2013-01", 3), unit_id: "b" }], structure)).toBe(3);
  });

  it.each<[string, readonly (number | null)[], number, number | null, string[]]>([
    ["nothing to say", [0.97, null], 0, null, []],
    ["one card", [0.97], 1, 176, ["brakuje 1~karty (176~h)"]],
    ["several cards", [0.97], 5, null, ["brakuje 5~kart"]],
    ["over 100 %", [0.97, 1.03], 0, null, ["więcej niż 100 %: wpisano więcej godzin, niż wynosi wymiar"]],
    ["over 100 % by less than is printed", [1.00001], 0, null, []],
  ])("beside completeness: %s", (_, values, missing, hours, doubts) => {
    expect(completenessDoubts(values, missing, hours).map(visible)).toEqual(doubts);
  });

  it.each([
    [0.974, "97~%"],
    [0.998, "99,8~%"],
    [0.99999, "100~%"],
    [1.00014, "100~%"],
    [1.004, "100,4~%"],
    [1.03, "103~%"],
  ])("completeness of %s reads %s", (completeness, text) => {
    expect(visible(completenessPercent(completeness))).toBe(text);
  });

  test("cards exist where a day was filled", () => {
    expect(hasCards([{ ...expected("2013-01", 3), filled_days: 0 }])).toBe(false);
    expect(hasCards([expected("2013-01", 3)])).toBe(true);
  });
});

describe("the figure", () => {
  const { out__time_structure, out__card_completeness } = sampleDataset().tables;
  const figure = (mostMonths: number) =>
    structureFigure({
      id: "struktura",
      role: "social_worker",
      rows: out__time_structure.filter((row) => row.role === "social_worker"),
      completeness: out__card_completeness.filter((row) => row.role === "social_worker"),
      mostMonths,
    });

  test("says what takes most time, over which months, of how many workers", () => {
    // Direct work: (49 + 50 + 53) ÷ 3.
    const { title, subtitle } = figure(12);
    expect(visible(title)).toBe("Najwięcej czasu zajmuje bezpośrednia praca socjalna – 51~%");
    expect(visible(subtitle)).toBe(
      "Udział w godzinach wpisanych do kart, %, pracownicy socjalni, I~kwartał~2013~r., n = 5~pracowników w miesiącu",
    );
  });

  test("counts the workers of the cards, not those of whom only counts were given", () => {
    const few = structureFigure({
      id: "struktura",
      role: "social_worker",
      rows: out__time_structure
        .filter((row) => row.role === "social_worker")
        .map((row) => (row.month === "2013-02" ? { ...row, worker_count: 4 } : row)),
      completeness: out__card_completeness.filter((row) => row.role === "social_worker"),
      mostMonths: 12,
    });
    expect(visible(few.subtitle)).toMatch(/, n = 4–5~pracowników w miesiącu$/);
    expect(visible(few.summary)).toMatch(/oczekiwanych godzin; brakuje 1~karty\.$/);
  });

  test("sums all months in words, the largest first, with the completeness of the cards", () => {
    // Direct (49 + 50 + 53) ÷ 3 = 50.7; administration 24; indirect 12.3; leave 9.7; development 3.3; 700 ÷ 760.
    expect(visible(figure(12).summary)).toBe(
      "Razem: bezpośrednia praca socjalna – 51~%, administracja – 24~%, praca na rzecz klienta bez jego udziału – 12~%, " +
        "nieobecności – 10~% i~doskonalenie zawodowe – 3~%. W kartach jest 92~% oczekiwanych godzin.",
    );
  });

  test("keeps a group's colour when other groups are missing", () => {
    expect(figure(12).key.map(({ label, fill }) => [label, fill])).toEqual([
      ["bezpośrednia praca socjalna", "#0b5c8a"],
      ["praca na rzecz klienta bez jego udziału", "#5b9cc0"],
      ["administracja", "#c9a227"],
      ["doskonalenie zawodowe", "#9a7aa0"],
      ["nieobecności", "#c3cbd0"],
    ]);
  });

  test("shows the latest months when there are too many, and says so", () => {
    const { table } = figure(2);
    expect(table.rows.map(({ cells }) => visible(cells[0] ?? ""))).toEqual([
      "luty~2013~r.",
      "marzec~2013~r.",
      "Razem",
    ]);
    expect(table.notes.map(visible).at(-1)).toBe("Pokazano ostatnie miesiące (2 z 3).");
  });

  test("has in its table what the words sum, and the completeness", () => {
    const { table } = figure(12);
    // (49 + 50 + 53) ÷ 3, (12.3), 24, 3.3, 9.7: the shares of the sentence above with one decimal.
    expect(table.rows.at(-1)?.cells.map(visible).slice(0, 2)).toEqual(["Razem", "50,7~%"]);
    expect(table.rows.at(-1)?.isTotal).toBe(true);
    expect(table.notes.map(visible)).toEqual(["W kartach jest 92~% oczekiwanych godzin."]);
    expect(figure(1).table.rows).toHaveLength(1);
  });

  test("without cards says what was not read", () => {
    const empty = structureFigure({
      id: "x",
      role: "social_worker",
      rows: [],
      completeness: [],
      mostMonths: 12,
    });
    expect(empty.title).toBe(
      "Brak danych o strukturze czasu – nie wczytano kart czasu pracy (patrz: Jakość danych)",
    );
    expect(empty.drawing).toBeNull();
  });
});
