import { expect, it } from "vitest";
import { readCell } from "../../../sources/evaluation/cells.ts";
import { column } from "../../../sources/evaluation/description.ts";
import type { Cell } from "../../../sources/files/types.ts";

const nobody = { pseudonymOf: (): string => "P-000000000000" };

it.each<[string, Cell]>([
  ["a day", { kind: "date", iso: "2026-01-15" }],
  ["an error of the spreadsheet", { kind: "error", text: "#N/D!" }],
])("%s where a name of a standard should stand is no text", (_, cell) => {
  const label = column.label("standard", "Standard", "Standard");
  expect(readCell(label, cell, nobody)).toEqual({ fault: "evaluation_text_unreadable" });
});
