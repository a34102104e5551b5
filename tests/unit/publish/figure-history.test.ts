/** Revisions of figures: numbered states, reasons, and nothing told of what is hidden. */
import { describe, expect, it } from "vitest";
import { publicHistory } from "../../../dashboards/public/public-history.ts";
import type { PublishedValue } from "../../../pipelines/contract/figure-history.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import {
  nextHistory,
  type Published,
  type StoredHistory,
} from "../../../pipelines/publish/figure-history.ts";
import { publicFigures } from "../../../pipelines/publish/watched-figures.ts";
import { gmina, someHidden } from "../../support/public-gmina.ts";

const keyOf = (year: number) => JSON.stringify(["gops-a", year, "help_any.families"]);

function published(rows: Record<string, PublishedValue>, more: Partial<Published> = {}): Published {
  return {
    edition: "public",
    version: "1.0.0",
    inputs: { "gops-a": "files 1" },
    corrections: [],
    figures: {
      out__profile: {
        fields: ["value"],
        rows: Object.fromEntries(Object.entries(rows).map(([key, value]) => [key, [value]])),
      },
    },
    ...more,
  };
}

/** Publishes one after another, as the database would keep it. */
function after(...publications: readonly Published[]): StoredHistory {
  let stored: StoredHistory | null = null;
  for (const one of publications) {
    const history = nextHistory(stored, one);
    stored = { ...one, corrections: one.corrections.map(({ because }) => because), history };
  }
  if (!stored) throw new Error("nothing was published");
  return stored;
}

const first = published({ [keyOf(2023)]: 120, [keyOf(2024)]: 130 });

describe("the history of figures", () => {
  it("begins with state 1 and no change", () => {
    expect(after(first).history).toEqual({ state: 1, changes: [], addedCount: 0 });
  });

  it("stays as it is while the figures do, however often they are published", () => {
    const changed = published({ [keyOf(2023)]: 121, [keyOf(2024)]: 130 });
    const once = after(first, changed).history;
    expect(after(first, changed, changed, changed).history).toEqual(once);
    expect(after(first, first).history).toEqual(after(first).history);
  });

  it("numbers each state that differs, newest change first", () => {
    const { history } = after(
      first,
      published({ [keyOf(2023)]: 121, [keyOf(2024)]: 130 }),
      published({ [keyOf(2023)]: 121, [keyOf(2024)]: 140 }),
    );
    expect(history.state).toBe(3);
    expect(history.changes.map(({ key, from, to, since }) => [key, from, to, since])).toEqual([
      [keyOf(2024), 130, 140, 3],
      [keyOf(2023), 120, 121, 2],
    ]);
  });

  it("counts new rows and does not call them changes", () => {
    const { history } = after(first, published({ [keyOf(2022)]: 9, [keyOf(2023)]: 120, [keyOf(2024)]: 130 }));
    expect(history).toEqual({ state: 2, changes: [], addedCount: 1 });
  });

  it("tells of a row that is gone, and of a number that is unknown now", () => {
    const { changes } = after(first, published({ [keyOf(2023)]: null })).history;
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [120, null],
      [130, "gone"],
    ]);
  });

  it("keeps of a hidden number only that it is hidden: from • to • nothing changed", () => {
    const hidden = published({ [keyOf(2023)]: "hidden", [keyOf(2024)]: 130 });
    expect(after(first, hidden).history.changes).toMatchObject([{ from: 120, to: "hidden" }]);
    expect(after(hidden, hidden).history.changes).toEqual([]);
  });

  it.each<[string, Partial<Published>, string, string | null]>([
    ["other files of the unit", { inputs: { "gops-a": "files 2" } }, "data", null],
    ["another version and the same files", { version: "1.1.0" }, "version", null],
    ["another version and other files", { version: "1.1.0", inputs: { "gops-a": "files 2" } }, "data", null],
    ["other settings", {}, "data", null],
    [
      "a new correction of the unit",
      { inputs: { "gops-a": "files 2" }, corrections: [{ unitId: "gops-a", because: "pismo z 12 marca" }] },
      "correction",
      "pismo z 12 marca",
    ],
    [
      "a correction of another unit",
      { inputs: { "gops-a": "files 2" }, corrections: [{ unitId: "gops-b", because: "pismo" }] },
      "data",
      null,
    ],
  ])("names the reason: %s", (_, more, reason, because) => {
    const { changes } = after(first, published({ [keyOf(2023)]: 121, [keyOf(2024)]: 130 }, more)).history;
    expect(changes).toMatchObject([{ reason, because }]);
  });
});

describe("the public history", async () => {
  const data = await publicDataset(gmina(someHidden), 5);
  const figures = publicFigures(data);
  const crisis = (year: number) => JSON.stringify(["gops-a", year, "reason_crisis.families"]);

  it("watches every public number once, a hidden one as hidden", () => {
    expect(figures.out__profile?.fields).toEqual(["value"]);
    expect(figures.out__profile?.rows[crisis(2024)]).toEqual([7]);
    expect(figures.out__profile?.rows[crisis(2023)]).toEqual(["hidden"]);
  });

  it("shows no value, former or present, of a cell that is hidden now, nor words of a correction", () => {
    const stored = after({ ...first, figures });
    const former = structuredClone(figures);
    const rows = former.out__profile?.rows as Record<string, PublishedValue[]>;
    rows[crisis(2023)] = [41_111];
    rows[crisis(2024)] = [42_222];
    const history = nextHistory(
      { ...stored, figures: former },
      {
        ...first,
        figures,
        corrections: [{ unitId: "gops-a", because: "pismo o Kowalskiej" }],
      },
    );
    const told = publicHistory(history, data);
    expect(told.changes.map(({ key, from, to }) => [key, from, to])).toEqual([
      [crisis(2023), "hidden", "hidden"],
      [crisis(2024), 42_222, 7],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/41111|Kowalskiej/);
  });

  it("forgets the changes of a row that is no longer published", () => {
    const former = structuredClone(figures);
    const rows = former.out__profile?.rows as Record<string, PublishedValue[]>;
    rows[crisis(1999)] = [43_333];
    const history = nextHistory({ ...after({ ...first, figures }), figures: former }, { ...first, figures });
    expect(history.changes).toHaveLength(1);
    expect(publicHistory(history, data).changes).toEqual([]);
  });
});
