/** How offices fill in a row with nothing to say: a zero, nothing at all, or a sign. */
import type { Printed, Report } from "./tables.ts";

/** Reasons that nobody had. Elsewhere a zero is a zero. */
const blankOf: Readonly<Record<string, Printed>> = {
  "gops-przykladowo": null,
  "mgops-zmyslin": ".",
};

/** Natural disasters and trafficking in persons are what nobody asks about; the other zeros stay. */
const unasked = new Set(["reason_trafficking", "reason_disaster", "reason_orphanhood"]);

export function typedBlanks(report: Report): Report {
  const blank = blankOf[report.community.unit.id];
  if (blank === undefined) return report;
  const tables = report.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const isNothing = row.cells.every((cell) => cell === 0) && unasked.has(row.concept);
      return isNothing ? { ...row, cells: row.cells.map(() => blank) } : row;
    }),
  }));
  return { ...report, tables };
}
