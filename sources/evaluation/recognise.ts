/** Which table of the evaluation a sheet holds: by its headings; where several would fit, the one that knows most of them. */
import type { Sheet } from "../files/types.ts";
import { HeadingTable } from "../heading-table.ts";
import type { Recognition } from "../reading.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";
import { describe, evaluationTableIds, type EvaluationTableId } from "./tables.ts";

/** Headings of each table: those of its columns, and the columns' own names. */
export const headingTables = Object.fromEntries(
  evaluationTableIds.map((table) => [table, headingsOf(table)]),
) as Record<EvaluationTableId, HeadingTable<string>>;

function headingsOf(table: EvaluationTableId): HeadingTable<string> {
  const { columns, required, expected = [] } = describe(table);
  const needed = new Set([...required, ...expected]);
  return new HeadingTable(
    Object.entries(columns).flatMap(([field, { headings }]) =>
      [...headings, field].map((label) => ({ field, label, is_required: needed.has(field) ? "yes" : "no" })),
    ),
  );
}

/** Below that many known columns a table that lacks a heading is likelier to be someone else's. */
const LEAST_FOR_INCOMPLETE = 4;

interface Found extends Recognition {
  table: EvaluationTableId;
}

export function recogniseTable(sheet: Sheet): Found {
  const found = evaluationTableIds.map((table) => ({ table, ...headingTables[table].recognise(sheet) }));
  const whole = found.filter(({ score }) => score === 1);
  const entitled = whole.find(({ table, row }) =>
    titlesOf(sheet, row).has(normaliseLabel(describe(table).title)),
  );
  if (entitled) return entitled;
  const best = (whole.length > 0 ? whole : found)
    .map((one) => ({ ...one, known: headingTables[one.table].columnCount(sheet) }))
    .sort((a, b) => b.score - a.score || b.known - a.known)[0];
  if (!best) throw new Error("the evaluation has no table");
  const { known, ...recognition } = best;
  const { title, grain } = describe(best.table);
  return {
    ...recognition,
    score: best.score < 1 && known < LEAST_FOR_INCOMPLETE ? 0 : best.score,
    form: {
      label: { pl: `${title} (ewaluacja)`, en: `evaluation, one row per ${grain.en}` },
      knownHeadings: Object.values(describe(best.table).columns).flatMap(({ headings }) => headings[0] ?? []),
    },
  };
}

/** What stands above the headings, and the sheet's name. */
function titlesOf(sheet: Sheet, headingRow: number): Set<string> {
  const above = sheet.rows.slice(0, headingRow).flat();
  return new Set([sheet.name, ...above.flatMap((cell) => textOf(cell) ?? [])].map(normaliseLabel));
}
