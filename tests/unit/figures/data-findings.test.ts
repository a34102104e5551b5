import { describe, expect, it, test } from "vitest";
import {
  byRule,
  placeInFile,
  qualityHeadline,
  severityCounts,
  worthCorrecting,
  type DataFinding,
} from "../../../pipelines/figures/data-findings.ts";
import { visible } from "./visible.ts";

const finding = (finding_no: number, severity: string, rule: string): DataFinding => ({
  finding_no,
  severity,
  rule,
  unit_id: "a",
  file: "a.xlsx",
  sheet_no: 4,
  cell: "H18",
  message: "m",
  todo: "t",
  hours_h: null,
});
const repeat = (n: number, severity: string) =>
  Array.from({ length: n }, (_, i) => finding(i + 1, severity, severity));

test("findings of a rule stand together, in the order of their numbers", () => {
  const groups = byRule([finding(3, "error", "b"), finding(2, "error", "a"), finding(1, "error", "b")]);
  expect(groups.map(({ first, findings }) => [first.rule, findings.map((f) => f.finding_no)])).toEqual([
    ["b", [1, 3]],
    ["a", [2]],
  ]);
});

test("what is worth correcting is one finding of each rule, and no notes", () => {
  const rows = [
    finding(1, "error", "a"),
    finding(2, "error", "a"),
    finding(3, "warning", "b"),
    finding(4, "note", "c"),
  ];
  expect(worthCorrecting(rows, 5).map(({ first }) => first.finding_no)).toEqual([1, 3]);
  expect(worthCorrecting(rows, 1)).toHaveLength(1);
});

describe("counts of findings agree in number", () => {
  it.each([
    [1, 1, 1, "1~błąd, 1~ostrzeżenie i~1~informacja"],
    [2, 3, 4, "2~błędy, 3~ostrzeżenia i~4~informacje"],
    [5, 12, 22, "5~błędów, 12~ostrzeżeń i~22~informacje"],
    [0, 25, 0, "25~ostrzeżeń"],
    [0, 0, 0, ""],
  ])("%s, %s, %s", (errors, warnings, notes, text) => {
    const rows = [...repeat(errors, "error"), ...repeat(warnings, "warning"), ...repeat(notes, "note")];
    expect(visible(severityCounts(rows))).toBe(text);
  });
});

describe("the headline on quality", () => {
  it.each<[string, DataFinding[], number, string]>([
    ["nothing found", [], 0, "Nie ma uwag do danych; wszystkie odczytane wpisy weszły do obliczeń."],
    [
      "notes only",
      repeat(2, "note"),
      0,
      "W danych nie znaleziono nic do poprawienia; wszystkie odczytane wpisy weszły do obliczeń.",
    ],
    [
      "warnings only",
      repeat(2, "warning"),
      0,
      "Do sprawdzenia: 2~ostrzeżenia; wszystkie odczytane wpisy weszły do obliczeń.",
    ],
    [
      "rejected entries",
      repeat(1, "error"),
      1,
      "Pominięto 1~pozycję (wpis, wiersz, kartę albo cały plik); do sprawdzenia: 1~błąd.",
    ],
    [
      "more of them",
      repeat(5, "error"),
      14,
      "Pominięto 14~pozycji (wpisy, wiersze, karty albo całe pliki); do sprawdzenia: 5~błędów.",
    ],
    [
      "three",
      repeat(5, "error"),
      3,
      "Pominięto 3~pozycje (wpisy, wiersze, karty albo całe pliki); do sprawdzenia: 5~błędów.",
    ],
  ])("%s", (_, rows, rejected, sentence) => {
    expect(visible(qualityHeadline(rows, rejected))).toBe(sentence);
  });
});

test("a place is a sheet and a cell, as far as they are known", () => {
  expect(visible(placeInFile(finding(1, "error", "a")))).toBe("arkusz~4, komórka~H18");
  expect(visible(placeInFile({ ...finding(1, "error", "a"), sheet_no: null }))).toBe("komórka~H18");
  expect(placeInFile({ ...finding(1, "error", "a"), sheet_no: null, cell: null })).toBe("");
});
