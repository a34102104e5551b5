/** The pilot sample as files: miernik.yaml, the evaluation's tables, and what the offices of the places hand in. */
import { describe, type EvaluationTableId } from "../../evaluation/tables.ts";
import { delimited, encoded } from "../text.ts";
import { cardFiles } from "./cards.ts";
import { costFiles } from "./costs.ts";
import type { Cells } from "./draw.ts";
import { places } from "./places.ts";
import { statisticsFiles } from "./statistics.ts";
import { pilotSeed, pilotTables } from "./tables.ts";

/** By path; the same on every call. */
export function pilotProject(seed = pilotSeed): Map<string, Uint8Array> {
  const office = [...cardFiles(seed), ...statisticsFiles(seed), ...costFiles()];
  return new Map([
    ...evaluationProject(seed),
    ...office.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ]);
}

/** Settings and the tables of the evaluation alone. */
export function evaluationProject(seed = pilotSeed): Map<string, Uint8Array> {
  const tables = Object.entries(pilotTables(seed)) as [EvaluationTableId, Cells[]][];
  return new Map([
    ["miernik.yaml", encoded(settings(), "utf-8")],
    ...tables.map(([table, rows]): [string, Uint8Array] => [`ewaluacja/${table}.csv`, csv(table, rows)]),
  ]);
}

function settings(): string {
  const units = places.map(
    ({ id, teryt, name, type }) =>
      `  - id: ${id}\n    teryt: "${teryt}"\n    name: ${name}\n    type: ${type}\n`,
  );
  return `# Wymyślony pilotaż: 25 miejsc i 10 porównawczych, 18 miesięcy. Żadne z tych miejsc nie istnieje.\nproject: Pilotaż próbny\nunits:\n${units.join("")}evaluation:\n  as_of: 2026-06-30\n`;
}

/** Polish headings, semicolons; columns that no row fills are left out unless the table must have them. */
function csv(table: EvaluationTableId, rows: readonly Cells[]): Uint8Array {
  const { columns, required, expected = [] } = describe(table);
  const named = new Map(rows.flatMap(Object.keys).map((name) => [columnOf(table, name), name]));
  const used = Object.keys(columns).filter(
    (column) => named.has(column) || required.includes(column) || expected.includes(column),
  );
  const lines = [
    used.map((column) => columns[column]?.headings[0] ?? column),
    ...rows.map((row) => used.map((column) => row[named.get(column) ?? ""] ?? "")),
  ];
  return encoded(delimited(lines, ";"), "utf-8");
}

/** @throws when neither a column nor one of the headings it is known by is called so */
function columnOf(table: EvaluationTableId, name: string): string {
  const found = Object.entries(describe(table).columns).find(
    ([column, { headings }]) => column === name || headings.includes(name),
  );
  if (!found) throw new Error(`the table ${table} has no column ${name}`);
  return found[0];
}
