/** The assessment of resources as the file that an office hands over. */
import { cellName } from "../form.ts";
import { escaped, excelFile, type Value } from "../workbook.ts";
import { assessmentRows, type Assessed } from "./assessment-values.ts";
import type { Community } from "./communities.ts";

export interface Assessment {
  community: Community;
  year: number;
  /** By printed row number. */
  values: ReadonlyMap<string, readonly Assessed[]>;
}

const title = "Ocena zasobów pomocy społecznej";
const heading = [
  "WYSZCZEGÓLNIENIE",
  "",
  "Dwa lata przed rokiem oceny",
  "Rok przed oceną",
  "Rok oceny",
  "PROGNOZA* Rok po ocenie",
  "PROGNOZA* Dwa lata po ocenie",
];
const section = "DANE O SYTUACJI DEMOGRAFICZNEJ i SPOŁECZNEJ (stan na 31.XII)";

/** Numbers from a thousand on are text, with a hard space. */
export function assessmentBook(assessment: Assessment): Uint8Array {
  return excelFile([{ name: "OZPS", rows: [...headOf(assessment), ...linesOf(assessment)] }]);
}

/** The cell of a value, counted from 1 to 5. */
export function assessmentCell(row: string, column: number): string {
  const index = assessmentRows.findIndex((one) => one.row === row);
  return cellName({ row: headRows + index, column: column + 1 });
}

/** The workbook saved as a web page, head and all. */
export function assessmentPage(assessment: Assessment): string {
  const rows = [...headOf(assessment), ...linesOf(assessment)].map((row) => {
    const [first = null] = row;
    return row.length <= 1
      ? `<tr><td colspan=7>${escaped(shown(first))}</td></tr>\n`
      : `<tr>${row.map((cell) => `<td>${escaped(shown(cell))}</td>`).join("")}</tr>\n`;
  });
  return (
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><body>\n` +
    `<table border=1>\n${rows.join("")}</table></body></html>\n`
  );
}

const headRows = 6;

function headOf({ community, year }: Assessment): Value[][] {
  return [[title], [`za rok ${String(year)}`], [community.unit.name], [], [section], heading];
}

function linesOf({ values }: Assessment): Value[][] {
  return assessmentRows.map(({ row, label }) => [
    label,
    Number(row),
    ...(values.get(row) ?? []).map((value): Value => {
      return typeof value === "number" && value >= 1000
        ? String(value).replace(/\B(?=(\d{3})+$)/g, "\u00a0")
        : value;
    }),
  ]);
}

function shown(cell: Value): string {
  return typeof cell === "number" || typeof cell === "string" ? String(cell) : "";
}
