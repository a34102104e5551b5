/** What the evaluation reports say: only what is known by their day, never more than their intervals allow. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { catalogueRows } from "../../../pipelines/evaluation/catalogue.ts";
import type { Report } from "../../../reports/content.ts";
import { dueMoments } from "../../../reports/evaluation/moments.ts";
import { evaluationReport } from "../../../reports/evaluation/report.ts";
import { placebos, topics } from "../../../reports/evaluation/sections.ts";
import { beginReports } from "../../../reports/write.ts";
import { unsupportedNumbers } from "../../support/report-numbers.ts";
import { emptyDataset } from "../dashboards/sample.ts";
import { comparison, evaluationData, type ComparisonRow } from "./evaluation-data.ts";
import { blocksOf } from "./parts.ts";

function reportsOf(data: Dataset, unitId: string | null): Report[] {
  const unit = data.units.find(({ unit_id }) => unit_id === unitId) ?? null;
  return dueMoments(data, unitId).map((due) => evaluationReport(data, unit, due));
}

function last(data: Dataset, unitId: string | null): Report {
  const report = reportsOf(data, unitId).at(-1);
  if (!report) throw new Error("no report is due");
  return report;
}

/** All words of a report, no-break spaces as plain ones. */
function wordsOf(report: Report): string {
  return JSON.stringify(report).replaceAll("\u00a0", " ");
}

describe("which reports there are", () => {
  it.each([
    ["2025-06-29", 0],
    ["2025-06-30", 1],
    ["2025-12-31", 2],
    ["2026-06-30", 3],
  ])(
    "evaluated on %s: %i of each place of the pilot and of the whole, none of comparison places",
    (day, n) => {
      const data = evaluationData(day);
      expect(["a", "b", null].map((id) => dueMoments(data, id).length)).toEqual([n, n, n]);
      expect(dueMoments(data, "c")).toEqual([]);
    },
  );

  it("none where no pilot is described", () => {
    const documents = beginReports(emptyDataset(), null);
    expect(documents.map(({ name }) => name).filter((name) => name.includes("ewaluacja"))).toEqual([]);
  });

  it("each in the unit's folder and the pilot's beside them, as documents to edit too", () => {
    const documents = beginReports(evaluationData("2025-06-30"), null);
    expect(documents.map(({ unitId, name }) => `${String(unitId)} ${name}`)).toEqual([
      "a ewaluacja-6-miesiecy.docx",
      "b ewaluacja-6-miesiecy.docx",
      "null pilotaz-ewaluacja-6-miesiecy.docx",
    ]);
  });
});

describe("a report", () => {
  it.each(["a", "b", null])("of %s has no number in its prose that a table beside it lacks", (id) => {
    for (const report of reportsOf(evaluationData(), id)) expect(unsupportedNumbers(report)).toEqual([]);
  });

  it("with a wrong number in its prose is found out", () => {
    const report = last(evaluationData(), null);
    const planted = JSON.parse(
      JSON.stringify(report).replace(/(140 z.172; 95.% PU: )74,9/u, "$174,8"),
    ) as Report;
    expect(planted).not.toEqual(JSON.parse(JSON.stringify(report)));
    expect(unsupportedNumbers(planted).join()).toContain("74,8");
  });

  it("at 6 months knows nothing later, at the end everything", () => {
    const [early, , end] = reportsOf(evaluationData(), null).map(wordsOf);
    expect(early).not.toContain("140 z 172");
    expect(early).not.toContain("lutego 2026");
    expect(end).toContain("81,4 % (140 z 172; 95 % PU: 74,9–86,5 %, za wąski, bo");
  });

  it("counts a rule broken after its day in a later one only", () => {
    const [early, , end] = reportsOf(evaluationData(), "a").map(wordsOf);
    expect(early).toContain("Odstępstwa od reguł do dnia pomiaru: 1.");
    expect(end).toContain("Odstępstwa od reguł do dnia pomiaru: 2.");
  });

  it("says of a unit's change only what its intervals say", () => {
    const words = wordsOf(last(evaluationData(), "a"));
    expect(words).toContain("25,0 % na początku, 67,5 % na końcu; wzrost, przedziały są rozłączne");
    expect(words).toContain("nie da się powiedzieć, czy to zmiana, bo przedziały zachodzą na siebie");
  });

  it("of a unit names no other place, and has no comparison of places", () => {
    const words = wordsOf(last(evaluationData(), "a"));
    expect(words).not.toContain("w B.");
    expect(words).not.toContain("+10,1");
  });

  it("holds the notes of its scope, each from the report on in whose time it was written", () => {
    const notesOf = (report: Report): string[] =>
      blocksOf(report).flatMap((block) =>
        block.kind === "notes" ? block.notes.map(({ date }) => date) : [],
      );
    expect(reportsOf(evaluationData(), "a").map(notesOf)).toEqual([
      ["2025-08-01"],
      ["2025-08-01"],
      ["2025-08-01", "2026-07-10"],
    ]);
    expect(notesOf(last(evaluationData(), null))).toEqual(["2025-05-12"]);
  });

  it("leaves conclusions to the evaluator, with the facts above them", () => {
    const labels = blocksOf(last(evaluationData(), null)).flatMap((block) =>
      block.kind === "toFill" ? [block.label] : [],
    );
    expect(labels).toEqual([
      "Co wariant znaczył w praktyce",
      "Wnioski i rekomendacje metodyczne",
      "Wnioski i rekomendacje organizacyjne",
      "Wnioski i rekomendacje prawne",
    ]);
  });
});

