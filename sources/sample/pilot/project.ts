/** The pilot sample as files: miernik.yaml, the evaluation's tables, and what the offices of the places hand in. */
import { evaluationTables, type EvaluationTableId } from "../../evaluation/tables.ts";
import { cardFiles } from "./cards.ts";
import type { Cells } from "./draw.ts";
import { places } from "./places.ts";
import { statisticsFiles } from "./statistics.ts";
import { pilotSeed, pilotTables } from "./tables.ts";

/** By path; the same on every call. */
export function pilotProject(seed = pilotSeed): Map<string, Uint8Array> {
  const office = [...cardFiles(seed), ...statisticsFiles(seed)];
  return new Map([
    ...evaluationProject(seed),
    ...office.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ]);
}

/** Settings and the tables of the evaluation alone. */
export function evaluationProject(seed = pilotSeed): Map<string, Uint8Array> {
  const tables = Object.entries(pilotTables(seed)) as [EvaluationTableId, Cells[]][];
  const texts: [path: string, text: string][] = [
    ["miernik.yaml", settings()],
    ...tables.map(([table, rows]): [string, string] => [`ewaluacja/${table}.csv`, csv(table, rows)]),
  ];
  return new Map(texts.map(([path, text]) => [path, Buffer.from(text, "utf8")]));
}

function settings(): string {
  const units = places.map(
    ({ id, teryt, name, type }) =>
      `  - id: ${id}\n    teryt: "${teryt}"\n    name: ${name}\n    type: ${type}\n`,
  );
  return `# Wymyślony pilotaż: 25 miejsc i 10 porównawczych, 18 miesięcy. Żadne z tych miejsc nie istnieje.\nproject: Pilotaż próbny\nunits:\n${units.join("")}evaluation:\n  as_of: 2026-06-30\n`;
}

/** Polish headings, semicolons; columns that no row fills are left out unless the table must have them. */
function csv(table: EvaluationTableId, rows: readonly Cells[]): string {
  const {
    columns,
    required,
    expected = [],
  }: {
    columns: Readonly<Record<string, { headings: readonly string[] }>>;
    required: readonly string[];
    expected?: readonly string[];
  } = evaluationTables[table];
  const used = Object.keys(columns).filter(
    (name) => required.includes(name) || expected.includes(name) || rows.some((row) => name in row),
  );
  const lines = [
    used.map((name) => columns[name]?.headings[0] ?? name),
    ...rows.map((row) => used.map((name) => String(row[name] ?? ""))),
  ];
  return `${lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n")}\r\n`;
}
