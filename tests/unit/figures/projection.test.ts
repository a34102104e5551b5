import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { projectionFigure, projectionYears } from "../../../pipelines/figures/projection-figure.ts";
import {
  chancePercent,
  chanceText,
  intervalText,
  projectionHeadline,
  projectionLead,
  type Outcome,
} from "../../../pipelines/figures/projection-words.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { example } from "../projection/example.ts";
import { visible } from "./visible.ts";

const family = { one: "rodzina", few: "rodziny", many: "rodzin", other: "rodziny" };
const outcome: Outcome = {
  persons: 10,
  person: family,
  base_year: 2024,
  years: 7,
  gross: 800_000,
  action: 480_000,
  net: 320_000,
  interval: { low: -40_000, high: 610_000, chance: 0.87 },
  payback: 4,
};

describe("the sentence", () => {
  it.each<[string, Partial<Outcome>, string]>([
    [
      "tells the chance, the amount and the interval",
      {},
      "Przy tych założeniach (10~rodzin, 7~lat) oszczędność jest prawdopodobna (87~%): działanie zmniejsza wydatki publiczne " +
        "łącznie o~około 320~tys.~zł (przedział 90~%: od~40~tys.~zł więcej do~610~tys.~zł mniej).",
    ],
    [
      "of a loss says that more is spent",
      { net: -200_000, persons: 1, years: 1, interval: { low: -400_000, high: -50_000, chance: 0.002 } },
      "Przy tych założeniach (1~rodzina, 1~rok) oszczędność jest bardzo mało prawdopodobna (mniej niż~1~%): działanie zwiększa " +
        "wydatki publiczne łącznie o~około 200~tys.~zł (przedział 90~%: od~50 do~400~tys.~zł więcej).",
    ],
    [
      "without ranges says that nothing is known of its certainty",
      { persons: 22, interval: null },
      "Przy tych założeniach (22~rodziny, 7~lat) działanie zmniejsza wydatki publiczne łącznie o~około 320~tys.~zł; zakresów " +
        "danych nie podano, więc nie wiadomo, na ile to pewne.",
    ],
    [
      "of an action that changes nothing says so",
      { net: 0, interval: null, years: 2 },
      "Przy tych założeniach (10~rodzin, 2~lata) wydatki publiczne są takie same z działaniem i bez niego; zakresów danych nie " +
        "podano, więc nie wiadomo, na ile to pewne.",
    ],
  ])("%s", (_, changes, sentence) => {
    expect(visible(projectionHeadline({ ...outcome, ...changes }))).toBe(sentence);
  });

  it.each([
    [4, "Nakład zwraca się w~2028~r."],
    [0, "Nakład zwraca się w roku bazowym."],
    [null, "Do 2031~r. nakład się nie zwraca."],
  ])("of payback after %s years reads: %s", (payback, sentence) => {
    expect(visible(projectionLead({ ...outcome, payback })[1] ?? "")).toBe(sentence);
  });

  it("never calls a share of draws certain or impossible", () => {
    expect([0, 0.004, 0.5, 0.996, 1].map((chance) => visible(chancePercent(chance)))).toEqual([
      "mniej niż~1~%",
      "mniej niż~1~%",
      "50~%",
      "ponad~99~%",
      "ponad~99~%",
    ]);
    expect(visible(chanceText(0.5))).toBe("niepewna (50~%)");
  });

  it("keeps an interval that touches 0 on its side", () => {
    expect(visible(intervalText({ low: 0, high: 5000 }))).toBe("od~0 do~5~000~zł mniej");
  });
});

describe("the figure of the example worked out by hand", () => {
  // project.test.ts: KZ 0, 8 040 and 13 652; the action costs 3 700, 3 160 and 2 070… the net saving is 19 262.
  const projection = project(example);
  const years = projectionYears(projection, 2024);
  const figure = projectionFigure({
    id: "przyklad",
    outcome: {
      ...outcome,
      years: 2,
      net: projection.netSaving,
      interval: { low: -1, high: 40_000, chance: 0.9 },
    },
    years,
    price_year: 2024,
    discount_rate: 0.035,
    sources: [],
  });

  it("ends in the net saving: the gap between both lines", () => {
    const last = figure.table.rows.at(-2)?.cells.at(-1);
    expect(Number(last?.replace(/\D/g, ""))).toBe(Math.round(projection.netSaving));
    expect(visible(figure.title)).toMatch(/^Do 2026~r\. z~działaniem wydaje się o~19,3~tys\.~zł mniej/);
    expect(visible(figure.subtitle)).toContain("dyskonto 3,5~% rocznie");
  });

  it("has both lines, their last values, the interval and years in the drawing, and words for it", () => {
    for (const text of [figure.drawing?.wide ?? "", figure.drawing?.narrow ?? ""]) {
      const { document } = parseHTML(text);
      expect(document.querySelectorAll("path[fill=none]")).toHaveLength(2);
      expect(document.querySelectorAll("circle")).toHaveLength(2);
      expect(document.querySelectorAll("rect")).toHaveLength(1);
      expect(document.querySelector("title")?.textContent).toBe(figure.title);
      expect(document.querySelector("desc")?.textContent).toBe(figure.summary);
      expect(text).not.toMatch(/NaN|undefined|style=/);
    }
  });

  test("costs of nothing, of one year and below 0 are drawn too", () => {
    const zero = {
      year: 2024,
      persons_without: 0,
      persons_with: 0,
      cost_without: 0,
      cost_with: 0,
      action: 0,
    };
    for (const some of [[], [zero], [zero, { ...zero, year: 2025, cost_with: -5000 }]]) {
      const drawn = projectionFigure({
        id: "x",
        outcome,
        years: some,
        price_year: 2024,
        discount_rate: 0,
        sources: [],
      });
      expect(drawn.drawing?.wide).not.toMatch(/NaN|Infinity/);
    }
  });
});
