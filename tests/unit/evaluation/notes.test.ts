/** The evaluator's notes as a text file: what is read, what is refused, and that nothing is guessed. */
import { afterEach, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { csv, said } from "./project.ts";

let analysis: Analysis | undefined;
afterEach(() => {
  analysis?.database.close();
});

const units = csv("units", [
  { unit_id: "ops", model: "standardy", arm: "pilotaż", start_date: "2025-01-01", end_date: "2026-06-30" },
]);

async function read(notes: string): Promise<Analysis> {
  analysis = await analysisOf(projectOf({ "units.csv": units, "notatki/ops.txt": notes }));
  return analysis;
}

async function notesOf(text: string): Promise<string[]> {
  const { database } = await read(text);
  const rows = await database.rows("out__evaluation_note");
  return rows.map((row) =>
    [row.unit_id, row.report_section, row.note_date, row.note_text].map(String).join(" "),
  );
}

it("a note has its unit, its section, its day and all its lines", async () => {
  const text = [
    "# Objaśnienie",
    "notatki: ops",
    "[praktyka]",
    "2026-03-12 Wizyta: zespół",
    "  pracuje rytmicznie.",
    "",
    "[Wariant odpowiedzialności]",
    "7 maja 2026 – Rozmowa z kierownictwem.",
    "01.06.2026: Druga rozmowa.",
  ].join("\n");
  expect(await notesOf(text)).toEqual([
    "ops practice 2026-03-12 Wizyta: zespół pracuje rytmicznie.",
    "ops responsibility 2026-05-07 Rozmowa z kierownictwem.",
    "ops responsibility 2026-06-01 Druga rozmowa.",
  ]);
});

it("notes on the whole pilot belong to no unit, and no unit is missing for them", async () => {
  expect(await notesOf("notatki: pilotaż\n[wnioski]\n2026-07-01 Należałoby wrócić do tego.")).toEqual([
    "all conclusions 2026-07-01 Należałoby wrócić do tego.",
  ]);
  expect(analysis ? said(analysis) : []).toEqual([]);
  expect(analysis?.findings.map(({ rule }) => rule)).not.toContain("evaluation_unit_undescribed");
});

it("a note of the evaluator is no event: the day of evaluation does not wait for it", async () => {
  await read("notatki: ops\n[dane]\n2027-07-01 Uzupełniono karty.");
  const [known] = (await analysis?.database.rows("out__evaluation_unit")) ?? [];
  expect(known?.as_of_date).toBe("2025-01-01");
});

it("what is wrong is said at its line and left out, the other notes stay", async () => {
  const lines = [
    "notatki: ops",
    "2026-03-12 Bez części.",
    "dalej",
    "[kuchnia]",
    "2026-03-12 Pod nieznaną częścią.",
    "[dane]",
    "2026-02-30 Dzień, którego nie ma.",
    "dalej",
    "2026-03-12 Sprawa 44051401359.",
    "2026-03-13 Rozmowa z panią Kowalską.",
    "[praca]",
    "Bez daty.",
    "2026-04-01 Ta zostaje.",
  ];
  expect(await notesOf(lines.join("\n"))).toEqual(["ops workload 2026-04-01 Ta zostaje."]);
  expect(analysis ? said(analysis) : []).toEqual([
    "date_unreadable A7",
    "evaluation_identifier A10",
    "evaluation_identifier A9",
    "evaluation_note_without_day A12",
    "evaluation_note_without_section A2",
    "evaluation_value_unknown A4",
  ]);
  expect(JSON.stringify(analysis?.findings)).not.toMatch(/Kowalsk|44051401359/);
});

it("a scope that is no unit is said", async () => {
  expect(await notesOf("notatki: nieznana\n[dane]\n2026-03-12 Tekst.")).toEqual([]);
  expect(analysis ? said(analysis) : []).toEqual(["evaluation_unit_unknown A1"]);
});

it("a file in which nobody has written a note is a form to fill", async () => {
  const { files } = await read("notatki:\n[praktyka]\n# 2026-03-12 Przykład.");
  expect(files.filter(({ isUnfilled }) => isUnfilled)).toHaveLength(1);
});
