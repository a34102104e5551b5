import { describe, expect, it, test } from "vitest";
import { timesFigure } from "../../../pipelines/figures/times-figure.ts";
import { timesFinding, type ActivityTimeRow } from "../../../pipelines/figures/times-finding.ts";
import { firstQuarter, sampleDataset } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

const row = (
  activity_label: string,
  verdict: string,
  times: [number, number, number] | null,
): ActivityTimeRow => ({
  unit_id: "a",
  ...firstQuarter,
  role: "benefits_worker",
  activity: activity_label,
  activity_label,
  worker_count: 6,
  activity_count: 74,
  hours_h: null,
  measured_h: times?.[0] ?? null,
  ci_low_h: times?.[1] ?? null,
  ci_high_h: times?.[2] ?? null,
  standard_h: 3,
  verdict,
});
const longer = row("wywiady część I", "longer", [3.6, 3.2, 4.1]);
const shorter = row("decyzje odmawiające", "shorter", [2, 1.5, 2.5]);
const consistent = row("wywiady część IV", "consistent", [2.9, 2.4, 3.5]);
const few = row("wywiady część II i III", "too_few_data", [0.8, 0.2, 3.1]);
const none = row("pisma", "not_measurable", null);

describe("the headline tells whether the standard times are true", () => {
  it.each<[string, ActivityTimeRow[], string]>([
    [
      "one longer",
      [longer, consistent],
      "Dłużej niż w standardzie w~I~kwartale~2013~r.: wywiady część I – 3,60~h wobec 3,00~h (95 % PU: 3,20–4,10; n = 6~pracowników).",
    ],
    [
      "one shorter",
      [shorter],
      "Krócej niż w standardzie w~I~kwartale~2013~r.: decyzje odmawiające – 2,00~h wobec 3,00~h (95 % PU: 1,50–2,50; n = 6~pracowników).",
    ],
    [
      "one of each",
      [longer, shorter],
      "Dłużej niż w standardzie w~I~kwartale~2013~r.: wywiady część I; krócej: decyzje odmawiające.",
    ],
    [
      "all consistent",
      [consistent, { ...consistent, activity_label: "b" }],
      "Dane zgadzają się z czasami standardowymi obu czynności, które dało się ocenić.",
    ],
    [
      "one consistent",
      [consistent],
      "Dane zgadzają się z czasem standardowym jedynej czynności, którą dało się ocenić.",
    ],
    [
      "too few data",
      [few, none],
      "Za mało danych w~I~kwartale~2013~r., by ocenić, czy czasy standardowe są trafne.",
    ],
    [
      "an interval is missing",
      [{ ...longer, ci_low_h: null }],
      "Za mało danych w~I~kwartale~2013~r., by ocenić, czy czasy standardowe są trafne.",
    ],
    [
      "no rows",
      [],
      "Brak danych o czasach czynności – potrzebne są i karty czasu pracy, i liczby czynności.",
    ],
  ])("%s", (_, rows, sentence) => {
    expect(visible(timesFinding(rows).headline)).toBe(sentence);
  });

  test("more than three activities are counted, not listed", () => {
    const rows = ["a", "b", "c", "d"].map((name) => ({ ...longer, activity_label: name }));
    expect(visible(timesFinding(rows).headline)).toBe(
      "Dłużej niż w standardzie w~I~kwartale~2013~r.: 4~czynności.",
    );
  });
});

describe("a time without an interval or with too few data is never shown as a number", () => {
  const figure = timesFigure("czasy", "benefits_worker", firstQuarter, [longer, few, none]);

  test("in the table", () => {
    expect(figure.table.rows.map(({ cells }) => cells.map(visible))).toEqual([
      ["wywiady część I", "3,00", "3,60", "3,20–4,10", "6", "74", "dłużej niż w standardzie"],
      ["wywiady część II i III", "3,00", "za mało danych", "–", "6", "74", "za mało danych"],
      ["pisma", "3,00", "niemierzalne", "–", "–", "–", "niemierzalne z kart"],
    ]);
  });

  test("in the drawing", () => {
    expect(figure.drawing?.wide).not.toContain("0,8");
    expect(figure.drawing?.wide.match(/<circle/g)).toHaveLength(1);
    expect(figure.drawing?.wide).toContain("za mało danych (n = 6)");
    expect(figure.drawing?.wide).toContain("3,60 h (3,20–4,10), dłużej");
    expect(figure.drawing?.wide).toContain(">0 h</text>");
  });

  test("in the summary", () => {
    expect(visible(figure.summary)).toBe(
      "W~I~kwartale~2013~r. zmierzono: wywiady część I: 3,60~h; 95 % PU: 3,20–4,10, standard 3,00~h, " +
        "n = 6~pracowników, 74~czynności – dłużej niż w standardzie. " +
        "Za mało danych: wywiady część II i III (n = 6~pracowników, 74~czynności). " +
        "Nie da się zmierzyć, bo karta nie ma takiego wiersza: pisma.",
    );
  });
});

test("nothing is drawn where nothing was measured", () => {
  expect(timesFigure("czasy", "benefits_worker", firstQuarter, [few, none]).drawing).toBeNull();
});

test("only an interval that leaves the standard out is coloured", () => {
  const rows = sampleDataset().tables.out__activity_time.filter((time) => time.role === "social_worker");
  expect(timesFigure("czasy", "social_worker", firstQuarter, rows).drawing?.wide).not.toContain("#b3541e");
  expect(timesFigure("czasy", "benefits_worker", firstQuarter, [longer]).drawing?.wide).toContain("#b3541e");
});
