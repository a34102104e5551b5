/** Which reports of which years there are, and where one is missing. */
import type { Row } from "../contract/rows.ts";
import { counted, inPolish, listed, stopped } from "../lib/polish.ts";
import type { TableModel } from "./figure.ts";

type Cell = Row<"out__mpips03">;
type Assessed = Row<"out__ozps">;

export interface ReportMatrix {
  /** What was read and what is missing, in one sentence. */
  headline: string;
  table: TableModel | null;
  /** Between the first and the last year of a report: those without one. */
  gaps: string[];
}

const missing = "brak";
const valueForms = { one: "wartość", few: "wartości", many: "wartości", other: "wartości" };

/** @param cells out__mpips03 of one unit @param assessments out__ozps of the same unit */
export function reportMatrix(cells: readonly Cell[], assessments: readonly Assessed[]): ReportMatrix {
  const yearly = byYear(cells.filter(({ period }) => period === "R"));
  const halfYearly = byYear(cells.filter(({ period }) => period === "P"));
  const assessed = new Map<number, number>();
  for (const { assessment_year, value } of assessments)
    assessed.set(assessment_year, (assessed.get(assessment_year) ?? 0) + (value === null ? 0 : 1));
  const known = [...yearly.keys(), ...halfYearly.keys(), ...assessed.keys()];
  if (known.length === 0)
    return {
      headline: "Nie wczytano żadnego sprawozdania MPiPS-03 ani oceny zasobów (OZPS).",
      table: null,
      gaps: [],
    };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const gaps = [
    ...gapText("sprawozdanie roczne MPiPS-03", [...yearly.keys()]),
    ...gapText("ocena zasobów (OZPS)", [...assessed.keys()]),
  ];
  return {
    headline: headlineOf([...yearly.keys()], [...assessed.keys()], gaps),
    gaps,
    table: {
      caption: "Sprawozdania, które wczytano; w nawiasie działy",
      columns: [
        { label: "Rok", kind: "text" },
        { label: "Za cały rok", kind: "text", group: "Sprawozdanie ze świadczeń (MPiPS-03)" },
        { label: "Za I półrocze", kind: "text", group: "Sprawozdanie ze świadczeń (MPiPS-03)" },
        { label: "Ocena zasobów (OZPS)", kind: "text" },
      ],
      rows: years.map((year) => {
        const values = assessed.get(year);
        return {
          cells: [
            String(year),
            reportText(yearly.get(year)),
            reportText(halfYearly.get(year)),
            values === undefined ? missing : `jest (${counted(values, valueForms)})`,
          ],
        };
      }),
      notes: [
        "Rok sprawozdania to rok, którego dotyczy; rok oceny zasobów to rok oceniany. Półrocze nie wchodzi do profilu: liczby za cały rok obejmują oba półrocza.",
      ],
    },
  };
}

function byYear(cells: readonly Cell[]): Map<number, { form: string; parts: string[] }> {
  const reports = new Map<number, { form: string; parts: string[] }>();
  for (const { year, source_form, dzial } of cells) {
    const report = reports.get(year) ?? { form: source_form, parts: [] };
    if (!report.parts.includes(dzial)) report.parts.push(dzial);
    reports.set(year, report);
  }
  return reports;
}

function reportText(report: { form: string; parts: string[] } | undefined): string {
  if (!report) return missing;
  const parts = report.parts.toSorted(inPolish);
  return `${report.form} (${parts.join(", ")})`;
}

function headlineOf(yearly: readonly number[], assessed: readonly number[], gaps: readonly string[]): string {
  const parts = [
    ...(yearly.length > 0 ? [`sprawozdania roczne za ${yearsText(yearly)}`] : []),
    ...(assessed.length > 0 ? [`oceny zasobów za ${yearsText(assessed)}`] : []),
  ];
  const read = parts.length > 0 ? `Wczytano ${listed(parts)}` : "Wczytano tylko sprawozdania półroczne";
  return gaps.length === 0
    ? `${read}; żadnego roku w środku nie brakuje.`
    : stopped(`${read}; brakuje: ${gaps.join("; ")}`);
}

/** "ocena zasobów za 2014 i 2016" */
function gapText(what: string, years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const lost = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => !years.includes(year),
  );
  return lost.length === 0 ? [] : [`${what} za ${yearsText(lost)}`];
}

/** "2012–2014 i 2016" */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return `${listed(runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)))} r.`;
}