describe("the finding of the whole pilot", () => {
  it.each<[Partial<ComparisonRow>, string]>([
    [{ verdict: "better" }, "Korzystną różnicę wykazano w 1 wskaźniku głównym (gęstość współpracy)."],
    [{ verdict: "worse" }, "Niekorzystną różnicę wykazano w 1 wskaźniku głównym (gęstość współpracy)."],
    [{ verdict: "higher" }, "w żadnym wskaźniku głównym; różnica bez oceny, czy lepiej, jest w 1."],
    [{ verdict: "not_shown" }, "w żadnym wskaźniku głównym; w 1 nie da się powiedzieć, czy różnica jest."],
    [{ verdict: "methods_disagree" }, "w żadnym wskaźniku głównym; w 1 wynik jest niepewny."],
    [{ verdict: "not_after_correction" }, "w żadnym wskaźniku głównym; w 1 wynik jest niepewny."],
    [
      { verdict: "no_variation", ci_low: null, ci_high: null },
      "w 1 nie da się powiedzieć, czy różnica jest.",
    ],
    [
      { verdict: "too_few_units", ci_low: null, ci_high: null, n_comparison: 5 },
      "w 1 nie da się powiedzieć, czy różnica jest.",
    ],
    [{ verdict: "not_measured", estimate: null }, "w 1 brak danych do porównania."],
  ])("of %j ends: %s", (change, expected) => {
    const data = evaluationData();
    data.tables.out__comparison = [comparison(change)];
    const report = last(data, null);
    expect(report.finding.replaceAll("\u00a0", " ")).toContain(expected);
    expect(unsupportedNumbers(report)).toEqual([]);
  });

  it("with fewer than 6 places in an arm infers nothing, in words", () => {
    const data = evaluationData();
    data.tables.out__comparison = [comparison({ verdict: "too_few_units", ci_low: null, ci_high: null })];
    expect(wordsOf(last(data, null))).toContain("za mało jednostek, by wnioskować");
  });

  it("does not take years after its day into account", () => {
    const data = evaluationData();
    const year = { ...data.tables.out__indicator[0], wave: "year", indicator_id: "social_work_only_share" };
    const later = { ...year, period_start_date: "2026-01-01", period_end_date: "2026-12-31" };
    data.tables.out__indicator.push(later as (typeof data.tables.out__indicator)[number]);
    const change = { indicator_id: "social_work_only_share", wave_from: "year_before", wave_to: "last_year" };
    data.tables.out__comparison = [comparison(change)];
    expect(wordsOf(last(data, null))).toContain("obejmują lata po dniu tego raportu");
    expect(last(data, null).finding).toContain("Nie ma wskaźnika głównego");
  });
});

it("every indicator of the catalogue has one place in the report", () => {
  const placed = [...Object.values(topics).flatMap(({ ids }) => ids), ...placebos].sort();
  expect(placed).toEqual(
    catalogueRows()
      .map(({ indicator_id }) => indicator_id)
      .sort(),
  );
  for (const { ids, leads } of Object.values(topics)) expect(ids).toEqual(expect.arrayContaining([...leads]));
});
